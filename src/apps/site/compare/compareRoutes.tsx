// The page that compares any units: the list stands in the address.

import type { Hono } from 'hono';
import type { ReleaseReader, ReleaseSummary } from '../../../stages/publication/index.ts';
import { buildAreaView } from '../frame/areaView.ts';
import { listRounds, loadSiteSummaries } from '../frame/siteCatalog.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { ComparePage } from './ComparePage.tsx';
import { sendUnitList } from './sendUnitList.ts';
import { listUnits, readUnitList } from './unitList.ts';

/** `enheter` is the list, `omgang` and `omrade` choose; all areas of the newest round are shown where none is chosen. */
export function addCompareRoutes(routes: Hono, releases: ReleaseReader, sender: SiteSender): void {
  routes.get('/jamfor', async (context) => {
    const query = (name: string) => context.req.query(name);
    const all = await loadSiteSummaries(releases);
    const rounds = listRounds(all);
    const round = rounds.find((year) => String(year) === query('omgang')) ?? rounds[0];
    const summaries = all.filter((summary) => summary.round === round);
    const allUnits = listUnits(summaries);
    const list = readUnitList(allUnits, query);
    if (list.isAdding && list.unknown.length === 0 && !list.isCut) return sendUnitList(context, list);
    const chosen = summaries.find(({ area }) => area === query('omrade'));
    const data = chosen && (await releases.load(chosen.round, chosen.area));
    const areas = data === undefined && list.units.length > 0 ? await loadAreaCells(releases, summaries) : [];
    const page = (
      <ComparePage
        site={sender.buildContext(context)}
        round={round ?? 0}
        rounds={rounds}
        summaries={summaries}
        areas={areas}
        view={data && buildAreaView(data)}
        list={list}
        allUnits={allUnits}
      />
    );
    return sender.sendPage(context, page);
  });
}

/** The packed results of areas, which are small enough to read for all of a round. */
export async function loadAreaCells(releases: ReleaseReader, summaries: readonly ReleaseSummary[]) {
  const loaded = await Promise.all(
    summaries.map(async (summary) => ({ summary, cells: await releases.readCells(summary.round, summary.area) })),
  );
  return loaded.flatMap(({ summary, cells }) => (cells === undefined ? [] : [{ summary, cells }]));
}
