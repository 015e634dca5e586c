// Pages about the service: method, accessibility, about, open data.

import type { Hono } from 'hono';
import type { ReleaseReader } from '../../../stages/publication/index.ts';
import { listRounds, loadSiteSummaries, loadViews } from '../frame/siteCatalog.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { AboutPage } from './AboutPage.tsx';
import { AccessibilityPage } from './AccessibilityPage.tsx';
import { CookiesPage } from './CookiesPage.tsx';
import { DataPage } from './DataPage.tsx';
import { MethodPage } from './MethodPage.tsx';

/** A round in the address that is not published is taken as the newest. */
export function addAboutRoutes(
  routes: Hono,
  releases: ReleaseReader,
  sender: SiteSender,
  { hasProducts }: { readonly hasProducts: boolean },
): void {
  routes.get('/metod', async (context) => {
    const summaries = await loadSiteSummaries(releases);
    const rounds = listRounds(summaries);
    const chosen = Number(context.req.query('omgang'));
    const round = rounds.includes(chosen) ? chosen : rounds[0];
    const views = await loadViews(
      releases,
      summaries.filter((summary) => summary.round === round),
    );
    const site = sender.buildContext(context);
    return sender.sendPage(context, <MethodPage site={site} view={views[0]} views={views} rounds={rounds} />);
  });
  routes.get('/om', (context) => sender.sendPage(context, <AboutPage site={sender.buildContext(context)} />));
  routes.get('/kakor', (context) => sender.sendPage(context, <CookiesPage site={sender.buildContext(context)} />));
  routes.get('/tillganglighet', (context) =>
    sender.sendPage(context, <AccessibilityPage site={sender.buildContext(context)} />),
  );
  routes.get('/data', async (context) =>
    sender.sendPage(
      context,
      <DataPage
        site={sender.buildContext(context)}
        manifests={await releases.list()}
        example={(await loadSiteSummaries(releases))[0]}
        hasProducts={hasProducts}
      />,
    ),
  );
}
