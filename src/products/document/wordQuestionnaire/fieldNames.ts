// Names of the answer fields: the tag of each content control. They are those of the form on the page, so that a cell has
// one name wherever it is filled in; a box that is ticked has its option after a `=`.

import type { CellKey } from '../../../kernel/answer.ts';
import { parseCellKey } from '../../../kernel/answer.ts';
import {
  buildAnswerField,
  buildCannotProvideField,
  buildCommentField,
  isWrittenAnswerItem,
  listCellKeys,
} from '../../../stages/collection/index.ts';
import type { Part, Question } from '../../../stages/definition/index.ts';

/** What a field holds. */
export type WordField =
  | { readonly kind: 'choice' | 'number' | 'text'; readonly question: Question; readonly key: CellKey }
  | { readonly kind: 'option'; readonly question: Question; readonly key: CellKey; readonly option: string }
  | { readonly kind: 'cannotProvide'; readonly question: Question; readonly key: CellKey }
  | { readonly kind: 'comment'; readonly question: Question };

/** Tag of the field's content control, at most 64 characters for Word to take it. */
export function buildFieldName(field: WordField): string {
  switch (field.kind) {
    case 'comment':
      return buildCommentField(field.question.code);
    case 'cannotProvide':
      return buildCannotProvideField(field.key);
    case 'option':
      return `${buildAnswerField(field.key)}=${field.option}`;
    default:
      return buildAnswerField(field.key);
  }
}

/** Every field of a part by its name, in the order of the form. */
export function listWordFields(part: Part): ReadonlyMap<string, WordField> {
  const fields = part.questions.flatMap((question): readonly WordField[] => [
    ...listCellKeys(question).flatMap((key) => listCellFields(question, key)),
    { kind: 'comment', question },
  ]);
  return new Map(fields.map((field) => [buildFieldName(field), field]));
}

/** The fields of one cell. */
export function listCellFields(question: Question, key: CellKey): readonly WordField[] {
  if (isWrittenAnswerItem(question, parseCellKey(key).item)) return [{ kind: 'text', question, key }];
  switch (question.kind) {
    case 'single':
      return [{ kind: 'choice', question, key }];
    case 'multiple':
      return question.options.map(({ code }) => ({ kind: 'option', question, key, option: code }));
    case 'text':
      return [{ kind: 'text', question, key }];
    case 'number':
      return [
        { kind: 'number', question, key },
        ...(question.number?.cannotProvide ? [{ kind: 'cannotProvide', question, key } as const] : []),
      ];
  }
}
