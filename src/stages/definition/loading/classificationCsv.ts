// The classifications are delivered as simple CSV files. This strict reader keeps the place of every cell.

import type { Position } from './yamlSource.ts';

/** A body row; the header is checked and left out. */
export interface CsvRow {
  /** Line of the file, from 1; the header is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Column of the file where each cell starts, from 1. */
  readonly columns: readonly number[];
}

/** `position` counts lines and columns from 1; `detail` is what stands there. */
export interface CsvFault {
  readonly position: Position;
  readonly kind: 'unclosedQuote' | 'wrongCount' | 'wrongHeader' | 'strayQuote';
  readonly detail: string;
}

/** Rows that can be read are there also when others have faults. */
export interface CsvSource {
  readonly file: string;
  readonly rows: readonly CsvRow[];
  readonly faults: readonly CsvFault[];
}

/** Parses a CSV file (UTF-8 text, comma, RFC 4180 quotes, one record a line) that must have exactly this header. */
export function parseClassificationCsv(file: string, text: string, header: readonly string[]): CsvSource {
  const faults: CsvFault[] = [];
  const rows: CsvRow[] = [];
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  lines.forEach((lineText, index) => {
    const line = index + 1;
    const row = parseLine(lineText, line, faults);
    if (row === undefined) return;
    if (line === 1) {
      checkHeader(row, header, faults);
    } else if (row.cells.length !== header.length) {
      faults.push({
        position: { line, column: 1 },
        kind: 'wrongCount',
        detail: `${row.cells.length}/${header.length}`,
      });
    } else {
      rows.push(row);
    }
  });
  return { file, rows, faults };
}

function checkHeader(row: CsvRow, header: readonly string[], faults: CsvFault[]): void {
  const wrong = header.findIndex((name, index) => row.cells[index] !== name);
  const at = wrong >= 0 ? wrong : row.cells.length > header.length ? header.length : -1;
  if (at < 0) return;
  const column = row.columns[at] ?? 1;
  faults.push({ position: { line: 1, column }, kind: 'wrongHeader', detail: header.join(',') });
}

function parseLine(text: string, line: number, faults: CsvFault[]): CsvRow | undefined {
  const cells: string[] = [];
  const columns: number[] = [];
  let at = 0;
  for (;;) {
    columns.push(at + 1);
    const cell = text.charAt(at) === '"' ? readQuoted(text, at) : readPlain(text, at);
    if (cell.fault !== undefined) {
      faults.push({ position: { line, column: cell.end + 1 }, kind: cell.fault, detail: '' });
      return undefined;
    }
    cells.push(cell.text);
    if (cell.end >= text.length) return { line, cells, columns };
    at = cell.end + 1;
  }
}

interface ReadCell {
  readonly text: string;
  /** Index of the comma after the cell, or the length of the line; place of the fault where there is one. */
  readonly end: number;
  readonly fault: CsvFault['kind'] | undefined;
}

function readPlain(line: string, start: number): ReadCell {
  const comma = line.indexOf(',', start);
  const end = comma < 0 ? line.length : comma;
  const text = line.slice(start, end);
  const quote = text.indexOf('"');
  return quote < 0 ? { text, end, fault: undefined } : { text, end: start + quote, fault: 'strayQuote' };
}

function readQuoted(line: string, start: number): ReadCell {
  let text = '';
  let at = start + 1;
  for (;;) {
    const quote = line.indexOf('"', at);
    if (quote < 0) return { text, end: start, fault: 'unclosedQuote' };
    text += line.slice(at, quote);
    if (line.charAt(quote + 1) === '"') {
      text += '"';
      at = quote + 2;
      continue;
    }
    const end = quote + 1;
    if (end < line.length && line.charAt(end) !== ',') return { text, end, fault: 'strayQuote' };
    return { text, end, fault: undefined };
  }
}
