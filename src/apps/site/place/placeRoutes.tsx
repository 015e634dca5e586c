// The start page; the pages of places come from their own files.

import type { Hono } from 'hono';
import type { ReleaseReader } from '../../../stages/publication/index.ts';
import { addCompareRoutes } from '../compare/compareRoutes.tsx';
import { addCountyRoutes } from '../county/countyRoutes.tsx';
import { loadMapShapes } from '../frame/loadMapShapes.ts';
import { loadSiteSummaries } from '../frame/siteCatalog.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { StartPage } from './StartPage.tsx';
import { addUnitRoutes, type UnitRouteOptions } from './unitRoutes.tsx';

/** Adds the start page and the pages that it leads to. */
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
}
