// The page of a county.

import type { Hono } from 'hono';
import type { ReleaseReader } from '../../../stages/publication/index.ts';
import { loadAreaCells } from '../compare/compareRoutes.tsx';
import { listUnits } from '../compare/unitList.ts';
import { listRounds, loadSiteSummaries } from '../frame/siteCatalog.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { CountyPage } from './CountyPage.tsx';

/** `omgang` chooses; the newest round is shown where none is chosen. */
export function addCountyRoutes(
  routes: Hono,
  releases: ReleaseReader,
  sender: SiteSender,
  { hasProducts }: { readonly hasProducts: boolean },
): void {
  routes.get('/lan/:county', async (context) => {
    const county = context.req.param('county');
    const all = (await loadSiteSummaries(releases)).filter((summary) =>
      summary.units.some((unit) => unit.county === county),
    );
    const rounds = listRounds(all);
    const round = rounds.find((year) => String(year) === context.req.query('omgang')) ?? rounds[0];
    if (round === undefined) {
      return sender.sendNotFound(context, ({ texts }) => texts.compare.county.notFound(county));
    }
    const summaries = all.filter((summary) => summary.round === round);
    const page = (
      <CountyPage
        site={sender.buildContext(context)}
        county={county}
        units={listUnits(summaries).filter((unit) => unit.county === county)}
        areas={await loadAreaCells(releases, summaries)}
        round={round}
        rounds={rounds}
        hasProducts={hasProducts}
      />
    );
    return sender.sendPage(context, page);
  });
}
