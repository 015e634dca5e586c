import type { CellKey } from '../../../kernel/answer.ts';
import type { NoteLine } from './checkNotes.ts';

/** A piece of a sentence; with `key` it is a link to that cell. */
export interface NoteSegment {
  readonly text: string;
  readonly key?: CellKey;
}

/** The words of a catalogue that the actual answers are told with. */
export interface NoteWords {
  readonly answered: string;
  readonly onCell: (answer: string, place: string) => string;
  readonly and: string;
  readonly before: (year: number, answer: string) => string;
}

/** "Ni har svarat 14 på B1a och 12 på B1.", each answer a link to its cell. */
export function buildNoteSegments(line: NoteLine, words: NoteWords): readonly NoteSegment[] {
  const segments: NoteSegment[] = [{ text: `${words.answered} ` }];
  line.cells.forEach(({ key, place, answer }, index) => {
    if (index > 0) segments.push({ text: index === line.cells.length - 1 ? ` ${words.and} ` : ', ' });
    segments.push({ text: words.onCell(answer, place), key });
  });
  segments.push({ text: '.' });
  if (line.before !== undefined) segments.push({ text: ` ${words.before(line.before.year, line.before.answer)}` });
  return line.cells.length === 0 ? [] : segments;
}

/** The sentence as plain text. */
export function describeNoteLine(line: NoteLine, words: NoteWords): string {
  return buildNoteSegments(line, words)
    .map(({ text }) => text)
    .join('');
}
