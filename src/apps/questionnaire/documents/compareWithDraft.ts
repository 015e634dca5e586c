// What was read from a Word file beside what the draft holds now, field by field. Three are compared: the file, the draft, and
// what the file was filled in with when it was fetched, so that nothing newer is overwritten by what nobody has touched.

import { parseCellKey } from '../../../kernel/answer.ts';
import type { ReadQuestionnaire } from '../../../products/document/index.ts';
import {
  buildAnswerField,
  buildCommentField,
  type Draft,
  type DraftChange,
  listCellKeys,
} from '../../../stages/collection/index.ts';
import type { Part } from '../../../stages/definition/index.ts';

/**
 * `fresh`: the draft has nothing. `updated`: the draft still has what the file was fetched with. `differing`: both have been
 * changed, or the file was fetched empty.
 */
export interface ReadDifference {
  readonly field: string;
  readonly kind: 'fresh' | 'updated' | 'differing';
  readonly target: DraftChange['target'];
  readonly question: string;
  readonly item: string;
  readonly inFile: string;
  readonly inDraft: string;
  /** Version of the draft's cell; 0: none. */
  readonly version: number;
}

/** Only differences can change the draft, and only those that a person chooses. */
export interface DraftComparison {
  /** In the order of the form. */
  readonly differences: readonly ReadDifference[];
  /** Fields that say the same in both. */
  readonly same: number;
  /** Answers and comments of the draft that stay as they are: empty in the file, or not touched in it. */
  readonly kept: number;
}

/** An empty field of the file never erases an answer. A field that is as it was fetched counts as not touched. */
export function compareWithDraft(part: Part, read: ReadQuestionnaire, draft: Draft): DraftComparison {
  const differences: ReadDifference[] = [];
  let same = 0;
  let kept = 0;
  const compare = (
    place: Pick<ReadDifference, 'field' | 'target' | 'question' | 'item'>,
    inFile: string,
    cell: { readonly answer: string; readonly version: number } | undefined,
  ) => {
    const inDraft = cell?.answer ?? '';
    const original = read.original.get(place.field);
    if (inFile === inDraft) {
      if (inFile !== '') same++;
    } else if (inFile === '' || inFile === original) {
      if (inDraft !== '') kept++;
    } else {
      const kind = inDraft === '' ? 'fresh' : inDraft === original ? 'updated' : 'differing';
      differences.push({ ...place, kind, inFile, inDraft, version: cell?.version ?? 0 });
    }
  };
  for (const question of part.questions) {
    for (const key of listCellKeys(question)) {
      const place = { field: buildAnswerField(key), target: 'answer', ...parseCellKey(key) } as const;
      compare(place, read.answers.get(key) ?? '', draft.cells.get(key));
    }
    const { code } = question;
    const place = { field: buildCommentField(code), target: 'comment', question: code, item: '' } as const;
    compare(place, read.comments.get(code) ?? '', draft.comments.get(code));
  }
  return { differences, same, kept };
}
