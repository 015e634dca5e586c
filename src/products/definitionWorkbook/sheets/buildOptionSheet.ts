// Svarsalternativ: what can be answered, code by code and set by set.

import { type EditableFile, findValueAt } from '../../../stages/definition/index.ts';
import { definitionWorkbookTexts as texts } from '../../../texts/sv/definitionWorkbook.ts';
import {
  buildTextCell,
  buildValueCell,
  type Catalogue,
  type CatalogueCell,
  type CatalogueRow,
  type CatalogueSheet,
  listFiles,
} from '../catalogue.ts';
import { findOptionUses } from '../findUses.ts';
import { listQuestionPaths } from './buildQuestionSheet.ts';

const { heads } = texts;

/** Labels can be changed; codes cannot, since answers are stored by them. */
export function buildOptionSheet(catalogue: Catalogue): CatalogueSheet {
  return {
    tab: texts.tabs.options,
    tableName: texts.tableNames.options,
    description: texts.descriptions.options,
    columns: [
      { head: heads.optionSet, width: 34 },
      { head: heads.code, width: 24 },
      { head: heads.label, width: 80 },
      { head: heads.usedBy, width: 50 },
    ],
    frozenColumns: 2,
    rows: listFiles(catalogue, 'shared/options.yaml').flatMap((file) => listRows(catalogue, file)),
  };
}

function listRows(catalogue: Catalogue, file: EditableFile): CatalogueRow[] {
  const codes = Object.keys(findValueAt(file.data, ['codes']) ?? {});
  const sets: readonly (readonly [string, unknown])[] = Object.entries(findValueAt(file.data, ['sets']) ?? {});
  const uses = findOptionUses(catalogue, listQuestionPaths);
  return [
    ...codes.map((code) => ({
      file: file.file,
      place: `codes/${code}`,
      cells: [
        buildTextCell(texts.allOptions),
        buildTextCell(code),
        buildValueCell(catalogue, file, ['codes', code]),
        buildTextCell(undefined),
      ],
    })),
    ...sets.flatMap(([set, entries]) =>
      (Array.isArray(entries) ? entries : []).map((entry: unknown, index) => {
        const code = typeof entry === 'string' ? entry : (Object.keys(entry ?? {})[0] ?? '');
        return {
          file: file.file,
          place: `sets/${set}/${code}`,
          cells: [
            buildTextCell(set),
            buildTextCell(code),
            buildLabelCell(catalogue, file, set, index, code),
            buildTextCell(uses.get(set)),
          ],
        };
      }),
    ),
  ];
}

/** The set's own label, or that of the code, which is changed at the code. */
function buildLabelCell(
  catalogue: Catalogue,
  file: EditableFile,
  set: string,
  index: number,
  code: string,
): CatalogueCell {
  const own = buildValueCell(catalogue, file, ['sets', set, index, code]);
  if (own.kind !== 'text' || own.text !== '') return own;
  const common = buildValueCell(catalogue, file, ['codes', code]);
  return common.kind === 'leaf' ? { kind: 'shown', text: String(common.leaf.value), leaf: common.leaf } : common;
}
