// The files of releases: at one address for ever, in pieces where a reader asks for a piece, and the way to the newest.

import type { Context, Hono } from 'hono';
import {
  chooseRelease,
  listReleasedAreas,
  type OpenedFile,
  parseMoment,
  type ReleaseManifest,
  type ReleaseReader,
} from '../../../stages/publication/index.ts';
import { buildFileAddress } from '../frame/fileAddress.ts';
import { momentParameters } from '../frame/siteMoment.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { parseRange } from './parseRange.ts';

/** Of releases whose manifest does not say (formats 1 and 2). */
const fileTypes: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** `/{round}/{area}/v{n}/{path}`, and `/{round}/{area}/senaste/{product}`, which leads there. */
export function addFileRoutes(routes: Hono, releases: ReleaseReader, sender: SiteSender): void {
  routes.get('/:round{[0-9]{4}}/:area/:version{v[0-9]+}/:path{.+}', async (context) => {
    const { round, area, version, path } = context.req.param();
    const file = await releases.openFile(Number(round), area, Number(version.slice(1)), path);
    if (file === undefined) return sender.sendNotFound(context, ({ texts }) => texts.site.notFound.file);
    return sendFile(context, file, path);
  });

  routes.get('/:round{[0-9]{4}}/:area/senaste/:product', async (context) => {
    const { round, area, product } = context.req.param();
    const moment = parseMoment(context.req.query(momentParameters.version), context.req.query(momentParameters.asOf));
    if (moment === undefined) return sender.sendNotFound(context, ({ texts }) => texts.moment.faulty);
    const manifest = chooseRelease(await releases.list(), Number(round), area, moment);
    const file = manifest && findProduct(manifest, area, product);
    if (manifest === undefined || file === undefined) {
      return sender.sendNotFound(context, ({ texts }) => texts.site.notFound.file);
    }
    context.header('cache-control', 'public, max-age=60');
    return context.redirect(buildFileAddress(manifest, file.path));
  });
}

/** The file of a product, named with or without its ending: `workbook`, `method.pdf`. */
function findProduct(
  manifest: ReleaseManifest,
  area: string,
  name: string,
): ReleaseManifest['files'][number] | undefined {
  const own = manifest.files.filter(
    (file) => file.area === area || (file.area === manifest.area && listReleasedAreas(manifest).includes(area)),
  );
  const dot = name.lastIndexOf('.');
  const bare = dot < 0 ? name : name.slice(0, dot);
  const ending = dot < 0 ? '' : name.slice(dot);
  return own.find((file) => file.product === bare && file.path.endsWith(ending));
}

/** The file, a piece of it, or 304 to a reader who has it: its hash is its tag. */
function sendFile(context: Context, file: OpenedFile, path: string): Response {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_');
  const tag = `"${file.sha256}"`;
  const isText = extension === 'json' || extension === 'jsonstat';
  const headers: Record<string, string> = {
    'content-type': file.mediaType ?? fileTypes[extension] ?? 'application/octet-stream',
    'content-disposition': `${isText ? 'inline' : 'attachment'}; filename="${name}"`,
    'cache-control': 'public, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
    'access-control-allow-origin': '*',
    etag: tag,
  };
  if (hasTag(context.req.header('if-none-match'), tag)) return context.body(null, 304, headers);
  const isBodyWanted = context.req.method !== 'HEAD';
  const condition = context.req.header('if-range');
  const asked = condition === undefined || condition === tag ? context.req.header('range') : undefined;
  const range = parseRange(asked, file.bytes);
  if (range === 'unsatisfiable') {
    return context.body(null, 416, { ...headers, 'content-range': `bytes */${file.bytes}` });
  }
  if (range !== undefined) {
    headers['content-range'] = `bytes ${range.start}-${range.end}/${file.bytes}`;
    headers['content-length'] = String(range.end - range.start + 1);
    return new Response(isBodyWanted ? file.stream(range) : null, { status: 206, headers });
  }
  headers['content-length'] = String(file.bytes);
  return new Response(isBodyWanted ? file.stream() : null, { headers });
}

function hasTag(header: string | undefined, tag: string): boolean {
  return header?.split(',').some((known) => known.trim().replace(/^W\//, '') === tag) === true;
}
