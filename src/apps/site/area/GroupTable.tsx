// Shares of the nation, cities, counties and groups by all chosen indicators.

import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { LocalText } from '../../../ui/LocalText.tsx';
import { RowGroup } from '../../../ui/RowGroup.tsx';
import { type AreaView, findResult, type GroupLevel } from '../frame/areaView.ts';
import { buildColumnAddress } from '../frame/areaWords.ts';
import { GroupName } from '../frame/GroupName.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { buildCellLinker, type CellLinker } from '../indicator/cellAddress.ts';
import { GroupCell } from './LinkedCells.tsx';
import { listRevisedCells, type RevisedCells } from './revisedCells.ts';

/** Levels in the order that readers look for them. */
export const groupLevels: readonly GroupLevel[] = ['nation', 'city', 'county', 'sizeGroup', 'skrGroup', 'socioGroup'];

/** `columns`: chosen already, in the order of publication. */
export interface GroupTableProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly columns: readonly ReleasedColumn[];
}

/** Shares have no colour; a withheld one stands there with its reason. */
export function GroupTable({ site, view, columns }: GroupTableProps) {
  const words = site.texts.area;
  const linked = columns.map((column) => ({ column, linker: buildCellLinker(site, view, column) }));
  const revised = listRevisedCells(view.data);
  return (
    <DataTable
      cellKeys={site.texts.area.cellKeys}
      id="grupper-tabell"
      size="tall"
      look="print-groups"
      caption={words.groupsCaption(view.round)}
      description={words.groupsDescription}
    >
      <thead>
        <tr>
          <th scope="col">{words.group}</th>
          {columns.map((column) => (
            <th key={column.code} scope="col" class="column-head">
              <a class="quiet-link" href={buildColumnAddress(site, view, column.code)}>
                <LocalText text={column.shortName} language={site.language} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      {groupLevels.map((level) => (
        <LevelRows key={level} site={site} view={view} columns={linked} revised={revised} level={level} />
      ))}
    </DataTable>
  );
}

interface LevelRowsProps extends Pick<GroupTableProps, 'site' | 'view'> {
  readonly columns: readonly { readonly column: ReleasedColumn; readonly linker: CellLinker }[];
  readonly revised: RevisedCells;
  readonly level: GroupLevel;
}

function LevelRows({ site, view, columns, revised, level }: LevelRowsProps) {
  const groups = view.data.groups.filter(
    (group) =>
      group.level === level &&
      columns.some(({ column }) => findResult(view, column.code, group.level, group.code) !== undefined),
  );
  if (groups.length === 0) return null;
  return (
    <tbody>
      {level !== 'nation' && <RowGroup name={site.words.levels[level]} columns={columns.length} />}
      {groups.map((group) => (
        <tr key={group.code}>
          <th scope="row">
            <GroupName site={site} group={group} />
          </th>
          {columns.map(({ column, linker }) => (
            <GroupCell
              key={column.code}
              site={site}
              column={column}
              result={findResult(view, column.code, level, group.code)}
              href={linker.group(level, group.code)}
              isRevised={revised.has(column.code, level, group.code)}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}
