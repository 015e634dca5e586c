// shared/kolada-measures.csv and shared/not-covered.yaml: which of Kolada's measures of the survey the rounds cover.
// Both files may be left out together; then no column names measures.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { Coverage, KoladaMeasure } from '../model.ts';
import { type NotCoveredFile, notCoveredFileSchema } from '../schemas/coverageSchemas.ts';
import { listColumns } from './expandDescriptions.ts';
import { expandOptionalText, expandText, type LoadingContext, readYamlFile, type YamlFile } from './loadingContext.ts';
import type { RoundDraft } from './loadRound.ts';
import type { Place } from './problemCollector.ts';
import { readClassificationTable, type TableRow } from './readClassificationTable.ts';

const measuresFile = 'shared/kolada-measures.csv';
const notCoveredFile = 'shared/not-covered.yaml';

/** Reads the list and what is not covered of it, and compares both with the columns of the rounds. */
export function loadCoverage(context: LoadingContext, rounds: readonly RoundDraft[]): Coverage {
  const rows = context.files.has(measuresFile) ? readMeasures(context) : [];
  const file = context.files.has(notCoveredFile)
    ? readYamlFile(context, notCoveredFile, notCoveredFileSchema)
    : undefined;
  const measures = (rows ?? []).map(buildMeasure);
  const named = listNamedMeasures(rounds);
  if (rows !== undefined && !context.incomplete.has(measuresFile)) {
    const codes = measures.map(({ code }) => code);
    for (const { code, place } of named) reportUnknown(context, codes, code, place);
    if (file !== undefined) {
      checkNotCovered(context, file, codes, named);
      checkAllCovered(context, file, rows, named);
    }
  }
  return {
    listTitle: file?.value.list.title ?? '',
    measures,
    notCovered: (file?.value.measures ?? []).map(({ code, kind, reason, missing }) => ({
      code,
      kind: kind ?? 'survey',
      reason: expandText(reason),
      missing: expandOptionalText(missing),
    })),
    openMatters: (file?.value.openMatters ?? []).map(({ id, text }) => ({ id, text: expandText(text) })),
  };
}

function readMeasures(context: LoadingContext): readonly TableRow[] | undefined {
  return readClassificationTable(context, {
    file: measuresFile,
    columns: {
      kpi_id: 'measure',
      area: 'filled',
      name: 'filled',
      scale: 'filled',
      last_year: 'yearOrEmpty',
      in_kolada_2023_03: 'any',
      in_kolada_2024_04: 'any',
      in_kolada_2026_03: 'any',
      written: 'any',
      decision_level: 'any',
      follow_up_months: 'any',
    },
    key: ['kpi_id'],
  });
}

function buildMeasure({ get }: TableRow): KoladaMeasure {
  const lastYear = get('last_year');
  return {
    code: get('kpi_id'),
    area: get('area'),
    name: get('name'),
    scale: get('scale'),
    lastYear: lastYear === '' ? undefined : Number(lastYear),
  };
}

interface NamedMeasure {
  readonly code: string;
  readonly column: string;
  readonly year: number;
  readonly place: Place;
}

/** Every measure that a column names; one that the description names beside columns of its own is a fault there. */
function listNamedMeasures(rounds: readonly RoundDraft[]): NamedMeasure[] {
  return rounds.flatMap(({ file, descriptions }) =>
    descriptions.flatMap(({ source, place }) =>
      listColumns(source).flatMap((column, index) =>
        (column.kolada ?? []).map((code, at): NamedMeasure => {
          const path = source.columns === undefined ? ['kolada', at] : ['columns', index, 'kolada', at];
          return { code, column: column.code, year: readYear(file.file), place: place(...path) };
        }),
      ),
    ),
  );
}

/** Year of a round's folder, from the path of a file in it. */
function readYear(path: string): number {
  return Number(path.split('/')[1]);
}

function reportUnknown(context: LoadingContext, codes: readonly string[], code: string, place: Place): void {
  if (codes.includes(code)) return;
  const nearest = findNearestName(code, codes) ?? '';
  context.problems.report(place, 'UNKNOWN_KOLADA', { name: code, file: measuresFile, nearest });
}

/** What is not covered is in the list, once, and named by no column; what the survey lacks has a missing source. */
function checkNotCovered(
  context: LoadingContext,
  { value, at }: YamlFile<NotCoveredFile>,
  codes: readonly string[],
  named: readonly NamedMeasure[],
): void {
  const listed = value.measures.map(({ code }) => code);
  value.measures.forEach(({ code, kind, missing }, index) => {
    const place = at('measures', index, 'code');
    reportUnknown(context, codes, code, place);
    const first = listed.indexOf(code);
    if (first < index) {
      const { line } = at('measures', first, 'code').position;
      context.problems.report(place, 'DUPLICATE_ID', { id: code, first: `${notCoveredFile}:${line}` });
    }
    const column = named.find((entry) => entry.code === code);
    if (column !== undefined) {
      context.problems.report(place, 'MEASURE_COVERED', { code, column: column.column, year: column.year });
    }
    if (kind !== 'register' && missing === undefined) {
      context.problems.report(at('measures', index), 'MISSING_KEY', { key: 'missing' });
    }
  });
}

/** Every measure of the list is named by a column of the rounds that cover it, or is told as not covered. */
function checkAllCovered(
  context: LoadingContext,
  { value, at }: YamlFile<NotCoveredFile>,
  rows: readonly TableRow[],
  named: readonly NamedMeasure[],
): void {
  (value.rounds ?? []).forEach((year, index) => {
    const isThere = [...context.files.keys()].some((path) => path.startsWith(`rounds/${year}/`));
    if (!isThere) context.problems.report(at('rounds', index), 'UNKNOWN_COVERED_ROUND', { year });
  });
  // Columns that were lost with faults may name the measure.
  const isPartial = [...context.incomplete].some((path) => path.startsWith('rounds/') || path === notCoveredFile);
  if (value.rounds === undefined || isPartial) return;
  const covered = new Set([
    ...named.filter(({ year }) => value.rounds?.includes(year)).map(({ code }) => code),
    ...value.measures.map(({ code }) => code),
  ]);
  for (const { get, at: placeOf } of rows) {
    const code = get('kpi_id');
    if (covered.has(code)) continue;
    context.problems.report(placeOf('kpi_id'), 'MEASURE_NOT_COVERED', { code, file: notCoveredFile });
  }
}
