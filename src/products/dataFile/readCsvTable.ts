// A CSV file with known columns: header checked, faults as problems in words, rows by column.

import { type DataProblem, quoteInput } from '../../kernel/problem.ts';
import { fillMessage } from '../../texts/fill.ts';
import type { DataTexts } from '../../texts/sv/data.ts';
import { type CsvFault, type CsvFaultKind, type CsvRecord, longestField, parseCsv } from './parseCsv.ts';

/** A row by column; a column that the file lacks is ''. */
export interface TableRow<Column extends string> {
  readonly line: number;
  /** True when the line could not be read whole: only the fields before the fault are there. */
  readonly isBroken: boolean;
  readonly cells: Readonly<Record<Column, string>>;
}

/**
 * Rows in the order of the file; one with a fault is there with `isBroken`, so that what depends on it is not told as
 * missing.
 */
export interface CsvTable<Column extends string> {
  readonly rows: readonly TableRow<Column>[];
  readonly problems: readonly DataProblem[];
}

/**
 * Reads bytes as CSV with exactly the columns named, in any order. Every fault is a problem with its line; rows
 * that are right are kept. Without the columns in `required` there are no rows. Never throws.
 */
export function readCsvTable<Column extends string>(
  bytes: Uint8Array,
  columns: readonly Column[],
  required: readonly Column[],
  texts: DataTexts,
): CsvTable<Column> {
  const words: TableWords = { texts, header: columns.join(',') };
  const { records, faults, columnCount } = parseCsv(bytes);
  const [head, ...body] = records;
  const foreign = faults.find((fault) => fault.kind === 'binary' || fault.kind === 'utf16');
  if (foreign !== undefined) return { rows: [], problems: [describeFault(foreign, {}, columnCount, words)] };
  if (head === undefined && faults.length === 0) {
    return { rows: [], problems: [buildProblem(1, 'EMPTY_FILE', {}, {}, words)] };
  }
  const headerProblems = checkHeader(head, columns, faults, words);
  const found = head?.fields ?? [];
  const isUsable = (column: string): boolean =>
    found.includes(column) && found.indexOf(column) === found.lastIndexOf(column);
  if (head === undefined || !required.every(isUsable)) {
    return { rows: [], problems: headerProblems };
  }
  const places = columns.map((column) => [column, found.indexOf(column)] as const);
  const nameCells = (fields: readonly string[]): Record<Column, string> => {
    const cells: Partial<Record<Column, string>> = {};
    for (const [column, place] of places) cells[column] = fields[place] ?? '';
    return cells as Record<Column, string>;
  };
  const rows = body.map((record) => ({ line: record.line, isBroken: false, cells: nameCells(record.fields) }));
  const broken = faults.map((fault) => ({ line: fault.line, isBroken: true, cells: nameCells(fault.fields) }));
  const problems = faults.map((fault) => describeFault(fault, nameCells(fault.fields), columnCount, words));
  return {
    rows: [...rows, ...broken].sort((a, b) => a.line - b.line),
    problems: [...headerProblems, ...problems],
  };
}

interface TableWords {
  readonly texts: DataTexts;
  readonly header: string;
}

/** Columns missing, unknown or doubled; or a single problem when the first line is no header at all. */
function checkHeader(
  head: CsvRecord | undefined,
  columns: readonly string[],
  faults: readonly CsvFault[],
  words: TableWords,
): readonly DataProblem[] {
  const [firstFault] = faults;
  if (firstFault !== undefined && (head === undefined || firstFault.line < head.line)) {
    return [describeFault(firstFault, {}, columns.length, words)];
  }
  if (head === undefined) return [];
  const { line, fields } = head;
  const delimiter = findWrongDelimiter(fields, columns, words.texts);
  if (delimiter !== undefined) return [buildProblem(line, 'WRONG_DELIMITER', { found: delimiter }, {}, words)];
  if (!fields.some((field) => columns.includes(field))) {
    return [buildProblem(line, 'HEADER_MISSING', { input: quoteInput(fields.join(',')) }, {}, words)];
  }
  const missing = columns.filter((column) => !fields.includes(column));
  const doubled = columns.filter((column) => fields.indexOf(column) !== fields.lastIndexOf(column));
  const unknown = fields.filter((field) => !columns.includes(field));
  return [
    ...missing.map((column) => buildProblem(line, 'MISSING_COLUMN', { column }, {}, words)),
    ...doubled.map((column) => buildProblem(line, 'DOUBLED_COLUMN', { column }, {}, words)),
    ...unknown.map((column) => buildProblem(line, 'UNKNOWN_COLUMN', { input: quoteInput(column) }, {}, words)),
  ];
}

function findWrongDelimiter(
  fields: readonly string[],
  columns: readonly string[],
  texts: DataTexts,
): string | undefined {
  const [only = ''] = fields;
  const isColumn = (name: string): boolean => columns.includes(name.replaceAll('"', '').trim());
  if (only.split(';').filter(isColumn).length > 1) return texts.semicolon;
  return only.split('\t').filter(isColumn).length > 1 ? texts.tab : undefined;
}

type CsvCode = keyof DataTexts['csv'];

const codesByFault: Readonly<Record<CsvFaultKind, CsvCode>> = {
  binary: 'NOT_CSV',
  utf16: 'NOT_UTF8_FILE',
  notUtf8: 'NOT_UTF8',
  unclosedQuote: 'UNCLOSED_QUOTE',
  misplacedQuote: 'MISPLACED_QUOTE',
  wrongColumnCount: 'WRONG_COLUMN_COUNT',
  fieldTooLong: 'FIELD_TOO_LONG',
  controlCharacter: 'CONTROL_CHARACTER',
};

function describeFault(
  fault: CsvFault,
  cells: Readonly<Record<string, string>>,
  expected: number,
  words: TableWords,
): DataProblem {
  const places = {
    input: quoteInput(fault.input),
    found: fault.found ?? 0,
    expected,
    limit: longestField,
  };
  return buildProblem(fault.line, codesByFault[fault.kind], places, cells, words);
}

function buildProblem(
  line: number,
  code: CsvCode,
  places: Readonly<Record<string, string | number>>,
  cells: Readonly<Record<string, string>>,
  words: TableWords,
): DataProblem {
  return {
    line,
    unit: quoteInput(cells.unit ?? ''),
    part: quoteInput(cells.part ?? ''),
    question: quoteInput(cells.question ?? ''),
    item: quoteInput(cells.item ?? ''),
    code: code === 'NOT_UTF8_FILE' ? 'NOT_UTF8' : code,
    message: fillMessage(words.texts.csv[code], { header: words.header, ...places }),
  };
}
