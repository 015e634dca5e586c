// The place of a value in a YAML file in words that stay true when the file grows: entries of lists are known by their
// code or id, not by their number. `questions/G1/followUps/G1a/text`.

import type { YamlPath } from '../loading/yamlSource.ts';

/** Fields by which an entry of a list is known, in the order in which they are asked for. */
const identityFields = ['code', 'id', 'use', 'copy', 'suffix', 'part', 'name', 'file', 'kind', 'series'];

/** The place of a path in the data of a file. */
export function renderPlace(data: unknown, path: YamlPath): string {
  let value = data;
  const steps = path.map((step) => {
    const words = Array.isArray(value) ? (listEntryNames(value)[Number(step)] ?? '') : String(step);
    value = findChild(value, step);
    return escapeStep(words);
  });
  return steps.join('/');
}

/** The path of a place in the data of a file; undefined where it is not there. */
export function findPath(data: unknown, place: string): YamlPath | undefined {
  let value = data;
  const path: (string | number)[] = [];
  for (const words of place.split('/').map(unescapeStep)) {
    const step = Array.isArray(value) ? listEntryNames(value).indexOf(words) : words;
    const child = findChild(value, step);
    if (child === undefined) return undefined;
    path.push(step);
    value = child;
  }
  return path;
}

/** The value at a path; undefined where it is not there. */
export function findValueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce(findChild, data);
}

function findChild(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[step];
}

const namesOfLists = new WeakMap<readonly unknown[], readonly string[]>();

/** A name for each entry of a list; of several with the same name the second gets `:2`, the third `:3`. */
function listEntryNames(list: readonly unknown[]): readonly string[] {
  const known = namesOfLists.get(list);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  const names = list.map((entry) => {
    const name = findEntryName(entry);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}:${count}`;
  });
  namesOfLists.set(list, names);
  return names;
}

function findEntryName(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  const fields = entry as Readonly<Record<string, unknown>>;
  const identity = identityFields.map((field) => fields[field]).find((value) => typeof value === 'string');
  // `- JA: Ja, för alla`: a label under its code.
  const keys = Object.keys(fields);
  return typeof identity === 'string' ? identity : keys.length === 1 ? (keys[0] ?? '') : '';
}

function escapeStep(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
