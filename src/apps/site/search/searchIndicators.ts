// Indicators in a search: by their names, codes and what they measure.

import type { ReleaseSummary, SummaryColumn } from '../../../stages/publication/index.ts';
import { compareSwedish } from '../../../ui/format.ts';
import { type Language, readText } from '../../../ui/language.ts';
import { foldText } from './foldText.ts';
import { heldRank, type Ranked, rankHits, rankName } from './rankName.ts';

/** Each series once. */
export interface IndicatorHit {
  /** The newest round that measured the series. */
  readonly summary: ReleaseSummary;
  readonly code: string;
  readonly column: SummaryColumn;
}

/** What a column is found by, folded. */
interface FoldedColumn {
  /** Its own and those in Kolada. */
  readonly codes: readonly string[];
  readonly names: string;
  /** Words of names and of what it measures. */
  readonly words: readonly string[];
}

/** Folding takes longer than searching; summaries are kept, and so is this as long as they are. */
const foldedColumns = new WeakMap<SummaryColumn, FoldedColumn>();

/** Hits by name and code first, then those whose sentence about what they measure has words that begin so. */
export function searchIndicators(
  summaries: readonly ReleaseSummary[],
  words: readonly string[],
  language: Language,
): readonly Ranked<IndicatorHit>[] {
  const folded = words.join(' ');
  const isNamed = ({ codes, names }: FoldedColumn) =>
    codes.includes(folded) || words.every((word) => names.includes(word));
  const hits = listIndicatorHits(
    summaries,
    (column) => isNamed(column) || words.every((word) => hasWordBeginning(column, word)),
  );
  return rankHits(hits, ({ column }) => {
    const known = foldColumn(column);
    if (known.codes.includes(folded)) return 0;
    return isNamed(known) ? rankName(readText(column.name, language), folded) : heldRank + 2;
  });
}

/** Every series that has a word that begins so, with how many of the words it has. */
export function countIndicatorWords(
  summaries: readonly ReleaseSummary[],
  words: readonly string[],
): readonly { readonly hit: IndicatorHit; readonly had: readonly string[] }[] {
  const list = (column: FoldedColumn) =>
    words.filter((word) => column.codes.includes(word) || hasWordBeginning(column, word));
  return listIndicatorHits(summaries, (column) => list(column).length > 0).map((hit) => ({
    hit,
    had: list(foldColumn(hit.column)),
  }));
}

/** Each series once, as the newest round has it; newer rounds first, then in alphabetical order. */
function listIndicatorHits(
  summaries: readonly ReleaseSummary[],
  isFound: (column: FoldedColumn) => boolean,
): readonly IndicatorHit[] {
  const bySeries = new Map<string, IndicatorHit>();
  for (const summary of summaries) {
    for (const column of summary.columns) {
      const known = bySeries.get(column.series);
      if (known !== undefined && known.summary.round >= summary.round) continue;
      if (isFound(foldColumn(column))) bySeries.set(column.series, { summary, code: column.code, column });
    }
  }
  return [...bySeries.values()].sort(
    (a, b) => b.summary.round - a.summary.round || compareSwedish(a.column.name.sv, b.column.name.sv),
  );
}

function hasWordBeginning({ words }: FoldedColumn, word: string): boolean {
  return words.some((own) => own.startsWith(word));
}

function foldColumn(column: SummaryColumn): FoldedColumn {
  const known = foldedColumns.get(column);
  if (known !== undefined) return known;
  const { code, name, shortName, indicatorArea = '', measure, kolada = [] } = column;
  const names = foldText([code, name.sv, name.en, shortName.sv, shortName.en, indicatorArea].join(' '));
  const folded = {
    codes: [code, ...kolada].map(foldText),
    names,
    words: [...new Set(`${names} ${foldText([measure?.sv, measure?.en].join(' '))}`.split(' '))],
  };
  foldedColumns.set(column, folded);
  return folded;
}
