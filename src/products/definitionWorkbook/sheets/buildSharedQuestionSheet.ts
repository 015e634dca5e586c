// Delade frågor: questions that several parts or rounds use, as they are written, placeholders and all.

import { type EditableFile, findValueAt } from '../../../stages/definition/index.ts';
import { definitionWorkbookTexts as texts } from '../../../texts/sv/definitionWorkbook.ts';
import {
  buildTextCell,
  buildValueCell,
  type Catalogue,
  type CataloguePath,
  type CatalogueRow,
  type CatalogueSheet,
  getWord,
  getWords,
  listEntries,
  listFiles,
} from '../catalogue.ts';
import { findSharedUses, type Uses } from '../findUses.ts';
import { listQuestionPaths } from './buildQuestionSheet.ts';

const { heads } = texts;

/** The last column says which rounds and parts a change here reaches; follow-ups stand below their question. */
export function buildSharedQuestionSheet(catalogue: Catalogue): CatalogueSheet {
  const uses = findSharedUses(catalogue, 'parts', listQuestionPaths);
  return {
    tab: texts.tabs.sharedQuestions,
    tableName: texts.tableNames.sharedQuestions,
    description: texts.descriptions.sharedQuestions,
    columns: [
      { head: heads.id, width: 38 },
      { head: heads.followUp, width: 11 },
      { head: heads.text, width: 70 },
      { head: heads.instructions, width: 44 },
      { head: heads.writtenAnswer, width: 24 },
      { head: heads.unit, width: 16 },
      { head: heads.kind, width: 11 },
      { head: heads.optionSet, width: 30 },
      { head: heads.items, width: 30 },
      { head: heads.askedWhenRule, width: 26 },
      { head: heads.certainty, width: 20 },
      { head: heads.source, width: 26 },
      { head: heads.usedBy, width: 40 },
    ],
    frozenColumns: 2,
    rows: listFiles(catalogue, 'shared/questions/').flatMap((file) =>
      Object.entries(findValueAt(file.data, ['questions']) ?? {}).flatMap(([id, question]) => {
        const path = ['questions', id];
        const followUps = listEntries(question, 'followUps').map((followUp, index) =>
          buildRow(catalogue, file, [...path, 'followUps', index], id, getWord(followUp, 'suffix'), uses),
        );
        return [buildRow(catalogue, file, path, id, '', uses), ...followUps];
      }),
    ),
  };
}

function buildRow(
  catalogue: Catalogue,
  file: EditableFile,
  path: CataloguePath,
  id: string,
  suffix: string,
  uses: Uses,
): CatalogueRow {
  const entry = findValueAt(file.data, path);
  const kind = getWord(entry, 'kind');
  const certainty = getWord(entry, 'certainty');
  return {
    file: file.file,
    place: `questions/${id}${suffix === '' ? '' : `/${suffix}`}`,
    cells: [
      buildTextCell(id),
      buildTextCell(suffix),
      ...[['text'], ['instructions'], ['writtenAnswer', 'text'], ['number', 'unit']].map((field) =>
        buildValueCell(catalogue, file, [...path, ...field]),
      ),
      buildTextCell(texts.kinds[kind] ?? kind),
      buildTextCell(getWord(entry, 'options')),
      buildTextCell(getWords(entry, 'items').join(', ')),
      buildTextCell(getWord(entry, 'askedWhen')),
      buildTextCell(texts.certainties[certainty] ?? certainty),
      buildTextCell(getWord(entry, 'source')),
      buildTextCell(uses.get(`${file.file}#${path.join('/')}`)),
    ],
  };
}
