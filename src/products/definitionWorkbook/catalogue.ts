// The catalogue as plain tables: every cell is a text to read, or a text, date or number that can be changed.

import type { ExpressionWords } from '../../kernel/expression/explainExpression.ts';
import type { DefinitionSet, EditableDefinitions, EditableFile, Leaf, Round } from '../../stages/definition/index.ts';
import { findValueAt } from '../../stages/definition/index.ts';

/**
 * A text to read; a leaf that can be changed here; or a text to read whose leaf can be changed elsewhere. A leaf that
 * several cells show can be changed in the first of them.
 */
export type CatalogueCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'shown'; readonly text: string; readonly leaf: Leaf }
  /** Says where the texts of the row that are shown only can be changed. */
  | { readonly kind: 'pointer' };

/** `head` is unique in its sheet: columns are found by it when the workbook comes back, also moved. */
export interface CatalogueColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
}

/** Found again by file and place when the workbook comes back, also sorted or filtered. */
export interface CatalogueRow {
  /** File and place of the entry that the row shows; together known once in a sheet. */
  readonly file: string;
  readonly place: string;
  readonly cells: readonly CatalogueCell[];
}

/** `tableName`: name of the table for formulas of readers; letters, digits and underscores. */
export interface CatalogueSheet {
  readonly tab: string;
  readonly tableName: string;
  readonly description: string;
  readonly columns: readonly CatalogueColumn[];
  /** Columns from the left that stay in view. */
  readonly frozenColumns: number;
  readonly rows: readonly CatalogueRow[];
}

/** What the sheets are built from. */
export interface Catalogue {
  readonly set: DefinitionSet;
  readonly rounds: readonly Round[];
  readonly files: EditableDefinitions['yamlFiles'];
  readonly words: ReadonlyMap<number, ExpressionWords>;
  /** The leaf that is written at a path of a file as written. */
  readonly findLeaf: (file: string, path: Leaf['path']) => Leaf | undefined;
}

/** Path of a value in a file. */
export type CataloguePath = Leaf['path'];

/** Years that the set does not have are passed over. A place of a file that holds no leaf gives a text to read. */
export function buildCatalogue(
  { yamlFiles }: EditableDefinitions,
  set: DefinitionSet,
  years: readonly number[],
  words: ReadonlyMap<number, ExpressionWords>,
): Catalogue {
  const leaves = new Map(
    [...yamlFiles.values()].flatMap((file) => file.leaves.map((leaf) => [nameLeaf(leaf.file, leaf.path), leaf])),
  );
  return {
    set,
    rounds: [...set.rounds.values()].filter((round) => years.includes(round.year)),
    files: yamlFiles,
    words,
    findLeaf: (file, path) => leaves.get(nameLeaf(file, path)),
  };
}

function nameLeaf(file: string, path: CataloguePath): string {
  return `${file}#${JSON.stringify(path)}`;
}

/** A cell that is read only; undefined becomes ''. */
export function buildTextCell(text: string | number | undefined): CatalogueCell {
  return { kind: 'text', text: text === undefined ? '' : String(text) };
}

/** The cell of a value at a path of a file's whole form; without a value an empty text. */
export function buildValueCell(catalogue: Catalogue, file: EditableFile, path: CataloguePath): CatalogueCell {
  const value = findValueAt(file.whole, path);
  if (value === undefined) return buildTextCell(undefined);
  const isInLanguages = typeof value === 'object' && value !== null && 'sv' in value;
  const exact = isInLanguages ? [...path, 'sv'] : path;
  const text = String(findValueAt(file.whole, exact));
  const origin = file.findOrigin(exact);
  const leaf = catalogue.findLeaf(origin.file, origin.path);
  if (leaf === undefined) return buildTextCell(text);
  return origin.file === file.file ? { kind: 'leaf', leaf } : { kind: 'shown', text, leaf };
}

/** What is written in a leaf, as a cell holds it. */
export function renderLeaf(leaf: Leaf): string {
  return String(leaf.value).trimEnd();
}

/** Files whose path begins so, in the order of their paths. */
export function listFiles(catalogue: Catalogue, start: string): readonly EditableFile[] {
  return [...catalogue.files.values()]
    .filter(({ file }) => file.startsWith(start))
    .toSorted((left, right) => (left.file < right.file ? -1 : 1));
}

/** Entries of a list in data; none where there is no list. */
export function listEntries(data: unknown, ...path: CataloguePath): readonly Readonly<Record<string, unknown>>[] {
  const list = findValueAt(data, path);
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'object' && entry !== null) : [];
}

/** A string at a key; empty where there is none. */
export function getWord(entry: unknown, key: string): string {
  const value = findValueAt(entry, [key]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Strings of a list, or of the keys of a map. */
export function getWords(entry: unknown, key: string): readonly string[] {
  const value = findValueAt(entry, [key]);
  return Array.isArray(value) ? value.map(String) : [];
}
