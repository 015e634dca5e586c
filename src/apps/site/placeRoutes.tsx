// Start page, search, and the pages of municipalities, districts and cities.

import type { Hono } from 'hono';
import type { ReleaseReader } from '../../stages/publication/index.ts';
import { type AreaView, sortUnitsByName } from './areaView.ts';
import { buildUnitAddress } from './areaWords.ts';
import { CityPage } from './CityPage.tsx';
import { SearchPage } from './SearchPage.tsx';
import { StartPage } from './StartPage.tsx';
import { findNamedPlace, searchSite } from './searchSite.ts';
import { loadAreaViews } from './siteCatalog.ts';
import type { SiteSender } from './siteSender.tsx';
import { UnitPage } from './UnitPage.tsx';

/** Longer queries are cut: no name is as long. */
const maxQueryLength = 100;

export function addPlaceRoutes(routes: Hono, releases: ReleaseReader, sender: SiteSender): void {
  routes.get('/', async (context) => {
    const views = await loadAreaViews(releases);
    const manifests = await releases.list();
    return sender.sendPage(
      context,
      <StartPage
        site={sender.buildContext(context)}
        views={views}
        manifests={manifests}
        isLoading={releases.isLoading()}
      />,
    );
  });

  routes.get('/sok', async (context) => {
    const site = sender.buildContext(context);
    const query = (context.req.query('q') ?? '').trim().slice(0, maxQueryLength);
    const views = await loadAreaViews(releases);
    const result = searchSite(views, query, sender.language);
    const place = result.indicators.length === 0 ? findNamedPlace(result, query) : undefined;
    if (place !== undefined) return context.redirect(buildUnitAddress(site, place.code));
    return sender.sendPage(context, <SearchPage site={site} query={query} result={result} views={views} />);
  });

  routes.get('/enhet/:unit', async (context) => {
    const site = sender.buildContext(context);
    const code = context.req.param('unit');
    const all = (await loadAreaViews(releases)).filter((view) => isInView(view, code));
    const rounds = [...new Set(all.map((view) => view.round))];
    const chosen = Number(context.req.query('omgang') ?? rounds[0]);
    const views = all.filter((view) => view.round === (rounds.includes(chosen) ? chosen : rounds[0]));
    const first = views[0];
    if (first === undefined) return sender.sendNotFound(context, ({ texts }) => texts.site.notFound.unit(code));
    const unit = first.unitsByCode.get(code);
    if (unit === undefined) {
      const units = sortUnitsByName([...first.unitsByCode.values()].filter((part) => part.municipality === code));
      return sender.sendPage(context, <CityPage site={site} code={code} units={units} views={views} />);
    }
    const otherRounds = rounds.filter((round) => round !== first.round);
    return sender.sendPage(context, <UnitPage site={site} unit={unit} views={views} otherRounds={otherRounds} />);
  });
}

function isInView(view: AreaView, code: string): boolean {
  return view.unitsByCode.has(code) || [...view.unitsByCode.values()].some((unit) => unit.municipality === code);
}
