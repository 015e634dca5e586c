// Saving a draft: what cannot be stored is sorted out, the rest goes to the store, conflicts come back.

import {
  type CollectionStore,
  type ConflictField,
  type DraftChange,
  type DraftConflict,
  findChangeRefusal,
  nameDraftField,
  type RefusedField,
  type SavedField,
  type SaveReply,
  type Writer,
} from '../../stages/collection/index.ts';
import { formatClock } from '../../ui/format.ts';
import type { Language } from '../../ui/language.ts';
import type { OpenedPart } from './openLink.ts';

/** Every change asked for is in exactly one of the lists. */
export interface SavedAnswers {
  readonly saved: readonly SavedField[];
  readonly conflicts: readonly DraftConflict[];
  readonly refused: readonly RefusedField[];
}

/** Stores the changes that can be stored. Problem ALREADY_HANDED_IN when the part is handed in. */
export async function saveAnswers(
  store: CollectionStore,
  opened: OpenedPart,
  changes: readonly DraftChange[],
  by: Writer,
): Promise<SavedAnswers> {
  const refused: RefusedField[] = [];
  const storable: DraftChange[] = [];
  for (const change of changes) {
    const refusal = findChangeRefusal(opened.part, change);
    const { target, question, item } = change;
    if (refusal === undefined) storable.push(change);
    else refused.push({ target, question, item, refusal });
  }
  if (storable.length === 0) return { saved: [], conflicts: [], refused };
  const { saved, conflicts } = await store.saveDraft(opened.key, storable, by);
  return {
    saved: saved.map((cell) => [nameDraftField(cell), cell.version]),
    conflicts,
    refused,
  };
}

/** The reply to the page script. */
export function buildSaveReply(
  answers: SavedAnswers,
  at: string,
  language: Language,
  nameOf: (actor: string) => string,
): SaveReply {
  const conflicts = answers.conflicts.map(
    ({ target, question, item, yours, theirs }): ConflictField => ({
      target,
      question,
      item,
      yours,
      theirs: theirs.answer,
      theirVersion: theirs.version,
      theirName: nameOf(theirs.actor),
      theirTime: formatClock(theirs.savedAt, language),
    }),
  );
  return { time: formatClock(at, language), saved: answers.saved, conflicts, refused: answers.refused };
}
