import type { CellKey } from '../../../kernel/answer.ts';

/**
 * Digest of the values of some cells. What was said of them (a warning that was accepted, a flag that was confirmed) holds as
 * long as the digest is the same. Written words take part too, so that a changed comment counts as a change.
 */
export function digestValues(
  cells: readonly CellKey[],
  values: ReadonlyMap<CellKey, string>,
  digest: (text: string) => string,
): string {
  const pairs = [...new Set(cells)].sort().map((key) => [key, values.get(key) ?? '']);
  return digest(JSON.stringify(pairs));
}
