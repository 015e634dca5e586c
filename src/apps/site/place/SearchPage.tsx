import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../../ui/format.ts';
import { LocalText } from '../../../ui/LocalText.tsx';
import { buildAreaAddress, buildColumnAddress, buildUnitAddress, nameArea } from '../frame/areaWords.ts';
import { PageContents } from '../frame/PageContents.tsx';
import { SitePage } from '../frame/SitePage.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import type { Place } from './listPlaces.ts';
import type { PlaceView } from './placeView.ts';
import { SearchForm } from './SearchForm.tsx';
import type { HitKind, SearchResult } from './searchSite.ts';

/** Where the hits of a kind stand on the page; in the address also the kind that is shown whole. */
export const hitAnchors: Readonly<Record<HitKind, string>> = {
  places: 'enheter',
  counties: 'lan',
  areas: 'omraden',
  indicators: 'indikatorer',
};

/** Hits of a kind that stand in sight; the rest is counted, with the way to all. */
const maxShown = 20;

/** `query`: as typed, so that it stands in the field again. */
export interface SearchPageProps {
  readonly site: SiteContext;
  readonly query: string;
  readonly result: SearchResult;
  /** The kind whose hits are all shown. */
  readonly unfolded: HitKind | undefined;
  readonly isSynthetic: boolean;
  /** Suggested while a name is written. */
  readonly places: readonly Place[];
  /** What the pages of places are to show; undefined: what they show by themselves. */
  readonly view?: PlaceView | undefined;
}

/** Hits by kind with their number, the best first; a near name and the way to the list where there are none. */
export function SearchPage({ site, query, result, unfolded, isSynthetic, places, view }: SearchPageProps) {
  const words = site.texts.site.search;
  const title = query === '' ? words.title : words.resultTitle(query);
  return (
    <SitePage
      site={site}
      title={title}
      description={words.empty}
      steps={[{ label: words.title }]}
      isSynthetic={isSynthetic}
      columns={result.indicators.map(({ column }) => column)}
    >
      <h1>{title}</h1>
      {view !== undefined && <p class="lead">{words.inView(view.name)}</p>}
      <SearchForm site={site} query={query} places={places} view={view} />
      {query === '' && <p>{words.empty}</p>}
      {query !== '' && result.kinds.length === 0 && <NoHits site={site} query={query} result={result} />}
      {result.kinds.length > 1 && (
        <PageContents
          site={site}
          sections={result.kinds.map((kind) => [
            hitAnchors[kind],
            words.counted(words[kind], formatNumber(result[kind].length, site.language)),
          ])}
        />
      )}
      {result.kinds.map((kind) => (
        <HitSection
          key={kind}
          site={site}
          query={query}
          kind={kind}
          hits={renderHits(site, result, kind, view)}
          view={view}
          isWhole={kind === unfolded}
        />
      ))}
    </SitePage>
  );
}

interface HitSectionProps extends Pick<SearchPageProps, 'site' | 'query' | 'view'> {
  readonly kind: HitKind;
  readonly hits: readonly ComponentChildren[];
  readonly isWhole: boolean;
}

function HitSection({ site, query, kind, hits, isWhole, view }: HitSectionProps) {
  const words = site.texts.site.search;
  const id = hitAnchors[kind];
  const count = formatNumber(hits.length, site.language);
  const isCut = !isWhole && hits.length > maxShown;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {words[kind]} <span class="muted">{count}</span>
      </h2>
      <ul class="index-list">{isCut ? hits.slice(0, maxShown) : hits}</ul>
      {isCut && (
        <p>
          {words.cut(formatNumber(maxShown, site.language), count)}{' '}
          <a href={`${buildAddress(site, '/sok', { ...view?.query, q: query, alla: id })}#${id}`}>
            {words.showAll(words[kind])}
          </a>
        </p>
      )}
    </section>
  );
}

function renderHits(
  site: SiteContext,
  result: SearchResult,
  kind: HitKind,
  view: PlaceView | undefined,
): readonly ComponentChildren[] {
  const { areaInRound } = site.texts.site.start;
  const renders: Readonly<Record<HitKind, () => readonly ComponentChildren[]>> = {
    places: () =>
      result.places.map((place) => (
        <li key={place.code}>
          <a href={buildUnitAddress(site, place.code, view?.query)}>{place.name}</a>
          <span class="muted small">{place.countyName}</span>
        </li>
      )),
    counties: () =>
      result.counties.map(({ code, name }) => (
        <li key={code}>
          <a href={buildAddress(site, `/lan/${code}`)}>{name}</a>
        </li>
      )),
    areas: () =>
      result.areas.map((summary) => (
        <li key={summary.area}>
          <a href={buildAreaAddress(site, summary)}>{nameArea(site, summary)}</a>
          <span class="muted small">{summary.round}</span>
        </li>
      )),
    indicators: () =>
      result.indicators.map((hit) => (
        <li key={`${hit.summary.round} ${hit.code}`}>
          <a href={buildColumnAddress(site, hit.summary, hit.code)}>
            <LocalText text={hit.column.name} language={site.language} />
          </a>
          <span class="muted small">{areaInRound(nameArea(site, hit.summary), hit.summary.round)}</span>
        </li>
      )),
  };
  return renders[kind]();
}

function NoHits({ site, query, result }: Pick<SearchPageProps, 'site' | 'query' | 'result'>) {
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
