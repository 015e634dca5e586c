// The pages of municipalities, districts and cities.

import type { Context, Hono } from 'hono';
import type { ReleaseReader, ReleaseSummary } from '../../../stages/publication/index.ts';
import { loadAreaCells } from '../compare/compareRoutes.tsx';
import { sendUnitList } from '../compare/sendUnitList.ts';
import { listUnits, readUnitList } from '../compare/unitList.ts';
import { type AreaView, findResult, sortUnitsByName } from '../frame/areaView.ts';
import { listRounds, loadSiteSummaries, loadViews } from '../frame/siteCatalog.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { CityPage } from './CityPage.tsx';
import { chooseComparison, comparisonParameter, listComparisons, listOtherComparisons } from './comparison.ts';
import { loadPlaceAreas } from './loadPlaceAreas.ts';
import { UnitPage } from './UnitPage.tsx';

/** The same pages work without, with fewer links. */
export interface UnitRouteOptions {
  /** True where reports can be made. */
  readonly hasProducts: boolean;
}

/**
 * `omgang` and `omrade` choose; the newest round is shown where none is chosen, and all its areas in short. `med` chooses
 * the group, `enheter` is the reader's own list.
 */
export function addUnitRoutes(
  routes: Hono,
  releases: ReleaseReader,
  sender: SiteSender,
  { hasProducts }: UnitRouteOptions,
): void {
  routes.get('/enhet/:unit', async (context) => {
    const code = context.req.param('unit');
    const summaries = await loadSiteSummaries(releases);
    const own = summaries.filter((summary) => isIn(summary, code));
    const rounds = listRounds(own);
    const chosen = Number(context.req.query('omgang') ?? rounds[0]);
    const round = rounds.includes(chosen) ? chosen : rounds[0];
    const views = await loadViews(
      releases,
      own.filter((summary) => summary.round === round),
    );
    const [first] = views;
    if (first === undefined) return sender.sendNotFound(context, ({ texts }) => texts.site.notFound.unit(code));
    const framed = views.filter((view) => isShownIn(view, code));
    if (framed.length > 0)
      return sendUnit(context, releases, sender, { code, views: framed, rounds, summaries, hasProducts });
    const area = views.find((view) => view.area === context.req.query('omrade'));
    const parts = new Map(
      views
        .flatMap(({ unitsByCode }) => [...unitsByCode.values()])
        .filter((part) => part.municipality === code)
        .map((part) => [part.code, part]),
    );
    const shown = area ?? (views.length === 1 ? first : undefined);
    const inRound = own.filter((summary) => summary.round === round);
    const page = (
      <CityPage
        site={sender.buildContext(context)}
        code={code}
        units={sortUnitsByName([...parts.values()])}
        views={views}
        area={shown}
        tallied={shown === undefined ? await loadAreaCells(releases, inRound) : []}
        rounds={rounds}
        hasProducts={hasProducts}
      />
    );
    return sender.sendPage(context, page);
  });
}

interface UnitRequest {
  readonly code: string;
  /** Areas of the round that show the unit; at least one. */
  readonly views: readonly AreaView[];
  readonly rounds: readonly number[];
  readonly summaries: readonly ReleaseSummary[];
  readonly hasProducts: boolean;
}

async function sendUnit(
  context: Context,
  releases: ReleaseReader,
  sender: SiteSender,
  { code, views, rounds, summaries, hasProducts }: UnitRequest,
): Promise<Response> {
  const site = sender.buildContext(context);
  const query = (name: string) => context.req.query(name);
  const allUnits = listUnits(summaries.filter(({ round }) => round === views[0]?.round));
  const list = readUnitList(allUnits, query);
  if (list.isAdding && list.unknown.length === 0 && !list.isCut) return sendUnitList(context, list);
  const areas = await loadPlaceAreas(releases, views, code);
  const area = areas.find(({ view }) => view.area === query('omrade')) ?? (areas.length === 1 ? areas[0] : undefined);
  const view = (area ?? areas[0])?.view;
  const unit = view?.unitsByCode.get(code);
  if (view === undefined || unit === undefined) throw new Error(`The unit ${code} is shown by no area`);
  const comparisons = listComparisons(site, view, unit, list.units);
  const others = listOtherComparisons(site, view, unit);
  const comparison = chooseComparison(comparisons, others, query(comparisonParameter));
  const shown = { site, unit, areas, area, rounds, comparisons, others, comparison, list, allUnits, hasProducts };
  return sender.sendPage(context, <UnitPage {...shown} />);
}

function isIn(summary: ReleaseSummary, code: string): boolean {
  return summary.units.some((unit) => unit.code === code || unit.municipality === code);
}

/** True when the unit is framed for what the area shows. */
function isShownIn(view: AreaView, code: string): boolean {
  return (
    view.unitsByCode.has(code) &&
    view.columns.some((column) => findResult(view, column.code, 'unit', code) !== undefined)
  );
}
