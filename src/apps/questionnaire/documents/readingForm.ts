// The form that shows what was read, and what it posts back: each field with its value, the version of the draft that was
// shown beside it, and whether it is to be saved.

import type { DraftChange } from '../../../stages/collection/index.ts';
import { parseField } from '../pages/ConflictPage.tsx';
import type { ReadDifference } from './compareWithDraft.ts';

/** Field of the choice of a difference; its value is `fil` where the file's answer is to be saved. */
export function buildChoiceField(field: string): string {
  return `v:${field}`;
}

/** Value of a field's choice: what the file says is to be saved. */
export const fromFile = 'fil';

/** What the form carries unseen. */
export function renderReadFields(differences: readonly ReadDifference[]): string {
  return JSON.stringify(differences.map(({ field, version, inFile }) => [field, version, inFile]));
}

/** The chosen answers as changes of the draft. What is malformed is left out. */
export function listChosenAnswers(fields: FormData): readonly DraftChange[] {
  const posted = fields.get('last');
  return parseList(typeof posted === 'string' ? posted : '').flatMap((entry): readonly DraftChange[] => {
    if (!Array.isArray(entry)) return [];
    const [name, knownVersion, value] = entry as readonly unknown[];
    if (typeof name !== 'string' || typeof knownVersion !== 'number' || typeof value !== 'string') return [];
    const field = parseField(name);
    if (field === undefined || fields.get(buildChoiceField(name)) !== fromFile) return [];
    return [{ ...field, value, knownVersion, origin: 'document' }];
  });
}

function parseList(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    // A form that was cut on its way: nothing is saved.
    return [];
  }
}
