// The pages of areas, indicators and series.

import type { Context, Hono } from 'hono';
import {
  listSeriesRounds,
  type ReleaseReader,
  type ReleaseSummary,
  type SeriesRound,
} from '../../../stages/publication/index.ts';
import { loadMapShapes } from '../frame/loadMapShapes.ts';
import { findAreaView, listRounds, listVersions, loadSiteSummaries } from '../frame/siteCatalog.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { findGroup, groupParameter } from '../indicator/cellAddress.ts';
import { addChartRoutes } from '../indicator/chartRoutes.tsx';
import { IndicatorPage } from '../indicator/IndicatorPage.tsx';
import { SeriesPage } from '../indicator/SeriesPage.tsx';
import type { SeriesEntry } from '../indicator/seriesEntry.ts';
import { AreaPage } from './AreaPage.tsx';
import { parseAreaQuery } from './areaQuery.ts';
import { listAreaLeads, listColumnLeads, listWholeLead } from './listLeads.ts';

/** The pages of areas and indicators, of series and charts. */
export function addAreaRoutes(routes: Hono, releases: ReleaseReader, sender: SiteSender): void {
  addSeriesRoute(routes, releases, sender);
  addChartRoutes(routes, releases, sender);

  routes.get('/:round{[0-9]{4}}', (context) =>
    context.redirect(`${buildAddress(sender.buildContext(context), '/')}#resultat`),
  );

  routes.get('/:round{[0-9]{4}}/:area', async (context) => {
    const { round, area } = context.req.param();
    const view = await findAreaView(releases, Number(round), area);
    const summaries = await loadSiteSummaries(releases);
    if (view === undefined) return sendNoArea(context, sender, summaries, round, area);
    const query = parseAreaQuery(
      view,
      (name) => context.req.query(name),
      (name) => context.req.queries(name) ?? [],
    );
    const versions = await listVersions(releases, view);
    const rounds = listRounds(summaries.filter((summary) => summary.area === area));
    const site = sender.buildContext(context);
    return sender.sendPage(
      context,
      <AreaPage site={site} view={view} query={query} rounds={rounds} versions={versions} />,
    );
  });

  routes.get('/:round{[0-9]{4}}/:area/:column', async (context) => {
    const { round, area, column: code } = context.req.param();
    const view = await findAreaView(releases, Number(round), area);
    const summaries = await loadSiteSummaries(releases);
    if (view === undefined) return sendNoArea(context, sender, summaries, round, area);
    const column = view.columns.find((candidate) => candidate.code === code);
    if (column === undefined) {
      return sender.sendNotFound(
        context,
        ({ texts }) => texts.site.notFound.column(code),
        (site) => listColumnLeads(site, summaries, { round: view.round, area, code }),
      );
    }
    const listWhole = (site: SiteContext) => listWholeLead(site, view, code);
    const unitCode = context.req.query('enhet') ?? '';
    const unit = view.unitsByCode.get(unitCode);
    if (unit === undefined && unitCode !== '') {
      return sender.sendNotFound(context, ({ texts }) => texts.site.notFound.unit(unitCode), listWhole);
    }
    const groupKey = context.req.query(groupParameter) ?? '';
    const group = findGroup(view, groupKey);
    if (group === undefined && groupKey !== '') {
      return sender.sendNotFound(context, ({ texts }) => texts.indicator.noGroup(groupKey), listWhole);
    }
    const site = sender.buildContext(context);
    const shapes = await loadMapShapes(releases, view.data);
    const measured = listSeriesRounds(summaries, column.series);
    const newer = measured.find((entry) => entry.column !== undefined && entry.round > view.round);
    return sender.sendPage(
      context,
      <IndicatorPage
        site={site}
        view={view}
        column={column}
        unit={unit}
        group={group}
        shapes={shapes}
        newer={newer?.column && { ...newer, column: newer.column.code }}
      />,
    );
  });
}

function sendNoArea(
  context: Context,
  sender: SiteSender,
  summaries: readonly ReleaseSummary[],
  round: string,
  area: string,
): Response {
  return sender.sendNotFound(
    context,
    ({ texts }) => texts.site.notFound.area(round, area),
    (site) => listAreaLeads(site, summaries, round, area),
  );
}

function addSeriesRoute(routes: Hono, releases: ReleaseReader, sender: SiteSender): void {
  routes.get('/serie/:series', async (context) => {
    const series = context.req.param('series');
    const rounds = listSeriesRounds(await loadSiteSummaries(releases), series);
    const site = sender.buildContext(context);
    if (rounds.length === 0) return sender.sendNotFound(context, ({ texts }) => texts.site.notFound.series(series));
    const entries: readonly SeriesEntry[] = await Promise.all(
      rounds.map(async (entry) => ({ entry, measured: await findMeasured(releases, entry) })),
    );
    const unitCode = context.req.query('enhet') ?? '';
    const unit = entries.flatMap(({ measured }) => measured?.view.unitsByCode.get(unitCode) ?? [])[0];
    if (unit === undefined && unitCode !== '') {
      return sender.sendNotFound(context, ({ texts }) => texts.site.notFound.unit(unitCode));
    }
    const countyCode = context.req.query('lan') ?? '';
    const county = entries
      .flatMap(({ measured }) => measured?.view.data.groups ?? [])
      .find(({ level, code }) => level === 'county' && code === countyCode);
    if (county === undefined && countyCode !== '') {
      return sender.sendNotFound(context, ({ texts }) => texts.compare.county.notFound(countyCode));
    }
    return sender.sendPage(
      context,
      <SeriesPage site={site} series={series} entries={entries} unit={unit} county={county} />,
    );
  });
}

/** The column that carried a series in a round, with its area. */
async function findMeasured(releases: ReleaseReader, { round, area, column }: SeriesRound) {
  const view = column && (await findAreaView(releases, round, area));
  const carrying = view?.columns.find(({ code }) => code === column?.code);
  return view !== undefined && carrying !== undefined ? { view, column: carrying } : undefined;
}
