// Kommun and Bakgrundsmått: one row per unit, one column per indicator, the sorting fields in the left margin.

import type { ReleaseData, ReleasedColumn, ReleasedUnit } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { indexResults, nameUnit, renderResultNumber } from '../table/index.ts';
import { buildMeaningFills } from './buildContentsSheet.ts';
import { buildRow, type SheetCell, type WorkbookSheet } from './sheet.ts';

const headerRow = 5;
const frozenColumns = 4;

/** The tab of the indicators, or of the background measures, of all units in order of code. */
export function buildUnitsSheet(data: ReleaseData, kind: ReleasedColumn['kind']): WorkbookSheet {
  const columns = data.columns.filter((column) => column.kind === kind);
  const values = { area: data.areaName.sv, year: data.round };
  const isIndicator = kind === 'indicator';
  const find = indexResults(data.results);
  const margin = texts.unitHeads.length;
  const countyNames = new Map(
    data.groups.filter((group) => group.level === 'county').map((group) => [group.code, group.name]),
  );
  const units = data.units.filter((unit) => columns.some((column) => unit.framedParts.includes(column.part)));
  const body = units.map((unit) => [
    ...buildRow('cell', listMargin(unit, countyNames, columns)),
    ...columns.map((column): SheetCell => {
      const result = find(column.code, 'unit', unit.code);
      const value = result === undefined ? vocabulary.absences.NOT_IN_FRAME.word : renderResultNumber(result);
      return { value, style: typeof value === 'number' ? 'number' : 'cell' };
    }),
  ]);
  const lastRow = headerRow + body.length;
  const lastColumn = margin + columns.length - 1;
  const range = { firstRow: headerRow + 1, lastRow, firstColumn: margin, lastColumn };
  const title = fillMessage(isIndicator ? texts.unitsTitle : texts.backgroundTitle, values);
  const description = isIndicator ? texts.unitsDescription : texts.backgroundDescription;
  return {
    name: isIndicator ? texts.tabs.units : texts.tabs.background,
    summary: isIndicator ? texts.tabContents.units : texts.tabContents.background,
    rows: [
      buildRow('title', [data.isSynthetic ? `${title}. ${texts.synthetic}` : title]),
      [{ value: description, style: 'link', tab: texts.tabs.contents }],
      buildMarginRow(
        texts.marginRow.dimension,
        columns.map((column) => column.dimension ?? texts.noDimension),
      ),
      buildMarginRow(
        texts.marginRow.indicatorArea,
        columns.map((column) => column.indicatorArea),
      ),
      buildMarginRow(
        texts.marginRow.code,
        columns.map((column) => column.code),
      ),
      buildRow('head', [...texts.unitHeads, ...columns.map((column) => column.shortName.sv)]),
      ...body,
    ],
    widths: [9, 14, 12, 30, 16, 13, 11, 16, 9, 22],
    table: {
      name: isIndicator ? `Kommun${data.round}` : `Bakgrundsmatt${data.round}`,
      range: { firstRow: headerRow, lastRow, firstColumn: 0, lastColumn },
    },
    frozen: { rows: headerRow + 1, columns: frozenColumns },
    fills: buildMeaningFills(range, isIndicator),
  };
}

/** A row above the header, with its name in every margin column: no cell is empty, none is merged. */
function buildMarginRow(name: string, values: readonly string[]): SheetCell[] {
  return buildRow('margin', [...texts.unitHeads.map(() => name), ...values]);
}

function listMargin(
  unit: ReleasedUnit,
  countyNames: ReadonlyMap<string, string>,
  columns: readonly ReleasedColumn[],
): readonly string[] {
  const hasAnswered = columns.some((column) => unit.answeredParts.includes(column.part));
  return [
    unit.county,
    countyNames.get(unit.county) ?? unit.county,
    unit.municipality,
    nameUnit(unit),
    vocabulary.unitKinds[unit.kind],
    unit.sizeGroup,
    unit.skrGroup,
    unit.socioeconomicGroup === '' ? texts.groupUnknown : unit.socioeconomicGroup,
    hasAnswered ? texts.answered.yes : texts.answered.no,
  ];
}
