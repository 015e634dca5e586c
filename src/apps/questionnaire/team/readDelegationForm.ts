// The form where parts and questions are handed to colleagues: as many rows as are asked for, each with addresses, work, day and message.

import { findStockholmDate } from '../../../kernel/stockholmTime.ts';
import { buildQuestionBlocks, longestPersonName } from '../../../stages/collection/index.ts';
import type { Part } from '../../../stages/definition/index.ts';
import { formatDate } from '../../../ui/format.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import { parseEmails } from './emailAddress.ts';
import { readField } from './readCoordinatorForm.ts';

/** Parts or questions that one colleague gets; `questions` empty: the whole part. */
export interface Work {
  readonly part: string;
  readonly questions: readonly string[];
}

/** As posted, so that a refused form keeps what was written; whether it is right is checked later. */
export interface DelegationRow {
  /** As written: one address a line. */
  readonly emails: string;
  readonly name: string;
  readonly work: readonly Work[];
  /** Day, YYYY-MM-DD, or ''. */
  readonly due: string;
  readonly message: string;
}

/** Told beside its field. */
export interface RowError {
  readonly field: 'epost' | 'vad' | 'dag' | 'text';
  readonly message: string;
}

/** Rows of one form; further ones are not read. */
export const mostRows = 12;
/** Characters. */
export const longestMessage = 2000;

/** Name of a field of a row. */
export function nameRowField(row: number, field: string): string {
  return `k${row}-${field}`;
}

/** Rows as posted; work outside the parts that can be handed out is left out. */
export function readDelegationRows(fields: FormData, parts: readonly Part[]): readonly DelegationRow[] {
  const count = Math.min(mostRows, Math.max(1, Math.trunc(Number(readField(fields, 'rader'))) || 1));
  return Array.from({ length: count }, (_, row) => {
    const read = (field: string) => readField(fields, nameRowField(row, field));
    const readAll = (field: string) => new Set(fields.getAll(nameRowField(row, field)));
    const [whole, single] = [readAll('del'), readAll('fraga')];
    return {
      emails: read('epost'),
      name: read('namn').trim().slice(0, longestPersonName),
      work: parts.flatMap((part): readonly Work[] => {
        if (whole.has(part.code)) return [{ part: part.code, questions: [] }];
        const questions = listMainQuestions(part).filter((code) => single.has(`${part.code}:${code}`));
        return questions.length === 0 ? [] : [{ part: part.code, questions }];
      }),
      due: read('dag').trim(),
      message: read('text').replaceAll('\r\n', '\n').trim(),
    };
  });
}

/** Codes of the main questions: what can be handed out alone, with its follow-ups. */
function listMainQuestions(part: Part): readonly string[] {
  return buildQuestionBlocks(part).map(({ main }) => main.code);
}

/** Rows that hold something; the first where none does. A colleague is left out by leaving the row empty. */
export function dropEmptyRows(rows: readonly DelegationRow[]): readonly DelegationRow[] {
  const filled = rows.filter(({ emails, work }) => emails.trim() !== '' || work.length > 0);
  return filled.length === 0 ? rows.slice(0, 1) : filled;
}

/** What is wrong in a row. `lastDay`: the last day that may be set; undefined: all may be. */
export function checkDelegationRow(
  row: DelegationRow,
  words: QuestionnaireWords,
  now: string,
  lastDay: string | undefined,
): readonly RowError[] {
  const texts = words.team.errors;
  const { emails, wrong } = parseEmails(row.emails);
  const errors: RowError[] = [];
  const [firstWrong] = wrong;
  if (firstWrong !== undefined) errors.push({ field: 'epost', message: texts.emails(firstWrong) });
  else if (emails.length === 0) errors.push({ field: 'epost', message: texts.email });
  if (row.work.length === 0) errors.push({ field: 'vad', message: texts.work });
  const due = checkDue(row.due, words, now, lastDay);
  if (due !== undefined) errors.push({ field: 'dag', message: due });
  if (row.message.length > longestMessage) errors.push({ field: 'text', message: texts.tooLong(longestMessage) });
  return errors;
}

function checkDue(due: string, words: QuestionnaireWords, now: string, lastDay: string | undefined) {
  if (due === '') return undefined;
  const texts = words.team.errors;
  const time = Date.parse(`${due}T00:00:00Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(due) && !Number.isNaN(time);
  if (!isDate || new Date(time).toISOString().slice(0, due.length) !== due) return texts.dueFormat;
  const today = findStockholmDate(now);
  if (due < today) return texts.duePast(formatDate(today, words.language));
  return lastDay !== undefined && due > lastDay ? texts.dueLate(formatDate(lastDay, words.language)) : undefined;
}

/** Part and questions of an address such as `?del=lss&fraga=L1`, so that the form opens filled in. */
export function buildFirstRow(
  parts: readonly Part[],
  asked: { readonly part: string | undefined; readonly question: string | undefined },
  due: string,
  message: string,
): DelegationRow {
  const part = parts.find(({ code }) => code === asked.part);
  const questions = part === undefined ? [] : listMainQuestions(part).filter((code) => code === asked.question);
  const work = part === undefined ? [] : [{ part: part.code, questions }];
  return { emails: '', name: '', work, due, message };
}
