// Writes series.csv of the rounds whose questionnaire is not known: node tools/writeSeriesStatus.ts
//
// What is said of a series follows from three kinds of source, the first that speaks prevailing:
// 1. the next known round says how the column compares with the year (guide 2018, method 2024): `new` was not measured,
//    anything else was;
// 2. Kolada's list: a measure is measured in the last year that Kolada gives it, and in the years between the round that
//    asks for it and then; one that appears between the lists of March 2023 and April 2024 was first measured in 2023;
//    one that was there in March 2023 was measured in 2022;
//    In between is our reading of the method 2024 (lines 89, 146-151): not until then are some measured every second year;
// 3. but that some questions of a part are back after a pause (method 2024, line 155) makes the year before unknown for it,
//    and so does what is told in two ways: whether the elderly and health care were asked in 2020 (pages of results).
// After a measure's last year, before its first, and for a series without measures nothing is known: no line.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDefinitionFiles } from '../src/adapters/files/readDefinitionFiles.ts';
import { type Column, type DefinitionSet, loadDefinitions, type Round } from '../src/stages/definition/index.ts';
import { parseClassificationCsv } from '../src/stages/definition/loading/classificationCsv.ts';

const folder = join(import.meta.dirname, '../definitions');
const header = 'series,status,source';
/** Areas of which the sources contradict each other for a year. */
const contradicted: Readonly<Record<number, readonly string[]>> = { 2020: ['aldre', 'khsv'] };
/** Parts that in the year after a year asked some questions again, the source does not say which. */
const returning: Readonly<Record<number, readonly string[]>> = { 2023: ['barn'] };
/** The years in which Kolada's lists are known to hold newly measured values: of 2022 by March 2023, of 2023 by April 2024. */
const [yearOfFirstList, yearOfSecondList] = [2022, 2023];
/** Kolada says of these measures that 2016 compares with 2017 in part only: so they were measured in both. */
const measuredFrom2016 = /skyddade? person|skyddade uppgifter|habiliteringsersättning|ledsagares omkostnader/iu;

interface Measure {
  readonly code: string;
  readonly name: string;
  readonly lastYear: number | undefined;
  readonly isInFirstList: boolean;
  readonly isInSecondList: boolean;
}

interface Finding {
  readonly status: 'measured' | 'notMeasured';
  readonly source: string;
}

/** A series in the known rounds, earliest first. */
interface Series {
  readonly name: string;
  readonly columns: readonly { readonly round: Round; readonly column: Column }[];
  readonly measures: readonly Measure[];
}

function loadSet(): DefinitionSet {
  const files = readDefinitionFiles(folder);
  const isSeries = (path: string): boolean => path.endsWith('/series.csv');
  // What is written anew may have faults; a document that only it names is not unused.
  const emptied = new Map([...files.files].map(([path, text]) => [path, isSeries(path) ? `${header}\n` : text]));
  const { set, problems } = loadDefinitions({ ...files, files: emptied });
  if (set === undefined) throw new Error(JSON.stringify(problems.slice(0, 5), undefined, 2));
  return set;
}

function readMeasures(): ReadonlyMap<string, Measure> {
  const file = 'shared/kolada-measures.csv';
  const text = readFileSync(join(folder, file), 'utf8');
  const names = text.slice(0, text.indexOf('\n')).trim().split(',');
  const measures = parseClassificationCsv(file, text, names).rows.map(({ cells }): [string, Measure] => {
    const get = (name: string): string => cells[names.indexOf(name)] ?? '';
    const code = get('kpi_id');
    const lastYear = get('last_year') === '' ? undefined : Number(get('last_year'));
    const isInFirstList = get('in_kolada_2023_03') === '1';
    const isInSecondList = get('in_kolada_2024_04') === '1';
    return [code, { code, name: get('name'), lastYear, isInFirstList, isInSecondList }];
  });
  return new Map(measures);
}

function listSeries(set: DefinitionSet, measures: ReadonlyMap<string, Measure>): readonly Series[] {
  const known = [...set.rounds.values()].filter((round) => round.isQuestionnaireKnown);
  const columns = known.flatMap((round) => round.columns.map((column) => ({ round, column })));
  return [...Map.groupBy(columns, ({ column }) => column.series)].map(([name, ofSeries]) => {
    const codes = new Set(ofSeries.flatMap(({ column }) => column.kolada));
    return { name, columns: ofSeries, measures: [...codes].flatMap((code) => measures.get(code) ?? []) };
  });
}

function findStatus(series: Series, year: number): Finding | undefined {
  const area = series.columns[0]?.column.description.area ?? '';
  const stated = findStated(series, year);
  if (stated !== undefined) return stated;
  if (contradicted[year]?.includes(area)) return undefined;
  const measured = series.measures.filter((measure) => isMeasured(measure, series, year)).map(({ code }) => code);
  return measured.length === 0 ? undefined : { status: 'measured', source: `kolada ${measured.join(', ')}` };
}

function findStated({ columns }: Series, year: number): Finding | undefined {
  for (const { column } of columns) {
    const compared = column.comparability.find((comparability) => comparability.year === year);
    const { document, lines } = column.description.source;
    if (compared !== undefined) {
      const status = compared.status === 'new' ? 'notMeasured' : 'measured';
      return { status, source: statedIn[year]?.[status] ?? `${document} ${lines}`.trim() };
    }
  }
  return undefined;
}

/** Where the known rounds say how they compare with a year. */
const statedIn: Readonly<Record<number, Readonly<Record<Finding['status'], string>>>> = {
  2017: { measured: 'guide2018 640-685', notMeasured: 'guide2018 640-685' },
  2023: { measured: 'metod2024 157', notMeasured: 'metod2024 161-168' },
};

function isMeasured(measure: Measure, { columns }: Series, year: number): boolean {
  const asked = columns.map(({ round }) => round.year);
  const first = Math.min(...asked);
  const last = Math.max(...asked);
  if (year < first && measuredFrom2016.test(measure.name) && first - year <= 2) return true;
  if (measure.lastYear !== undefined) return year > first && year <= measure.lastYear;
  if (year > first && year < last) return !columns.some(({ column }) => returning[year]?.includes(column.part));
  if (year > last) return false;
  if (measure.isInFirstList) return year >= yearOfFirstList;
  return measure.isInSecondList && year >= yearOfSecondList;
}

function renderLine(name: string, { status, source }: Finding): string {
  return `${name},${status},${/[,"]/u.test(source) ? `"${source}"` : source}`;
}

const set = loadSet();
const series = listSeries(set, readMeasures());
for (const round of set.rounds.values()) {
  if (round.isQuestionnaireKnown) continue;
  const lines = series.flatMap((each) => {
    const finding = findStatus(each, round.year);
    return finding === undefined ? [] : [renderLine(each.name, finding)];
  });
  writeFileSync(join(folder, `rounds/${round.year}/series.csv`), `${[header, ...lines].join('\n')}\n`);
  process.stdout.write(`${round.year}: ${lines.length}/${series.length}\n`);
}
