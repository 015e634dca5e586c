// The part that holds a workbook together: list of sheets, their printed ranges, and relations.

import { escapeXml, type OfficeRelation, officeRelations } from '../../officeFile/index.ts';
import type { WorkbookSheet } from '../sheet.ts';
import { listPrintNames } from './renderWorksheet.ts';

/** A hidden sheet is `veryHidden`: no menu of the spreadsheet program brings it up. */
export function renderWorkbook(sheets: readonly WorkbookSheet[]): string {
  const list = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${isHidden ? ' state="veryHidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, index) =>
    listPrintNames(sheet).map(
      ([name, value]) => `<definedName name="${name}" localSheetId="${index}">${escapeXml(value)}</definedName>`,
    ),
  );
  return [
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ',
    `xmlns:r="${officeRelations}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="0"/></bookViews>',
    `<sheets>${list.join('')}</sheets>`,
    names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

/** Relations of the workbook: its sheets first, so that their numbers are those of the list of sheets. */
export function listWorkbookRelations(sheets: readonly WorkbookSheet[]): readonly OfficeRelation[] {
  return [
    ...sheets.map((_, index): OfficeRelation => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ];
}
