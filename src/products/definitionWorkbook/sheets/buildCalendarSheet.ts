// Every date of the rounds, and of the documents and registers that they name.

import { type EditableFile, findValueAt, type Leaf } from '../../../stages/definition/index.ts';
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
  listFiles,
} from '../catalogue.ts';

const { heads } = texts;

/** A row for each thing with a date; days and months can be changed, months as YYYY-MM. */
export function buildCalendarSheet(catalogue: Catalogue): CatalogueSheet {
  const files = [
    ...catalogue.rounds.flatMap(({ year }) => listFiles(catalogue, `rounds/${year}/round.yaml`)),
    ...listFiles(catalogue, 'shared/sources.yaml'),
  ];
  return {
    tab: texts.tabs.calendar,
    tableName: texts.tableNames.calendar,
    description: texts.descriptions.calendar,
    columns: [
      { head: heads.round, width: 9 },
      { head: heads.what, width: 34 },
      { head: heads.name, width: 46 },
      { head: heads.from, width: 18 },
      { head: heads.to, width: 16 },
      { head: heads.months, width: 10 },
      { head: heads.source, width: 30 },
    ],
    frozenColumns: 3,
    rows: files.flatMap((file) => listRows(catalogue, file)),
  };
}

/** One row for each thing that has a date. */
function listRows(catalogue: Catalogue, file: EditableFile): CatalogueRow[] {
  const dates = file.leaves.filter(({ kind }) => kind === 'date' || kind === 'month');
  const round = getWord(file.data, 'round') || texts.allRounds;
  return [...Map.groupBy(dates, (leaf) => getPlaceAbove(leaf))].map(([place, leaves]) => {
    const [first] = leaves;
    const path = first?.path.slice(0, -1) ?? [];
    const end = leaves.find((leaf) => leaf.path.at(-1) === 'to');
    const start = leaves.find((leaf) => leaf !== end);
    const entry = findValueAt(file.data, path);
    return {
      file: file.file,
      place,
      cells: [
        buildTextCell(round),
        buildTextCell(texts.dates[String(first?.path[0])] ?? place),
        buildTextCell(nameEntry(entry, path)),
        buildDateCell(start),
        buildDateCell(end),
        buildValueCell(catalogue, file, [...path, 'months']),
        buildTextCell(getWord(entry, 'source')),
      ],
    };
  });
}

function getPlaceAbove({ place }: Leaf): string {
  return place.split('/').slice(0, -1).join('/');
}

/** What an entry is called: the kind of event, its title, or the name under which it stands. */
function nameEntry(entry: unknown, path: Leaf['path']): string {
  const kinds: Readonly<Record<string, string>> = workbookTexts.calendarKinds;
  const name = path[0] === 'references' ? String(path.at(-1)) : '';
  return getWord(entry, 'title') || kinds[getWord(entry, 'kind')] || name;
}

function buildDateCell(leaf: Leaf | undefined): CatalogueCell {
  return leaf === undefined ? buildTextCell(undefined) : { kind: 'leaf', leaf };
}
