import { escapeXml } from '../../officeFile/index.ts';
import type { SheetTable, WorkbookSheet } from '../sheet.ts';
import { nameRange } from './nameRange.ts';

const longestHead = 255;

/**
 * The part of a sheet's named table, with a summary for screen readers. Throws Error for a name or
 * heads that spreadsheet programs would call damaged: each head must be text, on one line, and unlike the others.
 */
export function renderTable(sheet: WorkbookSheet, table: SheetTable, number: number): string {
  const { name, range } = table;
  const heads = (sheet.rows[range.firstRow] ?? []).slice(range.firstColumn, range.lastColumn + 1);
  const names = heads.map((head) => checkHead(head.value, name));
  if (names.length !== range.lastColumn - range.firstColumn + 1) throw new Error(`The table ${name} lacks heads`);
  if (new Set(names.map((text) => text.toLocaleLowerCase('sv'))).size < names.length) {
    throw new Error(`Two heads of the table ${name} are alike`);
  }
  if (!/^\p{L}{4,}[\p{L}\d]*$/u.test(name)) throw new Error(`${name} is no name for a table`);
  const place = nameRange(range);
  const columns = names.map((text, index) => `<tableColumn id="${index + 1}" name="${escapeXml(text)}"/>`);
  return [
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ',
    `id="${number}" name="${name}" displayName="${name}" ref="${place}" totalsRowShown="0">`,
    table.hasFilter ? `<autoFilter ref="${place}"/>` : '',
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    '<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" ',
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">',
    `<x14:table altText="${escapeXml(sheet.name)}" altTextSummary="${escapeXml(table.summary)}"/></ext></extLst>`,
    '</table>',
  ].join('');
}

function checkHead(value: string | number, table: string): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > longestHead || /[\r\n]/.test(value)) {
    throw new Error(`"${value}" is no head for the table ${table}`);
  }
  return value;
}
