// A known fault in what is published: told from when it is found until a version corrects it (decision 0070).

import type { ReleaseManifest } from '../model.ts';

/** What a notice says of its fault when it is over. Times are ISO 8601. */
export type FaultEnd =
  /** `version`: the first that no longer has the fault. */
  | { readonly kind: 'corrected'; readonly time: string; readonly version: number }
  /** Looked into, and right as it was published. */
  | { readonly kind: 'noFault'; readonly time: string };

/** Public as a whole: who wrote it stands in the log of the desk alone. */
export interface FaultNotice {
  /** Round, area and number, `2024-lss-1`: names it for ever. */
  readonly id: string;
  readonly round: number;
  readonly area: string;
  /** The first version that has the fault. */
  readonly fromVersion: number;
  /** Codes of the columns that it concerns; empty: all of the area. */
  readonly columns: readonly string[];
  /** Codes of the units that it concerns; empty: all of the area. */
  readonly units: readonly string[];
  readonly text: { readonly sv: string; readonly en: string | undefined };
  /** When it was made public, ISO 8601. */
  readonly time: string;
  /** Undefined while the fault is known and no version corrects it. */
  readonly end: FaultEnd | undefined;
}

/** Every notice, the newest first, and the names of files that cannot be read. */
export interface FaultNotices {
  readonly notices: readonly FaultNotice[];
  readonly unreadable: readonly string[];
}

/** What a page or a list shows of a version. `columns`, `units` left out: all of the area. */
export interface ShownPart {
  readonly round: number;
  readonly area: string;
  readonly version: number;
  readonly columns?: readonly string[] | undefined;
  readonly units?: readonly string[] | undefined;
}

/**
 * The notices of faults in what is shown. A fault belongs to versions, not to a time: from the version that has it first up to the
 * one that corrects it, also when an earlier moment is read.
 */
export function listFaultsIn(notices: readonly FaultNotice[], shown: ShownPart): readonly FaultNotice[] {
  return notices.filter(
    (notice) =>
      notice.round === shown.round &&
      notice.area === shown.area &&
      hasFault(notice, shown.version) &&
      isTouched(notice.columns, shown.columns) &&
      isTouched(notice.units, shown.units),
  );
}

function hasFault({ fromVersion, end }: FaultNotice, version: number): boolean {
  if (version < fromVersion || end?.kind === 'noFault') return false;
  return end === undefined || version < end.version;
}

function isTouched(faulty: readonly string[], shown: readonly string[] | undefined): boolean {
  return shown === undefined || faulty.length === 0 || faulty.some((code) => shown.includes(code));
}

/** True for a version that went live when the notice was there: nobody has said whether it corrects the fault. */
export function isUnsettled(
  { round, area, fromVersion, time, end }: FaultNotice,
  release: Pick<ReleaseManifest, 'round' | 'area' | 'version' | 'time'>,
): boolean {
  const isLater = release.version > fromVersion && Date.parse(release.time) > Date.parse(time);
  return end === undefined && release.round === round && release.area === area && isLater;
}
