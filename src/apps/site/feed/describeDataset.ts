// What an area page says of its data to machines: schema.org `Dataset` as JSON-LD, which search engines for data read.

import type { ReleaseManifest } from '../../../stages/publication/index.ts';
import type { AreaView } from '../frame/areaView.ts';
import { getAreaName } from '../frame/areaWords.ts';
import { buildFileAddress } from '../frame/fileAddress.ts';
import { buildMainAddresses, type SiteContext } from '../frame/siteContext.ts';
import { listCatalogFiles } from './listCatalogFiles.ts';

const licence = 'https://creativecommons.org/publicdomain/zero/1.0/';

/**
 * Undefined where answers are invented, where the page shows an earlier edition, and where the address of the server is
 * not known. `manifests`: of the area in its round, the one shown among them.
 */
export function describeDataset(
  site: SiteContext,
  view: AreaView,
  manifests: readonly ReleaseManifest[],
): object | undefined {
  const addresses = buildMainAddresses(site);
  const { url, publisher } = site.server;
  const { data, round, area } = view;
  const manifest = manifests.find(({ version }) => version === data.version);
  if (data.isSynthetic || site.moment.kind !== 'newest' || addresses === undefined || manifest === undefined) {
    return undefined;
  }
  const words = site.texts.feed;
  const name = getAreaName(site, view);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': addresses.sv,
    name: words.datasetTitle(name, round),
    description: words.datasetDescription(name, round),
    url: addresses[site.language],
    license: licence,
    isAccessibleForFree: true,
    temporalCoverage: String(round),
    spatialCoverage: { '@type': 'Place', name: words.datasetPlace },
    version: String(data.version),
    dateModified: new Date(data.time).toISOString(),
    ...(publisher !== undefined && {
      publisher: { '@type': 'Organization', '@id': publisher.uri, name: publisher.name, email: publisher.email },
    }),
    distribution: listCatalogFiles(manifest, area).map(({ path, mediaType }) => ({
      '@type': 'DataDownload',
      name: path.slice(path.lastIndexOf('/') + 1),
      contentUrl: `${url ?? ''}${buildFileAddress(manifest, path)}`,
      ...(mediaType !== undefined && { encodingFormat: mediaType.split(';')[0] }),
    })),
  };
}
