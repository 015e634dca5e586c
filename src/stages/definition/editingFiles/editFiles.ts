// Values of a definition set changed in the text of its files. Everything that is not changed keeps its bytes: comments,
// order, quotes and line breaks.

import type { YamlPath } from '../loading/yamlSource.ts';
import { findPath, findValueAt } from './leafPlace.ts';
import { buildReplacement, parseWrittenYaml } from './replaceScalar.ts';

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
  const written = parseWrittenYaml(source);
  const before: unknown = written.document.toJS();
  // Places are those of the file as it was: an edit may change the name by which a place is known.
  const changes = edits.map(({ place, value }) => {
    const path = findPath(before, place);
    if (path === undefined) throw new Error(`There is no place ${place}`);
    return { path, value };
  });
  // From the end, so that the places of the others stay.
  const replacements = changes
    .map(({ path, value }) => buildReplacement(written, path, value))
    .toSorted((left, right) => right.start - left.start);
  let text = source;
  for (const { start, end, text: replacing } of replacements) {
    text = text.slice(0, start) + replacing + text.slice(end);
  }
  for (const { path, value } of changes) setValue(before, path, value);
  if (renderData(parseWrittenYaml(text).document.toJS()) !== renderData(before)) {
    throw new Error('The edited file does not say what it should');
  }
  return text;
}

function setValue(data: unknown, path: YamlPath, value: string | number): void {
  const parent = findValueAt(data, path.slice(0, -1)) as Record<string | number, unknown>;
  parent[path.at(-1) ?? ''] = value;
}

/** What the data say, whatever line break a block may end with. */
function renderData(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? value.trimEnd() : value));
}
