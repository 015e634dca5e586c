// Län och riket: a row per group, and for each column its share, numerator, denominator and non-response.

import { roundFraction } from '../../kernel/share.ts';
import type { ReleaseData, ReleasedColumn, Result } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { indexResults, renderResultNumber } from '../table/index.ts';
import { buildMeaningFills } from './buildContentsSheet.ts';
import { buildRow, type SheetCell, type WorkbookSheet } from './sheet.ts';

const headerRow = 5;
const cellsPerColumn = 4;
// The nation first: it is what everything else is compared with.
const levelOrder: readonly Result['level'][] = ['nation', 'county', 'city', 'sizeGroup', 'skrGroup', 'socioGroup'];

/** The tab of shares for nation, counties, big cities and groups. */
export function buildGroupsSheet(data: ReleaseData): WorkbookSheet {
  const values = { area: data.areaName.sv, year: data.round };
  const find = indexResults(data.results);
  const margin = texts.groupHeads.length;
  const groups = levelOrder.flatMap((level) => data.groups.filter((group) => group.level === level));
  const body = groups.map((group) => [
    ...buildRow('cell', [vocabulary.levels[group.level], group.code, group.name]),
    ...data.columns.flatMap((column) => buildCells(column, find(column.code, group.level, group.code))),
  ]);
  const lastRow = headerRow + body.length;
  const lastColumn = margin + data.columns.length * cellsPerColumn - 1;
  const title = fillMessage(texts.groupsTitle, values);
  return {
    name: texts.tabs.groups,
    summary: texts.tabContents.groups,
    rows: [
      buildRow('title', [data.isSynthetic ? `${title}. ${texts.synthetic}` : title]),
      [{ value: texts.groupsDescription, style: 'link', tab: texts.tabs.contents }],
      buildMarginRow(data, texts.marginRow.dimension, (column) => column.dimension ?? texts.noDimension),
      buildMarginRow(data, texts.marginRow.indicatorArea, (column) => column.indicatorArea),
      buildMarginRow(data, texts.marginRow.code, (column) => `${column.code} ${column.shortName.sv}`),
      buildRow('head', [...texts.groupHeads, ...data.columns.flatMap(listHeads)]),
      ...body,
    ],
    widths: [18, 8, 34, 14],
    table: { name: `Grupper${data.round}`, range: { firstRow: headerRow, lastRow, firstColumn: 0, lastColumn } },
    frozen: { rows: headerRow + 1, columns: margin },
    fills: buildMeaningFills({ firstRow: headerRow + 1, lastRow, firstColumn: margin, lastColumn }, false),
  };
}

function listHeads(column: ReleasedColumn): string[] {
  const { share, value, numerator, denominator, missing } = texts.groupParts;
  return [column.unit === undefined ? share : value, numerator, denominator, missing].map(
    (part) => `${column.code} ${part}`,
  );
}

function buildCells(column: ReleasedColumn, result: Result | undefined): SheetCell[] {
  if (result === undefined) return buildRow('cell', Array(cellsPerColumn).fill(vocabulary.absences.NOT_IN_FRAME.word));
  const value = renderResultNumber(result);
  const numberStyle = column.unit === undefined ? 'percent' : 'number';
  const { numerator = 0, denominator = 0, framed = 0, missing = 0 } = result;
  return [
    { value, style: typeof value === 'number' ? numberStyle : 'cell' },
    { value: numerator, style: 'number' },
    { value: denominator, style: 'number' },
    { value: framed === 0 ? 0 : Number(roundFraction(missing, framed, 100, 0)), style: 'percent' },
  ];
}

function buildMarginRow(data: ReleaseData, name: string, describe: (column: ReleasedColumn) => string): SheetCell[] {
  const described = data.columns.flatMap((column) => Array<string>(cellsPerColumn).fill(describe(column)));
  return buildRow('margin', [...texts.groupHeads.map(() => name), ...described]);
}
