// A unit's results beside the shares of the nation and of the groups that it belongs to, and beside what it had before.

import type { FactRound } from '../../../products/sentence/index.ts';
import type { ReleasedColumn, ReleasedUnit, SummaryUnit } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { findSwedish, LocalText } from '../../../ui/LocalText.tsx';
import { ShareCell } from '../../../ui/ResultCell.tsx';
import { RowGroup } from '../../../ui/RowGroup.tsx';
import { GroupCell, UnitCell } from '../area/LinkedCells.tsx';
import { calculateListShare } from '../compare/calculateListShare.ts';
import {
  type AreaView,
  buildUnitName,
  findResult,
  getGroupName,
  isNumericColumn,
  listIndicatorAreas,
  listUnitGroups,
} from '../frame/areaView.ts';
import { buildColumnAddress } from '../frame/areaWords.ts';
import { describeGroupHead } from '../frame/describeGroupHead.ts';
import { EarlierCell } from '../frame/EarlierCell.tsx';
import { FaultMark } from '../frame/FaultNotices.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { buildGroupAddress } from '../indicator/cellAddress.ts';
import type { Comparison } from './comparison.ts';

/** `list` empty: no column for it. */
export interface UnitTableProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly unit: ReleasedUnit;
  /** Rounds before, the latest first. */
  readonly earlier: readonly FactRound[];
  /** The reader's own list. */
  readonly list: readonly SummaryUnit[];
  /** A group that the unit is not in, where the reader has chosen one. */
  readonly other: Comparison | undefined;
}

/** A group's share stands with its base. `earlier` empty: no round before, and no column for it. */
export function UnitTable(props: UnitTableProps) {
  const { site, view, unit, list, earlier } = props;
  const words = site.texts.unit;
  const groups = [...listUnitGroups(view, unit), ...listOtherGroup(props)];
  const columnCount = groups.length + 1 + Number(earlier.length > 0) + Number(list.length > 0);
  return (
    <DataTable
      cellKeys={site.texts.area.cellKeys}
      id={`tabell-${view.area}`}
      caption={words.caption(buildUnitName(unit), view.round)}
      description={words.description}
      look="unit-table"
    >
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col">{unit.name}</th>
          {groups.map((group) => (
            <th key={`${group.level} ${group.code}`} scope="col">
              {describeGroupHead(site, group)}
            </th>
          ))}
          {list.length > 0 && <th scope="col">{site.texts.briefing.listHead(list.length)}</th>}
          {earlier.length > 0 && <th scope="col">{words.before}</th>}
        </tr>
      </thead>
      {listIndicatorAreas(view).map(({ name: indicatorArea, columns }) => (
        <tbody key={indicatorArea}>
          <RowGroup name={indicatorArea} language={findSwedish(site.language)} columns={columnCount} />
          {columns.map((column) => (
            <UnitRow key={column.code} {...props} column={column} groups={groups} />
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}

/** The chosen group as a column of its own. */
function listOtherGroup({ view, other }: UnitTableProps): ReturnType<typeof listUnitGroups> {
  if (other === undefined || other.key === 'list') return [];
  const { key: level, place } = other;
  return [{ level, code: place.code, name: getGroupName(view, level, place.code) }];
}

interface RowProps extends UnitTableProps {
  readonly column: ReleasedColumn;
}

function UnitRow(props: RowProps & { readonly groups: ReturnType<typeof listUnitGroups> }) {
  const { site, view, unit, list, column, groups } = props;
  const href = buildColumnAddress(site, view, column.code, unit.code);
  return (
    <tr>
      <th scope="row">
        <a href={href}>
          <LocalText text={column.name} language={site.language} />
        </a>
        <FaultMark site={site} data={view.data} columns={[column.code]} units={[unit.code]} />
        {column.kind === 'background' && <span class="share-base">{site.words.columnKinds.background}</span>}
      </th>
      <UnitCell
        site={site}
        column={column}
        result={findResult(view, column.code, 'unit', unit.code)}
        href={href}
        isRevised={isRevised(view, unit, column)}
      />
      {groups.map((group) => (
        <GroupCell
          key={`${group.level} ${group.code}`}
          site={site}
          column={column}
          result={findResult(view, column.code, group.level, group.code)}
          href={buildGroupAddress(site, view, column.code, group.level, group.code)}
          isRevised={false}
        />
      ))}
      {list.length > 0 && <ListCell {...props} />}
      {props.earlier.length > 0 && <EarlierCell site={site} column={column} earlier={props.earlier} unit={unit} />}
    </tr>
  );
}

function isRevised(view: AreaView, unit: ReleasedUnit, column: ReleasedColumn): boolean {
  return view.data.changes.some(
    (change) =>
      change.version === view.data.version &&
      change.level === 'unit' &&
      change.code === unit.code &&
      change.column === column.code,
  );
}

/** The share of the reader's own list; numbers of a list cannot be added up from what is published. */
function ListCell({ site, view, column, list }: RowProps) {
  if (isNumericColumn(column)) return <td class="earlier">{site.texts.compare.numberOfList}</td>;
  const share = calculateListShare(
    view,
    column,
    list.map(({ code }) => code),
  );
  return <ShareCell language={site.language} result={share} />;
}
