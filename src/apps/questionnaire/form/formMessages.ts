// What is said beside each cell and in the list on top: what is missing or wrong, and checks that stop handing in.

import type { CellKey } from '../../../kernel/answer.ts';
import {
  type CheckNote,
  describeCellFault,
  describeNoteLine,
  type FaultyCell,
  type FormState,
  findNoteCell,
  isMissing,
} from '../../../stages/collection/index.ts';
import type { Question } from '../../../stages/definition/index.ts';
import { readText } from '../../../ui/language.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import { buildCellId } from './fieldIds.ts';

/** `fieldId`: id of the cell's first control on the page of the part. */
export interface ErrorLink {
  readonly fieldId: string;
  readonly message: string;
}

/** Faults in words by cell. What is only missing is said when the reader has asked for it. */
export function buildCellMessages(
  state: FormState,
  words: QuestionnaireWords,
  showsMissing: boolean,
): ReadonlyMap<CellKey, readonly string[]> {
  const faults = state.faults.filter((fault) => showsMissing || !isMissing(fault));
  return new Map(faults.map((fault) => [fault.key, [describeCellFault(fault, words.answering, words.language)]]));
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

/** Checks that stop handing in, for the list on top. */
export function listBlockingLinks(notes: readonly CheckNote[], words: QuestionnaireWords): readonly ErrorLink[] {
  return notes
    .filter(({ strength }) => strength === 'blocking')
    .map((note) => ({ fieldId: buildCellId(findNoteCell(note)), message: describeNote(note, words) }));
}

/** A note in one piece of text. */
export function describeNote(note: CheckNote, words: QuestionnaireWords): string {
  const { checks } = words.answering;
  return [...note.lines.map((line) => describeNoteLine(line, checks)), note.message ?? checks.largeChange].join(' ');
}

function nameCell(question: Question, item: string, words: QuestionnaireWords): string {
  const row = question.items.find((candidate) => candidate.id === item);
  const name = words.pages.part.question(question.code);
  return row ? `${name}, ${readText(row.label, words.language)}` : name;
}
