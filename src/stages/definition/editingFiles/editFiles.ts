// Values of a definition set changed in the text of its files. Everything that is not changed keeps its bytes: comments,
// order, quotes and line breaks.

import { parseDocument } from 'yaml';
import type { YamlPath } from '../loading/yamlSource.ts';
import { findPath, findValueAt } from './leafPlace.ts';
import { buildReplacement } from './replaceScalar.ts';

/** A new value for a text, date or number of a file. */
export interface LeafEdit {
  readonly file: string;
  /** Place of the leaf, as `listLeaves` gives it. */
  readonly place: string;
  readonly value: string | number;
}

/** The files with the edits made. Throws Error where an edit names a place that is not there. */
export function editFiles(files: ReadonlyMap<string, string>, edits: readonly LeafEdit[]): ReadonlyMap<string, string> {
  const edited = new Map(files);
  for (const [file, own] of Map.groupBy(edits, (edit) => edit.file)) {
    edited.set(file, editFile(files.get(file) ?? '', own));
  }
  return edited;
}

function editFile(source: string, edits: readonly LeafEdit[]): string {
  const before = parseData(source);
  // Places are those of the file as it was: an edit may change the name by which a place is known.
  const changes = edits.map(({ place, value }) => {
    const path = findPath(before, place);
    if (path === undefined) throw new Error(`There is no place ${place}`);
    return { path, value };
  });
  let text = source;
  for (const { path, value } of changes) {
    const { start, end, text: written } = buildReplacement(text, path, value);
    text = text.slice(0, start) + written + text.slice(end);
  }
  for (const { path, value } of changes) setValue(before, path, value);
  if (renderData(parseData(text)) !== renderData(before)) {
    throw new Error('The edited file does not say what it should');
  }
  return text;
}

function parseData(source: string): unknown {
  return parseDocument(source, { version: '1.2', logLevel: 'error' }).toJS();
}

function setValue(data: unknown, path: YamlPath, value: string | number): void {
  const parent = findValueAt(data, path.slice(0, -1)) as Record<string | number, unknown>;
  parent[path.at(-1) ?? ''] = value;
}

/** What the data say, whatever line break a block may end with. */
function renderData(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? value.trimEnd() : value));
}
