import type { ReleaseChange, ReleaseData, ReleasedColumn } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { nameUnit, renderChangeText } from '../table/index.ts';
import { buildNumberCell, buildRow, type SheetCell, type SheetTable, type WorkbookSheet } from './sheet.ts';

/** The tab with what each version changed, cell by cell. */
export function buildChangesSheet(data: ReleaseData): WorkbookSheet {
  const title = buildRow('title', [fillMessage(texts.changesTitle, { area: data.areaName.sv, year: data.round })]);
  const names = new Map([
    ...data.units.map((unit) => [`unit|${unit.code}`, nameUnit(unit)] as const),
    ...data.groups.map((group) => [`${group.level}|${group.code}`, group.name] as const),
  ]);
  const columns = new Map(data.columns.map((column) => [column.code, column]));
  const body = data.changes.map((change) => buildLine(change, names.get(`${change.level}|${change.code}`), columns));
  return {
    name: texts.tabs.changes,
    summary: texts.tabContents.changes,
    rows: [
      title,
      buildRow('text', [describeVersion(data)]),
      ...(body.length === 0 ? [] : [buildRow('head', texts.releaseChangesHeads), ...body]),
    ],
    tables: body.length === 0 ? [] : [buildTable(data, body.length)],
    widths: [10, 18, 16, 36, 12, 38, 38, 60],
    print: { orientation: 'landscape' },
  };
}

function buildTable(data: ReleaseData, lines: number): SheetTable {
  return {
    name: fillMessage(texts.tableNames.changes, { year: data.round }),
    summary: texts.tabContents.changes,
    range: { firstRow: 2, lastRow: 2 + lines, firstColumn: 0, lastColumn: texts.releaseChangesHeads.length - 1 },
    hasFilter: true,
  };
}

function describeVersion({ version, changes }: ReleaseData): string {
  if (version === 1) return texts.changesFirst;
  return changes.length === 0 ? fillMessage(texts.changesNone, { version }) : texts.changesDescription;
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
    { value: change.reason, style: 'cell' },
  ];
}
