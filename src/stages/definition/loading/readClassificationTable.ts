// One table of classifications/: the right columns, every cell of its form, every key once.

import { seriesStatuses } from '../model.ts';
import { isCalendarDate } from '../schemas/commonSchemas.ts';
import { type CsvFault, type CsvRow, parseClassificationCsv } from './classificationCsv.ts';
import { getFileText, type LoadingContext } from './loadingContext.ts';
import type { Place, ProblemCode, ProblemValues } from './problemCollector.ts';

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
  | 'yearOrEmpty'
  | 'measure'
  | 'integer'
  | 'date'
  | 'dateOrEmpty'
  | 'letter'
  | 'iso'
  | 'districtKind'
  | 'id'
  | 'seriesStatus';

/** What a table must look like; anything else in it is a problem with its line and column. */
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

const districtKinds = ['stadsdelsomrade', 'stadsdelsnamnd', 'socialforvaltning', 'stadsovergripande'];

const patterns: Readonly<Record<Exclude<CellForm, 'any' | 'date' | 'dateOrEmpty'>, RegExp>> = {
  filled: /\S/u,
  municipality: /^\d{4}$/u,
  county: /^\d{2}$/u,
  sizeGroup: /^[1-9]$/u,
  skrGroup: /^[A-Z]\d$/u,
  unit: /^\d{4}-[a-z0-9]+(-[a-z0-9]+)*$/u,
  units: /^(\d{4}-[a-z0-9-]+(;\d{4}-[a-z0-9-]+)*)?$/u,
  year: /^20\d\d$/u,
  yearOrEmpty: /^(20\d\d)?$/u,
  measure: /^[A-Z]\d{5}$/u,
  integer: /^(0|[1-9]\d{0,8})$/u,
  letter: /^[A-Z]{1,2}$/u,
  iso: /^SE-[A-Z]{1,2}$/u,
  districtKind: new RegExp(`^(${districtKinds.join('|')})$`, 'u'),
  id: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u,
  seriesStatus: new RegExp(`^(${seriesStatuses.join('|')})$`, 'u'),
};

const codeByForm: Partial<Record<CellForm, ProblemCode>> = {
  filled: 'EMPTY_TEXT',
  integer: 'WRONG_TYPE',
  date: 'INVALID_DATE',
  dateOrEmpty: 'INVALID_DATE',
  districtKind: 'INVALID_VALUE',
  seriesStatus: 'INVALID_VALUE',
};

interface TableFault {
  readonly place: Place;
  readonly code: ProblemCode;
  readonly values: ProblemValues;
}

/** A table read by its form; undefined rows where the header is not the right one. */
interface TableReading {
  readonly rows: readonly TableRow[] | undefined;
  readonly faults: readonly TableFault[];
}

/** Reads a table; rows with faults are reported and left out, and the file is marked as incomplete. */
export function readClassificationTable(context: LoadingContext, form: TableForm): readonly TableRow[] | undefined {
  const text = getFileText(context, form.file);
  if (text === undefined) return undefined;
  const { rows, faults } = readCached(context, form, text);
  for (const { place, code, values } of faults) context.problems.report(place, code, values);
  if (faults.length > 0) context.incomplete.add(form.file);
  return rows;
}

function readCached(context: LoadingContext, form: TableForm, text: string): TableReading {
  const cached = context.cache?.get(form.file);
  if (cached?.text === text) return cached.parsed as TableReading;
  const parsed = readTable(form, text);
  context.cache?.set(form.file, { text, parsed });
  return parsed;
}

function readTable(form: TableForm, text: string): TableReading {
  const { file } = form;
  const names = Object.keys(form.columns);
  const source = parseClassificationCsv(file, text, names);
  const faults = source.faults.map((fault) => buildCsvFault(file, fault));
  if (source.faults.some((fault) => fault.kind === 'wrongHeader')) return { rows: undefined, faults };
  const indexes = new Map(names.map((name, index) => [name, index]));
  const byKey = new Map<string, number>();
  const repeated = new Set<string>();
  const rows = source.rows.flatMap((row) => {
    const built = buildRow(file, indexes, row);
    const key = form.key.map(built.get).join(' ');
    const found = findCellFaults(form, built);
    const first = byKey.get(key);
    byKey.set(key, first ?? row.line);
    if (first !== undefined) {
      repeated.add(key);
      const values = { id: key, first: `${file}:${first}` };
      found.push({ place: built.at(form.key[0] ?? ''), code: 'DUPLICATE_ID', values });
    }
    faults.push(...found);
    return found.length === 0 ? [{ key, built }] : [];
  });
  // Of two rows with the same key nobody knows which is right.
  return { rows: rows.flatMap(({ key, built }) => (repeated.has(key) ? [] : [built])), faults };
}

function buildCsvFault(file: string, { kind, detail, position }: CsvFault): TableFault {
  const place = { file, position };
  if (kind === 'wrongHeader') return { place, code: 'CSV_HEADER', values: { header: detail } };
  return { place, code: 'CSV_SYNTAX', values: { form: kind, detail: detail === '' ? '' : ` (${detail})` } };
}

function findCellFaults(form: TableForm, row: TableRow): TableFault[] {
  return Object.entries(form.columns).flatMap(([column, cellForm]): TableFault[] => {
    const value = row.get(column);
    if (hasForm(value, cellForm)) return [];
    const code = value === '' ? 'EMPTY_TEXT' : (codeByForm[cellForm] ?? 'INVALID_CODE');
    const values = {
      value,
      form: cellForm,
      expected: cellForm,
      found: 'text',
      quoted: ` (${value})`,
      allowed: (cellForm === 'seriesStatus' ? seriesStatuses : districtKinds).join(', '),
      nearest: '',
    };
    return [{ place: row.at(column), code, values }];
  });
}

function hasForm(value: string, form: CellForm): boolean {
  if (form === 'any') return true;
  if (form === 'date') return isCalendarDate(value);
  if (form === 'dateOrEmpty') return value === '' || isCalendarDate(value);
  return patterns[form].test(value);
}

function buildRow(file: string, indexes: ReadonlyMap<string, number>, { line, cells, columns }: CsvRow): TableRow {
  return {
    get: (column) => cells[indexes.get(column) ?? -1] ?? '',
    at: (column) => ({ file, position: { line, column: columns[indexes.get(column) ?? -1] ?? 1 } }),
  };
}
