import { LocalText } from '../../../ui/LocalText.tsx';
import { buildColumnAddress, buildUnitAddress, nameArea, nameRound } from '../frame/areaWords.ts';
import { SitePage } from '../frame/SitePage.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { SearchForm } from './SearchForm.tsx';
import type { SearchResult } from './searchSite.ts';

/** `query`: as typed, so that it stands in the field again. */
export interface SearchPageProps {
  readonly site: SiteContext;
  readonly query: string;
  readonly result: SearchResult;
  readonly isSynthetic: boolean;
}

/** Hits by kind; a near name and the way to the list where there are none. */
export function SearchPage({ site, query, result, isSynthetic }: SearchPageProps) {
  const words = site.texts.site.search;
  const title = query === '' ? words.title : words.resultTitle(query);
  const isEmpty = result.places.length + result.counties.length + result.indicators.length === 0;
  return (
    <SitePage
      site={site}
      title={title}
      steps={[{ label: words.title }]}
      isSynthetic={isSynthetic}
      columns={result.indicators.map(({ column }) => column)}
    >
      <h1>{title}</h1>
      <SearchForm site={site} query={query} />
      {query === '' && <p>{words.empty}</p>}
      {query !== '' && isEmpty && <NoHits site={site} query={query} result={result} />}
      {result.places.length > 0 && (
        <section aria-labelledby="enheter">
          <h2 id="enheter">{words.units}</h2>
          <ul class="index-list">
            {result.places.map((place) => (
              <li key={place.code}>
                <a href={buildUnitAddress(site, place.code)}>{place.name}</a>
                <span class="muted small">{place.countyName}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {result.counties.length > 0 && (
        <section aria-labelledby="lan">
          <h2 id="lan">{words.counties}</h2>
          <ul class="index-list">
            {result.counties.map(({ code, name }) => (
              <li key={code}>
                <a href={buildAddress(site, `/lan/${code}`)}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {result.indicators.length > 0 && (
        <section aria-labelledby="indikatorer">
          <h2 id="indikatorer">{words.indicators}</h2>
          <ul class="index-list">
            {result.indicators.map((hit) => (
              <li key={`${hit.summary.round} ${hit.code}`}>
                <a href={buildColumnAddress(site, hit.summary, hit.code)}>
                  <LocalText text={hit.column.name} language={site.language} />
                </a>
                <span class="muted small">
                  {nameArea(site, hit.summary)}, {nameRound(site, hit.summary)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </SitePage>
  );
}

function NoHits({ site, query, result }: Omit<SearchPageProps, 'isSynthetic'>) {
  const words = site.texts.site.search;
  return (
    <div>
      <p>{words.none(query)}</p>
      {result.nearest !== undefined && (
        <p>
          {words.nearest} <a href={buildUnitAddress(site, result.nearest.code)}>{result.nearest.name}</a>?
        </p>
      )}
      <p>
        <a href={`${buildAddress(site, '/')}#kommuner`}>{words.toList}</a>
      </p>
    </div>
  );
}
