// Reads the data of a YAML file by its schema, and turns what zod says into problems of ours with their place.

import type * as z from 'zod';
import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { ProblemCode, ProblemValues } from './problemCollector.ts';
import type { YamlPath } from './yamlSource.ts';

/** Not yet with line and column: the path leads to them. */
export interface SchemaFault {
  readonly path: YamlPath;
  /** True when the fault lies in the key that the path ends with, not in its value. */
  readonly isAtKey: boolean;
  readonly code: ProblemCode;
  readonly values: ProblemValues;
}

/** Entries of lists that have faults are left out, so that one fault does not bring others. */
export interface SchemaReading<T> {
  /** The data, without the entries that have faults; undefined where too little is right to go on. */
  readonly value: T | undefined;
  readonly faults: readonly SchemaFault[];
  /** Path in the file of a path in `value`, whose lists may have lost entries. */
  readonly toFilePath: (path: YamlPath) => YamlPath;
}

/** Reads data by a schema; entries of lists and maps with faults are left out, so that the rest can be checked. */
export function readSchema<S extends z.ZodType>(schema: S, data: unknown): SchemaReading<z.infer<S>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, faults: [], toFilePath: (path) => path };
  const faults = dropMisspeltKeys(result.error.issues.flatMap((issue) => readIssue(issue, data, schema)));
  const pruned = structuredClone(data);
  const prunedPaths = listPrunedPaths(faults);
  for (const path of prunedPaths) removeAt(pruned, path);
  const second = schema.safeParse(pruned);
  return {
    value: second.success ? second.data : undefined,
    faults,
    toFilePath: (path) => restoreIndexes(path, prunedPaths),
  };
}

/** A misspelt key is one fault: the right key is not told as missing beside it. */
function dropMisspeltKeys(faults: readonly SchemaFault[]): SchemaFault[] {
  const misspelt = faults
    .filter(({ code }) => code === 'UNKNOWN_KEY')
    .map(({ path, values }) => JSON.stringify([...path.slice(0, -1), values.nearest]));
  return faults.filter(
    ({ code, path, values }) => code !== 'MISSING_KEY' || !misspelt.includes(JSON.stringify([...path, values.key])),
  );
}

/** Only the outermost list of a path loses entries: one step to shift. */
function restoreIndexes(path: YamlPath, prunedPaths: readonly YamlPath[]): YamlPath {
  const depth = path.findIndex((step) => typeof step === 'number');
  if (depth < 0) return path;
  const list = JSON.stringify(path.slice(0, depth));
  let index = Number(path[depth]);
  for (const pruned of prunedPaths.toReversed()) {
    const isSameList = pruned.length === depth + 1 && JSON.stringify(pruned.slice(0, -1)) === list;
    if (isSameList && Number(pruned[depth]) <= index) index++;
  }
  return [...path.slice(0, depth), index, ...path.slice(depth + 1)];
}

type Issue = z.core.$ZodIssue;

function readIssue(issue: Issue, data: unknown, schema: z.ZodType): SchemaFault[] {
  const path = toYamlPath(issue.path);
  const found = getAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    const known = [...new Set(listKeys(schema, path))];
    return issue.keys.map((key) => ({
      path: [...path, key],
      isAtKey: true,
      code: 'UNKNOWN_KEY',
      values: { key, nearest: findNearestName(key, known) ?? '', known: known.join(', ') },
    }));
  }
  if (issue.code === 'invalid_key') {
    const [first] = issue.issues;
    const key = String(path.at(-1));
    if (first === undefined) return [];
    if (first.code === 'invalid_value') return [invalidValue(path, true, key, first.values)];
    return [codedFault(path, true, key, first.message)];
  }
  if (found === undefined) {
    const key = String(path.at(-1) ?? '');
    return [{ path: path.slice(0, -1), isAtKey: false, code: 'MISSING_KEY', values: { key } }];
  }
  if (issue.code === 'invalid_union') return readUnion(issue, path, data, schema);
  if (issue.code === 'invalid_type') return [wrongType(path, issue.expected, found)];
  if (issue.code === 'invalid_value') {
    if (typeof found !== 'string') return [wrongType(path, 'string', found)];
    return [invalidValue(path, false, found, issue.values)];
  }
  return [codedFault(path, false, found, issue.message)];
}

function invalidValue(path: YamlPath, isAtKey: boolean, value: string, allowed: readonly unknown[]): SchemaFault {
  const names = allowed.map(String);
  const values = { value, allowed: names.join(', '), nearest: findNearestName(value, names) ?? '' };
  return { path, isAtKey, code: 'INVALID_VALUE', values };
}

/** A schema piece of ours fails with a message `CODE form`. */
function codedFault(path: YamlPath, isAtKey: boolean, found: unknown, message: string): SchemaFault {
  const [code = '', form = ''] = message.split(' ');
  if (code === 'WRONG_TYPE') return wrongType(path, form, found);
  const values = { value: typeof found === 'string' ? found : JSON.stringify(found), form };
  return { path, isAtKey, code: code as ProblemCode, values };
}

function wrongType(path: YamlPath, expected: string, found: unknown): SchemaFault {
  if (found === null && path.length === 0) return { path, isAtKey: false, code: 'FILE_EMPTY', values: {} };
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    array: 'list',
    object: 'map',
    record: 'map',
    int: 'integer',
  };
  const values = { expected: names[expected] ?? expected, found: describeType(found), quoted: quoteValue(found) };
  if (found === null) return { path, isAtKey: false, code: 'EMPTY_VALUE', values };
  return { path, isAtKey: false, code: 'WRONG_TYPE', values };
}

function describeType(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  return typeof value === 'string' ? 'text' : typeof value;
}

/** A value as it stands after its kind; lists and maps are too long to repeat. */
function quoteValue(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? ` (${value})` : '';
}

/** Of several allowed shapes, the faults of the one that the data were meant as. */
function readUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: YamlPath,
  data: unknown,
  schema: z.ZodType,
): SchemaFault[] {
  const branches = issue.errors.map((branch) => branch.filter((inner) => inner !== undefined));
  const value = getAt(data, path);
  const meant = branches.filter((branch) => !isOtherShape(branch, value));
  const deepest = (meant.length > 0 ? meant : branches).toSorted(
    (left, right) => scoreBranch(right) - scoreBranch(left),
  )[0];
  if (deepest === undefined) return [wrongType(path, 'text', getAt(data, path))];
  return deepest.flatMap((inner) =>
    readIssue({ ...inner, path: [...issue.path, ...inner.path] } as Issue, data, schema),
  );
}

/** Keys that tell the shapes of an entry apart: a use of something shared, or a copy. */
const shapeKeys: readonly string[] = ['use', 'copy'];

/** True when the value has the key of another shape, or lacks, also misspelt, the key of this one. */
function isOtherShape(branch: readonly Issue[], value: unknown): boolean {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const strange = branch.flatMap((inner) =>
    inner.code === 'unrecognized_keys' && inner.path.length === 0 ? inner.keys : [],
  );
  if (strange.some((key) => shapeKeys.includes(key))) return true;
  return branch.some(({ path }) => {
    const [key] = path;
    const isLacking = path.length === 1 && shapeKeys.includes(String(key)) && !keys.includes(String(key));
    return isLacking && !strange.some((name) => findNearestName(name, [String(key)]) !== undefined);
  });
}

/** A branch that fails inside the value was meant; one that fails on the kind of value was not. */
function scoreBranch(branch: readonly Issue[]): number {
  if (branch.some((inner) => inner.code === 'unrecognized_keys')) return 3 - branch.length / 100;
  if (branch.some((inner) => inner.path.length > 0)) return 2 - branch.length / 100;
  if (branch.some((inner) => inner.code === 'invalid_type')) return 0.6;
  return branch.some((inner) => inner.code === 'invalid_value' && inner.values.length === 1) ? 0.5 : 1;
}

function toYamlPath(path: readonly PropertyKey[]): YamlPath {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function getAt(data: unknown, path: YamlPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

/** A shared thing with a fault is not used in part: it is left out as a whole. */
function isSharedEntry([top, id]: YamlPath): boolean {
  return typeof id === 'string' && (top === 'questions' || top === 'descriptions' || top === 'scales');
}

/** The entries to leave out: the entry of the outermost list with the fault, or the second step of a map. */
function listPrunedPaths(faults: readonly SchemaFault[]): YamlPath[] {
  const pruned = faults.map(({ path }) => {
    const depth = path.findIndex((step) => typeof step === 'number');
    return path.slice(0, depth >= 0 && !isSharedEntry(path) ? depth + 1 : 2);
  });
  const unique = [...new Map(pruned.map((path) => [JSON.stringify(path), path])).values()];
  // Later entries of a list first, so that the numbers of the earlier ones still hold.
  return unique.toSorted((left, right) => Number(right.at(-1)) - Number(left.at(-1)) || 0);
}

function removeAt(data: unknown, path: YamlPath): void {
  const parent = getAt(data, path.slice(0, -1));
  const last = path.at(-1);
  if (Array.isArray(parent) && typeof last === 'number') parent.splice(last, 1);
  else if (typeof parent === 'object' && parent !== null && last !== undefined) {
    delete (parent as Record<string, unknown>)[last];
  }
}

interface SchemaShape {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly keyType?: { readonly options?: readonly unknown[] };
  readonly options?: readonly z.ZodType[];
  readonly unwrap?: () => z.ZodType;
}

/** Keys that the schema knows at a path, for suggestions. */
function listKeys(schema: z.ZodType, path: YamlPath): string[] {
  const part = schema as unknown as SchemaShape;
  if (part.options !== undefined) return part.options.flatMap((option) => listKeys(option, path));
  if (part.element === undefined && part.shape === undefined && part.unwrap !== undefined) {
    return listKeys(part.unwrap(), path);
  }
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(part.shape ?? {}).concat((part.keyType?.options ?? []).map(String));
  const next = part.shape?.[step] ?? part.element ?? part.valueType;
  return next === undefined ? [] : listKeys(next, rest);
}
