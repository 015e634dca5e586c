// The site as it would be with a frozen release live, below an address of the desk: the same pages from the same bytes, with
// their links led back to where they are shown.

import type { Hono } from 'hono';
import { createReleaseReader } from '../../adapters/files/createReleaseReader.ts';
import { getPreviewFolder } from '../../adapters/files/stagedReleases.ts';
import { Problem } from '../../kernel/problem.ts';
import { buildPreviewReader, type ReleaseReader, type ReleaseRecord } from '../../stages/publication/index.ts';
import { deskRelease as english } from '../../texts/en/deskRelease.ts';
import { deskRelease as swedish } from '../../texts/sv/deskRelease.ts';
import { createSite } from '../site/createSite.tsx';
import { findFrozenKey } from './goLive.ts';
import type { Settings } from './settings.ts';

/** `releases` is what is public now; the previewed release is put before it. */
export interface PreviewParts {
  readonly settings: Pick<Settings, 'dataFolder' | 'url'>;
  readonly releases: ReleaseReader;
  readonly reportError: (error: unknown) => void;
}

/**
 * Both reject with Problem STAGED_MISSING where the frozen files are no longer there. Who may look is the desk's
 * business.
 */
export interface Previews {
  /** The answer of the site with the record's release as the newest. */
  fetch(record: ReleaseRecord, path: string, init?: RequestInit): Promise<Response>;
  /** The same for whoever looks: links stay in the preview, and pages say what they are. */
  answer(record: ReleaseRecord, path: string, request: Request): Promise<Response>;
}

/** Previews that are kept ready. */
const maxKept = 4;

/** Previews of frozen releases. */
export function createPreviews(parts: PreviewParts): Previews {
  const kept = new Map<string, Hono>();
  const getSite = (record: ReleaseRecord): Hono => {
    const frozen = findFrozenKey(record);
    if (frozen === undefined) throw new Problem('STAGED_MISSING', swedish.refusals.STAGED_MISSING);
    const folder = getPreviewFolder(parts.settings.dataFolder, frozen);
    // The same content may be frozen again with other notes: then it is another preview.
    const key = `${folder} ${record.checkedAt}`;
    const staged = () => createReleaseReader(folder, () => false);
    const { reportError } = parts;
    const site =
      kept.get(key) ??
      createSite(buildPreviewReader(parts.releases, staged()), { reportError, url: parts.settings.url });
    kept.delete(key);
    kept.set(key, site);
    for (const oldest of [...kept.keys()].slice(0, -maxKept)) kept.delete(oldest);
    return site;
  };
  const fetchPage = async (record: ReleaseRecord, path: string, init: RequestInit = {}): Promise<Response> =>
    getSite(record).fetch(new Request(`${parts.settings.url}${path}`, init));
  return {
    fetch: fetchPage,
    async answer(record, path, request) {
      const found = await fetchPage(record, path, { method: request.method });
      const base = `/desk/${record.round}/publicera/${record.area}`;
      return leadBack(found, base);
    },
  };
}

async function leadBack(found: Response, base: string): Promise<Response> {
  const headers = new Headers(found.headers);
  const preview = `${base}/forhandsvisa`;
  const location = headers.get('location');
  if (location?.startsWith('/')) headers.set('location', `${preview}${location}`);
  const { status } = found;
  if (!headers.get('content-type')?.startsWith('text/html')) return new Response(found.body, { status, headers });
  for (const name of ['content-length', 'etag', 'cache-control']) headers.delete(name);
  const page = await found.text();
  const texts = (page.includes('<html lang="en"') ? english : swedish).preview;
  const notice = `<aside class="synthetic page-band" aria-label="${texts.label}"><strong>${texts.label}.</strong> ${texts.text} <a href="${base}">${texts.back}</a></aside>`;
  const led = page
    // What belongs to no edition stays where it is: assets, the API.
    .replace(/ (href|src|action)="\/(?!\/|assets\/|favicon|api\/|desk\b)/g, ` $1="${preview}/`)
    .replace('<main', () => `${notice}<main`);
  return new Response(led, { status, headers });
}
