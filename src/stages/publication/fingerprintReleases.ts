import { createHash } from 'node:crypto';
import type { ReleaseManifest } from './model.ts';

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
