// A sheet of the workbook as plain data. Everything about the file format itself stands in writeSheets.ts.

export type SheetStyle =
  | 'title'
  | 'section'
  | 'text'
  | 'wrapped'
  | 'head'
  | 'margin'
  | 'cell'
  | 'number'
  | 'percent'
  | 'link';

export interface SheetCell {
  readonly value: string | number;
  readonly style: SheetStyle;
  /** Name of a tab that the cell leads to. */
  readonly tab?: string;
}

/** Rows and columns count from 0; both ends inclusive. */
export interface SheetRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Fill of a range where a cell's text is one of the words. */
export interface SheetFill {
  readonly range: SheetRange;
  readonly words: readonly string[];
  readonly meaning: 'green' | 'yellow' | 'red' | 'absent';
}

export interface WorkbookSheet {
  readonly name: string;
  readonly summary: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Widths in characters; the last one holds for the columns after it. */
  readonly widths: readonly number[];
  /** A named table with filter buttons; its first row is the header row. */
  readonly table?: { readonly name: string; readonly range: SheetRange };
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly fills?: readonly SheetFill[];
}

/** Cells of one style from values. */
export function buildRow(style: SheetStyle, values: readonly (string | number)[]): SheetCell[] {
  return values.map((value) => ({ value, style }));
}
