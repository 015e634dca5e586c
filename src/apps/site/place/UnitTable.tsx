// A unit's results beside the shares of the nation and of the groups that it belongs to.

import type { ReleasedColumn, ReleasedUnit } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { LocalText } from '../../../ui/LocalText.tsx';
import { describeAbsence, ResultCell, ShareCell } from '../../../ui/ResultCell.tsx';
import { type AreaView, buildUnitName, findResult, isNumericColumn, listUnitGroups } from '../frame/areaView.ts';
import { buildColumnAddress } from '../frame/areaWords.ts';
import { describeGroupHead } from '../frame/describeGroupHead.ts';
import type { SiteContext } from '../frame/siteContext.ts';

export interface UnitTableProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly unit: ReleasedUnit;
}

export function UnitTable({ site, view, unit }: UnitTableProps) {
  const words = site.texts.unit;
  const groups = listUnitGroups(view, unit);
  const name = buildUnitName(unit);
  return (
    <DataTable id={`tabell-${view.area}`} caption={words.caption(name, view.round)} description={words.description}>
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col">{unit.name}</th>
          {groups.map((group) => (
            <th key={group.level} scope="col">
              {describeGroupHead(site, group)}
            </th>
          ))}
        </tr>
      </thead>
      {listIndicatorAreas(view).map(({ name: indicatorArea, columns }) => (
        <tbody key={indicatorArea}>
          <tr class="row-group">
            <th scope="rowgroup" lang={site.language === 'en' ? 'sv' : undefined}>
              {indicatorArea}
            </th>
            <td colSpan={groups.length + 1} />
          </tr>
          {columns.map((column) => (
            <tr key={column.code}>
              <th scope="row">
                <a href={buildColumnAddress(site, view, column.code, unit.code)}>
                  <LocalText text={column.name} language={site.language} />
                </a>
                {column.kind === 'background' && <span class="share-base">{site.words.columnKinds.background}</span>}
              </th>
              <OwnCell site={site} view={view} column={column} unit={unit} />
              {groups.map((group) => (
                <ShareCell
                  key={group.level}
                  language={site.language}
                  isNumber={isNumericColumn(column)}
                  result={findResult(view, column.code, group.level, group.code)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}

function OwnCell({ site, view, column, unit }: UnitTableProps & { readonly column: ReleasedColumn }) {
  const result = findResult(view, column.code, 'unit', unit.code);
  if (result === undefined) return <td class="absent">{describeAbsence('NOT_IN_FRAME', site.language)}</td>;
  return <ResultCell result={result} column={column} language={site.language} />;
}

/** Columns under their indicator areas, both in the order of publication. */
export function listIndicatorAreas(
  view: AreaView,
): readonly { readonly name: string; readonly columns: readonly ReleasedColumn[] }[] {
  const areas = new Map<string, ReleasedColumn[]>();
  for (const column of view.columns) {
    const name = column.indicatorArea ?? '';
    const columns = areas.get(name);
    if (columns === undefined) areas.set(name, [column]);
    else columns.push(column);
  }
  return [...areas].map(([name, columns]) => ({ name, columns }));
}
