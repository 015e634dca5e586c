// The start page: find a municipality, the areas, what is new, and every municipality by county.

import type { ReleaseManifest, ReleaseSummary } from '../../../stages/publication/index.ts';
import { compareSwedish, formatDate, formatNumber } from '../../../ui/format.ts';
import { Legend } from '../../../ui/Legend.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { buildAreaAddress, buildUnitAddress, getAreaNameByCode, nameArea } from '../frame/areaWords.ts';
import { SitePage } from '../frame/SitePage.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { listPlaces, type Place } from './listPlaces.ts';
import { SearchForm } from './SearchForm.tsx';

/** `manifests`: every version, for what is new. */
export interface StartPageProps {
  readonly site: SiteContext;
  /** Newest round first. */
  readonly summaries: readonly ReleaseSummary[];
  readonly manifests: readonly ReleaseManifest[];
  readonly isLoading: boolean;
}

/** `isLoading`: bundled rounds are still being loaded after a start, and the page says so. */
export function StartPage({ site, summaries, manifests, isLoading }: StartPageProps) {
  const words = site.texts.site.start;
  return (
    <SitePage
      site={site}
      title={words.title}
      description={words.lead}
      isSynthetic={summaries.some((summary) => summary.isSynthetic)}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <SearchForm site={site} query="" />
      {isLoading && (
        <Notice language={site.language} title={words.loadingTitle} isLive>
          <p>{words.loading}</p>
        </Notice>
      )}
      {summaries.length === 0 && !isLoading && (
        <Notice language={site.language} title={words.noneTitle}>
          <p>{words.none}</p>
        </Notice>
      )}
      <div class="columns">
        <div>
          {summaries.length > 0 && <AreaList site={site} summaries={summaries} />}
          {manifests.length > 0 && <News site={site} manifests={manifests} />}
        </div>
        <div>
          <HowToRead site={site} />
          {summaries.length > 0 && <OwnComparison site={site} />}
        </div>
      </div>
      {summaries.length > 0 && <PlaceList site={site} places={listPlaces(summaries)} />}
    </SitePage>
  );
}

/** Every area once, with its newest round first and the way to the earlier ones. */
function AreaList({ site, summaries }: { readonly site: SiteContext; readonly summaries: readonly ReleaseSummary[] }) {
  const words = site.texts.site.start;
  const byArea = [...Map.groupBy(summaries, ({ area }) => area).values()];
  return (
    <section aria-labelledby="resultat">
      <h2 id="resultat">{words.areas}</h2>
      <ul class="index-list">
        {byArea.map(
          ([newest, ...earlier]) =>
            newest && (
              <li key={newest.area}>
                <a href={buildAreaAddress(site, newest)}>{nameArea(site, newest)}</a>
                <span class="muted small">
                  {newest.round}:{' '}
                  {words.areaLine(
                    formatNumber(newest.units.length, site.language),
                    formatNumber(newest.columns.filter((column) => column.kind === 'indicator').length, site.language),
                  )}
                </span>
                {earlier.length > 0 && (
                  <span class="index-more muted small">
                    {words.earlierRounds}{' '}
                    {earlier.map((summary, index) => (
                      <span key={summary.round}>
                        {index > 0 && ', '}
                        <a
                          href={buildAreaAddress(site, summary)}
                          aria-label={words.areaInRound(nameArea(site, summary), summary.round)}
                        >
                          {summary.round}
                        </a>
                      </span>
                    ))}
                  </span>
                )}
              </li>
            ),
        )}
      </ul>
    </section>
  );
}

function HowToRead({ site }: { readonly site: SiteContext }) {
  const words = site.texts.site.start;
  return (
    <section aria-labelledby="lasa">
      <h2 id="lasa">{words.howToRead}</h2>
      {words.howToReadText.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div class="stack">
        <Legend language={site.language} absences={[]} />
      </div>
    </section>
  );
}

function OwnComparison({ site }: { readonly site: SiteContext }) {
  const words = site.texts.site.start;
  return (
    <section aria-labelledby="egen-jamforelse">
      <h2 id="egen-jamforelse">{words.compareTitle}</h2>
      <p>{words.compareText}</p>
      <p>
        <a href={buildAddress(site, '/jamfor')}>{words.compareLink}</a>
      </p>
    </section>
  );
}

const shownNews = 5;
/** More areas than this are counted: they stand in the list of areas. */
const maxNamedNews = 3;

/** What came at one time in one round stands together. */
function News({ site, manifests }: { readonly site: SiteContext; readonly manifests: readonly ReleaseManifest[] }) {
  const words = site.texts.site.start;
  const newest = manifests.toSorted(
    (a, b) => b.time.slice(0, 10).localeCompare(a.time.slice(0, 10)) || b.round - a.round || b.version - a.version,
  );
  const groups = [
    ...Map.groupBy(newest, ({ round, version, time }) => `${round} ${version} ${time.slice(0, 10)}`).values(),
  ];
  return (
    <section aria-labelledby="nytt">
      <h2 id="nytt">{words.news}</h2>
      <ul class="index-list">
        {groups.slice(0, shownNews).map(([first, ...others]) => {
          if (first === undefined) return null;
          const areas = [first, ...others].toSorted((a, b) =>
            compareSwedish(getAreaNameByCode(site, a.area), getAreaNameByCode(site, b.area)),
          );
          return (
            <li key={`${first.round} ${first.version} ${first.time}`}>
              <span>{site.texts.site.round(first.round)}</span>
              <span class="muted small">
                {site.texts.site.edition(first.version, formatDate(first.time, site.language))}
              </span>
              <span class="index-more small">
                {areas.length > maxNamedNews && <span class="muted">{words.newsAreas(areas.length)}</span>}
                {(areas.length > maxNamedNews ? [] : areas).map(({ area }, index) => (
                  <span key={area}>
                    {index > 0 && ', '}
                    <a href={buildAddress(site, area === 'all' ? '/' : `/${first.round}/${area}`)}>
                      {getAreaNameByCode(site, area)}
                    </a>
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function PlaceList({ site, places }: { readonly site: SiteContext; readonly places: readonly Place[] }) {
  const words = site.texts.site.start;
  const counties = [...new Map(places.map((place) => [place.county, place.countyName]))].sort((a, b) =>
    compareSwedish(a[1], b[1]),
  );
  return (
    <section aria-labelledby="kommuner">
      <h2 id="kommuner">{words.municipalities}</h2>
      <nav aria-label={words.shortcut}>
        <ul class="inline-list small">
          {counties.map(([county, name]) => (
            <li key={county}>
              <a href={`#lan-${county}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="register">
        {counties.map(([county, name]) => (
          <section key={county} aria-labelledby={`lan-${county}`}>
            <h3 id={`lan-${county}`}>
              <a href={buildAddress(site, `/lan/${county}`)}>{name}</a>
            </h3>
            <ul class="plain-list">
              {places
                .filter((place) => place.county === county)
                .map((place) => (
                  <li key={place.code} class={place.isPart ? 'register-part' : undefined}>
                    <a href={buildUnitAddress(site, place.code)}>{place.shortName}</a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
