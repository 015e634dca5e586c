// Kommun, Nyckeltal and Bakgrundsmått: one row per unit, one column per measure, the sorting fields in the left margin
// (R-PUBLICATION-05 to -09, R-GROUPING-24).

import type { ReleasedColumn, ReleasedUnit } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { indexResults, nameUnit, renderResultText, type ShownRows } from '../table/index.ts';
import {
  buildMarginRows,
  buildRegisterRows,
  buildTitleRows,
  fillTitle,
  listHeads,
  repeatedHeadRows,
} from './buildHeadRows.ts';
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

/** A tab with a row per unit: which columns it has. Key figures are measures that are made of figures of registers. */
export type UnitsTab = 'units' | 'keyFigures' | 'background';

const choices: Readonly<Record<UnitsTab, (column: ReleasedColumn) => boolean>> = {
  units: ({ kind }) => kind === 'indicator',
  keyFigures: ({ registers }) => registers.length > 0,
  background: ({ kind }) => kind === 'background',
};

/** The tab of the indicators, key figures or background measures of the units shown, in order of code. */
export function buildUnitsSheet(shown: ShownRows, tab: UnitsTab): WorkbookSheet {
  const { data } = shown;
  const columns = data.columns.filter(choices[tab]);
  const body = buildBody(shown, columns);
  const name = texts.tabs[tab];
  const summary = texts.tabContents[tab];
  const { title, description, none } = texts.unitTabs[tab];
  if (body.length === 0) {
    const rows = buildTitleRows(shown, title, columns.length === 0 ? none : texts.noUnits);
    return { name, summary, rows, widths: [columnWidth], print: { orientation: 'landscape' } };
  }
  const margin = texts.unitHeads.length;
  const lastRow = headRow + body.length;
  const lastColumn = margin + columns.length - 1;
  const range = { firstRow: headRow + 1, lastRow, firstColumn: margin, lastColumn };
  return {
    name,
    summary,
    rows: [
      ...buildTitleRows(shown, title, description),
      ...(tab === 'keyFigures' ? buildRegisterRows(columns, margin) : buildMarginRows(columns, margin, 1)),
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
      header: fillTitle(shown, title),
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

function buildBody({ data, units: shown, results }: ShownRows, columns: readonly ReleasedColumn[]): SheetCell[][] {
  const find = indexResults(results);
  const countyNames = new Map(
    data.groups.filter((group) => group.level === 'county').map((group) => [group.code, group.name]),
  );
  const units = shown.filter((unit) => columns.some((column) => unit.framedParts.includes(column.part)));
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
