import type { SheetRange } from '../sheet.ts';

const letters = 26;
const firstLetter = 65;

/** `A` for 0, `AA` for 26. */
export function nameColumn(column: number): string {
  const letter = String.fromCharCode(firstLetter + (column % letters));
  return column < letters ? letter : nameColumn(Math.floor(column / letters) - 1) + letter;
}

/** `A1` for the first cell. */
export function nameCell(row: number, column: number): string {
  return `${nameColumn(column)}${row + 1}`;
}

/** `A1:D9` */
export function nameRange(range: SheetRange): string {
  return `${nameCell(range.firstRow, range.firstColumn)}:${nameCell(range.lastRow, range.lastColumn)}`;
}

/** `$A$1:$D$9`, which stays where it is. */
export function nameFixedRange(range: SheetRange): string {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return `$${nameColumn(firstColumn)}$${firstRow + 1}:$${nameColumn(lastColumn)}$${lastRow + 1}`;
}

/** Name of a tab in a reference: always in quotes, as names with spaces and å, ä, ö need it. */
export function quoteTab(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
