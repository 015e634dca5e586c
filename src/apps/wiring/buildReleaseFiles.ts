// The products of a release, from one and the same data; release.json last, since it holds the hash of the rest.

import { createHash } from 'node:crypto';
import {
  renderReleaseJson,
  renderResponseCsv,
  renderResultsCsv,
  renderSummaryJson,
  renderUnitsCsv,
} from '../../products/dataFile/index.ts';
import { buildWorkbook } from '../../products/workbook/index.ts';
import {
  type ReleaseData,
  type ReleaseFile,
  type ReleaseManifest,
  releaseFormatVersion,
} from '../../stages/publication/index.ts';

interface Product {
  readonly product: string;
  readonly buildName: (data: ReleaseData) => string;
  readonly build: (data: ReleaseData) => Uint8Array | string;
}

// One row per product; a new product is one row here and one folder in products.
const products: readonly Product[] = [
  { product: 'data', buildName: () => 'data.json', build: renderReleaseJson },
  { product: 'summary', buildName: () => 'summary.json', build: renderSummaryJson },
  { product: 'results', buildName: () => 'results.csv', build: (data) => renderResultsCsv(data.results) },
  { product: 'response', buildName: () => 'response.csv', build: (data) => renderResponseCsv(data.response) },
  { product: 'units', buildName: () => 'units.csv', build: renderUnitsCsv },
  { product: 'workbook', buildName: buildWorkbookName, build: buildWorkbook },
];

/** Every file of a release folder but the products left out. With several areas each has a folder of its own below it. */
export async function buildReleaseFiles(
  releases: readonly ReleaseData[],
  context: Pick<ReleaseManifest, 'definitionHash' | 'inputs' | 'replaces' | 'notes'>,
  leftOut: ReadonlySet<string> = new Set(),
): Promise<readonly ReleaseFile[]> {
  const [first] = releases;
  if (first === undefined) throw new Error('A release has at least one area');
  const files: ReleaseFile[] = [];
  for (const data of releases) {
    const prefix = releases.length === 1 ? '' : `${data.area}/`;
    for (const { product, buildName, build } of products) {
      if (leftOut.has(product)) continue;
      const content = build(data);
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      files.push({ path: `${prefix}${buildName(data)}`, product, area: data.area, bytes });
    }
  }
  const manifest: ReleaseManifest = {
    formatVersion: releaseFormatVersion,
    round: first.round,
    area: releases.length === 1 ? first.area : 'all',
    version: first.version,
    time: first.time,
    isSynthetic: releases.some((data) => data.isSynthetic),
    ...context,
    files: files.map(({ path, product, area, bytes }) => ({ path, product, area, sha256: hashBytes(bytes) })),
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  return [...files, { path: 'release.json', product: 'manifest', area: manifest.area, bytes }];
}

/** `oj-2018-lss_v1_2018-06-18.xlsx` */
function buildWorkbookName(data: ReleaseData): string {
  return `oj-${data.round}-${data.area}_v${data.version}_${data.time.slice(0, 10)}.xlsx`;
}

function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
