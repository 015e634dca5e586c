import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { absenceWords } from '../table/index.ts';
import type { SheetFill } from './sheet.ts';

/** Fills of a range by the words in its cells; without `hasColour` only what is not there is marked (R-COLOUR-02, -04). */
export function buildMeaningFills(range: SheetFill['range'], hasColour: boolean): SheetFill[] {
  const absent: SheetFill = { range, words: absenceWords, meaning: 'absent' };
  if (!hasColour) return [absent];
  return [
    { range, words: [vocabulary.outcomes.JA], meaning: 'green' },
    { range, words: [vocabulary.outcomes.DELVIS], meaning: 'yellow' },
    { range, words: [vocabulary.outcomes.NEJ], meaning: 'red' },
    absent,
  ];
}
