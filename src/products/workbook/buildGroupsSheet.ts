// Län och riket: a row per group, and for each column its share, numerator, denominator and non-response
// (R-PUBLICATION-04).

import { roundFraction } from '../../kernel/share.ts';
import type { ReleasedColumn, ReleasedResult } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { indexResults, renderResultText, type ShownRows } from '../table/index.ts';
import { buildMarginRows, buildTitleRows, fillTitle, listHeads, repeatedHeadRows } from './buildHeadRows.ts';
import { buildAbsentFills } from './buildMeaningFills.ts';

import { findColumnBreaks } from './findColumnBreaks.ts';
import { calculatePageRoom } from './printRoom.ts';
import { buildNumberCell, buildRow, type SheetCell, type SheetPrint, type WorkbookSheet } from './sheet.ts';

const headRow = 5;
const marginWidths = [20, 13, 40];
// Share with the short name as its head, then the three counts.
const partWidths = [22, 12, 12, 12];
const printScale = 50;
// The nation first: it is what everything else is compared with.
const levelOrder: readonly ReleasedResult['level'][] = [
  'nation',
  'county',
  'city',
  'sizeGroup',
  'skrGroup',
  'socioGroup',
];

/** The tab of shares for nation, counties, big cities and groups. */
export function buildGroupsSheet(shown: ShownRows): WorkbookSheet {
  const { data } = shown;
  const { columns } = data;
  const find = indexResults(shown.results);
  const margin = texts.groupHeads.length;
  const groups = levelOrder.flatMap((level) => shown.groups.filter((group) => group.level === level));
  const body = groups.map((group) => [
    ...buildRow('cell', [vocabulary.levels[group.level], group.code, group.name]),
    ...columns.flatMap((column) => buildCells(column, find(column.code, group.level, group.code))),
  ]);
  const lastRow = headRow + body.length;
  const lastColumn = margin + columns.length * partWidths.length - 1;
  return {
    name: texts.tabs.groups,
    summary: texts.tabContents.groups,
    rows: [
      ...buildTitleRows(shown, texts.groupsTitle, texts.groupsDescription),
      ...buildMarginRows(columns, margin, partWidths.length),
      [...buildRow('head', texts.groupHeads), ...buildGroupHeads(columns)],
      ...body,
    ],
    widths: [...marginWidths, ...columns.flatMap(() => partWidths)],
    tables: [
      {
        name: fillMessage(texts.tableNames.groups, { year: data.round }),
        summary: texts.tabContents.groups,
        range: { firstRow: headRow, lastRow, firstColumn: 0, lastColumn },
        hasFilter: true,
      },
    ],
    frozen: { rows: headRow + 1, columns: margin },
    fills: buildAbsentFills({ firstRow: headRow + 1, lastRow, firstColumn: margin, lastColumn }),
    print: {
      ...buildPrint(columns),
      header: fillTitle(shown, texts.groupsTitle),
      area: { firstRow: repeatedHeadRows.first, lastRow, firstColumn: 0, lastColumn },
    },
  };
}

/** The short name stands over the share, as on the other tabs; the counts beside it name the column's code. */
function buildGroupHeads(columns: readonly ReleasedColumn[]): SheetCell[] {
  const names = listHeads(columns);
  const { numerator, denominator, missing } = texts.groupParts;
  return columns.flatMap(({ code }, index) => {
    const counts = [numerator, denominator, missing].map((part) => fillMessage(part, { code }));
    return [...buildRow('head', [names[index] ?? code]), ...buildRow('numberHead', counts)];
  });
}

function buildCells(column: ReleasedColumn, result: ReleasedResult | undefined): SheetCell[] {
  const { numerator, denominator, framed, missing } = result ?? {};
  if (
    result === undefined ||
    numerator === undefined ||
    denominator === undefined ||
    !framed ||
    missing === undefined
  ) {
    return buildRow('cell', Array<string>(partWidths.length).fill(vocabulary.absences.NOT_IN_FRAME.word));
  }
  const isShare = column.unit === undefined && result.status === 'VALUE';
  const cell = buildNumberCell(renderResultText(result, column));
  return [
    isShare ? { ...cell, style: 'percent' } : cell,
    buildNumberCell(String(numerator)),
    buildNumberCell(String(denominator)),
    // With a decimal, since 20.4 per cent is over a limit that 20 is not.
    { value: Number(roundFraction(missing, framed, 100, 1)), style: 'percentOneDecimal' },
  ];
}

function buildPrint(columns: readonly ReleasedColumn[]): SheetPrint {
  const width = partWidths.reduce((sum, part) => sum + part, 0);
  const margin = marginWidths.reduce((sum, part) => sum + part, 0);
  const groups = columns.map((column, index) => ({
    firstColumn: texts.groupHeads.length + index * partWidths.length,
    width,
    dimension: column.dimension ?? '',
    area: column.indicatorArea ?? '',
  }));
  return {
    orientation: 'landscape',
    scale: printScale,
    repeatedRows: repeatedHeadRows,
    repeatedColumns: { first: 0, last: texts.groupHeads.length - 1 },
    columnBreaks: findColumnBreaks(groups, { page: calculatePageRoom(printScale), margin, repeated: margin }),
  };
}
