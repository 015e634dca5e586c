// Start page, search, and the pages of municipalities, districts and cities.

import type { Hono } from 'hono';
import type { ReleaseReader, ReleaseSummary } from '../../../stages/publication/index.ts';
import { sortUnitsByName } from '../frame/areaView.ts';
import { buildUnitAddress } from '../frame/areaWords.ts';
import { listRounds, loadSiteSummaries, loadViews } from '../frame/siteCatalog.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { CityPage } from './CityPage.tsx';
import { SearchPage } from './SearchPage.tsx';
import { StartPage } from './StartPage.tsx';
import { findNamedPlace, searchSite } from './searchSite.ts';
import { UnitPage } from './UnitPage.tsx';

/** Longer queries are cut: no name is as long. */
const maxQueryLength = 100;

export function addPlaceRoutes(routes: Hono, releases: ReleaseReader, sender: SiteSender): void {
  addUnitRoute(routes, releases, sender);

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
      />,
    );
  });

  routes.get('/sok', async (context) => {
    const site = sender.buildContext(context);
    const query = (context.req.query('q') ?? '').trim().slice(0, maxQueryLength);
    const summaries = await loadSiteSummaries(releases);
    const result = searchSite(summaries, query, sender.language);
    const place = result.indicators.length === 0 ? findNamedPlace(result, query) : undefined;
    if (place !== undefined) return context.redirect(buildUnitAddress(site, place.code));
    const isSynthetic = summaries.some((summary) => summary.isSynthetic);
    return sender.sendPage(context, <SearchPage site={site} query={query} result={result} isSynthetic={isSynthetic} />);
  });
}

/** `omgang` and `omrade` choose; the newest round is shown where none is chosen, and all its areas in short. */
function addUnitRoute(routes: Hono, releases: ReleaseReader, sender: SiteSender): void {
  routes.get('/enhet/:unit', async (context) => {
    const site = sender.buildContext(context);
    const code = context.req.param('unit');
    const all = (await loadSiteSummaries(releases)).filter((summary) => isIn(summary, code));
    const rounds = listRounds(all);
    const chosen = Number(context.req.query('omgang') ?? rounds[0]);
    const round = rounds.includes(chosen) ? chosen : rounds[0];
    const views = await loadViews(
      releases,
      all.filter((summary) => summary.round === round),
    );
    const first = views[0];
    if (first === undefined) return sender.sendNotFound(context, ({ texts }) => texts.site.notFound.unit(code));
    const area = views.find((view) => view.area === context.req.query('omrade'));
    const shown = { site, views, area: area ?? (views.length === 1 ? first : undefined), rounds };
    const view = views.find(({ unitsByCode }) => unitsByCode.has(code));
    const unit = view?.unitsByCode.get(code);
    if (unit !== undefined) return sender.sendPage(context, <UnitPage {...shown} unit={unit} />);
    const parts = new Map(
      views
        .flatMap(({ unitsByCode }) => [...unitsByCode.values()])
        .filter((part) => part.municipality === code)
        .map((part) => [part.code, part]),
    );
    return sender.sendPage(context, <CityPage {...shown} code={code} units={sortUnitsByName([...parts.values()])} />);
  });
}

function isIn(summary: ReleaseSummary, code: string): boolean {
  return summary.units.some((unit) => unit.code === code || unit.municipality === code);
}
