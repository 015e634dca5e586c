// The report of a unit and the page for its committee as files: at one address for ever in each edition, and the way to the newest.

import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import {
  editionLength,
  findEdition,
  type MadeFormat,
  type MadeKind,
  type MadeProduct,
  type ProductMaker,
} from '../../../products/unitReport/index.ts';
import { type Moment, type ReleaseReader, readAt } from '../../../stages/publication/index.ts';
import { sendFile } from '../files/sendFile.ts';
import { buildUnitAddress } from '../frame/areaWords.ts';
import { findSiteMoment } from '../frame/findSiteMoment.ts';
import { listRounds, loadSiteSummaries } from '../frame/siteCatalog.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import type { SiteMoment } from '../frame/siteMoment.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { comparisonParameter, findChosenGroup } from './comparison.ts';
import { ProductFaultPage } from './ProductFaultPage.tsx';
import { editionParameter, productNames } from './productAddress.ts';

export interface ProductRouteParts {
  readonly maker: ProductMaker | undefined;
  readonly reportError: (fault: unknown) => void;
}

/**
 * `/enhet/{unit}/rapport.pdf` and its like. `utgava` is the edition; without it the address leads to the one of the moment
 * that `asOf` or `version` asks for. `omgang` and `med` are those of the unit's page.
 */
export function addProductRoutes(
  routes: Hono,
  releases: ReleaseReader,
  sender: SiteSender,
  { maker, reportError }: ProductRouteParts,
): void {
  if (maker === undefined) return;
  routes.get('/enhet/:unit/:file{(rapport|underlag)\\.(pdf|docx)}', async (context) => {
    const { unit, file } = context.req.param();
    const [name = '', format = ''] = file.split('.');
    const kind: MadeKind = name === productNames.report ? 'report' : 'memo';
    const found = await findSiteMoment(context, releases);
    if (typeof found === 'function') return sender.sendNotFound(context, found);
    const moment = await findInstant(releases, found);
    const round = await findRound(readAt(releases, moment), unit, context.req.query('omgang'));
    if (round === undefined) {
      return sender.sendNotFound(context, ({ texts }) => texts.briefing.products.noUnit(unit));
    }
    const group = findChosenGroup(context.req.query(comparisonParameter));
    const asked = context.req.query(editionParameter);
    if (asked === undefined) {
      const edition = findEdition(await releases.list(), round, moment);
      const query = {
        omgang: String(round),
        [comparisonParameter]: group === undefined ? '' : (context.req.query(comparisonParameter) ?? ''),
        [editionParameter]: edition?.hash ?? '',
      };
      context.header('cache-control', 'public, max-age=60');
      // The edition is the moment: the address needs no other.
      const site: SiteContext = { ...sender.buildContext(context), moment: { kind: 'newest' } };
      return context.redirect(buildAddress(site, `/enhet/${unit}/${file}`, query));
    }
    if (asked.length !== editionLength || /[^0-9a-f]/.test(asked)) return sendNoEdition(context, sender);
    let product: MadeProduct;
    try {
      const language = sender.language;
      product = await maker.make({ kind, format: format as MadeFormat, language, unit, round, edition: asked, group });
    } catch (fault) {
      reportError(fault);
      return sendFault(context, sender, unit, 'fault');
    }
    if (product.kind === 'busy') return sendFault(context, sender, unit, 'busy');
    if (product.kind === 'unknown') return sendNoEdition(context, sender);
    return sendMade(context, product);
  });
}

/** A version is read at the instant at which it went live, with all other areas as they were then. */
async function findInstant(
  releases: ReleaseReader,
  moment: SiteMoment,
): Promise<Exclude<Moment, { readonly kind: 'version' }>> {
  if (moment.kind === 'newest') return moment;
  if (moment.kind === 'asOf') return { kind: 'asOf', instant: moment.instant };
  const data = await releases.summarize(moment.round, moment.area, moment.version);
  return data === undefined ? { kind: 'newest' } : { kind: 'asOf', instant: new Date(data.time).toISOString() };
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

function sendNoEdition(context: Context, sender: SiteSender): Response {
  return sender.sendNotFound(context, ({ texts }) => texts.briefing.products.noEdition);
}

function sendFault(context: Context, sender: SiteSender, unit: string, kind: 'busy' | 'fault'): Response {
  const site = sender.buildContext(context);
  const address = buildUnitAddress(site, unit, { omgang: context.req.query('omgang') ?? '' });
  if (kind === 'busy') context.header('retry-after', '60');
  const page = <ProductFaultPage site={site} kind={kind} address={address} />;
  return sender.sendPage(context, page, kind === 'busy' ? 503 : 500);
}

function sendMade(context: Context, { name, mediaType, bytes }: Extract<MadeProduct, { kind: 'made' }>): Response {
  const stored = new Uint8Array(bytes);
  const file = {
    bytes: stored.length,
    sha256: createHash('sha256').update(stored).digest('hex'),
    mediaType,
    stream: (range?: { readonly start: number; readonly end: number }) =>
      new Blob([range === undefined ? stored : stored.subarray(range.start, range.end + 1)]).stream(),
  };
  return sendFile(context, file, name);
}
