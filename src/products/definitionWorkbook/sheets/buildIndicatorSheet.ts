// Indikatorer: every description of the rounds, and below it its columns where it has several.

import {
  type Column,
  type EditableFile,
  findValueAt,
  type IndicatorDescription,
  type Round,
} from '../../../stages/definition/index.ts';
import { definitionWorkbookTexts as texts } from '../../../texts/sv/definitionWorkbook.ts';
import { vocabulary } from '../../../texts/sv/vocabulary.ts';
import {
  buildTextCell,
  buildValueCell,
  type Catalogue,
  type CatalogueCell,
  type CatalogueColumn,
  type CataloguePath,
  type CatalogueRow,
  type CatalogueSheet,
  getWord,
  getWords,
  listEntries,
  listFiles,
} from '../catalogue.ts';
import { describePeriod } from './buildQuestionSheet.ts';
import { describeComparability, describeRules, listOpenFields, renderWrittenRules } from './describeDescription.ts';

const { heads } = texts;

/** Texts of a description, by its fields. */
const textColumns: readonly (readonly [path: CataloguePath, column: CatalogueColumn])[] = [
  [['name'], { head: heads.name, width: 44 }],
  [['shortName'], { head: heads.shortName, width: 40 }],
  [['measure'], { head: heads.measure, width: 56 }],
  [['purpose'], { head: heads.purpose, width: 90 }],
  [['target'], { head: heads.target, width: 50 }],
  [['calculation'], { head: heads.calculation, width: 80 }],
  [['interpretation'], { head: heads.interpretation, width: 70 }],
  [['dimension'], { head: heads.dimension, width: 18 }],
  [['qualityArea'], { head: heads.qualityArea, width: 22 }],
  [['indicatorArea'], { head: heads.indicatorArea, width: 26 }],
  [['withdrawn'], { head: heads.withdrawn, width: 30 }],
  [['value', 'unit'], { head: heads.unit, width: 16 }],
];

/** Columns that say what a description's texts are; both sheets of descriptions have them. */
export const descriptionTextColumns: readonly CatalogueColumn[] = textColumns.map(([, column]) => column);

/** Cells of those columns for the entry at a path. */
export function buildDescriptionCells(catalogue: Catalogue, file: EditableFile, path: CataloguePath): CatalogueCell[] {
  return textColumns.map(([field]) => buildValueCell(catalogue, file, [...path, ...field]));
}

/** Rules stand in words and as written, to read only: they are changed in YAML. */
export function buildIndicatorSheet(catalogue: Catalogue): CatalogueSheet {
  return {
    tab: texts.tabs.indicators,
    tableName: texts.tableNames.indicators,
    description: texts.descriptions.indicators,
    columns: [
      { head: heads.round, width: 9 },
      { head: heads.area, width: 15 },
      { head: heads.code, width: 14 },
      { head: heads.kind, width: 14 },
      ...descriptionTextColumns,
      { head: heads.type, width: 14 },
      { head: heads.rules, width: 60 },
      { head: heads.writtenRules, width: 50 },
      { head: heads.reportedAs, width: 22 },
      { head: heads.questions, width: 16 },
      { head: heads.references, width: 26 },
      { head: heads.comparability, width: 44 },
      { head: heads.item, width: 26 },
      { head: heads.series, width: 38 },
      { head: heads.deviations, width: 18 },
      { head: heads.openFields, width: 22 },
      { head: heads.source, width: 28 },
    ],
    frozenColumns: 3,
    rows: catalogue.rounds.flatMap((round) =>
      round.areas.flatMap(({ code }) =>
        listFiles(catalogue, `rounds/${round.year}/indicators/${code}.yaml`).flatMap((file) =>
          listDescriptionPaths(file).flatMap((path) => buildRow(catalogue, round, file, path)),
        ),
      ),
    ),
  };
}

/** Paths of the descriptions and of the columns that they list, in the whole form of a file of indicators. */
export function listDescriptionPaths(file: EditableFile): CataloguePath[] {
  return listEntries(file.whole, 'descriptions').flatMap((description, index) => [
    ['descriptions', index],
    ...listEntries(description, 'columns').map((_, place) => ['descriptions', index, 'columns', place]),
  ]);
}

function buildRow(catalogue: Catalogue, round: Round, file: EditableFile, path: CataloguePath): CatalogueRow[] {
  const entry = findValueAt(file.whole, path);
  const description = round.descriptions.find(({ id }) => id === getWord(entry, 'id'));
  const column = round.columns.find(({ code }) => code === getWord(entry, 'code'));
  const code = description?.id ?? column?.code;
  if (code === undefined) return [];
  return [
    {
      file: file.file,
      place: `descriptions/${code}`,
      cells: [
        buildTextCell(round.year),
        buildTextCell(description?.area ?? column?.description.area),
        buildTextCell(code),
        buildTextCell(description === undefined ? texts.columnKind : vocabulary.columnKinds[description.kind]),
        ...buildDescriptionCells(catalogue, file, path),
        ...describeEntry(catalogue, round, description, column, entry).map(buildTextCell),
      ],
    },
  ];
}

function describeEntry(
  catalogue: Catalogue,
  round: Round,
  description: IndicatorDescription | undefined,
  column: Column | undefined,
  entry: unknown,
): (string | undefined)[] {
  const words = catalogue.words.get(round.year);
  const [only, ...others] = description?.columns ?? (column ? [column] : []);
  const own = others.length === 0 ? only : undefined;
  const labels = new Map(description?.scale.map(({ outcome, label }) => [outcome, label.sv]));
  return [
    description?.type && vocabulary.indicatorTypes[description.type],
    description && words && describeRules(description, words),
    renderWrittenRules(entry),
    description?.outcomes.map((outcome) => labels.get(outcome) ?? outcome).join(', '),
    description?.questions.join(', '),
    description?.references.map(describePeriod).join('\n'),
    own && describeComparability(own.comparability),
    own?.item,
    own?.series,
    getWords(entry, 'deviations').join(', '),
    listOpenFields(entry),
    getWord(entry, 'source'),
  ];
}
