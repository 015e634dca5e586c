// How the public side reads releases: from files, never from the working database. Adapters fulfil it.

import type { ReleaseData, ReleaseManifest } from './model.ts';
import type { ReleaseSummary } from './releaseSummary.ts';

/** A result as a release holds it. */
export type ReleasedResult = ReleaseData['results'][number];

/** A text as a release holds it. */
export type ReleasedText = ReleaseData['areaName'];

export interface ReleaseReader {
  /** Every version of every release, in no particular order. */
  list(): Promise<readonly ReleaseManifest[]>;
  /**
   * Data of an area, from a release of that area or, where there is none, from one of all areas; without
   * `version` the newest. Undefined when there is none. The data of a release may be read anew when many were read since.
   */
  load(round: number, area: string, version?: number): Promise<ReleaseData | undefined>;
  /** The summary of an area, found like its data; all summaries are kept once read. */
  summarize(round: number, area: string): Promise<ReleaseSummary | undefined>;
  /** Bytes of a file that a manifest lists (`area` as in the manifest); undefined for any other path. */
  readFile(round: number, area: string, version: number, path: string): Promise<Uint8Array | undefined>;
  /** True while bundled rounds are still being loaded after a start. */
  isLoading(): boolean;
}
