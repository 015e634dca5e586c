// Delade indikatorer: descriptions that several areas or rounds use, as they are written, placeholders and all.

import { findValueAt } from '../../../stages/definition/index.ts';
import { definitionWorkbookTexts as texts } from '../../../texts/sv/definitionWorkbook.ts';
import { vocabulary } from '../../../texts/sv/vocabulary.ts';
import { buildTextCell, type Catalogue, type CatalogueSheet, getWord, getWords, listFiles } from '../catalogue.ts';
import { findSharedUses } from '../findUses.ts';
import { buildDescriptionCells, descriptionTextColumns, listDescriptionPaths } from './buildIndicatorSheet.ts';
import { listOpenFields, renderWrittenRules } from './describeDescription.ts';

const { heads } = texts;

/** The last column says which rounds and areas a change here reaches. */
export function buildSharedIndicatorSheet(catalogue: Catalogue): CatalogueSheet {
  const uses = findSharedUses(catalogue, 'indicators', listDescriptionPaths);
  const kinds: Readonly<Record<string, string>> = vocabulary.columnKinds;
  return {
    tab: texts.tabs.sharedIndicators,
    tableName: texts.tableNames.sharedIndicators,
    description: texts.descriptions.sharedIndicators,
    columns: [
      { head: heads.id, width: 34 },
      { head: heads.kind, width: 14 },
      ...descriptionTextColumns,
      { head: heads.writtenRules, width: 50 },
      { head: heads.questions, width: 16 },
      { head: heads.openFields, width: 22 },
      { head: heads.source, width: 28 },
      { head: heads.usedBy, width: 40 },
    ],
    frozenColumns: 1,
    rows: listFiles(catalogue, 'shared/descriptions/').flatMap((file) =>
      Object.entries(findValueAt(file.data, ['descriptions']) ?? {}).map(([id, description]) => ({
        file: file.file,
        place: `descriptions/${id}`,
        cells: [
          buildTextCell(id),
          buildTextCell(kinds[getWord(description, 'kind')] ?? ''),
          ...buildDescriptionCells(catalogue, file, ['descriptions', id]),
          buildTextCell(renderWrittenRules(description)),
          buildTextCell(getWords(description, 'questions').join(', ')),
          buildTextCell(listOpenFields(description)),
          buildTextCell(getWord(description, 'source')),
          buildTextCell(uses.get(`${file.file}#descriptions/${id}`)),
        ],
      })),
    ),
  };
}
