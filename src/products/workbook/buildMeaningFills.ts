import type { ReleasedColumn } from '../../stages/publication/index.ts';
import { absenceWords, listColourWords } from '../table/index.ts';
import type { SheetFill, SheetRange } from './sheet.ts';

/** Fill of what is not there, in a range without other colours (R-COLOUR-04). */
export function buildAbsentFills(range: SheetRange): SheetFill[] {
  return [{ range, words: absenceWords, meaning: 'absent' }];
}

/**
 * Fills of a range by the words in its cells, one sheet column to each of the columns (R-COLOUR-02): a colour follows
 * the column's own scale, so that neighbours with other words for the same colour, or another colour for the same word,
 * are ranges of their own.
 */
export function buildMeaningFills(range: SheetRange, columns: readonly ReleasedColumn[]): SheetFill[] {
  const runs: { readonly key: string; readonly column: ReleasedColumn; readonly first: number; last: number }[] = [];
  columns.forEach((column, index) => {
    const key = JSON.stringify(listColourWords([column]));
    const run = runs.at(-1);
    if (run?.key === key) run.last = index;
    else runs.push({ key, column, first: index, last: index });
  });
  return runs.flatMap(({ column, first, last }) => {
    const own = { ...range, firstColumn: range.firstColumn + first, lastColumn: range.firstColumn + last };
    const fills = listColourWords([column]).map(
      ({ colour, labels }): SheetFill => ({ range: own, words: labels.map(({ sv }) => sv), meaning: colour }),
    );
    return [...fills, ...buildAbsentFills(own)];
  });
}
