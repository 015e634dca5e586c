// All units of an area by all chosen indicators: words, shapes and fills; shares of groups between them.

import type { ReleasedColumn, ReleasedUnit } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { LocalText } from '../../../ui/LocalText.tsx';
import { type AreaView, buildUnitName, findResult, getGroupName } from '../frame/areaView.ts';
import { buildColumnAddress, buildUnitAddress } from '../frame/areaWords.ts';
import { FaultMark } from '../frame/FaultNotices.tsx';
import { GroupName } from '../frame/GroupName.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { buildCellLinker, type CellLinker } from '../indicator/cellAddress.ts';
import { type AreaQuery, type BlockGroup, countOutsideOwnPart, listAreaUnits, type UnitBlock } from './areaQuery.ts';
import { GroupCell, UnitCell } from './LinkedCells.tsx';
import { listRevisedCells, type RevisedCells } from './revisedCells.ts';

/** `columns` and `blocks`: chosen and sorted already. */
export interface AreaTableProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly columns: readonly ReleasedColumn[];
  readonly blocks: readonly UnitBlock[];
  /** Groups whose shares stand under the nation's. */
  readonly groups: readonly BlockGroup[];
  readonly sort: AreaQuery['sort'];
}

/** Every outcome is a word beside its fill, and a link to why. Values that a later version changed are marked. */
export function AreaTable({ site, view, columns, blocks, groups, sort }: AreaTableProps) {
  const words = site.texts.area;
  const row = {
    site,
    view,
    columns: columns.map((column) => ({ column, linker: buildCellLinker(site, view, column) })),
    revised: listRevisedCells(view.data),
  };
  const units = blocks.flatMap((block) => block.units);
  const outside = countOutsideOwnPart(view, units);
  return (
    <DataTable
      cellKeys={site.texts.area.cellKeys}
      id="enheter"
      size="tall"
      look="print-units wide-print"
      caption={words.caption(view.round)}
      description={`${words.description(
        formatNumber(units.length, site.language),
        formatNumber(listAreaUnits(view).length, site.language),
        formatNumber(columns.length, site.language),
      )} ${sort.kind === 'column' ? words.sortedByResult : words.sortedBy(words.sortKeys[sort.key])}${outside === 0 ? '' : ` ${words.outsideOwnPart(outside)}`}`}
    >
      <thead>
        <IndicatorAreaRow site={site} columns={columns} />
        <tr>
          <th scope="col" aria-sort={sort.kind === 'unit' && sort.key === 'name' ? 'ascending' : undefined}>
            {words.unit}
          </th>
          <th scope="col" class="unit-fact">
            {words.county}
          </th>
          <th scope="col" class="unit-fact">
            <abbr title={words.sizeGroupLong}>{words.sizeGroup}</abbr>
          </th>
          <th scope="col" class="unit-fact">
            <abbr title={words.skrGroupLong}>{words.skrGroup}</abbr>
          </th>
          {columns.map((column) => (
            <th
              key={column.code}
              scope="col"
              class="column-head"
              aria-sort={sort.kind === 'column' && sort.code === column.code ? 'ascending' : undefined}
            >
              <a class="quiet-link" href={buildColumnAddress(site, view, column.code)}>
                <LocalText text={column.shortName} language={site.language} />
              </a>
              <FaultMark site={site} data={view.data} columns={[column.code]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <GroupRow {...row} level="nation" code="00" name={site.words.levels.nation} />
        {groups.map((group) => (
          <GroupRow key={group.level} {...row} {...group} />
        ))}
      </tbody>
      {blocks.map((block) => (
        <tbody key={block.group?.code ?? ''}>
          {block.group !== undefined && <GroupRow {...row} {...block.group} />}
          {block.units.map((unit) => (
            <UnitRow key={unit.code} {...row} unit={unit} />
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}

/** Indicator areas over their columns; neighbours of the same area share a head. */
function IndicatorAreaRow({ site, columns }: Pick<AreaTableProps, 'site' | 'columns'>) {
  const runs: { name: string; length: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    const name = column.indicatorArea ?? '';
    if (last?.name === name) last.length += 1;
    else runs.push({ name, length: 1 });
  }
  return (
    <tr>
      <td class="head-area">{site.texts.area.filters.columns}</td>
      <td class="head-area unit-fact" colSpan={3} />
      {runs.map((run, index) => (
        <th
          key={`${index} ${run.name}`}
          class="head-area"
          scope="colgroup"
          colSpan={run.length}
          lang={site.language === 'en' ? 'sv' : undefined}
        >
          <span>{run.name}</span>
        </th>
      ))}
    </tr>
  );
}

interface RowProps extends Pick<AreaTableProps, 'site' | 'view'> {
  readonly columns: readonly { readonly column: ReleasedColumn; readonly linker: CellLinker }[];
  readonly revised: RevisedCells;
}

function GroupRow({ site, view, columns, revised, level, code, name }: RowProps & BlockGroup) {
  return (
    <tr class="row-shares">
      <th scope="row">
        <GroupName site={site} group={{ level, code, name }} />
      </th>
      <td colSpan={3} class="unit-fact muted small">
        {site.texts.area.groupRow}
      </td>
      {columns.map(({ column, linker }) => (
        <GroupCell
          key={column.code}
          site={site}
          column={column}
          result={findResult(view, column.code, level, code)}
          href={linker.group(level, code)}
          isRevised={revised.has(column.code, level, code)}
        />
      ))}
    </tr>
  );
}

function UnitRow({ site, view, columns, revised, unit }: RowProps & { readonly unit: ReleasedUnit }) {
  const county = getGroupName(view, 'county', unit.county);
  return (
    <tr>
      <th scope="row">
        <a class="quiet-link" href={buildUnitAddress(site, unit.code)}>
          {buildUnitName(unit)}
        </a>
        <span class="share-base unit-line">{[county, unit.sizeGroup, unit.skrGroup].join(', ')}</span>
      </th>
      <td class="unit-fact nowrap">{county}</td>
      <td class="unit-fact">{unit.sizeGroup}</td>
      <td class="unit-fact">{unit.skrGroup}</td>
      {columns.map(({ column, linker }) => (
        <UnitCell
          key={column.code}
          site={site}
          column={column}
          result={findResult(view, column.code, 'unit', unit.code)}
          href={linker.unit(unit.code)}
          isRevised={revised.has(column.code, 'unit', unit.code)}
        />
      ))}
    </tr>
  );
}
