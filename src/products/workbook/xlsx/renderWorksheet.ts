// A worksheet part. Spreadsheet programs demand its elements in exactly this order.

import { escapeXml } from '../../officeFile/index.ts';
import type { SheetCell, SheetFill, SheetRange, SheetValidation, WorkbookSheet } from '../sheet.ts';
import { estimateHeight, plainRow } from './estimateHeight.ts';
import { nameCell, nameColumn, nameFixedRange, nameRange, quoteTab } from './nameRange.ts';
import { getFillNumber, getStyleNumber } from './renderStyles.ts';
import type { SharedStrings } from './sharedStrings.ts';

const lastRowOfFormat = 1_048_575;
const defaultWidth = 12;
/** Without a password: a guard against slips. 0 allows what stands there. */
const protection = '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

/** `strings` is shared by all sheets of the workbook and grows while they are rendered. */
export interface WorksheetContext {
  readonly strings: SharedStrings;
  readonly footer: string;
  /** The sheet that the workbook opens on. */
  readonly isFirst: boolean;
}

/** Adds the texts of its cells to `strings`: render every sheet before the strings. */
export function renderWorksheet(sheet: WorkbookSheet, { strings, footer, isFirst }: WorksheetContext): string {
  const used = findUsedRange(sheet);
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<sheetPr><pageSetUpPr fitToPage="${sheet.print.scale === undefined ? 1 : 0}"/></sheetPr>`,
    `<dimension ref="${nameRange(used)}"/>`,
    renderView(sheet, isFirst),
    `<sheetFormatPr defaultRowHeight="${plainRow}" customHeight="1"/>`,
    renderColumns(sheet, used.lastColumn),
    '<sheetData>',
    ...sheet.rows.map((row, index) => renderRow(row, index, estimateHeight(row, sheet.widths), strings)),
    '</sheetData>',
    sheet.isProtected ? protection : '',
    ...renderFills(sheet.fills ?? []),
    renderValidations(sheet.validations ?? []),
    renderLinks(sheet),
    '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    renderPageSetup(sheet),
    renderHeaderFooter(sheet.print.header ?? '', footer),
    renderColumnBreaks(sheet.print.columnBreaks ?? []),
    // Codes are text with leading zeros on purpose: no warning triangles in their cells.
    `<ignoredErrors><ignoredError sqref="${nameRange(used)}" numberStoredAsText="1"/></ignoredErrors>`,
    renderTableParts(sheet.tables?.length ?? 0),
    '</worksheet>',
  ].join('');
}

function findUsedRange(sheet: WorkbookSheet): SheetRange {
  const columns = sheet.rows.map((row) => row.length);
  return {
    firstRow: 0,
    firstColumn: 0,
    lastRow: Math.max(sheet.rows.length - 1, 0),
    lastColumn: Math.max(...columns, 1) - 1,
  };
}

function renderView({ frozen }: WorkbookSheet, isFirst: boolean): string {
  const start = `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">`;
  const end = '</sheetView></sheetViews>';
  if (frozen === undefined) return `${start}<selection activeCell="A1" sqref="A1"/>${end}`;
  return [
    start,
    `<pane xSplit="${frozen.columns}" ySplit="${frozen.rows}" topLeftCell="${nameCell(frozen.rows, frozen.columns)}" `,
    'activePane="bottomRight" state="frozen"/>',
    '<selection pane="topRight"/><selection pane="bottomLeft"/>',
    '<selection pane="bottomRight" activeCell="A1" sqref="A1"/>',
    end,
  ].join('');
}

function renderColumns({ widths, hiddenColumns = [] }: WorkbookSheet, lastColumn: number): string {
  const columns = Array.from({ length: lastColumn + 1 }, (_, column) => {
    const width = widths[column] ?? widths.at(-1) ?? defaultWidth;
    const hidden = hiddenColumns.includes(column) ? ' hidden="1"' : '';
    return `<col min="${column + 1}" max="${column + 1}" width="${width}"${hidden} customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function renderRow(
  row: readonly SheetCell[],
  index: number,
  height: number | undefined,
  strings: SharedStrings,
): string {
  let cells = '';
  for (const [column, { value, style }] of row.entries()) {
    const place = `<c r="${nameCell(index, column)}" s="${getStyleNumber(style)}"`;
    cells +=
      typeof value === 'number' ? `${place}><v>${value}</v></c>` : `${place} t="s"><v>${strings.add(value)}</v></c>`;
  }
  return `<row r="${index + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells}</row>`;
}

/** Fills of the same range stand together; each word is a rule of its own, which any program understands. */
function renderFills(fills: readonly SheetFill[]): string[] {
  const rules = new Map<string, string[]>();
  let priority = 0;
  for (const { range, words, meaning } of fills) {
    const place = nameRange(range);
    const list = rules.get(place) ?? [];
    rules.set(place, list);
    for (const word of words) {
      priority += 1;
      list.push(
        `<cfRule type="cellIs" dxfId="${getFillNumber(meaning)}" priority="${priority}" operator="equal">` +
          `<formula>${escapeXml(`"${word.replaceAll('"', '""')}"`)}</formula></cfRule>`,
      );
    }
  }
  return [...rules].map(
    ([place, list]) => `<conditionalFormatting sqref="${place}">${list.join('')}</conditionalFormatting>`,
  );
}

/** A warning where a text is shorter or longer than what belongs there. */
function renderValidations(validations: readonly SheetValidation[]): string {
  if (validations.length === 0) return '';
  const list = validations.map(
    ({ ranges, shortest, longest, title, message }) =>
      `<dataValidation type="textLength" errorStyle="warning" allowBlank="1" showErrorMessage="1" ` +
      `errorTitle="${escapeXml(title)}" error="${escapeXml(message)}" sqref="${ranges.map(nameRange).join(' ')}">` +
      `<formula1>${shortest}</formula1><formula2>${longest}</formula2></dataValidation>`,
  );
  return `<dataValidations count="${list.length}">${list.join('')}</dataValidations>`;
}

function renderLinks(sheet: WorkbookSheet): string {
  const links = sheet.rows.flatMap((row, index) =>
    row.flatMap(({ tab, target, value }, column) =>
      tab === undefined
        ? []
        : [
            `<hyperlink ref="${nameCell(index, column)}" location="${escapeXml(`${quoteTab(tab)}!${target ?? 'A1'}`)}" display="${escapeXml(String(value))}"/>`,
          ],
    ),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function renderPageSetup({ print }: WorkbookSheet): string {
  const size = print.scale === undefined ? 'fitToWidth="1" fitToHeight="0"' : `scale="${print.scale}"`;
  return `<pageSetup paperSize="9" ${size} orientation="${print.orientation}"/>`;
}

/** What the page shows above it, source and page number in small print below it. */
function renderHeaderFooter(header: string, footer: string): string {
  const render = (tag: string, text: string): string => `<${tag}>${escapeXml(text)}</${tag}>`;
  const above = header === '' ? '' : render('oddHeader', `&L&"-,Bold"&12 ${header.replaceAll('&', '&&')}`);
  return `<headerFooter>${above}${render('oddFooter', `&L&8 ${footer.replaceAll('&', '&&')}&R&8 &P (&N)`)}</headerFooter>`;
}

function renderColumnBreaks(breaks: readonly number[]): string {
  if (breaks.length === 0) return '';
  const list = breaks.map((column) => `<brk id="${column}" max="${lastRowOfFormat}" man="1"/>`);
  return `<colBreaks count="${list.length}" manualBreakCount="${list.length}">${list.join('')}</colBreaks>`;
}

/** Places where the tables of the sheet hang: the first one of its relations is the first table. */
function renderTableParts(count: number): string {
  if (count === 0) return '';
  const parts = Array.from({ length: count }, (_, index) => `<tablePart r:id="rId${index + 1}"/>`);
  return `<tableParts count="${count}">${parts.join('')}</tableParts>`;
}

/** What the workbook itself holds of a sheet's print set-up: names that spreadsheet programs know, with their values. */
export function listPrintNames({ name, print }: WorkbookSheet): readonly (readonly [name: string, value: string])[] {
  const { area, repeatedColumns, repeatedRows } = print;
  const tab = quoteTab(name);
  const titles = [
    ...(repeatedColumns ? [`${tab}!$${nameColumn(repeatedColumns.first)}:$${nameColumn(repeatedColumns.last)}`] : []),
    ...(repeatedRows ? [`${tab}!$${repeatedRows.first + 1}:$${repeatedRows.last + 1}`] : []),
  ];
  return [
    ...(area ? [['_xlnm.Print_Area', `${tab}!${nameFixedRange(area)}`] as const] : []),
    ...(titles.length > 0 ? [['_xlnm.Print_Titles', titles.join(',')] as const] : []),
  ];
}
