// Cells of the area's tables: what every page says of a result, as the way to its why.

import type { ReleasedColumn, ReleasedResult } from '../../../stages/publication/index.ts';
import { formatNumber, formatPercent } from '../../../ui/format.ts';
import { uiTexts } from '../../../ui/language.ts';
import { describeAbsence, describeResult, findResultLanguage } from '../../../ui/ResultCell.tsx';
import { isNumericColumn } from '../frame/areaView.ts';
import type { SiteContext } from '../frame/siteContext.ts';

interface CellProps {
  readonly site: SiteContext;
  readonly column: ReleasedColumn;
  readonly result: ReleasedResult | undefined;
  readonly href: string;
  /** True where the version at hand changed the cell. */
  readonly isRevised: boolean;
}

/** A unit's result: word, shape and fill; or the reason that there is none. Without a result there is no why either. */
export function UnitCell({ site, column, result, href, isRevised }: CellProps) {
  if (result === undefined) return <td class="absent">{describeAbsence('NOT_IN_FRAME', site.language)}</td>;
  const isNumber = result.status === 'VALUE' && result.outcome === undefined;
  const meaning = result.colour === undefined ? undefined : `meaning-${result.colour}`;
  return (
    <td class={isNumber ? 'number' : result.status === 'VALUE' ? meaning : 'absent'}>
      <a href={href} lang={findResultLanguage(result, column, site.language)}>
        {describeResult(result, column, site.language)}
      </a>
      {isRevised && <Revised site={site} />}
    </td>
  );
}

/** A group's share with its base, or the reason that there is none. Shares have no colour. */
export function GroupCell({ site, column, result, href, isRevised }: CellProps) {
  if (result === undefined) return <td class="absent">{describeAbsence('NOT_IN_FRAME', site.language)}</td>;
  const isNumber = isNumericColumn(column);
  if (result.status !== 'VALUE' || result.value === undefined) {
    const reason = result.status === 'VALUE' ? 'NOT_AVAILABLE' : result.status;
    return (
      <td class="absent">
        <a href={href}>{describeAbsence(reason, site.language)}</a>
        {isRevised && <Revised site={site} />}
      </td>
    );
  }
  return (
    <td class={isNumber ? 'number' : 'share'}>
      <a href={href}>
        {isNumber ? formatNumber(result.value, site.language) : formatPercent(result.value, site.language)}
      </a>
      {result.denominator !== undefined && <span class="share-base">{describeBase(site, result, isNumber)}</span>}
      {isRevised && <Revised site={site} />}
    </td>
  );
}

function describeBase(site: SiteContext, { numerator, denominator = 0 }: ReleasedResult, isNumber: boolean): string {
  const words = uiTexts[site.language].shares;
  const base = formatNumber(denominator, site.language);
  if (isNumber || numerator === undefined) return words.base(base);
  return words.ofAnswering(formatNumber(numerator, site.language), base);
}

function Revised({ site }: { readonly site: SiteContext }) {
  return <small class="revised">{site.texts.area.revised}</small>;
}
