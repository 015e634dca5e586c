// One table of classifications/: the right columns, every cell of its form, every key once.

import { isCalendarDate } from '../schemas/commonSchemas.ts';
import { type CsvFault, type CsvRow, type CsvSource, parseClassificationCsv } from './classificationCsv.ts';
import { getFileText, type LoadingContext } from './loadingContext.ts';
import type { Place, ProblemCode } from './problemCollector.ts';

/** What a cell must look like. */
export type CellForm =
  | 'any'
  | 'filled'
  | 'municipality'
  | 'county'
  | 'sizeGroup'
  | 'skrGroup'
  | 'unit'
  | 'units'
  | 'year'
  | 'integer'
  | 'date'
  | 'dateOrEmpty'
  | 'letter'
  | 'iso'
  | 'districtKind';

export interface TableForm {
  readonly file: string;
  /** Columns in order, each with the form of its cells. */
  readonly columns: Readonly<Record<string, CellForm>>;
  /** Columns that together are the key of a row. */
  readonly key: readonly string[];
}

/** A row whose cells have the right form. */
export interface TableRow {
  readonly get: (column: string) => string;
  readonly at: (column: string) => Place;
}

const patterns: Readonly<Record<Exclude<CellForm, 'any' | 'date' | 'dateOrEmpty'>, RegExp>> = {
  filled: /\S/u,
  municipality: /^\d{4}$/u,
  county: /^\d{2}$/u,
  sizeGroup: /^[1-9]$/u,
  skrGroup: /^[A-Z]\d$/u,
  unit: /^\d{4}-[a-z0-9]+(-[a-z0-9]+)*$/u,
  units: /^(\d{4}-[a-z0-9-]+(;\d{4}-[a-z0-9-]+)*)?$/u,
  year: /^20\d\d$/u,
  integer: /^(0|[1-9]\d{0,8})$/u,
  letter: /^[A-Z]{1,2}$/u,
  iso: /^SE-[A-Z]{1,2}$/u,
  districtKind: /^(stadsdelsomrade|stadsdelsnamnd|socialforvaltning|stadsovergripande)$/u,
};

const codeByForm: Partial<Record<CellForm, ProblemCode>> = {
  filled: 'EMPTY_TEXT',
  integer: 'WRONG_TYPE',
  date: 'INVALID_DATE',
  dateOrEmpty: 'INVALID_DATE',
  districtKind: 'INVALID_VALUE',
};

/** Reads a table; rows with faults are reported and left out, and the file is marked as incomplete. */
export function readClassificationTable(context: LoadingContext, form: TableForm): readonly TableRow[] | undefined {
  const text = getFileText(context, form.file);
  if (text === undefined) return undefined;
  const source = parseTable(context, form, text);
  for (const fault of source.faults) reportFault(context, form.file, fault);
  if (source.faults.length > 0) context.incomplete.add(form.file);
  if (source.faults.some((fault) => fault.kind === 'wrongHeader')) return undefined;
  const seen = new Map<string, number>();
  return source.rows.flatMap((row) => {
    const isRight = checkRow(context, form, row) && checkKey(context, form, row, seen);
    if (!isRight) context.incomplete.add(form.file);
    return isRight ? [buildRow(form, row)] : [];
  });
}

function parseTable(context: LoadingContext, form: TableForm, text: string): CsvSource {
  const cached = context.cache?.get(form.file);
  if (cached?.text === text) return cached.parsed as CsvSource;
  const parsed = parseClassificationCsv(form.file, text, Object.keys(form.columns));
  context.cache?.set(form.file, { text, parsed });
  return parsed;
}

function reportFault(context: LoadingContext, file: string, fault: CsvFault): void {
  const place = { file, position: fault.position };
  if (fault.kind === 'wrongHeader') context.problems.report(place, 'CSV_HEADER', { header: fault.detail });
  else context.problems.report(place, 'CSV_SYNTAX', { form: fault.kind, detail: fault.detail });
}

function checkRow(context: LoadingContext, form: TableForm, row: CsvRow): boolean {
  let isRight = true;
  Object.entries(form.columns).forEach(([column, cellForm], index) => {
    const value = row.cells[index] ?? '';
    if (hasForm(value, cellForm)) return;
    isRight = false;
    const place = { file: form.file, position: { line: row.line, column: row.columns[index] ?? 1 } };
    const code = value === '' && cellForm !== 'units' ? 'EMPTY_TEXT' : (codeByForm[cellForm] ?? 'INVALID_CODE');
    const allowed = 'stadsdelsomrade, stadsdelsnamnd, socialforvaltning, stadsovergripande';
    context.problems.report(place, code, { value, form: cellForm, expected: cellForm, found: 'text', allowed, column });
  });
  return isRight;
}

function hasForm(value: string, form: CellForm): boolean {
  if (form === 'any') return true;
  if (form === 'date') return isCalendarDate(value);
  if (form === 'dateOrEmpty') return value === '' || isCalendarDate(value);
  return patterns[form].test(value);
}

function checkKey(context: LoadingContext, form: TableForm, row: CsvRow, seen: Map<string, number>): boolean {
  const names = Object.keys(form.columns);
  const key = form.key.map((column) => row.cells[names.indexOf(column)] ?? '').join(' ');
  const first = seen.get(key);
  seen.set(key, first ?? row.line);
  if (first === undefined) return true;
  const column = row.columns[names.indexOf(form.key[0] ?? '')] ?? 1;
  const place = { file: form.file, position: { line: row.line, column } };
  context.problems.report(place, 'DUPLICATE_ID', { id: key, first: `${form.file}:${first}` });
  return false;
}

function buildRow(form: TableForm, row: CsvRow): TableRow {
  const names = Object.keys(form.columns);
  return {
    get: (column) => row.cells[names.indexOf(column)] ?? '',
    at: (column) => ({
      file: form.file,
      position: { line: row.line, column: row.columns[names.indexOf(column)] ?? 1 },
    }),
  };
}
