import { listReleasedAreas } from '../listPublished.ts';
import type { ReleaseManifest } from '../model.ts';
import type { Moment } from './moment.ts';

/**
 * The release that an area of a round is read from at a moment: the highest version among those of the area itself or,
 * where there is none, among those of all areas. Undefined when nothing holds the area then.
 */
export function chooseRelease(
  manifests: readonly ReleaseManifest[],
  round: number,
  area: string,
  moment: Moment,
): ReleaseManifest | undefined {
  const holding = manifests
    .filter(
      (manifest) =>
        manifest.round === round && isOfMoment(manifest, moment) && listReleasedAreas(manifest).includes(area),
    )
    .sort((a, b) => b.version - a.version);
  return holding.find((manifest) => manifest.area === area) ?? holding[0];
}

/** True for a release of the version asked for, or one that was live at the instant; always true for the newest. */
export function isOfMoment(manifest: Pick<ReleaseManifest, 'version' | 'time'>, moment: Moment): boolean {
  if (moment.kind === 'version') return manifest.version === moment.version;
  return moment.kind === 'newest' || Date.parse(manifest.time) <= Date.parse(moment.instant);
}
