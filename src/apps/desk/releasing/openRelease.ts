import { Problem } from '../../../kernel/problem.ts';
import type { ReleaseKey, ReleaseRecord } from '../../../stages/publication/index.ts';
import type { DeskDependencies } from '../deskDependencies.ts';

/**
 * The newest release of an area from its first check on, live or not. Throws Problem UNKNOWN_AREA when there is none, or only a
 * draft, which has no page of its own.
 */
export async function openRelease(deps: DeskDependencies, round: number, area: string): Promise<ReleaseRecord> {
  const releases = (await deps.releaseWork.load()).filter(
    (release) => release.round === round && release.area === area && release.state !== 'draft',
  );
  const newest = releases.at(-1);
  if (newest === undefined) throw new Problem('UNKNOWN_AREA', area);
  return newest;
}

/** Address of the page of a release. */
export function buildReleasePath(
  { basePath }: { readonly basePath: string },
  key: Omit<ReleaseKey, 'version'>,
): string {
  return `${basePath}/${key.round}/publicera/${key.area}`;
}
