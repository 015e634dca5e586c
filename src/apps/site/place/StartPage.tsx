// The start page: find a municipality by name or county, the areas, and what is new.

import type { MapShapes } from '../../../products/chart/chartModel.ts';
import type { ReleaseManifest, ReleaseSummary } from '../../../stages/publication/index.ts';
import { formatNumber } from '../../../ui/format.ts';
import { Legend } from '../../../ui/Legend.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { buildAreaAddress, nameArea } from '../frame/areaWords.ts';
import { SitePage } from '../frame/SitePage.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { listCounties } from '../search/listCounties.ts';
import { listPlaces } from '../search/listPlaces.ts';
import { SearchForm } from '../search/SearchForm.tsx';
import { CountyMap } from './CountyMap.tsx';
import { News } from './News.tsx';
import { PlaceIndex } from './PlaceIndex.tsx';

/** `manifests`: every version, for what is new. */
export interface StartPageProps {
  readonly site: SiteContext;
  /** Newest round first. */
  readonly summaries: readonly ReleaseSummary[];
  readonly manifests: readonly ReleaseManifest[];
  readonly isLoading: boolean;
  /** Of the newest release that has one: the counties to choose from. */
  readonly shapes: MapShapes | undefined;
}

/** `isLoading`: bundled rounds are still being loaded after a start, and the page says so. */
export function StartPage({ site, summaries, manifests, isLoading, shapes }: StartPageProps) {
  const words = site.texts.site.start;
  const places = listPlaces(summaries);
  return (
    <SitePage
      site={site}
      title={words.title}
      description={words.lead}
      isSynthetic={summaries.some((summary) => summary.isSynthetic)}
    >
      <div class="start">
        <div>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
          <SearchForm site={site} query="" places={places} />
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
          {places.length > 0 && <PlaceIndex site={site} places={places} />}
        </div>
        {shapes !== undefined && <CountyMap site={site} shapes={shapes} counties={listCounties(places)} />}
      </div>
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
