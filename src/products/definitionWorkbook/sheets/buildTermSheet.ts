import { findValueAt } from '../../../stages/definition/index.ts';
import { definitionWorkbookTexts as texts } from '../../../texts/sv/definitionWorkbook.ts';
import {
  buildTextCell,
  buildValueCell,
  type Catalogue,
  type CatalogueSheet,
  getWord,
  listFiles,
} from '../catalogue.ts';
import { findQuestionUses } from '../findUses.ts';

const { heads } = texts;

/** Begrepp: terms that are explained in place. */
export function buildTermSheet(catalogue: Catalogue): CatalogueSheet {
  const uses = findQuestionUses(catalogue, ({ terms }) => terms.map(({ id }) => id));
  return {
    tab: texts.tabs.terms,
    tableName: texts.tableNames.terms,
    description: texts.descriptions.terms,
    columns: [
      { head: heads.id, width: 34 },
      { head: heads.name, width: 34 },
      { head: heads.explanation, width: 90 },
      { head: heads.source, width: 26 },
      { head: heads.usedBy, width: 44 },
    ],
    frozenColumns: 1,
    rows: listFiles(catalogue, 'shared/terms.yaml').flatMap((file) =>
      Object.keys(findValueAt(file.data, ['terms']) ?? {}).map((id) => ({
        file: file.file,
        place: `terms/${id}`,
        cells: [
          buildTextCell(id),
          buildValueCell(catalogue, file, ['terms', id, 'name']),
          buildValueCell(catalogue, file, ['terms', id, 'explanation']),
          buildTextCell(getWord(findValueAt(file.data, ['terms', id]), 'source')),
          buildTextCell(uses.get(id)),
        ],
      })),
    ),
  };
}
