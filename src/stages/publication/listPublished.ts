// What is published, for the site and the API alike.

import type { ReleaseManifest } from './model.ts';
import type { ReleaseReader } from './releaseReader.ts';
import type { ReleaseSummary } from './releaseSummary.ts';

/** Codes of the areas that a release holds, in its order. */
export function listReleasedAreas(manifest: ReleaseManifest): readonly string[] {
  if (manifest.area !== 'all') return [manifest.area];
  return manifest.files.filter((file) => file.product === 'data').map((file) => file.area);
}

/** Every published round and area once, rounds from early to late, areas by their codes. */
export async function listPublished(
  releases: ReleaseReader,
): Promise<readonly { readonly round: number; readonly area: string }[]> {
  const keys = new Map(
    (await releases.list()).flatMap((manifest) =>
      listReleasedAreas(manifest).map(
        (area) => [`${manifest.round} ${area}`, { round: manifest.round, area }] as const,
      ),
    ),
  );
  return [...keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
}

/** Summaries of the newest version of every area, in the same order. */
export async function loadSummaries(releases: ReleaseReader): Promise<readonly ReleaseSummary[]> {
  const published = await listPublished(releases);
  const loaded = await Promise.all(published.map(({ round, area }) => releases.summarize(round, area)));
  return loaded.filter((summary) => summary !== undefined);
}
