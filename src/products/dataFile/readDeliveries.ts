// Delivered files as rows of text: answers.csv, registers.csv, groups.csv. What the rows mean is checked by the stages.

import type { AnswerRow, GroupRow, RegisterRow } from '../../kernel/deliveredRow.ts';
import type { DataProblem } from '../../kernel/problem.ts';
import { type DataTexts, dataTexts } from '../../texts/sv/data.ts';
import { readCsvTable } from './readCsvTable.ts';

/** Columns of answers.csv, registers.csv and groups.csv, in the order of the contract. */
export const answersColumns = ['unit', 'part', 'question', 'item', 'answer', 'comment'] as const;
const registersColumns = ['unit', 'measure', 'period', 'value', 'status'] as const;
const groupsColumns = ['unit', 'scheme', 'edition', 'group', 'value'] as const;

/**
 * Reads answers.csv. A line that cannot be read whole is a problem, and a broken row where its unit and part are
 * known, so that the part it belongs to is not taken for complete.
 */
export function readAnswersCsv(
  bytes: Uint8Array,
  texts: DataTexts = dataTexts,
): { readonly rows: readonly AnswerRow[]; readonly problems: readonly DataProblem[] } {
  const table = readCsvTable(bytes, answersColumns, ['unit', 'part', 'question', 'item', 'answer'], texts);
  const rows = table.rows.map(({ line, isBroken, cells }) => ({ ...cells, line, isBroken }));
  return {
    rows: rows.filter((row) => !row.isBroken || (row.unit !== '' && row.part !== '')),
    problems: table.problems,
  };
}

/** Reads registers.csv; lines with faults are problems and left out. */
export function readRegistersCsv(
  bytes: Uint8Array,
  texts: DataTexts = dataTexts,
): { readonly rows: readonly RegisterRow[]; readonly problems: readonly DataProblem[] } {
  const table = readCsvTable(bytes, registersColumns, registersColumns, texts);
  const whole = table.rows.filter((row) => !row.isBroken);
  return {
    rows: whole.map(({ line, cells }) => ({ ...cells, line })),
    problems: table.problems,
  };
}

/** Reads groups.csv; lines with faults are problems and left out. */
export function readGroupsCsv(
  bytes: Uint8Array,
  texts: DataTexts = dataTexts,
): { readonly rows: readonly GroupRow[]; readonly problems: readonly DataProblem[] } {
  const table = readCsvTable(bytes, groupsColumns, ['unit', 'scheme'], texts);
  const whole = table.rows.filter((row) => !row.isBroken);
  return {
    rows: whole.map(({ line, cells }) => ({ ...cells, line })),
    problems: table.problems,
  };
}
