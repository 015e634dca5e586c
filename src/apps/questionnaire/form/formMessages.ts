// What is said beside each cell and in the list on top: faults of cells, and checks that the answers fail.

import type { CellKey } from '../../../kernel/answer.ts';
import {
  describeCellFault,
  type FailedCheck,
  type FaultyCell,
  type FormState,
  isMissing,
} from '../../../stages/collection/index.ts';
import type { Part, Question } from '../../../stages/definition/index.ts';
import { readText } from '../../../ui/language.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import { buildCellId } from './fieldIds.ts';
import type { CellMessage } from './formView.ts';

export interface ErrorLink {
  readonly fieldId: string;
  readonly message: string;
}

/** Messages by cell. What is only missing is said when the reader has asked for it. */
export function buildCellMessages(
  state: FormState,
  failedChecks: readonly FailedCheck[],
  words: QuestionnaireWords,
  showsMissing: boolean,
): ReadonlyMap<CellKey, readonly CellMessage[]> {
  const messages = new Map<CellKey, CellMessage[]>();
  const add = (key: CellKey, message: CellMessage) => messages.set(key, [...(messages.get(key) ?? []), message]);
  for (const fault of state.faults) {
    if (showsMissing || !isMissing(fault)) {
      add(fault.key, { kind: 'error', text: describeCellFault(fault, words.answering, words.language) });
    }
  }
  for (const { finding, key } of failedChecks) {
    add(key, {
      kind: finding.strength === 'blocking' ? 'error' : 'check',
      text: readText(finding.message, words.language),
    });
  }
  return messages;
}

/** Rows of one question that are missing are one line in a list from this number on. */
const fewRows = 3;

/** Faults for the list on top: the question, the row, what to do. */
export function listFaultLinks(faults: readonly FaultyCell[], words: QuestionnaireWords): readonly ErrorLink[] {
  const byQuestion = new Map<string, FaultyCell[]>();
  for (const fault of faults) {
    byQuestion.set(fault.question.code, [...(byQuestion.get(fault.question.code) ?? []), fault]);
  }
  return [...byQuestion.values()].flatMap((ofQuestion) => {
    const missing = ofQuestion.filter(isMissing);
    const [first] = missing;
    if (first === undefined || missing.length <= fewRows)
      return ofQuestion.map((fault) => buildFaultLink(fault, words));
    const rows = words.answering.missingRows(missing.length);
    const joined = { fieldId: buildCellId(first.key), message: `${nameCell(first.question, '', words)}: ${rows}` };
    return [joined, ...ofQuestion.filter((fault) => !isMissing(fault)).map((fault) => buildFaultLink(fault, words))];
  });
}

function buildFaultLink(fault: FaultyCell, words: QuestionnaireWords): ErrorLink {
  const name = nameCell(fault.question, fault.item, words);
  return {
    fieldId: buildCellId(fault.key),
    message: `${name}: ${describeCellFault(fault, words.answering, words.language)}`,
  };
}

/** Failed checks for a list: blocking ones, or the others. */
export function listCheckLinks(
  part: Part,
  failedChecks: readonly FailedCheck[],
  words: QuestionnaireWords,
  isBlocking: boolean,
): readonly ErrorLink[] {
  return failedChecks
    .filter(({ finding }) => (finding.strength === 'blocking') === isBlocking)
    .map(({ finding, key, question, item }) => ({
      fieldId: buildCellId(key),
      message: `${nameCell(
        part.questions.find((candidate) => candidate.code === question),
        item,
        words,
      )}: ${readText(finding.message, words.language)}`,
    }));
}

function nameCell(question: Question | undefined, item: string, words: QuestionnaireWords): string {
  if (!question) return '';
  const row = question.items.find((candidate) => candidate.id === item);
  const name = words.pages.part.question(question.code);
  return row ? `${name}, ${readText(row.label, words.language)}` : name;
}
