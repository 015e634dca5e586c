// The files of releases: at one address for ever, in pieces where a reader asks for a piece, and the way to the newest.

import type { Hono } from 'hono';
import {
  chooseRelease,
  listReleasedAreas,
  parseMoment,
  type ReleaseManifest,
  type ReleaseReader,
} from '../../../stages/publication/index.ts';
import { buildFileAddress } from '../frame/fileAddress.ts';
import { momentParameters } from '../frame/siteMoment.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { sendFile } from './sendFile.ts';

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
