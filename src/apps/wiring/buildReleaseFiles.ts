// The products of a release, area by area and file by file, so that no more than one area's are at hand at a time;
// release.json last, since it holds the hash of the rest.

import { createHash } from 'node:crypto';
import {
  buildDataPackage,
  buildPackagePart,
  dataPackageMediaType,
  nameDataPackage,
  type PackagePart,
} from '../../products/dataFile/index.ts';
import { buildMapShapes, type MapTopology } from '../../stages/definition/index.ts';
import {
  buildReleaseTable,
  type ReleaseData,
  type ReleasedFile,
  type ReleaseFile,
  type ReleaseManifest,
  releaseFormatVersion,
} from '../../stages/publication/index.ts';
import { type ReleaseProduct, releaseProducts } from './releaseProducts.ts';

/** What a manifest says beside what follows from the data and the files. */
export type ReleaseContext = Pick<
  ReleaseManifest,
  'definitionHash' | 'inputs' | 'replaces' | 'notes' | 'contentHash' | 'changeClass'
>;

/** `releases` is gone through once. */
export interface ReleaseStream {
  /** The areas, each built when it is asked for. At least one. */
  readonly releases: Iterable<ReleaseData>;
  /** True when there is more than one area: each then has a folder of its own. */
  readonly hasSeveralAreas: boolean;
  readonly context: ReleaseContext;
  /** The country, for the maps of the pages, or `map.json` as it was drawn of it; left out where there is none. */
  readonly map?: MapTopology | Uint8Array | undefined;
  /** Products that are not made. */
  readonly leftOut?: ReadonlySet<string>;
}

/** Every file of a release folder but the products left out, one after the other; the manifest is the last. */
export async function* streamReleaseFiles(stream: ReleaseStream): AsyncGenerator<ReleaseFile> {
  const { releases, hasSeveralAreas, context, map, leftOut = new Set() } = stream;
  const listed: ReleasedFile[] = [];
  const parts: PackagePart[] = [];
  let first: ReleaseData | undefined;
  let isSynthetic = false;
  for (const data of releases) {
    first ??= data;
    isSynthetic ||= data.isSynthetic;
    const table = buildReleaseTable(data);
    for (const product of releaseProducts) {
      if (leftOut.has(product.product)) continue;
      const bytes = encode(await product.build(data, table));
      yield list(listed, describeFile(product, data, hasSeveralAreas ? `${data.area}/` : ''), bytes);
    }
    if (hasSeveralAreas && !leftOut.has('dataPackage')) parts.push(buildPackagePart(table));
  }
  if (first === undefined) throw new Error('A release has at least one area');
  if (parts.length > 0) yield list(listed, describeWholePackage(first), buildDataPackage(parts));
  const area = hasSeveralAreas ? 'all' : first.area;
  const country = map instanceof Uint8Array ? map : map && renderMap(map);
  if (country !== undefined) {
    yield list(listed, { path: 'map.json', product: 'map', area, mediaType: 'application/json' }, country);
  }
  const manifest: ReleaseManifest = {
    formatVersion: releaseFormatVersion,
    round: first.round,
    area,
    version: first.version,
    time: first.time,
    isSynthetic,
    ...context,
    files: listed,
  };
  const bytes = encode(`${JSON.stringify(manifest, null, 2)}\n`);
  yield { path: 'release.json', product: 'manifest', area: manifest.area, bytes, mediaType: 'application/json' };
}

type UnreadFile = Omit<ReleaseFile, 'bytes'>;

/** Adds a file to the manifest's list. */
function list(listed: ReleasedFile[], file: UnreadFile, bytes: Uint8Array): ReleaseFile {
  listed.push({ ...file, sha256: hashBytes(bytes), bytes: bytes.length });
  return { ...file, bytes };
}

/** The package of all areas, beside their folders. */
function describeWholePackage({ round, version }: ReleaseData): UnreadFile {
  const path = nameDataPackage({ round, area: 'all', version });
  return { path, product: 'dataPackage', area: 'all', mediaType: dataPackageMediaType };
}

/** All of them at once, for a release that is handed on as a whole. */
export async function buildReleaseFiles(
  releases: readonly ReleaseData[],
  context: ReleaseContext,
  more: Pick<ReleaseStream, 'map' | 'leftOut'> = {},
): Promise<readonly ReleaseFile[]> {
  const files: ReleaseFile[] = [];
  const stream = { ...more, releases, hasSeveralAreas: releases.length > 1, context };
  for await (const file of streamReleaseFiles(stream)) files.push(file);
  return files;
}

const drawnMaps = new WeakMap<MapTopology, Uint8Array>();

/** map.json, for the maps of the pages; undefined where there are no borders. The same borders are drawn once. */
export function renderMap(map: MapTopology): Uint8Array | undefined {
  const known = drawnMaps.get(map);
  if (known !== undefined) return known;
  const shapes = buildMapShapes(map);
  if (shapes === undefined) return undefined;
  const bytes = encode(`${JSON.stringify(shapes)}\n`);
  drawnMaps.set(map, bytes);
  return bytes;
}

function describeFile(
  { product, mediaType, language, buildName }: ReleaseProduct,
  data: ReleaseData,
  prefix: string,
): UnreadFile {
  const path = `${prefix}${buildName(data)}`;
  return { path, product, area: data.area, mediaType, ...(language !== undefined && { language }) };
}

function encode(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
