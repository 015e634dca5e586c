// The workbook of a place, the package of a county and the package of the country as files, each of an edition.

import type { Context, Hono } from 'hono';
import type { ShownPlace } from '../../../products/table/index.ts';
import type { ProductMaker } from '../../../products/unitReport/index.ts';
import { type ReleaseReader, type ReleaseSummary, readAt } from '../../../stages/publication/index.ts';
import { buildUnitAddress } from '../frame/areaWords.ts';
import { findSiteMoment } from '../frame/findSiteMoment.ts';
import { listRounds, loadSiteSummaries } from '../frame/siteCatalog.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { dataNames } from './productAddress.ts';
import { findInstant, type ProductRouteParts, sendProduct } from './sendProduct.tsx';

interface DataRoute {
  /** Undefined: the country. */
  readonly place: 'unit' | 'county' | undefined;
  readonly kind: 'workbook' | 'pack';
  readonly path: string;
}

const dataRoutes: readonly DataRoute[] = [
  { place: 'unit', kind: 'workbook', path: `/enhet/:code/${dataNames.workbook}` },
  { place: 'county', kind: 'workbook', path: `/lan/:code/${dataNames.workbook}` },
  { place: 'county', kind: 'pack', path: `/lan/:code/${dataNames.pack}` },
  { place: undefined, kind: 'pack', path: `/riket/${dataNames.pack}` },
];

/** `omgang` chooses the round, `omrade` the area of a workbook; `utgava`, `asOf` and `version` as for reports. */
export function addDataRoutes(
  routes: Hono,
  releases: ReleaseReader,
  sender: SiteSender,
  { maker, reportError }: Pick<ProductRouteParts, 'reportError'> & { readonly maker: ProductMaker },
): void {
  for (const route of dataRoutes) {
    routes.get(route.path, async (context) => {
      const found = await findSiteMoment(context, releases);
      if (typeof found === 'function') return sender.sendNotFound(context, found);
      const moment = await findInstant(releases, found);
      const summaries = await loadSiteSummaries(readAt(releases, moment));
      const chosen = chooseData(context, summaries, route);
      if (chosen === undefined) {
        return sender.sendNotFound(context, ({ texts }) => texts.briefing.products.noData);
      }
      const { round, place, area } = chosen;
      const { language } = sender;
      return sendProduct(context, releases, sender, reportError, {
        round,
        moment,
        query: { omgang: String(round), omrade: area ?? '' },
        page: findPage(sender.buildContext(context), place, round),
        make: (edition) => {
          if (area !== undefined && place !== undefined) {
            // The workbook is in Swedish at both addresses, so that it is one file.
            const request = { kind: 'workbook', format: 'xlsx', language: 'sv' } as const;
            return maker.make({ ...request, place, area, round, edition });
          }
          return maker.make({ kind: 'pack', format: 'zip', language, place, round, edition });
        },
      });
    });
  }
}

interface ChosenData {
  readonly round: number;
  readonly place: ShownPlace | undefined;
  /** Of a workbook. */
  readonly area: string | undefined;
}

/** Undefined where nothing is published of the place, or a workbook is asked for without an area that has the place. */
function chooseData(context: Context, summaries: readonly ReleaseSummary[], route: DataRoute): ChosenData | undefined {
  const place = route.place && findPlace(route.place, context.req.param('code') ?? '', summaries);
  if (route.place !== undefined && place === undefined) return undefined;
  const own = summaries.filter((summary) => place === undefined || hasPlace(summary, place));
  const asked = context.req.query('omgang');
  const rounds = listRounds(own);
  const round = asked === undefined ? rounds[0] : rounds.find((year) => String(year) === asked);
  if (round === undefined) return undefined;
  if (route.kind === 'pack') return { round, place, area: undefined };
  const area = own.find((summary) => summary.round === round && summary.area === context.req.query('omrade'))?.area;
  return area === undefined ? undefined : { round, place, area };
}

/** The address of a unit may be that of a city. */
function findPlace(
  level: 'unit' | 'county',
  code: string,
  summaries: readonly ReleaseSummary[],
): ShownPlace | undefined {
  const places: readonly ShownPlace[] =
    level === 'county'
      ? [{ level, code }]
      : [
          { level, code },
          { level: 'city', code },
        ];
  return places.find((place) => summaries.some((summary) => hasPlace(summary, place)));
}

function hasPlace({ units }: ReleaseSummary, { level, code }: ShownPlace): boolean {
  return units.some((unit) => {
    if (level === 'county') return unit.county === code;
    return level === 'unit' ? unit.code === code : unit.municipality === code && unit.code !== code;
  });
}

function findPage(site: SiteContext, place: ShownPlace | undefined, round: number): string {
  const query = { omgang: String(round) };
  if (place === undefined) return buildAddress(site, '/data', {});
  return place.level === 'county'
    ? buildAddress(site, `/lan/${place.code}`, query)
    : buildUnitAddress(site, place.code, query);
}
