// A series through the rounds: which indicator carried it, and the nation's share.

import type { ReleasedColumn } from '../../stages/publication/index.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { readText } from '../../ui/language.ts';
import { ShareCell } from '../../ui/ResultCell.tsx';
import { type AreaView, findResult, isNumericColumn } from './areaView.ts';
import { buildColumnAddress } from './areaWords.ts';
import { SitePage } from './SitePage.tsx';
import type { SiteContext } from './siteContext.ts';

export interface SeriesEntry {
  readonly view: AreaView;
  readonly column: ReleasedColumn;
}

export interface SeriesPageProps {
  readonly site: SiteContext;
  /** Newest round first; at least one. */
  readonly entries: readonly SeriesEntry[];
}

export function SeriesPage({ site, entries }: SeriesPageProps) {
  const words = site.texts.site.series;
  const first = entries[0];
  const name = first === undefined ? words.title : readText(first.column.name, site.language);
  return (
    <SitePage
      site={site}
      title={name}
      steps={[{ label: words.title }]}
      isSynthetic={entries.some((entry) => entry.view.data.isSynthetic)}
    >
      <p class="overline">{words.title}</p>
      <h1>{name}</h1>
      <p class="lead">{words.lead}</p>
      <DataTable id="serie" caption={words.caption}>
        <thead>
          <tr>
            <th scope="col">{words.round}</th>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.nation}</th>
            <th scope="col">{site.texts.indicator.comparabilityTitle}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ view, column }) => (
            <tr key={`${view.round} ${column.code}`}>
              <th scope="row">{view.round}</th>
              <td>
                <a href={buildColumnAddress(site, view, column.code)}>
                  {column.code} {readText(column.shortName, site.language)}
                </a>
              </td>
              <ShareCell
                language={site.language}
                isNumber={isNumericColumn(column)}
                result={findResult(view, column.code, 'nation', '00')}
              />
              <td class="prose-cell">{describeComparability(site, column)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </SitePage>
  );
}

function describeComparability(site: SiteContext, column: ReleasedColumn): string {
  const words = site.texts.indicator;
  if (column.comparability.length === 0) return words.comparabilityUnknown;
  return column.comparability
    .map(
      (entry) =>
        `${words.comparabilityYear(entry.year, site.words.comparability[entry.status].toLowerCase())} ${readText(entry.reason, site.language)}`,
    )
    .join(' ');
}
