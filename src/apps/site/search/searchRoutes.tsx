// The page of hits. Search knows the frame and the addresses of other pages; places, comparison and frame use it.

import type { Hono } from 'hono';
import type { ReleaseReader } from '../../../stages/publication/index.ts';
import { buildUnitAddress } from '../frame/areaWords.ts';
import { loadSiteSummaries } from '../frame/siteCatalog.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { listPlaces } from './listPlaces.ts';
import { findPlaceView } from './placeView.ts';
import { hitAnchors, SearchPage } from './SearchPage.tsx';
import { hitKinds, searchSite } from './searchSite.ts';

/** Longer queries are cut: no name is as long. */
const maxQueryLength = 100;

/** A search for a whole name of one place leads straight to its page. Searches are cut at a length. */
export function addSearchRoutes(routes: Hono, releases: ReleaseReader, sender: SiteSender): void {
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
