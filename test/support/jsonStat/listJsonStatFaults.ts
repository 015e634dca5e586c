// What is wrong with a JSON-stat document, by its published schema and by the rules that the schema cannot say
// (rules-manifest.json): codes as there. Those of collections are left out, since we write datasets only.

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

interface Category {
  readonly index?: readonly string[] | Readonly<Record<string, number>>;
  readonly label?: Readonly<Record<string, string>>;
  readonly unit?: Readonly<Record<string, unknown>>;
  readonly note?: Readonly<Record<string, unknown>>;
  readonly coordinates?: Readonly<Record<string, unknown>>;
  readonly child?: Readonly<Record<string, readonly string[]>>;
}

export interface JsonStatDataset {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role?: Readonly<Record<string, readonly string[]>>;
  readonly dimension: Readonly<Record<string, { readonly label?: string; readonly category: Category }>>;
  readonly value: readonly unknown[] | Readonly<Record<string, unknown>>;
  readonly status?: string | readonly string[] | Readonly<Record<string, string>>;
}

const read = (name: string): object => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as object;
// The schema escapes a hyphen, which the Unicode form of a pattern does not allow.
const ajv = new Ajv2020({ strict: false, unicodeRegExp: false });
// The package is written for both module systems: its default export is the function in one of them.
(formats as unknown as (target: Ajv2020) => void)(ajv);
const validate = ajv.compile(read('dataset.json'));

/** Codes of the rules that a dataset breaks, `STRUCTURAL_VIOLATION: …` for each fault that the schema finds. */
export function listJsonStatFaults(document: unknown): readonly string[] {
  if (!validate(document)) {
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `STRUCTURAL_VIOLATION: ${instancePath} ${message}`,
    );
  }
  const dataset = document as JsonStatDataset;
  return [...listCubeFaults(dataset), ...dataset.id.flatMap((id, index) => listDimensionFaults(dataset, id, index))];
}

function listCubeFaults({ id, size, role = {}, dimension, value, status }: JsonStatDataset): string[] {
  const cells = size.reduce((product, each) => product * each, 1);
  const isPlace = (key: string): boolean => /^\d+$/.test(key) && Number(key) < cells;
  const roles = Object.values(role).flat();
  return [
    ...(id.length === size.length ? [] : ['ID_SIZE_LEN_MISMATCH']),
    ...(isSameSet(Object.keys(dimension), id) ? [] : ['DIM_KEY_ID_MISMATCH']),
    ...(Array.isArray(value) && id.length === size.length && value.length !== cells ? ['VALUE_LEN_MISMATCH'] : []),
    ...(!Array.isArray(value) && !Object.keys(value).every(isPlace) ? ['SPARSE_KEY_OUT_OF_RANGE'] : []),
    ...(roles.every((name) => id.includes(name)) ? [] : ['ROLE_ID_UNKNOWN']),
    ...(Array.isArray(status) && status.length !== cells ? ['STATUS_LEN_MISMATCH'] : []),
    ...(typeof status === 'object' && !Array.isArray(status) && !Object.keys(status).every(isPlace)
      ? ['STATUS_KEY_OUT_OF_RANGE']
      : []),
  ];
}

function listDimensionFaults({ size, role, dimension }: JsonStatDataset, id: string, place: number): string[] {
  const category = dimension[id]?.category;
  if (category === undefined) return [];
  const { index, label, unit, note, coordinates, child } = category;
  const ids = index === undefined ? Object.keys(label ?? {}) : Array.isArray(index) ? index : Object.keys(index);
  const isKnown = (name: string): boolean => ids.includes(name);
  const areKnown = (object: object | undefined): boolean => Object.keys(object ?? {}).every(isKnown);
  const positions = index === undefined || Array.isArray(index) ? [] : Object.values(index).toSorted((a, b) => a - b);
  const children = Object.values(child ?? {}).flat();
  return [
    ...(Array.isArray(index) && index.length !== size[place] ? ['INDEX_COUNT_MISMATCH'] : []),
    ...(positions.every((position, order) => position === order) ? [] : ['INDEX_POSITIONS_INVALID']),
    ...(areKnown(label) ? [] : ['LABEL_KEY_UNKNOWN']),
    ...(label !== undefined && areKnown(label) && ids.some((name) => !(name in label)) ? ['LABEL_KEY_INCOMPLETE'] : []),
    ...(areKnown(unit) ? [] : ['UNIT_KEY_UNKNOWN']),
    ...(areKnown(coordinates) ? [] : ['COORD_KEY_UNKNOWN']),
    ...(areKnown(note) ? [] : ['NOTE_KEY_UNKNOWN']),
    ...(areKnown(child) && children.every(isKnown) ? [] : ['CHILD_ID_UNKNOWN']),
    ...(hasCycle(child ?? {}) ? ['CHILD_CYCLE'] : []),
    ...(role?.metric?.includes(id) && Object.keys(unit ?? {}).length === 0 ? ['METRIC_UNIT_MISSING'] : []),
  ];
}

function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name) => right.includes(name));
}

function hasCycle(child: Readonly<Record<string, readonly string[]>>): boolean {
  const reaches = (name: string, path: readonly string[]): boolean =>
    path.includes(name) || (child[name] ?? []).some((next) => reaches(next, [...path, name]));
  return Object.keys(child).some((name) => reaches(name, []));
}
