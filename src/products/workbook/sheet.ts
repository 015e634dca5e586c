// A sheet of the workbook as plain data. Everything about the file format itself stands in xlsx/.

/** One look for each; percentages are stored as whole numbers, not as fractions of one. */
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
  | 'threeDecimals'
  | 'fourDecimals'
  | 'fiveDecimals'
  | 'sixDecimals'
  | 'percent'
  | 'percentOneDecimal'
  | 'link'
  /** Not to be changed in a sheet that is protected. */
  | 'fixed'
  | 'fixedLink'
  /** To be changed: tinted, and open in a sheet that is protected. */
  | 'editable';

/** A string is written as text whatever it looks like, so that codes keep their zeros. */
export interface SheetCell {
  readonly value: string | number;
  readonly style: SheetStyle;
  /** Name of a tab that the cell leads to. */
  readonly tab?: string;
  /** Cell of that tab, `B7`; its first where nothing is said. */
  readonly target?: string;
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

/** What a range takes: text of some length; anything else is warned of when it is written. */
export interface SheetValidation {
  readonly ranges: readonly SheetRange[];
  readonly shortest: number;
  readonly longest: number;
  readonly title: string;
  readonly message: string;
}

/** `name` is the tab: at most 31 signs. Rows and columns are counted from 0. */
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
  /** Columns that are not shown, counted from 0. */
  readonly hiddenColumns?: readonly number[];
  /** Protected without a password: only `editable` cells can be changed; rows can be filtered and made taller. */
  readonly isProtected?: boolean;
  /** For programs only: the sheet has no tab. */
  readonly isHidden?: boolean;
  readonly validations?: readonly SheetValidation[];
}

/** Cells of one style from values. */
export function buildRow(style: SheetStyle, values: readonly (string | number)[]): SheetCell[] {
  return values.map((value) => ({ value, style }));
}

/** By decimals: a measure declares at most six. */
const numberStyles = [
  'integer',
  'oneDecimal',
  'twoDecimals',
  'threeDecimals',
  'fourDecimals',
  'fiveDecimals',
  'sixDecimals',
] as const;

/** A cell with a number as a number, shown with as many decimals as the text has; any other text as text. */
export function buildNumberCell(text: string): SheetCell {
  const decimals = /^-?\d+(?:\.(\d+))?$/.exec(text);
  if (decimals === null) return { value: text, style: 'cell' };
  return { value: Number(text), style: numberStyles[decimals[1]?.length ?? 0] ?? 'sixDecimals' };
}
