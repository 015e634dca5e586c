// Every indicator of an area in a list to read from top to bottom: its name, the nation's share, and what it was before.

import { buildFactRound } from '../../../products/sentence/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { findSwedish, LocalText } from '../../../ui/LocalText.tsx';
import { RowGroup } from '../../../ui/RowGroup.tsx';
import { type AreaView, findResult, isNumericColumn, listIndicatorAreas } from '../frame/areaView.ts';
import { buildColumnAddress, describeSource } from '../frame/areaWords.ts';
import { EarlierCell } from '../frame/EarlierCell.tsx';
import { FaultMark } from '../frame/FaultNotices.tsx';
import { ShareBar } from '../frame/ShareBar.tsx';
import type { SiteContext } from '../frame/siteContext.ts';
import { buildGroupAddress } from '../indicator/cellAddress.ts';
import { GroupCell } from './LinkedCells.tsx';

/** Under their indicator areas, in the order of publication. */
export function IndicatorIndex({ site, view }: { readonly site: SiteContext; readonly view: AreaView }) {
  const words = site.texts.area.index;
  const earlier = view.data.earlier.toReversed().map((cells) => buildFactRound(cells, 'nation', '00'));
  const hasEarlier = earlier.length > 0;
  return (
    <section aria-labelledby="indikatorer">
      <h2 id="indikatorer">{words.title}</h2>
      <DataTable
        id="indikatorlista"
        caption={words.caption(view.round)}
        description={words.description}
        look="index-table"
      >
        <thead>
          <tr>
            <th scope="col">{site.texts.unit.indicator}</th>
            <th scope="col">{site.words.levels.nation}</th>
            <th scope="col" class="index-bar">
              {words.scale}
            </th>
            {hasEarlier && <th scope="col">{site.texts.unit.before}</th>}
          </tr>
        </thead>
        {listIndicatorAreas(view).map(({ name, columns }) => (
          <tbody key={name}>
            {name !== '' && <RowGroup name={name} language={findSwedish(site.language)} columns={hasEarlier ? 3 : 2} />}
            {columns.map((column) => {
              const result = findResult(view, column.code, 'nation', '00');
              const isShare = result?.status === 'VALUE' && !isNumericColumn(column);
              return (
                <tr key={column.code}>
                  <th scope="row">
                    <a href={buildColumnAddress(site, view, column.code)}>
                      <LocalText text={column.name} language={site.language} />
                    </a>
                    <FaultMark site={site} data={view.data} columns={[column.code]} />
                    {column.kind === 'background' && (
                      <span class="share-base">{site.words.columnKinds.background}</span>
                    )}
                  </th>
                  <GroupCell
                    site={site}
                    column={column}
                    result={result}
                    href={buildGroupAddress(site, view, column.code, 'nation', '00')}
                    isRevised={false}
                  />
                  <td class="index-bar">
                    {isShare && (
                      <ShareBar
                        numerator={result.numerator ?? 0}
                        denominator={result.denominator ?? 0}
                        missing={result.missing ?? 0}
                      />
                    )}
                  </td>
                  {hasEarlier && <EarlierCell site={site} column={column} earlier={earlier} unit={undefined} />}
                </tr>
              );
            })}
          </tbody>
        ))}
      </DataTable>
      <p class="source-line">{describeSource(site, view)}</p>
    </section>
  );
}
