// Avvikelser & öppna fält: where we depart from what is printed, what changed between rounds, what no source says.

import { type EditableFile, findValueAt } from '../../../stages/definition/index.ts';
import { definitionWorkbookTexts as texts } from '../../../texts/sv/definitionWorkbook.ts';
import { workbookTexts } from '../../../texts/sv/workbook.ts';
import {
  buildTextCell,
  buildValueCell,
  type Catalogue,
  type CatalogueCell,
  type CatalogueRow,
  type CatalogueSheet,
  getWord,
  getWords,
  listEntries,
  listFiles,
} from '../catalogue.ts';

const { heads, noteKinds } = texts;

/**
 * Errata and changes of the rounds chosen, then every open field. Open fields lead to the cell where they can be filled
 * in.
 */
export function buildNoteSheet(catalogue: Catalogue): CatalogueSheet {
  const inRounds = catalogue.rounds.flatMap(({ year }) => [
    ...listFiles(catalogue, `rounds/${year}/round.yaml`).flatMap((file) => listErrata(catalogue, file, year)),
    ...listFiles(catalogue, `rounds/${year}/comparability.yaml`).flatMap((file) => listChanges(catalogue, file, year)),
  ]);
  return {
    tab: texts.tabs.notes,
    tableName: texts.tableNames.notes,
    description: texts.descriptions.notes,
    columns: [
      { head: heads.round, width: 9 },
      { head: heads.kind, width: 26 },
      { head: heads.code, width: 32 },
      { head: heads.place, width: 50 },
      { head: heads.printed, width: 36 },
      { head: heads.ours, width: 36 },
      { head: heads.explanation, width: 80 },
      { head: heads.source, width: 26 },
    ],
    frozenColumns: 3,
    rows: [...inRounds, ...listOpen(catalogue)],
  };
}

function listErrata(catalogue: Catalogue, file: EditableFile, year: number): CatalogueRow[] {
  return listEntries(file.whole, 'errata').map((erratum, index) => ({
    file: file.file,
    place: `errata/${getWord(erratum, 'id')}`,
    cells: [
      buildTextCell(year),
      buildTextCell(noteKinds.erratum),
      buildTextCell(getWord(erratum, 'id')),
      ...['place', 'printed', 'ours', 'explanation'].map((field) =>
        buildValueCell(catalogue, file, ['errata', index, field]),
      ),
      buildTextCell(getWord(erratum, 'source')),
    ],
  }));
}

/** Rows of the table of what is measured alike, and the list of what changed. */
function listChanges(catalogue: Catalogue, file: EditableFile, year: number): CatalogueRow[] {
  const kinds: Readonly<Record<string, string>> = workbookTexts.changeKinds;
  const build = (
    list: string,
    index: number,
    kind: string,
    code: string,
    cells: Readonly<Record<'place' | 'explanation', CatalogueCell>>,
  ): CatalogueRow => ({
    file: file.file,
    place: `${list}/${index + 1}`,
    cells: [
      buildTextCell(year),
      buildTextCell(kind),
      buildTextCell(code),
      cells.place,
      buildTextCell(''),
      buildTextCell(''),
      cells.explanation,
      buildTextCell(getWord(findValueAt(file.whole, [list, index]), 'source')),
    ],
  });
  const rows = listEntries(file.whole, 'rows').map((row, index) =>
    build('rows', index, noteKinds.row, getWord(row, 'id'), {
      place: buildValueCell(catalogue, file, ['rows', index, 'name']),
      explanation: buildTextCell(''),
    }),
  );
  const changes = listEntries(file.whole, 'changes').map((change, index) =>
    build('changes', index, noteKinds.change, [getWord(change, 'area'), ...getWords(change, 'questions')].join(' '), {
      place: buildTextCell(kinds[getWord(change, 'kind')]),
      explanation: buildValueCell(catalogue, file, ['changes', index, 'text']),
    }),
  );
  return [...rows, ...changes];
}

/** Open fields of the chosen rounds and of what all rounds share. */
function listOpen(catalogue: Catalogue): CatalogueRow[] {
  const years = catalogue.rounds.map(({ year }) => String(year));
  const shown = new Map(catalogue.set.openFields.map((field) => [`${field.file}#${field.field}`, field]));
  return [...shown.values()].flatMap(({ file, field }): CatalogueRow[] => {
    const year = /^rounds\/(\d{4})\//u.exec(file)?.[1];
    if (year !== undefined && !years.includes(year)) return [];
    const path = field.split('.').map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
    const leaf = catalogue.findLeaf(file, path);
    const cells = [year ?? texts.allRounds, noteKinds.open, path.at(-1) ?? '', `${file}: ${leaf?.place ?? field}`];
    return [
      {
        file,
        place: `open/${field}`,
        cells: [
          ...cells.map(buildTextCell),
          ...['', ''].map(buildTextCell),
          leaf === undefined ? buildTextCell('open') : { kind: 'shown', text: 'open', leaf },
          buildTextCell(''),
        ],
      },
    ];
  });
}
