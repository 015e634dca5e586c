// The workbook of an area: the same tabs with the same names every year.

import type { ReleaseData } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { buildAnalysisSheet } from './buildAnalysisSheet.ts';
import { buildChangesSheet } from './buildChangesSheet.ts';
import { buildContentsSheet, buildWorkbookTitle } from './buildContentsSheet.ts';
import { buildDataSheet } from './buildDataSheet.ts';
import { buildGroupsSheet } from './buildGroupsSheet.ts';
import { buildMethodSheet } from './buildMethodSheet.ts';
import { buildUnitsSheet } from './buildUnitsSheet.ts';
import type { WorkbookSheet } from './sheet.ts';
import { writeXlsx } from './xlsx/writeXlsx.ts';

/** Bytes of the .xlsx file of a release of one area; the same release gives the same bytes. */
export function buildWorkbook(data: ReleaseData): Uint8Array {
  const values = { year: data.round, area: data.areaName.sv, version: data.version };
  return writeXlsx(buildSheets(data), {
    title: buildWorkbookTitle(data),
    subject: texts.subject,
    description: data.isSynthetic ? `${texts.synthetic} ${texts.tabContents.contents}` : texts.tabContents.contents,
    author: texts.author,
    language: 'sv-SE',
    version: String(data.version),
    time: data.time,
    footer: fillMessage(data.isSynthetic ? texts.footerSynthetic : texts.footer, values),
  });
}

/** The tabs, in the order of the list on the first one; a tab of background measures only where there are any. */
export function buildSheets(data: ReleaseData): readonly WorkbookSheet[] {
  return [
    buildContentsSheet(data),
    buildUnitsSheet(data, 'indicator'),
    buildGroupsSheet(data),
    buildUnitsSheet(data, 'background'),
    buildDataSheet(data),
    buildAnalysisSheet(data),
    buildMethodSheet(data),
    buildChangesSheet(data),
  ];
}
