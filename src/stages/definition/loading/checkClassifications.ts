// The classifications against each other: the same municipalities everywhere, groups and counties that exist,
// figures that the tables repeat.

import type { Classifications } from '../classifications.ts';
import { computeSizeGroup } from '../computeSizeGroup.ts';
import { checkMunicipalityCodes } from './checkMunicipalityCodes.ts';
import { checkUnits } from './checkUnits.ts';
import { type ClassificationTables, classificationsFile, getTableFile } from './loadClassifications.ts';
import type { LoadingContext } from './loadingContext.ts';
import type { TableRow } from './readClassificationTable.ts';

/** Most that a municipality's population may change in a year, per cent; more is a slip of the pen. */
const largestChangePercent = 10;

/** Checks everything that the classification files have in common. */
export function checkClassifications(
  context: LoadingContext,
  tables: ClassificationTables,
  classifications: Classifications,
): void {
  checkIndex(context, tables);
  checkMunicipalityCodes(context, tables);
  checkCounties(context, tables);
  checkUnits(context, tables);
  checkSkrGroups(context, tables);
  checkPopulation(context, tables);
  checkSizeGroups(context, tables);
  if (!context.problems.hasReportedIn(classificationsFile)) checkListedGroups(context, tables, classifications);
}

/** Reports a cell that another table contradicts. */
function compareCell(context: LoadingContext, row: TableRow, column: string, expected: string, file: string): void {
  const value = row.get(column);
  if (value === expected) return;
  context.problems.report(row.at(column), 'CLASSIFICATION_MISMATCH', { column, value, expected, file });
}

function checkCounties(context: LoadingContext, { tables: { counties, municipalities } }: ClassificationTables): void {
  const names = new Map(counties.map(({ get }) => [get('code'), get('name')]));
  for (const row of counties) compareCell(context, row, 'iso_3166_2', `SE-${row.get('letter')}`, row.at('letter').file);
  const file = getTableFile('counties');
  for (const row of municipalities) {
    const county = row.get('county_code');
    const name = names.get(county);
    if (name === undefined) {
      if (context.incomplete.has(file)) continue;
      context.problems.report(row.at('county_code'), 'UNKNOWN_CODE', { value: county, file });
    } else if (county !== row.get('code').slice(0, 2)) {
      compareCell(context, row, 'county_code', row.get('code').slice(0, 2), getTableFile('municipalities'));
    } else {
      compareCell(context, row, 'county_name', name, file);
    }
  }
}

function checkSkrGroups(
  context: LoadingContext,
  { tables: { skrGroups, skrGroupNames }, skrEditions }: ClassificationTables,
): void {
  const known = new Set(skrGroupNames.map(({ get }) => get('group')));
  const file = getTableFile('skrGroupNames');
  let areGroupsKnown = !context.incomplete.has(getTableFile('skrGroups'));
  for (const row of skrGroups) {
    for (const column of skrEditions.map((edition) => `group${edition}`)) {
      if (known.has(row.get(column)) || context.incomplete.has(file)) continue;
      areGroupsKnown = false;
      context.problems.report(row.at(column), 'UNKNOWN_CODE', { value: row.get(column), file });
    }
  }
  const mainNames = new Map<string, string>();
  for (const row of skrGroupNames) {
    const main = row.get('main_group');
    compareCell(context, row, 'main_group', row.get('group').slice(0, 1), file);
    if (!mainNames.has(main)) mainNames.set(main, row.get('main_group_name'));
    compareCell(context, row, 'main_group_name', mainNames.get(main) ?? '', file);
    for (const year of areGroupsKnown ? skrEditions : []) {
      const members = skrGroups.filter(({ get }) => get(`group${year}`) === row.get('group')).length;
      compareCell(context, row, `municipalities_${year}`, String(members), getTableFile('skrGroups'));
    }
  }
}

/** Every municipality has a figure for every year, and no figure jumps. */
function checkPopulation(context: LoadingContext, { tables: { population } }: ClassificationTables): void {
  const file = getTableFile('population');
  const years = [...new Set(population.map(({ get }) => get('year')))].toSorted();
  const byCode = Map.groupBy(population, ({ get }) => get('code'));
  for (const [code, rows] of byCode) {
    const found = new Set(rows.map(({ get }) => get('year')));
    const missing = years.find((year) => !found.has(year));
    if (missing !== undefined && !context.incomplete.has(file)) {
      const place = rows[0]?.at('code') ?? { file, position: { line: 1, column: 1 } };
      context.problems.report(place, 'CODE_MISSING', { code: `${code} ${missing}`, file });
    }
    let last: TableRow | undefined;
    for (const row of rows.toSorted((left, right) => Number(left.get('year')) - Number(right.get('year')))) {
      const before = Number(last?.get('population') ?? row.get('population'));
      const now = Number(row.get('population'));
      if (Math.abs(now - before) * 100 > largestChangePercent * before) {
        context.problems.report(row.at('population'), 'POPULATION_JUMP', {
          value: now,
          before,
          limit: largestChangePercent,
        });
        break;
      }
      last = row;
    }
  }
}

/** Size groups follow each other from 0 without gap or overlap; the last has no upper limit. */
function checkSizeGroups({ problems, incomplete }: LoadingContext, { index }: ClassificationTables): void {
  if (index === undefined || incomplete.has(index.file)) return;
  let next: number | undefined = 0;
  index.value.sizeGroups.forEach(({ code, from, below }, at) => {
    const expected = String(at + 1);
    if (code !== expected) problems.report(index.at('sizeGroups', at, 'code'), 'NUMBERING', { value: code, expected });
    if (from !== next) {
      problems.report(index.at('sizeGroups', at, 'from'), 'SIZE_GROUP_GAP', { value: from, expected: next ?? '–' });
    } else if (below !== undefined && below <= from) {
      problems.report(index.at('sizeGroups', at, 'below'), 'SIZE_GROUP_GAP', { value: below, expected: `> ${from}` });
    }
    next = below;
  });
  if (next === undefined || index.value.sizeGroups.length === 0) return;
  const last = index.value.sizeGroups.length - 1;
  problems.report(index.at('sizeGroups', last, 'below'), 'SIZE_GROUP_GAP', { value: next, expected: '–' });
}

/** The computed column of a listed edition is what the population of the year before gives. */
function checkListedGroups(
  context: LoadingContext,
  { sizeGroupTables }: ClassificationTables,
  { population, sizeGroups }: Classifications,
): void {
  const isUnknown = context.incomplete.has(getTableFile('population')) || context.incomplete.has(classificationsFile);
  if (isUnknown) return;
  for (const { year, rows } of sizeGroupTables) {
    for (const row of rows) {
      const inhabitants = population.get(`${row.get('code')}|${year - 1}`);
      const group = inhabitants === undefined ? undefined : computeSizeGroup(inhabitants, sizeGroups);
      if (group === undefined) continue;
      compareCell(context, row, `group_by_population_${year - 1}`, group, getTableFile('population'));
      if (sizeGroups.some(({ code }) => code === row.get('group_listed'))) continue;
      const value = row.get('group_listed');
      context.problems.report(row.at('group_listed'), 'UNKNOWN_CODE', { value, file: classificationsFile });
    }
  }
}

/** Every file of the folder is described, and every described file is there. */
function checkIndex(context: LoadingContext, { index }: ClassificationTables): void {
  if (index === undefined || context.incomplete.has(index.file)) return;
  const folder = 'classifications/';
  const described = index.value.files.map(({ file }) => file);
  let isAllThere = true;
  described.forEach((name, at) => {
    if (context.files.has(`${folder}${name}`) || context.incomplete.has(`${folder}${name}`)) return;
    isAllThere = false;
    context.problems.report(index.at('files', at, 'file'), 'UNKNOWN_FILE', { file: `${folder}${name}` });
  });
  if (!isAllThere) return;
  for (const path of context.files.keys()) {
    const isClassification = path.startsWith(folder) && path !== index.file && context.read.has(path);
    if (!isClassification || described.includes(path.slice(folder.length))) continue;
    context.problems.report(index.at('files'), 'FILE_NOT_DESCRIBED', { file: path });
  }
}
