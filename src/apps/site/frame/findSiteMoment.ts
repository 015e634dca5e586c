import type { Context } from 'hono';
import { chooseRelease, newestMoment, parseMoment, type ReleaseReader } from '../../../stages/publication/index.ts';
import type { SiteContext } from './siteContext.ts';
import { findAddressedArea, momentParameters, type SiteMoment } from './siteMoment.ts';

/**
 * The edition that an address asks for with `version` or `asOf`; the newest where it has neither. A function gives the
 * sentence that says why there is none: a faulty value, no single area to which the version could belong, or a version
 * that is not published.
 */
export async function findSiteMoment(
  context: Context,
  releases: ReleaseReader,
): Promise<SiteMoment | ((site: SiteContext) => string)> {
  const query = (name: string) => context.req.query(name);
  const asOf = query(momentParameters.asOf);
  const moment = parseMoment(query(momentParameters.version), asOf);
  if (moment === undefined) return ({ texts }) => texts.moment.faulty;
  if (moment.kind === 'newest') return moment;
  if (moment.kind === 'asOf') return { ...moment, asOf: asOf ?? '' };
  const path = context.req.path.replace(/^\/en(?=\/|$)/, '');
  const shown = findAddressedArea(path, query);
  if (shown === undefined) return ({ texts }) => texts.moment.noArea;
  const manifests = await releases.list();
  const { round, area } = shown;
  const { version } = moment;
  const newest = chooseRelease(manifests, round, area, newestMoment);
  if (newest === undefined || chooseRelease(manifests, round, area, moment) === undefined) {
    return ({ texts }) => texts.moment.noVersion(round, area, version);
  }
  return { kind: 'version', round, area, version, newest: newest.version };
}
