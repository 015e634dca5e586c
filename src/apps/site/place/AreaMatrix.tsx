// The same indicator in several areas, where the method lets them be compared: several at once show what a unit has to
// develop in all of its social services (guide 2018, lines 153-156).

import type { ReleasedColumn, ReleasedUnit } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { UnitCell } from '../area/LinkedCells.tsx';
import { type AreaView, buildUnitName, findResult } from '../frame/areaView.ts';
import { buildColumnAddress, getAreaNameByCode } from '../frame/areaWords.ts';
import type { SiteContext } from '../frame/siteContext.ts';

interface MatrixProps {
  readonly site: SiteContext;
  /** Areas of one round; at least one. */
  readonly views: readonly AreaView[];
  readonly unit: ReleasedUnit;
}

interface MatrixCell {
  readonly view: AreaView;
  readonly column: ReleasedColumn;
}

/** An area without a cell may not be compared in this indicator. */
export interface MatrixRow {
  readonly name: string;
  /** By code of the area, as the method names it. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

/** Indicators that may be compared between areas, with those of their columns that are published; at least two each. */
export function listMatrixRows(views: readonly AreaView[]): readonly MatrixRow[] {
  const columns = new Map(views.flatMap((view) => view.columns.map((column) => [column.code, { view, column }])));
  const rows = new Map(views.flatMap(({ data }) => data.areaComparability.map((row) => [row.name, row])));
  return [...rows.values()]
    .map(({ name, areas, columns: codes }) => ({
      name,
      cells: new Map(
        areas.flatMap((area, index) => {
          const found = columns.get(codes[index] ?? '');
          return found === undefined ? [] : [[area, found] as const];
        }),
      ),
    }))
    .filter(({ cells }) => cells.size > 1);
}

/** Nothing where no indicator may be compared between areas. */
export function AreaMatrix({ site, views, unit }: MatrixProps) {
  const words = site.texts.briefing;
  const rows = listMatrixRows(views);
  const [first] = views;
  if (rows.length === 0 || first === undefined) return null;
  const areas = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  return (
    <section aria-labelledby="omradesvis" class="matrix">
      <h2 id="omradesvis">{words.matrixTitle}</h2>
      <DataTable
        cellKeys={site.texts.area.cellKeys}
        id="matris"
        caption={words.matrixCaption(buildUnitName(unit), first.round)}
        description={words.matrixDescription}
      >
        <thead>
          <tr>
            <th scope="col">{site.texts.unit.indicator}</th>
            {areas.map((area) => (
              <th key={area} scope="col" class="matrix-head">
                {getAreaNameByCode(site, area)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row" lang={site.language === 'en' ? 'sv' : undefined}>
                {name}
              </th>
              {areas.map((area) => {
                const cell = cells.get(area);
                return cell === undefined ? (
                  <td key={area} class="not-compared">
                    {words.notCompared}
                  </td>
                ) : (
                  <UnitCell
                    key={area}
                    site={site}
                    column={cell.column}
                    result={findResult(cell.view, cell.column.code, 'unit', unit.code)}
                    href={buildColumnAddress(site, cell.view, cell.column.code, unit.code)}
                    isRevised={false}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
