// Kommun and Bakgrundsmått: one row per unit, one column per indicator, the sorting fields in the left margin
// (R-PUBLICATION-05 to -09).

import type { ReleaseData, ReleasedColumn, ReleasedUnit } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { indexResults, nameUnit, renderResultText } from '../table/index.ts';
import { buildMarginRows, buildTitleRows, fillTitle, listHeads, repeatedHeadRows } from './buildHeadRows.ts';
import { buildMeaningFills } from './buildMeaningFills.ts';
import { findColumnBreaks } from './findColumnBreaks.ts';
import { calculatePageRoom } from './printRoom.ts';
import { buildNumberCell, buildRow, type SheetCell, type SheetPrint, type WorkbookSheet } from './sheet.ts';

const headRow = 5;
// County code, county, municipality code and name stay in sight; on paper the last two are repeated.
const frozenColumns = 4;
const repeatedColumns = { first: 2, last: 3 };
const marginWidths = [13, 22, 13, 30, 17, 14, 13, 17, 13];
const columnWidth = 22;
const printScale = 55;

/** The tab of the indicators, or of the background measures, of all units in order of code. */
export function buildUnitsSheet(data: ReleaseData, kind: ReleasedColumn['kind']): WorkbookSheet {
  const columns = data.columns.filter((column) => column.kind === kind);
  const isIndicator = kind === 'indicator';
  const tab = isIndicator ? 'units' : 'background';
  const body = buildBody(data, columns);
  const name = texts.tabs[tab];
  const summary = texts.tabContents[tab];
  const title = isIndicator ? texts.unitsTitle : texts.backgroundTitle;
  if (body.length === 0) {
    const rows = [...buildTitleRows(data, title, texts.noColumns)];
    return { name, summary, rows, widths: [columnWidth], print: { orientation: 'landscape' } };
  }
  const margin = texts.unitHeads.length;
  const lastRow = headRow + body.length;
  const lastColumn = margin + columns.length - 1;
  const range = { firstRow: headRow + 1, lastRow, firstColumn: margin, lastColumn };
  const description = isIndicator ? texts.unitsDescription : texts.backgroundDescription;
  return {
    name,
    summary,
    rows: [
      ...buildTitleRows(data, title, description),
      ...buildMarginRows(columns, margin, 1),
      [...buildRow('head', texts.unitHeads), ...buildColumnHeads(columns)],
      ...body,
    ],
    widths: [...marginWidths, columnWidth],
    tables: [
      {
        name: fillMessage(texts.tableNames[tab], { year: data.round }),
        summary,
        range: { firstRow: headRow, lastRow, firstColumn: 0, lastColumn },
        hasFilter: true,
      },
    ],
    frozen: { rows: headRow + 1, columns: frozenColumns },
    fills: buildMeaningFills(range, columns),
    print: {
      ...buildPrint(columns),
      header: fillTitle(data, title),
      area: { firstRow: repeatedHeadRows.first, lastRow, firstColumn: 0, lastColumn },
    },
  };
}

/** Short names as heads; over numbers they stand as these do. */
function buildColumnHeads(columns: readonly ReleasedColumn[]): SheetCell[] {
  const names = listHeads(columns);
  return columns.map(({ code, unit }, index) => {
    return { value: names[index] ?? code, style: unit === undefined ? 'head' : 'numberHead' };
  });
}

function buildBody(data: ReleaseData, columns: readonly ReleasedColumn[]): SheetCell[][] {
  const find = indexResults(data.results);
  const countyNames = new Map(
    data.groups.filter((group) => group.level === 'county').map((group) => [group.code, group.name]),
  );
  const units = data.units.filter((unit) => columns.some((column) => unit.framedParts.includes(column.part)));
  return units.map((unit) => [
    ...buildRow('cell', listMargin(unit, countyNames.get(unit.county) ?? unit.county, columns)),
    ...columns.map((column) => {
      const result = find(column.code, 'unit', unit.code);
      return buildNumberCell(
        result === undefined ? vocabulary.absences.NOT_IN_FRAME.word : renderResultText(result, column),
      );
    }),
  ]);
}

function listMargin(unit: ReleasedUnit, county: string, columns: readonly ReleasedColumn[]): readonly string[] {
  return [
    unit.county,
    county,
    unit.municipality,
    nameUnit(unit),
    vocabulary.unitKinds[unit.kind],
    unit.sizeGroup || texts.groupUnknown,
    unit.skrGroup || texts.groupUnknown,
    unit.socioeconomicGroup || texts.groupUnknown,
    describeAnswering(unit, columns),
  ];
}

/** Whether the unit answered the parts that the columns rest on: all that it was asked for, some or none. */
function describeAnswering(unit: ReleasedUnit, columns: readonly ReleasedColumn[]): string {
  const asked = new Set(columns.map((column) => column.part).filter((part) => unit.framedParts.includes(part)));
  const answered = [...asked].filter((part) => unit.answeredParts.includes(part));
  if (answered.length === 0) return texts.answered.none;
  return answered.length === asked.size ? texts.answered.all : texts.answered.some;
}

function buildPrint(columns: readonly ReleasedColumn[]): SheetPrint {
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  const groups = columns.map((column, index) => ({
    firstColumn: texts.unitHeads.length + index,
    width: columnWidth,
    dimension: column.dimension ?? '',
    area: column.indicatorArea ?? '',
  }));
  const columnBreaks = findColumnBreaks(groups, {
    page: calculatePageRoom(printScale),
    margin: sum(marginWidths),
    repeated: sum(marginWidths.slice(repeatedColumns.first, repeatedColumns.last + 1)),
  });
  return {
    orientation: 'landscape',
    scale: printScale,
    repeatedRows: repeatedHeadRows,
    repeatedColumns,
    columnBreaks,
  };
}
