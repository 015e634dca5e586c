// Över tid: a row per place and series with a column per round, so far back as results may be compared with this round's
// (R-COMPARABILITY-07, -11). Behind a break stand words, never a value; a round that did not measure has its own cell.

import type { ReleasedColumn, Result } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { absenceWords, nameUnit, renderResultText, type ShownRows } from '../table/index.ts';
import { buildTitleRows, fillTitle } from './buildHeadRows.ts';

import { findColumnBreaks } from './findColumnBreaks.ts';
import {
  buildSeriesLine,
  type EarlierRound,
  hasComparableRound,
  indexEarlier,
  type SeriesLine,
  type SeriesYear,
} from './listSeriesLines.ts';
import { calculatePageRoom } from './printRoom.ts';
import { buildNumberCell, buildRow, type SheetCell, type WorkbookSheet } from './sheet.ts';

const headRow = 2;
const repeatedColumns = { first: 0, last: 4 };
const placeColumns = 3;
const marginWidths = [14, 13, 32, 12, 40, 10];
const yearWidth = 19;
const endWidths = [44, 60];
const printScale = 50;
type Figure = keyof typeof texts.seriesFigures;

/** The tab of earlier rounds beside this one; it says so where there is nothing to compare with. */
export function buildSeriesSheet(shown: ShownRows): WorkbookSheet {
  const { data } = shown;
  const name = texts.tabs.series;
  const summary = texts.tabContents.series;
  const rounds = indexEarlier(data.earlier);
  const columns = data.columns.filter((column) => hasComparableRound(column, rounds));
  const told = listToldRounds(columns, rounds);
  const body = buildBody(shown, columns, told);
  if (body.length === 0) {
    const none = rounds.length === 0 ? texts.seriesNoEarlier : texts.seriesNoneComparable;
    const rows = buildTitleRows(shown, texts.seriesTitle, fillMessage(none, { year: data.round }));
    return { name, summary, rows, widths: [yearWidth], print: { orientation: 'landscape' } };
  }
  const years = [...told.map(({ round }) => round).reverse(), data.round];
  const widths = [...marginWidths, ...years.map(() => yearWidth), ...endWidths];
  const lastRow = headRow + body.length;
  const table = { firstRow: headRow, lastRow, firstColumn: 0, lastColumn: widths.length - 1 };
  const values = {
    firstRow: headRow + 1,
    lastRow,
    firstColumn: marginWidths.length,
    lastColumn: marginWidths.length + years.length - 1,
  };
  return {
    name,
    summary,
    rows: [
      ...buildTitleRows(shown, texts.seriesTitle, fillMessage(texts.seriesDescription, { year: data.round })),
      buildRow('head', [...texts.seriesHeads.start, ...years.map(String), ...texts.seriesHeads.end]),
      ...body,
    ],
    widths,
    tables: [
      { name: fillMessage(texts.tableNames.series, { year: data.round }), summary, range: table, hasFilter: true },
    ],
    frozen: { rows: headRow + 1, columns: placeColumns },
    fills: [{ range: values, words: [...absenceWords, texts.seriesBehindBreak], meaning: 'absent' }],
    print: {
      orientation: 'landscape',
      header: fillTitle(shown, texts.seriesTitle),
      scale: printScale,
      repeatedRows: { first: headRow, last: headRow },
      repeatedColumns,
      area: table,
      columnBreaks: listBreaks(years.length),
    },
  };
}

/** Years stay together where they fit; place and measure are repeated on every page. */
function listBreaks(years: number): readonly number[] {
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  const groups = [...Array<number>(years).fill(yearWidth), ...endWidths].map((width, index) => {
    return { firstColumn: marginWidths.length + index, width, dimension: '', area: String(index) };
  });
  const repeated = sum(marginWidths.slice(0, repeatedColumns.last + 1));
  return findColumnBreaks(groups, { page: calculatePageRoom(printScale), margin: sum(marginWidths), repeated });
}

/** From the latest round back to the earliest that has something to tell; a round that measured none of the columns is left out. */
function listToldRounds(columns: readonly ReleasedColumn[], rounds: readonly EarlierRound[]): readonly EarlierRound[] {
  return rounds.filter(({ findColumn }) => columns.some(({ series }) => findColumn(series) !== undefined));
}

/** Column by column, places in the order of the release. */
function buildBody(
  { data, units, groups, results }: ShownRows,
  columns: readonly ReleasedColumn[],
  rounds: readonly EarlierRound[],
): SheetCell[][] {
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  const names = new Map([
    ...units.map((unit) => [`unit ${unit.code}`, nameUnit(unit)] as const),
    ...groups.map((group) => [`${group.level} ${group.code}`, group.name] as const),
  ]);
  const told = new Set(columns.map(({ code }) => code));
  const byCode = new Map(data.columns.map((column) => [column.code, column]));
  return results.flatMap((result) => {
    const column = byCode.get(result.indicator);
    if (column === undefined || !told.has(column.code)) return [];
    const { level, code } = result;
    const line = buildSeriesLine(result, column, level === 'unit' ? unitOf.get(code) : undefined, rounds);
    const place = [vocabulary.levels[level], code, names.get(`${level} ${code}`) ?? code];
    const start = [...buildRow('code', [...place, column.code]), ...buildRow('cell', [column.shortName.sv])];
    const end = buildRow('cell', [describeYears(line), describeBreak(line)]);
    return listFigures(result, column).map((figure) => [
      ...start,
      ...buildRow('code', [texts.seriesFigures[figure]]),
      ...line.years.map((year) => buildYearCell(year, figure, level !== 'unit' && column.unit === undefined)),
      ...end,
    ]);
  });
}

/** A share is nothing without its base: groups have a row of it. */
function listFigures({ level }: Result, { unit }: ReleasedColumn): readonly Figure[] {
  return level === 'unit' || unit !== undefined ? ['result'] : ['result', 'denominator'];
}

/** Words may need two lines: no reason is cut off. */
function buildYearCell(year: SeriesYear, figure: Figure, isShare: boolean): SheetCell {
  if (year.kind === 'behindBreak') return { value: texts.seriesBehindBreak, style: 'cell' };
  if (year.kind === 'gap') return { value: vocabulary.absences[year.status].word, style: 'cell' };
  const { result, scale } = year;
  if (figure === 'denominator') return buildNumberCell(String(result.denominator ?? texts.notApplicable));
  const cell = buildNumberCell(renderResultText(result, { scale }));
  return isShare && result.status === 'VALUE' ? { ...cell, style: 'percent' } : cell;
}

/** `2017–2022: Jämförbarheten påverkas; 2023: Jämförbar` */
function describeYears({ years }: SeriesLine): string {
  const runs: { readonly status: 'direct' | 'affected'; readonly first: number; last: number }[] = [];
  for (const year of years) {
    if (year.kind !== 'value' || year.status === 'own') continue;
    const run = runs.at(-1);
    if (run?.status === year.status) run.last = year.round;
    else runs.push({ status: year.status, first: year.round, last: year.round });
  }
  if (runs.length === 0) return texts.seriesNothingBefore;
  return runs
    .map(({ status, first, last }) => {
      return `${first === last ? first : `${first}–${last}`}: ${vocabulary.comparability[status]}`;
    })
    .join('; ');
}

function describeBreak({ brokenAt }: SeriesLine): string {
  if (brokenAt === undefined) return texts.seriesUnbroken;
  return fillMessage(texts.seriesBreak, { round: brokenAt.round, reason: brokenAt.reason?.sv ?? texts.notStated });
}
