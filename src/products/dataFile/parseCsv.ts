// Reads CSV as RFC 4180 describes it, from bytes that may be anything. Our own reader and not a library's, for two
// reasons: after a fault it goes on at the next line, so that nothing of the good data is lost (libraries stop, or
// swallow the rest of the file behind an unclosed quote), and every record and fault knows its line in the file.

import { decodeText, findForeignFormat } from './decodeText.ts';

/** Longest field that is read, in characters. */
export const longestField = 100_000;

/** A record with the line where it begins, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** `binary` and `utf16`: the file is none that can be read as text at all, and nothing of it is read. */
export type CsvFaultKind =
  | 'binary'
  | 'utf16'
  | 'notUtf8'
  | 'unclosedQuote'
  | 'misplacedQuote'
  | 'wrongColumnCount'
  | 'fieldTooLong'
  | 'controlCharacter';

/** What could not be read. `fields` are those read before the fault, `input` the text where it lies. */
export interface CsvFault {
  readonly kind: CsvFaultKind;
  readonly line: number;
  readonly fields: readonly string[];
  readonly input: string;
  /** Fields found (wrongColumnCount) or characters in the field (fieldTooLong). */
  readonly found?: number;
}

/** Records and faults each in the order of the file; together they are all of its lines that say something. */
export interface ParsedCsv {
  readonly records: readonly CsvRecord[];
  readonly faults: readonly CsvFault[];
  /** Fields of the first record, which every other record must have; 0 when there is none. */
  readonly columnCount: number;
}

/**
 * Parses bytes as CSV: UTF-8 with or without byte order mark, comma, lines ending in LF, CRLF or CR, quotes doubled
 * inside quoted fields. Empty lines are skipped. A record with a fault is left out and reading goes on at the line
 * after the one where it began. Never throws.
 */
export function parseCsv(bytes: Uint8Array): ParsedCsv {
  const foreign = findForeignFormat(bytes);
  if (foreign !== undefined) {
    return { records: [], faults: [{ kind: foreign, line: 1, fields: [], input: '' }], columnCount: 0 };
  }
  const { text, invalidLines } = decodeText(bytes);
  return collectRecords(text, invalidLines);
}

function collectRecords(text: string, invalidLines: ReadonlySet<number>): ParsedCsv {
  const records: CsvRecord[] = [];
  const faults: CsvFault[] = [];
  let columnCount = 0;
  let position = 0;
  let line = 1;
  while (position < text.length) {
    if (isLineBreak(text.charCodeAt(position))) {
      position = skipLineBreak(text, position);
      line += 1;
      continue;
    }
    const reading = readRecord(text, position, line);
    const fault = reading.fault ?? findRecordFault(reading, line, columnCount, invalidLines);
    if (fault === undefined) {
      records.push({ line, fields: reading.fields });
      columnCount ||= reading.fields.length;
    } else {
      faults.push(fault);
    }
    // Behind an unclosed quote stand good lines: a faulty record gives up all but its first line.
    const resumesEarly = fault !== undefined && fault.kind !== 'notUtf8';
    position = resumesEarly ? findNextLine(text, position) : reading.end;
    line = resumesEarly ? line + 1 : reading.lastLine + 1;
  }
  return { records, faults, columnCount };
}

interface Reading {
  readonly fields: readonly string[];
  /** Where the next record begins. */
  readonly end: number;
  readonly lastLine: number;
  readonly fault: CsvFault | undefined;
}

function readRecord(text: string, start: number, firstLine: number): Reading {
  const fields: string[] = [];
  let position = start;
  let line = firstLine;
  for (;;) {
    const field = text[position] === '"' ? readQuotedField(text, position) : readPlainField(text, position);
    if (field.fault !== undefined) {
      const input = text.slice(position, findLineEnd(text, position));
      return { fields, end: position, lastLine: line, fault: { kind: field.fault, line, fields: [...fields], input } };
    }
    if (field.value.length > longestField) {
      const fault: CsvFault = {
        kind: 'fieldTooLong',
        line,
        fields: [...fields],
        input: field.value.slice(0, 100),
        found: field.value.length,
      };
      return { fields, end: position, lastLine: line, fault };
    }
    fields.push(field.value);
    line += field.lineBreaks;
    position = field.end;
    if (text[position] !== ',') break;
    position += 1;
  }
  return { fields, end: skipLineBreak(text, position), lastLine: line, fault: undefined };
}

interface FieldReading {
  readonly value: string;
  /** The separator or line break behind the field, or the end of the text. */
  readonly end: number;
  readonly lineBreaks: number;
  readonly fault: 'unclosedQuote' | 'misplacedQuote' | undefined;
}

function readPlainField(text: string, start: number): FieldReading {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === comma || isLineBreak(code)) break;
    end += 1;
  }
  return { value: text.slice(start, end), end, lineBreaks: 0, fault: undefined };
}

function readQuotedField(text: string, start: number): FieldReading {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { value: '', end: text.length, lineBreaks: 0, fault: 'unclosedQuote' };
  const value = text.slice(start + 1, close).replaceAll('""', '"');
  const lineBreaks = countLineBreaks(value);
  const end = close + 1;
  const isClosed = end >= text.length || text[end] === ',' || isLineBreak(text.charCodeAt(end));
  // Text behind the closing quote: on a later line, it is rather the opening quote of another field.
  const fault = isClosed ? undefined : lineBreaks > 0 ? 'unclosedQuote' : 'misplacedQuote';
  return { value, end, lineBreaks, fault };
}

/** Faults of a record that is well formed as such. */
function findRecordFault(
  reading: Reading,
  line: number,
  columnCount: number,
  invalidLines: ReadonlySet<number>,
): CsvFault | undefined {
  const { fields } = reading;
  for (let each = line; invalidLines.size > 0 && each <= reading.lastLine; each += 1) {
    if (invalidLines.has(each)) return { kind: 'notUtf8', line: each, fields, input: fields.join(' ') };
  }
  const field = fields.find((each) => each.includes('\0'));
  if (field !== undefined) return { kind: 'controlCharacter', line, fields, input: field };
  if (columnCount > 0 && fields.length !== columnCount) {
    return { kind: 'wrongColumnCount', line, fields, input: fields.join(' '), found: fields.length };
  }
  return undefined;
}

const comma = 44;
const lineFeed = 10;
const carriageReturn = 13;

function isLineBreak(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

function skipLineBreak(text: string, position: number): number {
  return text.startsWith('\r\n', position) ? position + 2 : Math.min(position + 1, text.length);
}

function countLineBreaks(text: string): number {
  return text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\n|\r/).length - 1 : 0;
}

function findLineEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end += 1;
  return end;
}

function findNextLine(text: string, start: number): number {
  return skipLineBreak(text, findLineEnd(text, start));
}
