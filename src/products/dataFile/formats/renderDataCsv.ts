// The two CSV flavours of a release's table: one for programs and one for a Swedish Excel.

import type { ReleaseTable } from '../../../stages/publication/index.ts';
import { dataFormatTexts as english } from '../../../texts/en/dataFormats.ts';
import { vocabulary as englishVocabulary } from '../../../texts/en/vocabulary.ts';
import { dataFormatTexts as swedish } from '../../../texts/sv/dataFormats.ts';
import { vocabulary as swedishVocabulary } from '../../../texts/sv/vocabulary.ts';
import { type CsvCell, renderCsv } from '../renderCsv.ts';
import { listTableRows, type TableRow } from './tableRow.ts';

/**
 * Heads of the data flavour, those of results.csv and then what makes the file read by itself, each with its head in the
 * flavour for Excel. Part of the contract.
 */
export const dataCsvHeads = {
  round: 'round',
  area: 'area',
  indicator: 'indicator',
  level: 'level',
  code: 'code',
  outcome: 'outcome',
  value: 'value',
  numerator: 'numerator',
  denominator: 'denominator',
  framed: 'framed',
  missing: 'missing',
  status: 'status',
  colour: 'colour',
  series: 'series',
  version: 'version',
  name: 'name',
  level_name: 'levelName',
  column_name: 'columnName',
  text: 'text',
  mark: 'mark',
  comparable_with: 'comparableWith',
  comparability: 'comparability',
  break: 'isBreak',
  notes: 'notes',
} as const satisfies Readonly<Record<string, keyof typeof swedish.excelHeads>>;

/** For programs: comma, dot, no byte order mark; a value that is not there is empty, its status says why. */
export function renderDataCsv(table: ReleaseTable, language: 'sv' | 'en' = 'sv'): Uint8Array {
  const lines = listTableRows(table, language).map(({ cell, ...row }): CsvCell[] => [
    cell.round,
    cell.area,
    cell.column,
    cell.level,
    cell.code,
    cell.outcome,
    cell.value,
    cell.numerator,
    cell.denominator,
    cell.framed,
    cell.missing,
    cell.status,
    cell.colour,
    cell.series,
    cell.version,
    row.name,
    row.levelName,
    row.columnName,
    row.text,
    row.mark,
    cell.comparability.with,
    cell.comparability.status,
    String(cell.comparability.isBreak),
    row.notes.join(' '),
  ]);
  return new TextEncoder().encode(renderCsv([Object.keys(dataCsvHeads), ...lines]));
}

/** For a Swedish Excel: semicolon, decimal comma, byte order mark, CRLF; no cell is empty. */
export function renderExcelCsv(table: ReleaseTable, language: 'sv' | 'en' = 'sv'): Uint8Array {
  const { excelHeads } = language === 'en' ? english : swedish;
  const lines = listTableRows(table, language).map((row) => buildExcelLine(row, language).map(quoteExcel).join(';'));
  const head = Object.values(excelHeads).map(quoteExcel).join(';');
  return new TextEncoder().encode(`\uFEFF${[head, ...lines].join('\r\n')}\r\n`);
}

/** Cells in the order of `excelHeads`. */
function buildExcelLine(row: TableRow, language: 'sv' | 'en'): readonly string[] {
  const { excelNone: none, colours } = language === 'en' ? english : swedish;
  const vocabulary = language === 'en' ? englishVocabulary : swedishVocabulary;
  const { cell } = row;
  const absent = cell.status === 'VALUE' ? none.number : row.text;
  const writeCount = (count: number | undefined): string =>
    count === undefined ? none.number : writeNumber(String(count));
  const { status } = cell.comparability;
  return [
    String(cell.round),
    cell.area,
    cell.column,
    row.columnName,
    cell.level,
    row.levelName,
    cell.code,
    row.name,
    row.text,
    cell.outcome ?? absent,
    cell.value === undefined ? absent : writeNumber(cell.value),
    writeCount(cell.numerator),
    writeCount(cell.denominator),
    writeCount(cell.framed),
    writeCount(cell.missing),
    cell.status,
    row.mark ?? none.mark,
    cell.colour === undefined ? none.colour : colours[cell.colour],
    cell.series,
    String(cell.version),
    cell.comparability.with === undefined ? none.round : String(cell.comparability.with),
    status === 'none' ? none.comparability : vocabulary.comparability[status],
    cell.comparability.isBreak ? none.yes : none.no,
    row.notes.length === 0 ? none.notes : row.notes.join(' '),
  ];
}

function writeNumber(value: string): string {
  return value.replace('.', ',');
}

/** Quotes where needed; a text that Excel would take for a formula gets a space before it. */
function quoteExcel(text: string): string {
  const safe = /^[=+@\t]|^-(?!\d)/.test(text) ? ` ${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
