// Start page and search; the pages of places come from their own files.

import type { Hono } from 'hono';
import type { ReleaseReader } from '../../../stages/publication/index.ts';
import { addCompareRoutes } from '../compare/compareRoutes.tsx';
import { addCountyRoutes } from '../county/countyRoutes.tsx';
import { buildUnitAddress } from '../frame/areaWords.ts';
import { loadMapShapes } from '../frame/loadMapShapes.ts';
import { loadSiteSummaries } from '../frame/siteCatalog.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { listPlaces } from './listPlaces.ts';
import { findPlaceView } from './placeView.ts';
import { hitAnchors, SearchPage } from './SearchPage.tsx';
import { StartPage } from './StartPage.tsx';
import { hitKinds, searchSite } from './searchSite.ts';
import { addUnitRoutes, type UnitRouteOptions } from './unitRoutes.tsx';

/** Longer queries are cut: no name is as long. */
const maxQueryLength = 100;

/** A search for a whole name of one place leads straight to its page. Searches are cut at a length. */
export function addPlaceRoutes(
  routes: Hono,
  releases: ReleaseReader,
  sender: SiteSender,
  options: UnitRouteOptions,
): void {
  addUnitRoutes(routes, releases, sender, options);
  addCompareRoutes(routes, releases, sender);
  addCountyRoutes(routes, releases, sender, options);

  routes.get('/', async (context) => {
    const summaries = await loadSiteSummaries(releases);
    const manifests = await releases.list();
    return sender.sendPage(
      context,
      <StartPage
        site={sender.buildContext(context)}
        summaries={summaries}
        manifests={manifests}
        isLoading={releases.isLoading()}
        shapes={summaries[0] && (await loadMapShapes(releases, summaries[0]))}
      />,
    );
  });

  routes.get('/sok', async (context) => {
    const site = sender.buildContext(context);
    const query = (context.req.query('q') ?? '').trim().slice(0, maxQueryLength);
    const summaries = await loadSiteSummaries(releases);
    const carried = findPlaceView(site, summaries, (name) => context.req.query(name));
    const result = searchSite(summaries, query, sender.language, Number(carried?.query.omgang));
    const asked = { omgang: String(result.round) } as Readonly<Record<string, string>>;
    const view = result.round === undefined ? carried : findPlaceView(site, summaries, (name) => asked[name]);
    if (result.straight !== undefined)
      return context.redirect(buildUnitAddress(site, result.straight.code, view?.query));
    const isSynthetic = summaries.some((summary) => summary.isSynthetic);
    const unfolded = hitKinds.find((kind) => hitAnchors[kind] === context.req.query('alla'));
    return sender.sendPage(
      context,
      <SearchPage
        site={site}
        query={query}
        result={result}
        unfolded={unfolded}
        isSynthetic={isSynthetic}
        places={listPlaces(summaries)}
        view={view}
      />,
    );
  });
}
