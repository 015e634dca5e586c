// Entries of part and indicator files as authors wrote them, found by their code through copies of copies, and given
// other codes: a measure that comes back from an earlier round is written out, since a file copies from one round only.

import { parse } from 'yaml';

/** Keys in the order in which they are to be written. */
export type AuthoredMap = { readonly [key: string]: unknown };

/** Files of a definition folder by path. */
export type FileTexts = ReadonlyMap<string, string>;

/** A YAML file as plain data; an empty map where it is not there. */
export function readAuthored(files: FileTexts, path: string): AuthoredMap {
  const text = files.get(path);
  return text === undefined ? {} : (parse(text) as AuthoredMap);
}

/** The entry of a list (`questions`, `descriptions`) with a code, as it was first written; undefined where none is. */
export function findAuthored(
  files: FileTexts,
  year: number,
  inner: string,
  list: 'questions' | 'descriptions',
  code: string,
): AuthoredMap | undefined {
  const file = readAuthored(files, `rounds/${year}/${inner}`);
  const key = list === 'questions' ? 'code' : 'id';
  const entries = (file[list] ?? []) as readonly (string | AuthoredMap)[];
  const entry = entries.find((found) => {
    return typeof found === 'string' ? found === code : (found[key] ?? found.copy) === code;
  });
  if (entry === undefined) return undefined;
  if (typeof entry !== 'string' && entry.copy === undefined) return entry;
  const copied = typeof entry === 'string' ? entry : String(entry.copy);
  const source = findAuthored(files, Number(file.from), inner, list, copied);
  if (source === undefined || typeof entry === 'string') return source;
  const { copy: _, ...changes } = entry;
  return { ...source, ...changes };
}

/** New codes of main questions by their old ones. */
export type CodeChanges = ReadonlyMap<string, string>;

/** A text with every question code changed, follow-ups (`G9a`) with their main question. */
function changeCodes(text: string, changes: CodeChanges): string {
  return text.replace(
    /(?<![\p{L}\d])([A-ZÅÄÖ][1-9]\d?[A-Z]?)([a-z]?)(?![\p{L}\d])/gu,
    (word, main: string, suffix: string) => {
      const changed = changes.get(main);
      return changed === undefined ? word : `${changed}${suffix}`;
    },
  );
}

/** Fields of entries that hold question codes. */
const codeFields: readonly string[] = ['code', 'askedWhen', 'questions', 'outcomes', 'value', 'with', 'failsWhen'];

/** An entry with its question codes changed, wherever they stand. */
export function changeEntryCodes(entry: AuthoredMap, changes: CodeChanges): AuthoredMap {
  const changed = Object.entries(entry).map(([key, value]): [string, unknown] => {
    if (codeFields.includes(key)) return [key, mapTexts(value, (text) => changeCodes(text, changes))];
    if (key !== 'followUps' || !Array.isArray(value)) return [key, value];
    return [key, value.map((followUp: AuthoredMap) => changeEntryCodes(followUp, changes))];
  });
  return Object.fromEntries(changed);
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => mapTexts(inner, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]));
}
