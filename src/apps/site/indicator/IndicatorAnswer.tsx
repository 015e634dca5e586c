// The answer of the page before everything that explains it: the place's value, and the nation's beside it.

import type { ComponentChildren } from 'preact';
import type { ReleasedColumn, ReleasedResult, ReleasedUnit } from '../../../stages/publication/index.ts';
import { formatNumber } from '../../../ui/format.ts';
import { uiTexts } from '../../../ui/language.ts';
import { ResultMark } from '../../../ui/ResultCell.tsx';
import { type AreaView, buildUnitName, findResult, isNumericColumn } from '../frame/areaView.ts';
import { Counted } from '../frame/Counted.tsx';
import { GroupName } from '../frame/GroupName.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { describeValue, type GroupWhyProps } from './GroupWhy.tsx';

/** `unit` and `group`: one of them at most. */
export interface IndicatorAnswerProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
  readonly unit: ReleasedUnit | undefined;
  readonly group: GroupWhyProps['group'] | undefined;
}

/** The nation stands last, also where a place is explained. */
export function IndicatorAnswer({ site, view, column, unit, group }: IndicatorAnswerProps) {
  const own = unit && findResult(view, column.code, 'unit', unit.code);
  const isNation = group?.level === 'nation';
  const groups = [
    ...(group === undefined || isNation ? [] : [group]),
    { level: 'nation', code: '00', name: site.words.levels.nation } as const,
  ];
  const rows: readonly (readonly [string, ComponentChildren, ComponentChildren])[] = [
    ...(unit === undefined || own === undefined
      ? []
      : [
          [
            unit.code,
            buildUnitName(unit),
            <ResultMark key="own" result={own} column={column} language={site.language} />,
          ] as const,
        ]),
    ...groups.flatMap((place) => {
      const result = findResult(view, column.code, place.level, place.code);
      const name = place.level === 'nation' ? place.name : <GroupName site={site} group={place} />;
      return result === undefined
        ? []
        : [[place.code, name, <GroupValue key="value" site={site} column={column} result={result} />] as const];
    }),
  ];
  if (rows.length === 0) return null;
  return (
    <dl class="answer">
      {rows.map(([code, name, value]) => (
        <div key={code}>
          <dt>
            {name} {view.round}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface GroupValueProps extends Pick<IndicatorAnswerProps, 'site' | 'column'> {
  readonly result: ReleasedResult;
}

/** `Andel Ja 62 %, 178 av 288` */
function GroupValue({ site, column, result }: GroupValueProps) {
  const { numerator, denominator } = result;
  const value = describeValue(site, column, result);
  if (isNumericColumn(column) || result.status !== 'VALUE') return <>{value}</>;
  const number = (count: number) => formatNumber(count, site.language);
  return (
    <>
      <strong>{value}</strong> <Counted site={site} column={column} tell={(counted) => counted} />
      {numerator !== undefined && denominator !== undefined && (
        <span class="muted">, {uiTexts[site.language].shares.ofAnswering(number(numerator), number(denominator))}</span>
      )}
    </>
  );
}
