// Readers that see the releases of a moment: whoever reads through them needs to know nothing of moments.

import type { ReleaseManifest } from '../model.ts';
import type { Edition, ReleaseReader } from '../releaseReader.ts';
import { isOfMoment } from './chooseRelease.ts';
import { buildMoment, type Moment } from './moment.ts';

/** What was live at an instant, or the releases of one version: all else is as if it were not published. */
export function readAt(releases: ReleaseReader, moment: Moment): ReleaseReader {
  if (moment.kind === 'newest') return releases;
  const isSeen = (manifest: ReleaseManifest) => isOfMoment(manifest, moment);
  const choose = (asked: Edition | undefined) => {
    const wanted = buildMoment(asked);
    return wanted.kind === 'newest' ? moment : wanted;
  };
  return {
    ...releases,
    list: async () => (await releases.list()).filter(isSeen),
    load: (round, area, asked) => releases.load(round, area, choose(asked)),
    summarize: (round, area, asked) => releases.summarize(round, area, choose(asked)),
    readCells: (round, area, asked) => releases.readCells(round, area, choose(asked)),
  };
}

/** One area of a round in a version, everything else in the newest; the list of releases stays whole. */
export function pinVersion(
  releases: ReleaseReader,
  pinned: { readonly round: number; readonly area: string; readonly version: number },
): ReleaseReader {
  const choose = (round: number, area: string, asked: Edition | undefined): Edition | undefined =>
    asked === undefined && round === pinned.round && area === pinned.area
      ? { kind: 'version', version: pinned.version }
      : asked;
  return {
    ...releases,
    load: (round, area, asked) => releases.load(round, area, choose(round, area, asked)),
    summarize: (round, area, asked) => releases.summarize(round, area, choose(round, area, asked)),
    readCells: (round, area, asked) => releases.readCells(round, area, choose(round, area, asked)),
  };
}
