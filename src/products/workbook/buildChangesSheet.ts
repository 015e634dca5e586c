import type { ReleaseChange, ReleasedColumn } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { cellTexts } from '../../texts/sv/cell.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { nameUnit, renderChangeText, type ShownRows } from '../table/index.ts';
import { fillTitle } from './buildHeadRows.ts';

import { buildNumberCell, buildRow, type SheetCell, type WorkbookSheet } from './sheet.ts';
import { stackBlocks } from './stackBlocks.ts';

/** The tab with what each version corrected, and what that changed, cell by cell. */
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

function describeVersion({ data: { version, changes: all }, changes, placeName }: ShownRows): string {
  if (version === 1) return texts.changesFirst;
  if (all.length === 0) return fillMessage(texts.changesNone, { version });
  return changes.length === 0 && placeName !== undefined
    ? fillMessage(texts.changesNoneOfPlace, { place: placeName })
    : texts.changesDescription;
}

/** What each version corrected in the area, also where it changed nothing that is shown here. */
function listVersions({ data }: ShownRows): SheetCell[][] {
  const versions = Map.groupBy(data.changes, ({ version }) => version);
  return [...versions].map(([version, ofVersion]) => {
    const [{ changeClass, reason } = { changeClass: 'unspecified' as const, reason: '' }] = ofVersion;
    return [
      { value: version, style: 'integer' as const },
      ...buildRow('cell', [cellTexts.changeClasses[changeClass]]),
      { value: ofVersion.length, style: 'integer' as const },
      ...buildRow('cell', [reason === '' ? texts.notStated : reason]),
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
