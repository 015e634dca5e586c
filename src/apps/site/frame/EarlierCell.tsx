// What a place had when the series was last measured, as a cell of a table.

import { type FactRound, findComparability } from '../../../products/sentence/index.ts';
import type { ShownCell } from '../../../products/table/index.ts';
import type { ReleasedColumn, ReleasedUnit } from '../../../stages/publication/index.ts';
import { formatNumber, formatPercent } from '../../../ui/format.ts';
import { LocalPhrase } from '../../../ui/LocalText.tsx';
import type { BilingualText } from '../../../ui/language.ts';
import { describeAbsence } from '../../../ui/ResultCell.tsx';
import { isNumericColumn } from './areaView.ts';
import { buildAddress, type SiteContext } from './siteContext.ts';

/** `unit` undefined: the place is a group. */
export interface EarlierCellProps {
  readonly site: SiteContext;
  readonly column: ReleasedColumn;
  /** Rounds before, the latest first. */
  readonly earlier: readonly FactRound[];
  readonly unit: ReleasedUnit | undefined;
}

/** Over a break it says only that the two cannot be compared. */
export function EarlierCell({ site, unit, column, earlier }: EarlierCellProps) {
  const words = site.texts.unit;
  const href = buildAddress(site, `/serie/${column.series}`, { enhet: unit?.code ?? '' });
  const found = earlier
    .map(({ round, find }) => ({ round, cell: find(column.series) }))
    .find(({ cell }) => cell !== undefined && cell.status !== 'NOT_MEASURED' && cell.status !== 'NOT_IN_FRAME');
  if (found?.cell === undefined) return <td class="earlier">{words.beforeNone}</td>;
  const { round, cell } = found;
  const status = findComparability(column, unit, round)?.status;
  if (status !== 'direct' && status !== 'affected') {
    return (
      <td class="earlier">
        <a href={href}>{words.beforeBreak(round)}</a>
      </td>
    );
  }
  return (
    <td class="earlier">
      <a href={href}>
        <LocalPhrase
          language={site.language}
          texts={[readEarlier(site, column, cell)]}
          tell={(told = '') => words.beforeValue(told, round)}
        />
      </a>
      {status === 'affected' && <span class="share-base">{words.beforeAffected}</span>}
    </td>
  );
}

function readEarlier(site: SiteContext, column: ReleasedColumn, cell: ShownCell): BilingualText {
  const { status, outcome } = cell;
  const step = status === 'VALUE' ? column.scale.find((candidate) => candidate.outcome === outcome) : undefined;
  const words =
    status === 'VALUE' ? (outcome ?? formatValue(site, column, cell)) : describeAbsence(status, site.language);
  return step?.label ?? { sv: words, en: words };
}

function formatValue(site: SiteContext, column: ReleasedColumn, { value = '' }: ShownCell): string {
  return isNumericColumn(column) ? formatNumber(value, site.language) : formatPercent(value, site.language);
}
