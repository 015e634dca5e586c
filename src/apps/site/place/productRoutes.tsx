// The report of a unit and the page for its committee as files: at one address for ever in each edition, and the way to the newest.

import type { Hono } from 'hono';
import { madeForms } from '../../../products/unitReport/index.ts';
import { type ReleaseReader, readAt } from '../../../stages/publication/index.ts';
import { buildUnitAddress } from '../frame/areaWords.ts';
import { findSiteMoment } from '../frame/findSiteMoment.ts';
import { listRounds, loadSiteSummaries } from '../frame/siteCatalog.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { comparisonParameter, findChosenGroup } from './comparison.ts';
import { addDataRoutes } from './dataRoutes.ts';
import { productNames } from './productAddress.ts';
import { findInstant, type ProductRouteParts, sendProduct } from './sendProduct.tsx';

/**
 * `/enhet/{unit}/rapport.pdf` and its like, and the data of places. `utgava` is the edition; without it the address leads to
 * the one of the moment that `asOf` or `version` asks for. `omgang` and `med` are those of the unit's page.
 */
export function addProductRoutes(
  routes: Hono,
  releases: ReleaseReader,
  sender: SiteSender,
  { maker, reportError }: ProductRouteParts,
): void {
  if (maker === undefined) return;
  addDataRoutes(routes, releases, sender, { maker, reportError });
  const forms = new Map(madeForms.map((form) => [`${productNames[form.kind]}.${form.format}`, form]));
  routes.get('/enhet/:unit/:file{[a-z]+\\.(pdf|docx|pptx)}', async (context, next) => {
    const { unit, file } = context.req.param();
    const form = forms.get(file);
    if (form === undefined) return next();
    const found = await findSiteMoment(context, releases);
    if (typeof found === 'function') return sender.sendNotFound(context, found);
    const moment = await findInstant(releases, found);
    const round = await findRound(readAt(releases, moment), unit, context.req.query('omgang'));
    if (round === undefined) {
      return sender.sendNotFound(context, ({ texts }) => texts.briefing.products.noUnit(unit));
    }
    const { language } = sender;
    const group = findChosenGroup(context.req.query(comparisonParameter));
    const chosen = group === undefined ? '' : (context.req.query(comparisonParameter) ?? '');
    return sendProduct(context, releases, sender, reportError, {
      round,
      moment,
      query: { omgang: String(round), [comparisonParameter]: chosen },
      page: buildUnitAddress(sender.buildContext(context), unit, { omgang: context.req.query('omgang') ?? '' }),
      make: (edition) => maker.make({ ...form, language, unit, round, edition, group }),
    });
  });
}

/** The round asked for, or the newest that has the unit; undefined where none has. */
async function findRound(
  releases: ReleaseReader,
  unit: string,
  asked: string | undefined,
): Promise<number | undefined> {
  const summaries = await loadSiteSummaries(releases);
  const rounds = listRounds(summaries.filter(({ units }) => units.some(({ code }) => code === unit)));
  return asked === undefined ? rounds[0] : rounds.find((round) => String(round) === asked);
}
