// The only file that knows the spreadsheet library (docs/decisions): sheets of ours in, bytes of an .xlsx file out.
// The same sheets give the same bytes.

import { type Cell, type CellStyle, type ConditionalRule, type WriteSheet, writeXlsx } from 'hucre';
import type { SheetFill, SheetRange, SheetStyle, WorkbookSheet } from './sheet.ts';

export interface WorkbookProperties {
  readonly title: string;
  readonly subject: string;
  readonly version: string;
  /** Time of the release; stands as created and modified. */
  readonly time: Date;
  readonly footer: string;
}

const ink = { rgb: '1D1C1A' };
const rule = { style: 'thin' as const, color: { rgb: 'D9D5CC' } };
const styles: Readonly<Record<SheetStyle, CellStyle>> = {
  title: { font: { bold: true, size: 16, color: ink } },
  section: { font: { bold: true, size: 13, color: ink } },
  text: { font: { color: ink } },
  wrapped: { font: { color: ink }, alignment: { wrapText: true, vertical: 'top' } },
  head: {
    font: { bold: true, color: ink },
    border: { bottom: { style: 'medium', color: ink } },
    alignment: { wrapText: true, vertical: 'bottom' },
  },
  margin: { font: { color: { rgb: '5B5850' }, size: 9 }, alignment: { wrapText: true, vertical: 'top' } },
  cell: { font: { color: ink }, numFmt: '@', border: { bottom: rule }, alignment: { vertical: 'top' } },
  number: {
    font: { color: ink },
    numFmt: '# ##0',
    border: { bottom: rule },
    alignment: { vertical: 'top', horizontal: 'right' },
  },
  percent: {
    font: { color: ink },
    numFmt: '0" %"',
    border: { bottom: rule },
    alignment: { vertical: 'top', horizontal: 'right' },
  },
  link: { font: { color: { rgb: '1F4E79' }, underline: 'single' } },
};

// Fill and text of the three meanings; a hatched fill for a value that is not there.
const meanings: Readonly<Record<SheetFill['meaning'], CellStyle>> = {
  green: buildFill('A9DCD3', '08332E'),
  yellow: buildFill('FDEAB0', '4A3300'),
  red: buildFill('E9A08C', '4D1104'),
  absent: {
    fill: { type: 'pattern', pattern: 'lightUp', fgColor: { rgb: 'C9C5BC' }, bgColor: { rgb: 'F6F4EF' } },
    font: { color: { rgb: '4D4A44' } },
  },
};

/** Writes the sheets as one workbook. */
export function writeSheets(sheets: readonly WorkbookSheet[], properties: WorkbookProperties): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => buildSheet(sheet, properties)),
    properties: {
      title: properties.title,
      subject: properties.subject,
      creator: 'Jämför',
      created: properties.time,
      modified: properties.time,
      custom: { Version: properties.version, Language: 'sv-SE' },
    },
    defaultFont: { name: 'Calibri', size: 11 },
    activeSheet: 0,
  });
}

function buildSheet(sheet: WorkbookSheet, properties: WorkbookProperties): WriteSheet {
  const columnCount = Math.max(...sheet.rows.map((row) => row.length));
  const lastWidth = sheet.widths.at(-1) ?? 12;
  return {
    name: sheet.name,
    columns: Array.from({ length: columnCount }, (_, column) => ({ width: sheet.widths[column] ?? lastWidth })),
    rows: sheet.rows.map((row) => row.map((cell) => cell.value)),
    cells: buildCells(sheet),
    conditionalRules: (sheet.fills ?? []).flatMap((fill, index) => buildConditionalRules(fill, index)),
    ...(sheet.frozen ? { freezePane: sheet.frozen } : {}),
    ...(sheet.table ? { tables: [buildTable(sheet, sheet.table)] } : {}),
    a11y: { summary: sheet.summary, ...(sheet.table ? { headerRow: sheet.table.range.firstRow } : {}) },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: columnCount > 4 ? 'landscape' : 'portrait',
      ...(columnCount > 12 ? {} : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
      ...(sheet.frozen
        ? {
            printTitlesRow: `$1:$${sheet.frozen.rows}`,
            printTitlesColumn: `$A:$${nameColumn(Math.max(0, sheet.frozen.columns - 1))}`,
          }
        : {}),
    },
    headerFooter: { oddFooter: `&L${properties.footer}&RSida &P (&N)` },
  };
}

function buildCells(sheet: WorkbookSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of sheet.rows.entries()) {
    for (const [column, cell] of line.entries()) {
      const hyperlink = cell.tab === undefined ? {} : { hyperlink: { target: '', location: `'${cell.tab}'!A1` } };
      cells.set(`${row},${column}`, { value: cell.value, style: styles[cell.style], ...hyperlink });
    }
  }
  return cells;
}

function buildTable(sheet: WorkbookSheet, table: { readonly name: string; readonly range: SheetRange }) {
  const heads = sheet.rows[table.range.firstRow]?.slice(table.range.firstColumn, table.range.lastColumn + 1) ?? [];
  return {
    name: table.name,
    displayName: table.name,
    range: renderRange(table.range),
    columns: heads.map((head) => ({ name: String(head.value) })),
    style: 'TableStyleLight1',
    showRowStripes: false,
  };
}

function buildConditionalRules(fill: SheetFill, index: number): ConditionalRule[] {
  return fill.words.map((word, place) => ({
    type: 'cellIs',
    operator: 'equal',
    formula: `"${word}"`,
    priority: index * 20 + place + 1,
    range: renderRange(fill.range),
    style: meanings[fill.meaning],
  }));
}

function buildFill(background: string, text: string): CellStyle {
  const color = { rgb: background };
  return {
    fill: { type: 'pattern', pattern: 'solid', fgColor: color, bgColor: color },
    font: { color: { rgb: text } },
  };
}

/** `A1:D9` */
function renderRange(range: SheetRange): string {
  return `${nameColumn(range.firstColumn)}${range.firstRow + 1}:${nameColumn(range.lastColumn)}${range.lastRow + 1}`;
}

/** `A` for 0, `AA` for 26. */
function nameColumn(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : nameColumn(Math.floor(column / 26) - 1) + letter;
}
