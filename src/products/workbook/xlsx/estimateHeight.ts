// Heights of rows whose texts are wrapped. Programs do not agree on whether to fit them when a file opens, so the file
// says; with room to spare, since fonts differ between machines.

import type { SheetCell, SheetStyle, WorkbookSheet } from '../sheet.ts';

const pixelsPerCharacterOfWidth = 7;
const tallestRow = 409;
/** Height of a row with one line, points. */
export const plainRow = 15;

interface LinesOfStyle {
  /** Points from line to line. */
  readonly line: number;
  /** Average width of a character in pixels; undefined: the style does not wrap. */
  readonly character?: number;
  /** Points of space above. */
  readonly space?: number;
}

const wrapped: LinesOfStyle = { line: 13, character: 6.1 };
/** Texts of any kind, to be read where they are changed: with more room to spare. */
const boxed: LinesOfStyle = { line: 13, character: 6.3 };
const head: LinesOfStyle = { line: 13, character: 6.3 };
const lines: Readonly<Partial<Record<SheetStyle, LinesOfStyle>>> = {
  title: { line: 27 },
  section: { line: 17, space: 14 },
  wrapped,
  cell: wrapped,
  fixed: boxed,
  fixedLink: boxed,
  editable: boxed,
  head,
  numberHead: head,
  margin: { line: 11, character: 4.8 },
};

/** Height of a row in points; undefined for that of an ordinary row. */
export function estimateHeight(row: readonly SheetCell[], widths: WorkbookSheet['widths']): number | undefined {
  let tallest = plainRow;
  for (const [column, { value, style }] of row.entries()) {
    const look = lines[style];
    if (look === undefined || typeof value === 'number') continue;
    const width = (widths[column] ?? widths.at(-1) ?? 0) * pixelsPerCharacterOfWidth;
    const count = look.character === undefined ? 1 : countLines(value, Math.max(1, Math.floor(width / look.character)));
    tallest = Math.max(tallest, count * look.line + (look.space ?? plainRow - wrapped.line));
  }
  return tallest === plainRow ? undefined : Math.min(tallest, tallestRow);
}

/** Lines that a text takes where a line holds `room` characters; words are broken only where they are longer. */
export function countLines(text: string, room: number): number {
  if (text.length <= room && !text.includes('\n')) return 1;
  let count = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    count += 1;
    for (const word of paragraph.split(' ')) {
      const wanted = used === 0 ? word.length : used + 1 + word.length;
      if (wanted <= room) {
        used = wanted;
        continue;
      }
      if (used > 0) count += 1;
      count += Math.floor(Math.max(0, word.length - 1) / room);
      used = word.length % room || Math.min(word.length, room);
    }
  }
  return count;
}
