import { createHash } from 'node:crypto';
import type { FaultNotices } from './faults/faultNotice.ts';
import type { ReleaseManifest } from './model.ts';
import type { ReleaseReader } from './releaseReader.ts';

const known = new WeakMap<readonly ReleaseManifest[], string>();

/**
 * A hash of all that is published: the same as long as nothing is added. Counted once for each array, which a reader
 * keeps as long as it stays the same.
 */
export function fingerprintReleases(manifests: readonly ReleaseManifest[]): string {
  const kept = known.get(manifests);
  if (kept !== undefined) return kept;
  const hash = createHash('sha256');
  for (const line of manifests.map(renderIdentity).sort()) hash.update(`${line}\n`);
  const fingerprint = hash.digest('hex');
  known.set(manifests, fingerprint);
  return fingerprint;
}

function renderIdentity({ round, area, version, time, files }: ReleaseManifest): string {
  return [round, area, version, time, ...files.map(({ path, sha256 }) => `${path} ${sha256}`)].join('|');
}

const knownFaults = new WeakMap<FaultNotices, string>();

/** The same of all that pages and lists are made from: the releases, and the notices of known faults. */
export async function fingerprintPublished(releases: ReleaseReader): Promise<string> {
  const [manifests, faults] = await Promise.all([releases.list(), releases.listFaults()]);
  const kept = knownFaults.get(faults) ?? createHash('sha256').update(JSON.stringify(faults.notices)).digest('hex');
  knownFaults.set(faults, kept);
  return `${fingerprintReleases(manifests)} ${kept}`;
}
