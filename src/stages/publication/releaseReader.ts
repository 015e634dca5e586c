// How the public side reads releases: from files, never from the working database. Adapters fulfil it.

import type { ReleaseCells } from './cells/releaseCells.ts';
import type { FaultNotices } from './faults/faultNotice.ts';
import type { ReleaseData, ReleaseManifest } from './model.ts';
import type { Moment } from './moments/moment.ts';
import type { ReleaseSummary } from './releaseSummary.ts';

/** A result as a release holds it. */
export type ReleasedResult = ReleaseData['results'][number];

/** A text as a release holds it. */
export type ReleasedText = ReleaseData['areaName'];

/** The edition of an area that is read: a moment, or the number of a version; the newest when left out. */
export type Edition = Moment | number;

/** A file of a release, found but not yet read. */
export interface OpenedFile {
  /** Size in bytes, and the hash that the manifest gives. */
  readonly bytes: number;
  readonly sha256: string;
  /** As the manifest has it; undefined in releases of early formats, and for the manifest itself. */
  readonly mediaType: string | undefined;
  /** The bytes from `start` to `end`, both included; all of them when left out. */
  stream(range?: { readonly start: number; readonly end: number }): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/**
 * Only what is public: a release under embargo is not there before its time. Methods reject with Problem
 * RELEASE_DAMAGED or UNREADABLE_RELEASE.
 */
export interface ReleaseReader {
  /**
   * Every version of every release, in no particular order. The same array as long as nothing is published; a new one
   * when something is.
   */
  list(): Promise<readonly ReleaseManifest[]>;
  /** Notices of known faults, as they are known now; the same object as long as they stay the same. Never rejects. */
  listFaults(): Promise<FaultNotices>;
  /**
   * Data of an area, from the release that `chooseRelease` chooses; without `edition` the newest. Undefined when there
   * is none. The data of a release may be read anew when many were read since.
   */
  load(round: number, area: string, edition?: Edition): Promise<ReleaseData | undefined>;
  /** The summary of an area, found like its data; all summaries are kept once read. */
  summarize(round: number, area: string, edition?: Edition): Promise<ReleaseSummary | undefined>;
  /** The results of an area without its texts, found like its data: small, and kept for many areas and rounds. */
  readCells(round: number, area: string, edition?: Edition): Promise<ReleaseCells | undefined>;
  /** Bytes of a file that a manifest lists (`area` as in the manifest); undefined for any other path. */
  readFile(round: number, area: string, version: number, path: string): Promise<Uint8Array | undefined>;
  /** The same file for reading in pieces; its hash is compared once in each process, since a release never changes. */
  openFile(round: number, area: string, version: number, path: string): Promise<OpenedFile | undefined>;
  /** True while bundled rounds are still being loaded after a start. */
  isLoading(): boolean;
}
