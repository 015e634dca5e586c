// Övriga texter: every text and date that no other sheet shows, so that nothing that can be read is left out.

import type { Leaf } from '../../../stages/definition/index.ts';
import { definitionWorkbookTexts as texts } from '../../../texts/sv/definitionWorkbook.ts';
import { buildTextCell, type Catalogue, type CatalogueSheet } from '../catalogue.ts';

const { heads } = texts;

/** Plain strings that name something else by its name or code: they are changed in YAML, with what they name. */
const namingFields: readonly string[] = [
  'dimension',
  'qualityArea',
  'qualityAreas',
  'file',
  'units',
  'sizeGroupEdition',
];

/** `earlier`: the sheets whose leaves are shown already. */
export function buildOtherSheet(catalogue: Catalogue, earlier: readonly CatalogueSheet[]): CatalogueSheet {
  const shown = new Set(
    earlier.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'leaf' ? cell.leaf : []))),
    ),
  );
  const years = catalogue.rounds.map(({ year }) => String(year));
  const leaves = [...catalogue.files.values()]
    .filter(({ file }) => isOfRounds(file, years))
    .toSorted((left, right) => rankFile(left.file) - rankFile(right.file) || (left.file < right.file ? -1 : 1))
    .flatMap((file) => file.leaves.filter((leaf) => isText(leaf) && !shown.has(leaf)));
  return {
    tab: texts.tabs.others,
    tableName: texts.tableNames.others,
    description: texts.descriptions.others,
    columns: [
      { head: heads.fileInWords, width: 42 },
      { head: heads.place, width: 60 },
      { head: heads.text, width: 100 },
    ],
    frozenColumns: 2,
    rows: leaves.map((leaf) => ({
      file: leaf.file,
      place: leaf.place,
      cells: [buildTextCell(leaf.file), buildTextCell(leaf.place), { kind: 'leaf', leaf }],
    })),
  };
}

/** Rounds first; where the delivered facts come from last. */
const folders = ['rounds/', 'shared/', 'classifications/'];

function rankFile(file: string): number {
  return folders.findIndex((folder) => file.startsWith(folder));
}

function isText({ kind, path }: Leaf): boolean {
  if (kind === 'number') return false;
  const field = path.findLast((step) => typeof step === 'string');
  return kind !== 'name' || !namingFields.includes(String(field));
}

function isOfRounds(file: string, years: readonly string[]): boolean {
  const year = /^rounds\/(\d{4})\//u.exec(file)?.[1];
  return year === undefined || years.includes(year);
}
