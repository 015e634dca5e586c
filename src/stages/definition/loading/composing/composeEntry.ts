// One entry of a list, put together: what it is based on (shared, or copied), and what it says in its place.

import { findPlace, getEntry, listEntries, type Origin, type Piece } from './piece.ts';

/** Fields of an entry by key. */
export type Fields = ReadonlyMap<string, Piece>;

/** The bare word that takes a field of a shared or copied thing away. */
const noneWord = 'none';

/** Fields that say how an entry is put together; the whole form has them not. */
const composingKeys: readonly string[] = ['use', 'copy', 'with', 'followUps', 'suffix'];

/** The fields of an entry that the whole form has. */
export function listFields(entry: Piece): Map<string, Piece> {
  const fields = listEntries(entry);
  for (const key of composingKeys) fields.delete(key);
  return fields;
}

/** Fields with those that replace them; `none` takes one away. */
export function overrideFields(fields: Fields, overrides: Fields): Map<string, Piece> {
  const merged = new Map(fields);
  for (const [key, piece] of overrides) {
    if (piece.value === noneWord) merged.delete(key);
    else merged.set(key, piece);
  }
  return merged;
}

/** Says of every field that it stands where it does for the sake of a use. */
export function markFieldsUsed(fields: Fields, use: Origin): Map<string, Piece> {
  const place = findPlace(use);
  return new Map(
    [...fields].map(([key, { value, origin }]) => [key, { value, origin: { ...origin, use: origin.use ?? place } }]),
  );
}

/** Text at a key; undefined when it is no text. */
export function getWord(entry: Piece, key: string): string | undefined {
  const word = getEntry(entry, key)?.value;
  return typeof word === 'string' ? word : undefined;
}
