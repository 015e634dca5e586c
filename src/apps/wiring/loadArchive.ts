import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildRoundState, type CollectionStore, type TeamworkStore } from '../../stages/collection/index.ts';
import type { DefinitionSet } from '../../stages/definition/index.ts';
import type { ReleaseStore } from '../../stages/publication/index.ts';
import type { ArchiveTask } from './buildArchive.ts';

/** Read only. Register figures lie as a file below `dataFolder`. */
export interface ArchiveSources {
  readonly collection: CollectionStore;
  readonly teamwork: TeamworkStore;
  readonly releaseStore: Pick<ReleaseStore, 'loadReleases'>;
  readonly dataFolder: string;
}

/** Everything that the stores know of a round, for its archive package. */
export async function loadArchive(
  { collection, teamwork, releaseStore, dataFolder }: ArchiveSources,
  definitions: DefinitionSet,
  round: number,
  { time, language }: Pick<ArchiveTask, 'time' | 'language'>,
): Promise<ArchiveTask> {
  const progress = await collection.loadProgress(round);
  const events = [];
  for (const { key } of progress) events.push(...(await collection.loadEvents(key)));
  const entries = await teamwork.loadRoundEntries(round);
  const registers = join(dataFolder, 'registers', `${round}.csv`);
  return {
    ...{ kind: 'archive', definitions, round, time, language, events },
    responses: await collection.loadHandedIn(round),
    unitEvents: entries.map(({ texts: _, ...event }) => event),
    releases: (await releaseStore.loadReleases()).filter((release) => release.round === round),
    registers: existsSync(registers) ? await readFile(registers) : undefined,
    withdrawals: buildRoundState(entries.filter(({ key }) => key.unit === '')).withdrawals,
  };
}
