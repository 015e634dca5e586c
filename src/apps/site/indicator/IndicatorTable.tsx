// The figures behind an indicator's chart: share, counts and missing for every group.

import type { ReleasedColumn, ReleasedResult } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { compareSwedish, formatNumber, formatPercent } from '../../../ui/format.ts';
import { LocalPhrase } from '../../../ui/LocalText.tsx';
import { describeAbsence } from '../../../ui/ResultCell.tsx';
import { RowGroup } from '../../../ui/RowGroup.tsx';
import { groupLevels } from '../area/GroupTable.tsx';
import { type AreaView, findResult, type GroupLevel, isNumericColumn } from '../frame/areaView.ts';
import { Counted } from '../frame/Counted.tsx';
import { GroupName } from '../frame/GroupName.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { buildGroupAddress } from './cellAddress.ts';
import { ShareRule } from './ShareRule.tsx';

/** `column` is of `view`. */
export interface IndicatorTableProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
}

/** Every share with numerator, denominator and missing, so that it can be checked by hand. */
export function IndicatorTable({ site, view, column }: IndicatorTableProps) {
  const words = site.texts.indicator;
  const isNumber = isNumericColumn(column);
  const heads = isNumber
    ? [words.valueHeading, words.sumNumerator, words.sumDenominator, words.missing]
    : [
        <Counted key="share" site={site} column={column} tell={words.shareHeading} />,
        <Counted key="numerator" site={site} column={column} tell={words.numerator} />,
        words.denominator,
        words.missing,
      ];
  return (
    <DataTable
      id="andelar-tabell"
      caption={
        <LocalPhrase
          language={site.language}
          texts={[column.shortName]}
          tell={(name = '') => words.sharesCaption(name, view.round)}
        />
      }
      description={isNumber ? words.numberDescription : <ShareRule site={site} column={column} />}
    >
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          {heads.map((head, index) => (
            <th key={index} scope="col" class="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groupLevels.map((level) => (
        <LevelRows key={level} site={site} view={view} column={column} level={level} />
      ))}
    </DataTable>
  );
}

function LevelRows({ site, view, column, level }: IndicatorTableProps & { readonly level: GroupLevel }) {
  const groups = view.data.groups.flatMap((group) => {
    const result = group.level === level ? findResult(view, column.code, level, group.code) : undefined;
    return result === undefined ? [] : [{ group, result }];
  });
  if (groups.length === 0) return null;
  if (level === 'county') groups.sort((a, b) => compareSwedish(a.group.name, b.group.name));
  return (
    <tbody>
      {level !== 'nation' && <RowGroup name={site.words.levels[level]} columns={4} />}
      {groups.map(({ group, result }) => (
        <tr key={group.code} class={level === 'nation' ? 'row-own' : undefined}>
          <th scope="row">
            <GroupName site={site} group={group} />
          </th>
          <ValueCell
            site={site}
            result={result}
            isNumber={isNumericColumn(column)}
            href={`${buildGroupAddress(site, view, column.code, level, group.code)}#varfor`}
          />
          {[result.numerator, result.denominator, result.missing].map((count, index) => (
            <td key={countNames[index]} class="number">
              {count === undefined
                ? describeAbsence('NOT_AVAILABLE', site.language)
                : formatNumber(count, site.language)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

const countNames = ['numerator', 'denominator', 'missing'];

interface ValueCellProps {
  readonly site: SiteContext;
  readonly result: ReleasedResult;
  readonly isNumber: boolean;
  readonly href: string;
}

/** The value, or the reason that there is none, as the way to its why. */
function ValueCell({ site, result, isNumber, href }: ValueCellProps) {
  if (result.status !== 'VALUE' || result.value === undefined) {
    const reason = result.status === 'VALUE' ? 'NOT_AVAILABLE' : result.status;
    return (
      <td class="absent">
        <a href={href}>{describeAbsence(reason, site.language)}</a>
      </td>
    );
  }
  return (
    <td class="number">
      <a href={href}>
        {isNumber ? formatNumber(result.value, site.language) : formatPercent(result.value, site.language)}
      </a>
    </td>
  );
}
