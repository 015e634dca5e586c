// Every indicator of an area for the units of a list, beside the list's own share and the nation's.

import type { ReleasedColumn, SummaryUnit } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { findSwedish, LocalText } from '../../../ui/LocalText.tsx';
import { ShareCell } from '../../../ui/ResultCell.tsx';
import { RowGroup } from '../../../ui/RowGroup.tsx';
import { GroupCell, UnitCell } from '../area/LinkedCells.tsx';
import { type AreaView, buildUnitName, findResult, isNumericColumn, listIndicatorAreas } from '../frame/areaView.ts';
import { buildColumnAddress, buildUnitAddress, getAreaName } from '../frame/areaWords.ts';
import { FaultMark } from '../frame/FaultNotices.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { buildGroupAddress } from '../indicator/cellAddress.ts';
import { calculateListShare } from './calculateListShare.ts';

/** `units`: in the order of the list; one that is not in the area has a column all the same. */
export interface CompareTableProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly units: readonly SummaryUnit[];
}

/** From here on a sheet of A4 needs smaller type. */
const manyUnits = 10;

/** From here on the table scrolls inside itself, so that its head stays in sight. */
const manyRows = 60;

/** The list's share is of the units in it that answered, with its base. */
export function CompareTable({ site, view, units }: CompareTableProps) {
  const words = site.texts.compare;
  return (
    <DataTable
      cellKeys={site.texts.area.cellKeys}
      id={`tabell-${view.area}`}
      caption={words.areaCaption(getAreaName(site, view), view.round)}
      description={words.areaDescription}
      size={view.columns.length > manyRows ? 'tall' : 'wide'}
      look={units.length > manyUnits ? 'compare-table compare-many' : 'compare-table'}
    >
      <thead>
        <tr>
          <th scope="col">{site.texts.unit.indicator}</th>
          {units.map((unit) => (
            <th key={unit.code} scope="col">
              <a href={buildUnitAddress(site, unit.code, { omgang: String(view.round), omrade: view.area })}>
                {buildUnitName(unit)}
              </a>
            </th>
          ))}
          <th scope="col">{words.listShare(units.length)}</th>
          <th scope="col">{words.nation}</th>
        </tr>
      </thead>
      {listIndicatorAreas(view).map(({ name, columns }) => (
        <tbody key={name}>
          <RowGroup name={name} language={findSwedish(site.language)} columns={units.length + 2} />
          {columns.map((column) => (
            <CompareRow key={column.code} site={site} view={view} units={units} column={column} />
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}

function CompareRow({ site, view, units, column }: CompareTableProps & { readonly column: ReleasedColumn }) {
  const codes = units.map(({ code }) => code);
  return (
    <tr>
      <th scope="row">
        <a href={buildColumnAddress(site, view, column.code)}>
          <LocalText text={column.name} language={site.language} />
        </a>
        <FaultMark site={site} data={view.data} columns={[column.code]} units={codes} />
      </th>
      {codes.map((code) => (
        <UnitCell
          key={code}
          site={site}
          column={column}
          result={findResult(view, column.code, 'unit', code)}
          href={buildColumnAddress(site, view, column.code, code)}
          isRevised={false}
        />
      ))}
      {isNumericColumn(column) ? (
        <td class="earlier">{site.texts.compare.numberOfList}</td>
      ) : (
        <ShareCell language={site.language} result={calculateListShare(view, column, codes)} />
      )}
      <GroupCell
        site={site}
        column={column}
        result={findResult(view, column.code, 'nation', '00')}
        href={buildGroupAddress(site, view, column.code, 'nation', '00')}
        isRevised={false}
      />
    </tr>
  );
}
