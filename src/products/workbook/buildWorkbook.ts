// The workbook of an area: the same tabs with the same names every year.

import type { ReleaseData } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { buildAnalysisSheet } from './buildAnalysisSheet.ts';
import { buildChangesSheet } from './buildChangesSheet.ts';
import { buildContentsSheet } from './buildContentsSheet.ts';
import { buildDataSheet } from './buildDataSheet.ts';
import { buildGroupsSheet } from './buildGroupsSheet.ts';
import { buildMethodSheet } from './buildMethodSheet.ts';
import { buildUnitsSheet } from './buildUnitsSheet.ts';
import { writeSheets } from './writeSheets.ts';

/** Bytes of the .xlsx file of a release of one area; the same release gives the same bytes. */
export function buildWorkbook(data: ReleaseData): Promise<Uint8Array> {
  const values = { year: data.round, area: data.areaName.sv, version: data.version };
  return writeSheets(
    [
      buildContentsSheet(data),
      buildUnitsSheet(data, 'indicator'),
      buildGroupsSheet(data),
      buildUnitsSheet(data, 'background'),
      buildDataSheet(data),
      buildAnalysisSheet(data),
      buildMethodSheet(data),
      buildChangesSheet(data),
    ],
    {
      title: data.workbookTitle?.sv ?? fillMessage(texts.title, values),
      subject: texts.subject,
      version: String(data.version),
      time: new Date(data.time),
      footer: fillMessage(texts.footer, values),
    },
  );
}
