// The workbook of an area, or of one place in it: the same tabs with the same names every year.

import type { ReleaseData } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { chooseRows, codePlace, type ShownPlace, type ShownRows } from '../table/index.ts';
import { buildAnalysisSheet } from './buildAnalysisSheet.ts';
import { buildChangesSheet } from './buildChangesSheet.ts';
import { buildContentsSheet, buildWorkbookTitle } from './buildContentsSheet.ts';
import { buildDataSheet } from './buildDataSheet.ts';
import { buildGroupsSheet } from './buildGroupsSheet.ts';
import { buildMethodSheet } from './buildMethodSheet.ts';
import { buildSeriesSheet } from './buildSeriesSheet.ts';
import { buildUnitsSheet } from './buildUnitsSheet.ts';
import type { WorkbookSheet } from './sheet.ts';
import { writeXlsx } from './xlsx/writeXlsx.ts';

/**
 * Bytes of the .xlsx file of a release of one area, or of a place in it; the same release gives the same bytes. Throws
 * Error where the area asks no unit of the place.
 */
export function buildWorkbook(data: ReleaseData, place?: ShownPlace): Uint8Array {
  const shown = getRows(data, place);
  const ofPlace = shown.placeName === undefined ? '' : fillMessage(texts.footerPlace, { place: shown.placeName });
  const values = { year: data.round, area: data.areaName.sv, version: data.version, place: ofPlace };
  return writeXlsx(listSheets(shown), {
    title: buildWorkbookTitle(shown),
    subject: texts.subject,
    description: data.isSynthetic ? `${texts.synthetic} ${texts.tabContents.contents}` : texts.tabContents.contents,
    author: texts.author,
    language: 'sv-SE',
    version: String(data.version),
    time: data.time,
    footer: fillMessage(data.isSynthetic ? texts.footerSynthetic : texts.footer, values),
  });
}

/** The tabs, in the order of the list on the first one; those without content say so. */
export function buildSheets(data: ReleaseData, place?: ShownPlace): readonly WorkbookSheet[] {
  return listSheets(getRows(data, place));
}

function getRows(data: ReleaseData, place: ShownPlace | undefined): ShownRows {
  const shown = chooseRows(data, place);
  if (shown === undefined) throw new Error(`The area ${data.area} asks no unit of ${place?.level} ${place?.code}`);
  return shown;
}

function listSheets(shown: ShownRows): readonly WorkbookSheet[] {
  return [
    buildContentsSheet(shown),
    buildUnitsSheet(shown, 'units'),
    buildGroupsSheet(shown),
    buildUnitsSheet(shown, 'keyFigures'),
    buildUnitsSheet(shown, 'background'),
    buildSeriesSheet(shown),
    buildDataSheet(shown),
    buildAnalysisSheet(shown.data),
    buildMethodSheet(shown.data),
    buildChangesSheet(shown),
  ];
}

/** `oj-2018-lss_v1_2018-06-18.xlsx`, of a place `oj-2018-lss-lan-05_v1_2018-06-18.xlsx`: ASCII only. */
export function nameWorkbook(data: ReleaseData, place?: ShownPlace): string {
  const ofPlace = place === undefined ? '' : `-${codePlace(place)}`;
  return `oj-${data.round}-${data.area}${ofPlace}_v${data.version}_${data.time.slice(0, 10)}.xlsx`;
}
