// The rows above a wide table: title, a sentence, and for each column its dimension, indicator area and code. Every
// cell says its own, so that none is empty and none is merged.

import type { ReleasedColumn } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import type { ShownRows } from '../table/index.ts';

import { buildRow, type SheetCell } from './sheet.ts';

/** Rows that are repeated on every page: dimension, indicator area, code and head. */
export const repeatedHeadRows = { first: 2, last: 5 };

/** Title, and a sentence that says where answers are synthetic and leads to the legend. */
export function buildTitleRows(shown: ShownRows, title: string, description: string): SheetCell[][] {
  const words = [...(shown.data.isSynthetic ? [texts.synthetic] : []), description, texts.legendLink];
  return [
    buildRow('title', [fillTitle(shown, title)]),
    [{ value: words.join(' '), style: 'link', tab: texts.tabs.contents }],
  ];
}

/** A title with the area's name and the year, and the place where one is chosen. */
export function fillTitle({ data, placeName }: ShownRows, title: string): string {
  const filled = fillMessage(title, { area: data.areaName.sv, year: data.round });
  return placeName === undefined ? filled : fillMessage(texts.titleOfPlace, { title: filled, place: placeName });
}

/** Dimension, indicator area and code over every column; `times` cells to a column, `margin` cells before the first. */
export function buildMarginRows(columns: readonly ReleasedColumn[], margin: number, times: number): SheetCell[][] {
  const build = (name: string, describe: (column: ReleasedColumn) => string): SheetCell[] =>
    buildRow('margin', [
      ...Array<string>(margin).fill(name),
      ...columns.flatMap((column) => Array<string>(times).fill(describe(column))),
    ]);
  return [
    build(
      texts.marginRow.dimension,
      (column) => column.dimension ?? (column.kind === 'background' ? texts.noDimension : texts.notStated),
    ),
    build(texts.marginRow.indicatorArea, (column) => column.indicatorArea ?? texts.notStated),
    build(texts.marginRow.code, (column) => column.code),
  ];
}

/** Register, period and code over every key figure: each figure has a year of its own. */
export function buildRegisterRows(columns: readonly ReleasedColumn[], margin: number): SheetCell[][] {
  const build = (name: string, describe: (column: ReleasedColumn) => string): SheetCell[] =>
    buildRow('margin', [...Array<string>(margin).fill(name), ...columns.map(describe)]);
  const list = (values: readonly string[]): string => [...new Set(values)].join('; ');
  return [
    build(texts.marginRow.register, ({ registers }) =>
      list(registers.map(({ name, register }) => `${name.sv}: ${register ?? texts.registerNotStated}`)),
    ),
    build(texts.marginRow.period, ({ registers }) => list(registers.map(({ period }) => period ?? texts.notStated))),
    build(texts.marginRow.code, ({ code }) => code),
  ];
}

/** Short names as heads (R-PUBLICATION-06); the code is added where two are alike, since a table cannot have that. */
export function listHeads(columns: readonly ReleasedColumn[]): string[] {
  const fold = (column: ReleasedColumn): string => column.shortName.sv.toLocaleLowerCase('sv');
  const seen = new Map<string, number>();
  for (const column of columns) seen.set(fold(column), (seen.get(fold(column)) ?? 0) + 1);
  return columns.map((column) => {
    const isAlone = seen.get(fold(column)) === 1 && !texts.unitHeads.some((head) => head === column.shortName.sv);
    return isAlone ? column.shortName.sv : `${column.shortName.sv} (${column.code})`;
  });
}
