// Going live: what lies under embargo becomes public at its time, also while the database does not answer; what is recorded of
// it follows when it does.

import {
  embargoRelease,
  type FrozenKey,
  findManifestHash,
  getEmbargoFolder,
  releaseDue,
  removeStagedRelease,
} from '../../adapters/files/stagedReleases.ts';
import { Problem } from '../../kernel/problem.ts';
import type { DeskStore } from '../../stages/collection/index.ts';
import { type ReleaseRecord, type ReleaseStore, takeReleaseStep } from '../../stages/publication/index.ts';
import type { Settings } from './settings.ts';

/** Files only: going live needs no database. */
export interface GoLiveParts {
  readonly settings: Pick<Settings, 'dataFolder' | 'releasesFolder'>;
  readonly now: () => Date;
  readonly reportError: (error: unknown) => void;
}

/** What has gone live is written to the record and the desk's log, each release once. */
export interface CatchUpParts extends Pick<GoLiveParts, 'settings'> {
  readonly releaseStore: ReleaseStore;
  readonly desk: Pick<DeskStore, 'appendLog'>;
}

const lookEvery = 1000;
const catchUpEvery = 60_000;

/**
 * Looks every second for releases whose time has come, by their files alone. The function that comes back stops it. The same
 * fault is reported once.
 */
export function startGoLive(parts: GoLiveParts, whenReleased: () => void = () => {}): () => void {
  const told = new Set<string>();
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    try {
      const { dataFolder, releasesFolder } = parts.settings;
      const { released, faults } = await releaseDue(dataFolder, releasesFolder, parts.now());
      for (const fault of faults) {
        const words = fault instanceof Error ? fault.message : String(fault);
        if (!told.has(words)) parts.reportError(fault);
        told.add(words);
      }
      if (released.length > 0) whenReleased();
    } finally {
      isLooking = false;
    }
  };
  const run = (): void => void look().catch(parts.reportError);
  run();
  const timer = setInterval(run, lookEvery);
  return () => clearInterval(timer);
}

/** Brings records up to date at once, each minute and when asked to; `stop` ends it. */
export function startCatchingUp(parts: CatchUpParts & Pick<GoLiveParts, 'reportError'>): {
  readonly now: () => void;
  readonly stop: () => void;
} {
  const run = (): void => void catchUpReleases(parts).catch(parts.reportError);
  run();
  const timer = setInterval(run, catchUpEvery);
  return { now: run, stop: () => clearInterval(timer) };
}

/**
 * Makes records and files agree, wherever an earlier run was stopped: approved files that have not reached the embargo get
 * there, and what has gone live is recorded so. Doing it again changes nothing.
 */
export async function catchUpReleases(parts: CatchUpParts): Promise<void> {
  for (const record of await parts.releaseStore.loadReleases()) {
    const frozen = findFrozenKey(record);
    if (record.state === 'approved' && frozen !== undefined) await catchUp(parts, record, frozen);
  }
}

async function catchUp({ settings, releaseStore, desk }: CatchUpParts, record: ReleaseRecord, frozen: FrozenKey) {
  const { manifestHash, liveAt, approvedBy, round, area, version } = record;
  if (manifestHash === undefined || liveAt === undefined || approvedBy === undefined) return;
  const { dataFolder, releasesFolder } = settings;
  if ((await findManifestHash(releasesFolder, record)) !== manifestHash) {
    const isWaiting = (await findManifestHash(getEmbargoFolder(dataFolder), record)) === manifestHash;
    if (!isWaiting) await embargoRelease(dataFolder, frozen, manifestHash);
    return;
  }
  try {
    const next = takeReleaseStep(record, { kind: 'goLive', at: liveAt, manifestHash });
    await releaseStore.saveStep(record, 'approved', next);
  } catch (error) {
    // Another process has recorded it meanwhile.
    if (error instanceof Problem && error.code === 'WRONG_STATE') return;
    throw error;
  }
  await desk.appendLog({ at: liveAt, actor: approvedBy, action: 'released', details: { round, area, version } });
  await removeStagedRelease(dataFolder, frozen);
}

/** Where the frozen data of a record lie; undefined for one that has none. */
export function findFrozenKey(record: ReleaseRecord): FrozenKey | undefined {
  const { round, area, version, contentHash } = record;
  return contentHash === undefined ? undefined : { round, area, version, contentHash };
}
