// Who wrote each answer of a question, when and how, in sentences: one for all rows that were written together.

import { buildCellKey, type CellKey } from '../../../kernel/answer.ts';
import { type AnswerOrigin, type Draft, type DraftCell, listCellKeys } from '../../../stages/collection/index.ts';
import type { Part, Question } from '../../../stages/definition/index.ts';
import { readText } from '../../../ui/language.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import { describeInstant } from '../team/days.ts';

/** Name or role of an actor, with a capital. */
export type NamePerson = (actor: string) => string;

/** Sentences by question; a question that nobody has touched has none. `earlierYear`: of the answers that were taken over. */
export function buildProvenance(
  part: Part,
  draft: Draft,
  nameOf: NamePerson,
  words: QuestionnaireWords,
  earlierYear: number | undefined,
): ReadonlyMap<string, readonly string[]> {
  const from = earlierYear === undefined ? words.form.provenance.lastTime : String(earlierYear);
  const lines = part.questions.map(
    (question) => [question.code, listLines(question, draft, nameOf, words, from)] as const,
  );
  return new Map(lines.filter(([, ofQuestion]) => ofQuestion.length > 0));
}

/** Rows are named up to this number; more are counted. */
const namedRows = 3;

function listLines(
  question: Question,
  draft: Draft,
  nameOf: NamePerson,
  words: QuestionnaireWords,
  from: string,
): readonly string[] {
  const groups = new Map<string, DraftCell[]>();
  for (const cell of listCellKeys(question).flatMap((key) => draft.cells.get(key) ?? [])) {
    const group = [cell.actor, findHow(cell), describeInstant(words, cell.savedAt).slice(0, -3)].join('|');
    groups.set(group, [...(groups.get(group) ?? []), cell]);
  }
  const answers = [...groups.values()].map((cells) => describeGroup(question, cells, nameOf, words, from));
  const comment = draft.comments.get(question.code);
  if (comment === undefined || comment.answer === '') return answers;
  const when = describeInstant(words, comment.savedAt);
  return [...answers, words.form.provenance.comment(nameOf(comment.actor), when)];
}

function findHow(cell: DraftCell): AnswerOrigin | 'emptied' {
  return cell.answer === '' ? 'emptied' : cell.origin;
}

function describeGroup(
  question: Question,
  cells: readonly DraftCell[],
  nameOf: NamePerson,
  words: QuestionnaireWords,
  from: string,
): string {
  const texts = words.form.provenance;
  const last = cells.reduce((latest, cell) => (cell.savedAt > latest.savedAt ? cell : latest));
  const who = nameOf(last.actor);
  const when = describeInstant(words, last.savedAt);
  const how = findHow(last);
  if (question.items.length === 0 || cells.every(({ item }) => isWritten(question, item))) {
    return how === 'reopened' ? texts.reopened(when) : texts[how](who, when, from);
  }
  const rows = nameRows(question, cells, words);
  return how === 'reopened' ? texts.reopenedRows(rows, when) : texts[`${how}Rows`](who, rows, when, from);
}

function isWritten(question: Question, item: string): boolean {
  return question.writtenAnswer?.option === item;
}

function nameRows(question: Question, cells: readonly DraftCell[], words: QuestionnaireWords): string {
  const texts = words.form.provenance;
  const keys = new Set<CellKey>(cells.map(({ item }) => buildCellKey(question.code, item)));
  const rows = question.items.filter(({ id }) => keys.has(buildCellKey(question.code, id)));
  if (rows.length === question.items.length && rows.length > 1) return texts.allRows(rows.length);
  if (rows.length > namedRows) return texts.manyRows(rows.length);
  return rows.map(({ label }) => `”${readText(label, words.language)}”`).join(', ');
}
