// The names of a form's fields and the way back from fields to answers. The server reads a posted form with
// it and the page script reads the same form in the browser, so that both always see the same answers.

import { buildCellKey, type CellKey, cannotProvide } from '../../../kernel/answer.ts';
import type { Part, Question } from '../../definition/index.ts';

/** Field that holds the answer to a cell: `a:G2[eb+lss]`. */
export function buildAnswerField(key: CellKey): string {
  return `a:${key}`;
}

/** Field of the checkbox that says that the number cannot be given. */
export function buildCannotProvideField(key: CellKey): string {
  return `k:${key}`;
}

/** Field that holds the comment on a question. */
export function buildCommentField(question: string): string {
  return `c:${question}`;
}

/** Field of a cell or comment. */
export function nameDraftField(field: {
  readonly target: 'answer' | 'comment';
  readonly question: string;
  readonly item: string;
}): string {
  return field.target === 'comment'
    ? buildCommentField(field.question)
    : buildAnswerField(buildCellKey(field.question, field.item));
}

/** What a form holds: every cell and comment of the part, '' where nothing is written. */
export interface FormContent {
  readonly answers: ReadonlyMap<CellKey, string>;
  readonly comments: ReadonlyMap<string, string>;
}

/** All cells of a question that a form may hold, asked or not: its items, and its written answers. */
export function listCellKeys(question: Question): readonly CellKey[] {
  const items = question.items.length === 0 ? [''] : question.items.map((item) => item.id);
  const keys = items.map((item) => buildCellKey(question.code, item));
  if (question.writtenAnswer) keys.push(buildCellKey(question.code, question.writtenAnswer.option));
  return keys;
}

/** Reads the fields of a posted form, or of the form on the page. Unknown fields are left aside. */
export function parseFormFields(part: Part, fields: Iterable<readonly [string, unknown]>): FormContent {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) {
    if (typeof value !== 'string') continue;
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const answers = new Map<CellKey, string>();
  const comments = new Map<string, string>();
  for (const question of part.questions) {
    for (const key of listCellKeys(question)) answers.set(key, readAnswer(question, key, values));
    comments.set(question.code, normalizeText(values.get(buildCommentField(question.code))?.[0] ?? ''));
  }
  return { answers, comments };
}

function readAnswer(question: Question, key: CellKey, values: ReadonlyMap<string, readonly string[]>): string {
  const written = values.get(buildAnswerField(key)) ?? [];
  const isWrittenAnswer = question.writtenAnswer && key === buildCellKey(question.code, question.writtenAnswer.option);
  if (isWrittenAnswer || question.kind === 'text') return normalizeText(written[0] ?? '');
  if (question.kind === 'number') {
    const declined = values.get(buildCannotProvideField(key)) ?? [];
    return declined.length > 0 ? cannotProvide : parseWrittenNumber(written[0] ?? '');
  }
  if (question.kind === 'single') return written[0] ?? '';
  const chosen = new Set(written);
  return question.options
    .map((option) => option.code)
    .filter((code) => chosen.has(code))
    .join(';');
}

/** Line ends as `\n`, no white space around; browsers post `\r\n`. */
function normalizeText(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

/**
 * A number as a Swede writes it (`1 250,5`) in the form of answers.csv (`1250.5`), without needless zeros in front. What is no number is kept
 * as it was written: saving never blocks, the check beside the field says what is wrong.
 */
export function parseWrittenNumber(text: string): string {
  const written = text.trim();
  const plain = written
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return written;
  return plain.replace(/^(-?)0+(?=\d)/, '$1').replace(/^-(?=0(\.0+)?$)/, '');
}

/** The other way: `1250.5` as it stands in the field, `1250,5`; anything else as it is. */
export function renderWrittenNumber(answer: string): string {
  return /^-?\d+\.\d+$/.test(answer) ? answer.replace('.', ',') : answer;
}
