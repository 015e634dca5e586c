// What has changed in a form since the page was made, and whether a change may be stored at all.

import { cannotProvide, parseCellKey } from '../../../kernel/answer.ts';
import type { Part, Question } from '../../definition/index.ts';
import type { Draft, DraftChange } from '../model.ts';
import { buildAnswerField, buildCommentField, type FormContent, listCellKeys } from './answerFields.ts';

/** What a page showed of a field when it was made: the value, and the version of it (0: never saved). */
export type SeenFields = Readonly<Record<string, readonly [version: number, value: string]>>;

/** Longest text that is stored, in UTF-16 units. */
export const textLimits = { comment: 4000, text: 2000, number: 40 } as const;

/** Every field of the part as the draft has it. */
export function buildSeenFields(part: Part, draft: Draft): SeenFields {
  const seen: Record<string, readonly [number, string]> = {};
  for (const question of part.questions) {
    for (const key of listCellKeys(question)) {
      const cell = draft.cells.get(key);
      seen[buildAnswerField(key)] = [cell?.version ?? 0, cell?.answer ?? ''];
    }
    const comment = draft.comments.get(question.code);
    seen[buildCommentField(question.code)] = [comment?.version ?? 0, comment?.answer ?? ''];
  }
  return seen;
}

/** Changes against what the page showed. Fields that the page did not show are left alone. */
export function listDraftChanges(seen: SeenFields, content: FormContent): readonly DraftChange[] {
  const changes: DraftChange[] = [];
  for (const [key, value] of content.answers) {
    const before = seen[buildAnswerField(key)];
    if (before && before[1] !== value) {
      changes.push({ target: 'answer', ...parseCellKey(key), value, knownVersion: before[0] });
    }
  }
  for (const [question, value] of content.comments) {
    const before = seen[buildCommentField(question)];
    if (before && before[1] !== value) {
      changes.push({ target: 'comment', question, item: '', value, knownVersion: before[0] });
    }
  }
  return changes;
}

/** Why a change cannot be stored. What is merely wrong or missing is stored, and said beside the field. */
export type ChangeRefusal = 'unknownCell' | 'unknownOption' | 'tooLong';

/** Undefined when the change can be stored. */
export function findChangeRefusal(part: Part, change: DraftChange): ChangeRefusal | undefined {
  const question = part.questions.find((candidate) => candidate.code === change.question);
  if (!question) return 'unknownCell';
  if (change.target === 'comment') return change.value.length > textLimits.comment ? 'tooLong' : undefined;
  if (change.item !== '' && isWrittenAnswerItem(question, change.item)) {
    return change.value.length > textLimits.text ? 'tooLong' : undefined;
  }
  if (!hasItem(question, change.item)) return 'unknownCell';
  return findValueRefusal(question, change.value);
}

function hasItem(question: Question, item: string): boolean {
  return question.items.length === 0 ? item === '' : question.items.some((candidate) => candidate.id === item);
}

/** True for the cell that holds the written answer of an option (G1c, C). */
export function isWrittenAnswerItem(question: Question, item: string): boolean {
  return question.writtenAnswer?.option === item && item !== '';
}

function findValueRefusal(question: Question, value: string): ChangeRefusal | undefined {
  if (value === '') return undefined;
  if (question.kind === 'text') return value.length > textLimits.text ? 'tooLong' : undefined;
  if (question.kind === 'number') {
    if (value === cannotProvide) return question.number?.cannotProvide ? undefined : 'unknownOption';
    return value.length > textLimits.number ? 'tooLong' : undefined;
  }
  const offered = new Set(question.options.map((option) => option.code));
  const codes = question.kind === 'multiple' ? value.split(';') : [value];
  return codes.every((code) => offered.has(code)) ? undefined : 'unknownOption';
}
