import type { ReleaseChange, ReleasedColumn, ReleaseTextChange } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { cellTexts } from '../../texts/sv/cell.ts';
import { textChange as textWords } from '../../texts/sv/textChange.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { nameChangedText, nameUnit, readChangedText, renderChangeText, type ShownRows } from '../table/index.ts';
import { fillTitle } from './buildHeadRows.ts';

import { buildNumberCell, buildRow, type SheetCell, type WorkbookSheet } from './sheet.ts';
import { stackBlocks } from './stackBlocks.ts';

/** The tab with what each version corrected, and what that changed: cell by cell, then text by text. */
export function buildChangesSheet(shown: ShownRows): WorkbookSheet {
  const { data, changes } = shown;
  const names = new Map([
    ...data.units.map((unit) => [`unit|${unit.code}`, nameUnit(unit)] as const),
    ...data.groups.map((group) => [`${group.level}|${group.code}`, group.name] as const),
  ]);
  const columns = new Map(data.columns.map((column) => [column.code, column]));
  const lines = changes.map((change) => buildLine(change, names.get(`${change.level}|${change.code}`), columns));
  const start = [buildRow('title', [fillTitle(shown, texts.changesTitle)]), buildRow('text', [describeVersion(shown)])];
  const { rows, tables } = stackBlocks(
    start,
    [
      { title: texts.versionsHead, heads: texts.versionsHeads, body: listVersions(shown), table: 'versions' },
      {
        title: texts.releaseChangesHead,
        heads: texts.releaseChangesHeads,
        body: lines,
        table: 'changes',
        hasFilter: true,
      },
      {
        title: texts.textChangesHead,
        heads: texts.textChangesHeads,
        body: (data.textChanges ?? []).map((change) => buildTextLine(change, columns)),
        table: 'textChanges',
        hasFilter: true,
      },
    ],
    data.round,
  );
  return {
    name: texts.tabs.changes,
    summary: texts.tabContents.changes,
    rows,
    tables,
    widths: [10, 18, 16, 36, 12, 38, 38, 18, 60],
    print: { orientation: 'landscape' },
  };
}

function describeVersion({ data, changes, placeName }: ShownRows): string {
  const { version, changes: all, textChanges = [] } = data;
  if (version === 1) return texts.changesFirst;
  if (all.length === 0 && textChanges.length > 0) return fillMessage(texts.changesOfTexts, { version });
  if (all.length === 0) return fillMessage(texts.changesNone, { version });
  return changes.length === 0 && placeName !== undefined
    ? fillMessage(texts.changesNoneOfPlace, { place: placeName })
    : texts.changesDescription;
}

/** What each version corrected in the area, also where it changed nothing that is shown here. */
function listVersions({ data }: ShownRows): SheetCell[][] {
  const { changes, textChanges = [] } = data;
  const versions = Map.groupBy([...changes, ...textChanges], ({ version }) => version);
  const inOrder = [...versions].toSorted(([a], [b]) => a - b);
  return inOrder.map(([version, [first]]) => {
    const { changeClass, reason } = first ?? { changeClass: 'unspecified', reason: '' };
    return [
      { value: version, style: 'integer' as const },
      ...buildRow('cell', [cellTexts.changeClasses[changeClass]]),
      { value: changes.filter((change) => change.version === version).length, style: 'integer' as const },
      ...buildRow('cell', [reason === '' ? texts.notStated : reason]),
      { value: textChanges.filter((change) => change.version === version).length, style: 'integer' as const },
    ];
  });
}

function buildLine(
  change: ReleaseChange,
  name: string | undefined,
  columns: ReadonlyMap<string, ReleasedColumn>,
): SheetCell[] {
  const column = columns.get(change.column);
  return [
    { value: change.version, style: 'integer' },
    ...buildRow('cell', [vocabulary.levels[change.level], change.code, name ?? change.code, change.column]),
    buildNumberCell(renderChangeText(change.before, column)),
    buildNumberCell(renderChangeText(change.after, column)),
    ...buildRow('cell', [cellTexts.changeClasses[change.changeClass], change.reason]),
  ];
}

function buildTextLine(change: ReleaseTextChange, columns: ReadonlyMap<string, ReleasedColumn>): SheetCell[] {
  const { column, reason } = change;
  const name = column === undefined ? textWords.area : (columns.get(column)?.shortName.sv ?? column);
  return [
    { value: change.version, style: 'integer' },
    ...buildRow('cell', [
      name,
      textWords.languages[change.language],
      nameChangedText({ ...change, language: 'sv' }),
      column ?? textWords.allColumns,
      readChangedText(change, 'before'),
      readChangedText(change, 'after'),
      cellTexts.changeClasses[change.changeClass],
      reason === '' ? texts.notStated : reason,
    ]),
  ];
}
