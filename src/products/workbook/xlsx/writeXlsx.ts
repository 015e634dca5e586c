// The bytes of an .xlsx file: our own small writer, so that what a file holds and says is ours to answer for.
// The same sheets give the same bytes: no clock, no locale, no random names.

import { zipSync } from 'fflate';
import type { WorkbookSheet } from '../sheet.ts';
import { renderStyles } from './renderStyles.ts';
import { renderTable } from './renderTable.ts';
import {
  renderApplicationProperties,
  renderContentTypes,
  renderCoreProperties,
  renderCustomProperties,
  renderPackageRelations,
  renderSheetRelations,
  renderWorkbook,
  renderWorkbookRelations,
  type WorkbookProperties,
} from './renderWorkbookParts.ts';
import { renderWorksheet } from './renderWorksheet.ts';
import { createSharedStrings } from './sharedStrings.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const longestTab = 31;
/** Twice as fast as the usual 6, for a file 4 per cent larger. */
const compressionLevel = 4;

/** Writes the sheets as one workbook. Throws Error for what spreadsheet programs would call damaged. */
export function writeXlsx(sheets: readonly WorkbookSheet[], properties: WorkbookProperties): Uint8Array {
  checkNames(
    sheets.map((sheet) => sheet.name),
    sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => table.name)),
  );
  const strings = createSharedStrings();
  const tables: string[] = [];
  const worksheets = new Map<string, string>();
  for (const [index, sheet] of sheets.entries()) {
    const context = { strings, footer: properties.footer, isFirst: index === 0 };
    worksheets.set(`xl/worksheets/sheet${index + 1}.xml`, renderWorksheet(sheet, context));
    const own = sheet.tables ?? [];
    if (own.length === 0) continue;
    const numbers = own.map((_, place) => tables.length + place + 1);
    worksheets.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, renderSheetRelations(numbers));
    tables.push(...own.map((table, place) => renderTable(sheet, table, numbers[place] ?? 0)));
  }
  return zipParts([
    ['[Content_Types].xml', renderContentTypes(sheets.length, tables.length)],
    ['_rels/.rels', renderPackageRelations()],
    ['docProps/core.xml', renderCoreProperties(properties)],
    ['docProps/app.xml', renderApplicationProperties()],
    ['docProps/custom.xml', renderCustomProperties(properties)],
    ['xl/workbook.xml', renderWorkbook(sheets)],
    ['xl/_rels/workbook.xml.rels', renderWorkbookRelations(sheets)],
    ['xl/styles.xml', renderStyles()],
    ['xl/sharedStrings.xml', strings.render()],
    ...worksheets,
    ...tables.map((table, index) => [`xl/tables/table${index + 1}.xml`, table] as const),
  ]);
}

function checkNames(tabs: readonly string[], tables: readonly string[]): void {
  const faulty = tabs.find((name) => name === '' || name.length > longestTab || /[[\]:*?/\\]|^'|'$/.test(name));
  if (faulty !== undefined) throw new Error(`"${faulty}" is no name for a tab`);
  for (const names of [tabs, tables]) {
    if (new Set(names.map((name) => name.toLocaleLowerCase('sv'))).size < names.length) {
      throw new Error(`Two tabs or two tables have the same name: ${names.join(', ')}`);
    }
  }
}

function zipParts(parts: readonly (readonly [path: string, xml: string])[]): Uint8Array {
  const encoder = new TextEncoder();
  const files = Object.fromEntries(parts.map(([path, xml]) => [path, encoder.encode(declaration + xml)]));
  // The earliest time that a zip file can hold, in the zone of the machine, which is how zip files hold time.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: compressionLevel });
}
