import { findValueAt } from '../../../stages/definition/index.ts';
import { definitionWorkbookTexts as texts } from '../../../texts/sv/definitionWorkbook.ts';
import { buildTextCell, buildValueCell, type Catalogue, type CatalogueSheet, listFiles } from '../catalogue.ts';
import { findQuestionUses } from '../findUses.ts';

const { heads } = texts;

/** Delfrågor: rows of grids. A pair, `A+B`, takes its label from its two halves. */
export function buildItemSheet(catalogue: Catalogue): CatalogueSheet {
  const uses = findQuestionUses(catalogue, ({ items }) => items.flatMap(({ id }) => id.split('+')));
  return {
    tab: texts.tabs.items,
    tableName: texts.tableNames.items,
    description: texts.descriptions.items,
    columns: [
      { head: heads.id, width: 38 },
      { head: heads.item, width: 60 },
      { head: heads.usedBy, width: 80 },
    ],
    frozenColumns: 1,
    rows: listFiles(catalogue, 'shared/items.yaml').flatMap((file) =>
      Object.keys(findValueAt(file.data, ['items']) ?? {}).map((id) => ({
        file: file.file,
        place: `items/${id}`,
        cells: [buildTextCell(id), buildValueCell(catalogue, file, ['items', id]), buildTextCell(uses.get(id))],
      })),
    ),
  };
}
