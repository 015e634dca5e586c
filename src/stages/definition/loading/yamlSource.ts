// A YAML file with the place of everything in it: faults found later, in what the text means, still point at
// the line and column where they stand.

import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';

/** Keys and indexes from the top of the file: `['questions', 3, 'options']`. */
export type YamlPath = readonly (string | number)[];

/** Line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A fault in how the text is written as YAML. */
export interface YamlFault {
  readonly position: Position;
  readonly isDuplicateKey: boolean;
  /** Code of the YAML reader, or ALIAS: the catalogue has the words. */
  readonly kind: string;
}

/** Never throws on bad YAML: `faults` says what is wrong and `data` is what could be read. */
export interface YamlSource {
  readonly file: string;
  readonly faults: readonly YamlFault[];
  readonly data: unknown;
  /** Place of the value at the path; of the nearest thing above it where the path leads nowhere. */
  readonly findValue: (path: YamlPath) => Position;
  /** Place of the key that the path ends with. */
  readonly findKey: (path: YamlPath) => Position;
  /** Place of a sign inside the text at the path, counted from 0 in the text as read. */
  readonly findInText: (path: YamlPath, offset: number) => Position;
  /** Paths of the bare word `open`: no source gives the value. */
  readonly listOpenFields: () => readonly YamlPath[];
}

/** Parses one YAML 1.2 file. Faults are values; with faults `data` may be partial. */
export function parseYamlSource(file: string, text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', logLevel: 'error' });
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const faults = [
    ...[...document.errors, ...document.warnings].map((error) => ({
      position: toPosition(error.pos[0]),
      isDuplicateKey: error.code === 'DUPLICATE_KEY',
      kind: error.code,
    })),
    ...findAliases(document).map((offset) => ({ position: toPosition(offset), isDuplicateKey: false, kind: 'ALIAS' })),
  ];
  return {
    file,
    faults,
    data: faults.length > 0 ? undefined : document.toJS(),
    findValue: (path) => toPosition(startOf(findNode(document, path).value)),
    findKey: (path) => {
      const { key, value } = findNode(document, path);
      return toPosition(key === undefined ? startOf(value) : startOf(key));
    },
    findInText: (path, offset) => toPosition(findOffsetInText(text, findNode(document, path).value, offset)),
    listOpenFields: () => listOpenFields(document.contents, []),
  };
}

/** A definition says everything where it is read: no anchors that stand for text elsewhere. */
function findAliases(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, node) => {
      offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

interface Found {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

/** The node at the path; where the path leads nowhere, the last node on the way. */
function findNode(document: Document, path: YamlPath): Found {
  let found: Found = { key: undefined, value: toNode(document.contents) };
  for (const step of path) {
    const next = findStep(found.value, step);
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

function findStep(node: Node | undefined, step: string | number): Found | undefined {
  if (isSeq(node)) {
    const value = toNode(node.items[Number(step)]);
    return value === undefined ? undefined : { key: undefined, value };
  }
  const pair = isMap(node) ? findPairs(node).get(String(step)) : undefined;
  if (pair === undefined) return undefined;
  const key = toNode(pair.key);
  // A key without a value (`source:`) is found at its key.
  return { key, value: toNode(pair.value) ?? key };
}

const pairsOf = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** Pairs of a map by key, the first of each; remembered, since places are asked for often. */
function findPairs(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairsOf.get(map);
  if (known !== undefined) return known;
  const pairs = new Map(map.items.toReversed().map((pair) => [keyText(pair), pair]));
  pairsOf.set(map, pairs);
  return pairs;
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function toNode(value: unknown): Node | undefined {
  return isScalar(value) || isMap(value) || isSeq(value) ? value : undefined;
}

function startOf(node: Node | undefined): number {
  return node?.range?.[0] ?? 0;
}

/**
 * Offset in the file of sign number `offset` in the text of a scalar. Walks source and text side by side,
 * so that quotes, folded lines and indentation do not shift the place.
 */
function findOffsetInText(source: string, node: Node | undefined, offset: number): number {
  const start = startOf(node);
  if (!isScalar(node) || typeof node.value !== 'string') return start;
  const end = node.range?.[1] ?? source.length;
  let at = start;
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') at = source.indexOf('\n', start) + 1;
  const text = node.value;
  for (let index = 0; index <= offset && index < text.length; index++) {
    const sign = text.charAt(index);
    if (/\s/u.test(sign)) {
      if (index === offset) return at;
      while (at < end && /\s/u.test(source.charAt(at))) at++;
      while (index + 1 < text.length && index + 1 <= offset && /\s/u.test(text.charAt(index + 1))) index++;
      continue;
    }
    while (at < end && source.charAt(at) !== sign) at++;
    if (index === offset) return at;
    at++;
  }
  return Math.min(at, end);
}

function listOpenFields(node: unknown, path: YamlPath): YamlPath[] {
  if (isScalar(node)) return node.value === 'open' && node.type === 'PLAIN' ? [path] : [];
  if (isSeq(node)) return node.items.flatMap((item, index) => listOpenFields(item, [...path, index]));
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) => listOpenFields(pair.value, [...path, keyText(pair)]));
}
