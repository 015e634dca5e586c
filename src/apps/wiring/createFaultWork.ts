// Notices of known faults on the folder of releases. Who did it is logged first: nothing is public that nobody has written.

import { findFaultId, writeFaultEnd, writeFaultNotice } from '../../adapters/files/faultNotices.ts';
import { Problem } from '../../kernel/problem.ts';
import type { DeskStore } from '../../stages/collection/index.ts';
import {
  type FaultNotice,
  listReleasedAreas,
  loadSummaries,
  type ReleaseReader,
  type ReleaseSummary,
} from '../../stages/publication/index.ts';
import { deskFaults as texts } from '../../texts/sv/deskFaults.ts';
import type { FaultWork } from '../desk/releasing/faultWork.ts';
import type { Settings } from './settings.ts';

/** `releases` is what is public. */
export interface FaultWorkParts {
  readonly settings: Pick<Settings, 'releasesFolder'>;
  readonly releases: ReleaseReader;
  readonly desk: Pick<DeskStore, 'appendLog'>;
  readonly now: () => Date;
}

/** What the desk does to notices, on the store and folder given. */
export function createFaultWork({ settings, releases, desk, now }: FaultWorkParts): FaultWork {
  const { releasesFolder } = settings;
  const log = (
    action: string,
    { round, area, id }: Pick<FaultNotice, 'round' | 'area' | 'id'>,
    by: string,
    at: string,
  ) => desk.appendLog({ at, actor: by, action, details: { round, area, fault: id } });
  return {
    load: () => releases.listFaults(),
    async loadAreas(round) {
      const summaries = (await loadSummaries(releases)).filter((summary) => summary.round === round);
      return Promise.all(
        summaries.map(async (summary) => ({ summary, versions: await listVersions(releases, summary) })),
      );
    },
    findNextId: (key) => findFaultId(releasesFolder, key),
    async announce(notice, by) {
      const taken = new Problem('FAULT_TAKEN', texts.errors.taken);
      if ((await findFaultId(releasesFolder, notice)) !== notice.id) throw taken;
      const time = now().toISOString();
      await log('faultAnnounced', notice, by, time);
      if (!(await writeFaultNotice(releasesFolder, { ...notice, time, end: undefined }))) throw taken;
    },
    async end(id, outcome, by) {
      const ended = new Problem('FAULT_ENDED', texts.errors.ended);
      const notice = (await releases.listFaults()).notices.find((candidate) => candidate.id === id);
      if (notice === undefined || notice.end !== undefined) throw ended;
      const time = now().toISOString();
      await log('faultEnded', notice, by, time);
      if (!(await writeFaultEnd(releasesFolder, id, { ...outcome, time }))) throw ended;
    },
  };
}

async function listVersions(releases: ReleaseReader, { round, area }: ReleaseSummary): Promise<readonly number[]> {
  const versions = (await releases.list())
    .filter((manifest) => manifest.round === round && listReleasedAreas(manifest).includes(area))
    .map(({ version }) => version);
  return [...new Set(versions)].sort((a, b) => b - a);
}
