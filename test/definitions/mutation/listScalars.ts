import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** A value or key of a YAML file with its place in the text. */
export interface YamlScalar {
  readonly path: readonly (string | number)[];
  readonly isKey: boolean;
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
  /** Start of the whole entry `key: value`, for values of maps. */
  readonly entryStart: number | undefined;
}

/** All keys and values of a YAML text that stand on one line as they are read. */
export function listScalars(text: string): readonly YamlScalar[] {
  const found: YamlScalar[] = [];
  const add = (node: unknown, path: readonly (string | number)[], isKey: boolean, entryStart?: number): void => {
    if (!isScalar(node) || !node.range) return;
    const [start, end] = node.range;
    const source = text.slice(start, end);
    if (source !== String(node.value) && source !== `"${node.value}"`) return;
    found.push({ path, isKey, value: node.value, start, end, entryStart });
  };
  const visit = (node: unknown, path: readonly (string | number)[]): void => {
    if (isSeq(node)) {
      node.items.forEach((item, index) => {
        add(item, [...path, index], false);
        visit(item, [...path, index]);
      });
    }
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const entryStart = isScalar(key) ? key.range?.[0] : undefined;
      add(key, [...path, name], true);
      add(value, [...path, name], false, entryStart ?? undefined);
      visit(value, [...path, name]);
    }
  };
  visit(parseDocument(text).contents, []);
  return found;
}
