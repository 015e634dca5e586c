// What is made on request of an edition: the way to the newest, the file itself, or why there is none.

import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { editionLength, findEdition, type MadeProduct, type ProductMaker } from '../../../products/unitReport/index.ts';
import type { Moment, ReleaseReader } from '../../../stages/publication/index.ts';
import { sendFile } from '../files/sendFile.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import type { SiteMoment } from '../frame/siteMoment.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { ProductFaultPage } from './ProductFaultPage.tsx';
import { editionParameter } from './productAddress.ts';

/** `reportError` is told where making fails; the reader gets a page that says so. */
export interface ProductRouteParts {
  readonly maker: ProductMaker | undefined;
  readonly reportError: (fault: unknown) => void;
}

/** A moment that is not a version: editions are of all areas. */
export type ProductMoment = Exclude<Moment, { readonly kind: 'version' }>;

/** `make` is called with the edition that the address ends up at. */
export interface ProductAnswer {
  readonly round: number;
  readonly moment: ProductMoment;
  /** Parameters of the address beside the edition. */
  readonly query: Readonly<Record<string, string>>;
  /** Address of the page that shows the same. */
  readonly page: string;
  readonly make: (edition: string) => Promise<MadeProduct>;
}

/** A version is read at the instant at which it went live, with all other areas as they were then. */
export async function findInstant(releases: ReleaseReader, moment: SiteMoment): Promise<ProductMoment> {
  if (moment.kind === 'newest') return moment;
  if (moment.kind === 'asOf') return { kind: 'asOf', instant: moment.instant };
  const data = await releases.summarize(moment.round, moment.area, moment.version);
  return data === undefined ? { kind: 'newest' } : { kind: 'asOf', instant: new Date(data.time).toISOString() };
}

/** The file of the edition in the address; without one the way to the edition of the moment. */
export async function sendProduct(
  context: Context,
  releases: ReleaseReader,
  sender: SiteSender,
  reportError: ProductRouteParts['reportError'],
  { round, moment, query, page, make }: ProductAnswer,
): Promise<Response> {
  const asked = context.req.query(editionParameter);
  if (asked === undefined) {
    const edition = findEdition(await releases.list(), round, moment);
    context.header('cache-control', 'public, max-age=60');
    // The edition is the moment: the address needs no other.
    const site: SiteContext = { ...sender.buildContext(context), moment: { kind: 'newest' } };
    const path = context.req.path.replace(/^\/en(?=\/)/, '');
    return context.redirect(buildAddress(site, path, { ...query, [editionParameter]: edition?.hash ?? '' }));
  }
  if (asked.length !== editionLength || /[^0-9a-f]/.test(asked)) return sendNoEdition(context, sender);
  let product: MadeProduct;
  try {
    product = await make(asked);
  } catch (fault) {
    reportError(fault);
    return sendFault(context, sender, page, 'fault');
  }
  if (product.kind === 'busy') return sendFault(context, sender, page, 'busy');
  if (product.kind === 'unknown') return sendNoEdition(context, sender);
  return sendMade(context, product);
}

function sendNoEdition(context: Context, sender: SiteSender): Response {
  return sender.sendNotFound(context, ({ texts }) => texts.briefing.products.noEdition);
}

function sendFault(context: Context, sender: SiteSender, address: string, kind: 'busy' | 'fault'): Response {
  const site = sender.buildContext(context);
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
