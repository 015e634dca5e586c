// A sheet of the workbook as plain data. Everything about the file format itself stands in xlsx/.

export type SheetStyle =
  | 'title'
  | 'section'
  | 'text'
  | 'wrapped'
  | 'head'
  | 'numberHead'
  | 'margin'
  | 'cell'
  | 'code'
  | 'integer'
  | 'oneDecimal'
  | 'twoDecimals'
  | 'percent'
  | 'percentOneDecimal'
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

/** How a sheet comes out on A4. */
export interface SheetPrint {
  readonly orientation: 'portrait' | 'landscape';
  /** What the page shows, printed above it. */
  readonly header?: string;
  /** Per cent of the size on screen; undefined: as small as makes it one page wide. */
  readonly scale?: number;
  /** Rows from the first one repeated on every page, counted from 0; both ends inclusive. */
  readonly repeatedRows?: { readonly first: number; readonly last: number };
  readonly repeatedColumns?: { readonly first: number; readonly last: number };
  /** What is printed, where it is not the whole sheet. */
  readonly area?: SheetRange;
  /** Columns that begin a new page. */
  readonly columnBreaks?: readonly number[];
}

/** A named table: its first row is marked as the header row, for filters, formulas and screen readers. */
export interface SheetTable {
  /** Unique in the workbook. */
  readonly name: string;
  readonly summary: string;
  readonly range: SheetRange;
  readonly hasFilter: boolean;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly summary: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Widths in characters; the last one holds for the columns after it. */
  readonly widths: readonly number[];
  readonly tables?: readonly SheetTable[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly fills?: readonly SheetFill[];
  readonly print: SheetPrint;
}

/** Cells of one style from values. */
export function buildRow(style: SheetStyle, values: readonly (string | number)[]): SheetCell[] {
  return values.map((value) => ({ value, style }));
}

const numberStyles = ['integer', 'oneDecimal', 'twoDecimals'] as const;

/** A cell with a number as a number, shown with as many decimals as the text has; any other text as text. */
export function buildNumberCell(text: string): SheetCell {
  const decimals = /^-?\d+(?:\.(\d+))?$/.exec(text);
  if (decimals === null) return { value: text, style: 'cell' };
  return { value: Number(text), style: numberStyles[Math.min(decimals[1]?.length ?? 0, 2)] ?? 'twoDecimals' };
}
