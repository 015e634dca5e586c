import type { ReleaseCells } from './cells/releaseCells.ts';
import { listPublished } from './listPublished.ts';
import type { ReleaseReader } from './releaseReader.ts';

/** Results of an area in every earlier round that is published, newest versions, the earliest round first. */
export async function loadEarlierCells(
  releases: ReleaseReader,
  round: number,
  area: string,
): Promise<readonly ReleaseCells[]> {
  const earlier = (await listPublished(releases)).filter((entry) => entry.area === area && entry.round < round);
  const cells = await Promise.all(earlier.map((entry) => releases.readCells(entry.round, area)));
  return cells.filter((entry) => entry !== undefined);
}
