// What the desk does to a whole round: calculate, prepare and publish, in threads of their own, from the answers that
// are handed in.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readReleaseFolder, writeRelease } from '../../adapters/files/releaseFolders.ts';
import { Problem } from '../../kernel/problem.ts';
import {
  type CollectionStore,
  type DeskStore,
  type PartResponse,
  syntheticText,
} from '../../stages/collection/index.ts';
import type { DefinitionSet } from '../../stages/definition/index.ts';
import type { ReleaseReader } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { cliTexts } from '../../texts/sv/cli.ts';
import type { DeskDependencies, ReleaseRequest } from '../desk/deskDependencies.ts';
import type { ReleaseTask, RoundTaskResults } from './roundWork.ts';
import { runRoundTask } from './runRoundTask.ts';
import type { Settings } from './settings.ts';

export interface DeskWorkParts {
  readonly settings: Settings;
  readonly definitions: DefinitionSet;
  readonly collection: CollectionStore;
  readonly desk: DeskStore;
  readonly releases: ReleaseReader;
  readonly now: () => Date;
}

type DeskWork = Pick<DeskDependencies, 'isSynthetic' | 'calculate' | 'prepareRelease' | 'publishRelease'>;

/** The desk's heavy work on the stores and folders given. */
export function createDeskWork(parts: DeskWorkParts): DeskWork {
  return {
    isSynthetic: async (round) => (await loadResponses(parts, round)).isSynthetic,
    async calculate(round) {
      const { responses } = await loadResponses(parts, round);
      const { definitionsFolder } = parts.settings;
      return runRoundTask({ kind: 'calculate', definitionsFolder, round, responses });
    },
    async prepareRelease(request) {
      const { data, problems, replaces } = await runRelease(parts, request, undefined);
      return { data, problems, replaces };
    },
    publishRelease: (request) => publishRelease(parts, request),
  };
}

async function publishRelease(
  parts: DeskWorkParts,
  request: Parameters<DeskWork['publishRelease']>[0],
): ReturnType<DeskWork['publishRelease']> {
  const { round, area, by } = request;
  const at = parts.now().toISOString();
  const definitionHash = parts.definitions.hash;
  const { data, files } = await runRelease(parts, request, request.notes);
  const draft = await parts.desk.addReleaseDraft({ round, area, definitionHash, createdBy: by, createdAt: at });
  if (draft.version !== data.version) {
    const values = { recorded: draft.version, found: data.version, folder: parts.settings.releasesFolder };
    throw new Problem('VERSION_MISMATCH', fillMessage(cliTexts.versionMismatch, values));
  }
  const manifest = await writeRelease(parts.settings.releasesFolder, files);
  const manifestFile = files.find((file) => file.product === 'manifest');
  const manifestHash = createHash('sha256')
    .update(manifestFile?.bytes ?? '')
    .digest('hex');
  await parts.desk.publishRelease(draft, { by, at, manifestHash, definitionHash });
  const warnings = Object.keys(request.notes).length;
  await parts.desk.appendLog({
    at,
    actor: by,
    action: 'released',
    details: { round, area, version: data.version, warnings },
  });
  return manifest;
}

/** With the notes of a publisher the files are made too; without them it is a dry run. */
async function runRelease(
  parts: DeskWorkParts,
  { round, area, changeReason }: ReleaseRequest,
  notes: ReleaseTask['notes'] | undefined,
): Promise<RoundTaskResults['release'] & { readonly replaces: number | undefined }> {
  const { responses, isSynthetic, sha256 } = await loadResponses(parts, round);
  const versions = (await parts.releases.list()).filter(
    (manifest) => manifest.round === round && manifest.area === area,
  );
  const replaces = versions.length === 0 ? undefined : Math.max(...versions.map((manifest) => manifest.version));
  const replaced = replaces === undefined ? undefined : await readReplaced(parts, round, area, replaces);
  const made = await runRoundTask({
    kind: 'release',
    definitionsFolder: parts.settings.definitionsFolder,
    round,
    area,
    responses,
    time: parts.now().toISOString(),
    isSynthetic,
    inputs: [{ name: 'answers', sha256 }],
    replaced,
    changeReason,
    notes: notes ?? {},
    writes: notes !== undefined,
  });
  return { ...made, replaces };
}

async function readReplaced(parts: DeskWorkParts, round: number, area: string, version: number) {
  const folder = join(parts.settings.releasesFolder, String(round), area, `v${version}`);
  const { manifestHash, releases } = await readReleaseFolder(folder);
  const data = releases.find((release) => release.area === area);
  return data && { data, sha256: manifestHash };
}

/** Handed-in answers without comments; synthetic when one of them says so of itself. */
async function loadResponses(
  { collection }: DeskWorkParts,
  round: number,
): Promise<{ readonly responses: readonly PartResponse[]; readonly isSynthetic: boolean; readonly sha256: string }> {
  const handedIn = await collection.loadHandedIn(round);
  const hash = createHash('sha256');
  for (const response of handedIn) hash.update(`${response.key.unit}|${response.key.part}|${response.receipt}\n`);
  return {
    responses: handedIn.map(({ key, answers }) => ({ unit: key.unit, part: key.part, answers })),
    isSynthetic: handedIn.some(({ comments }) => [...comments.values()].includes(syntheticText)),
    sha256: hash.digest('hex'),
  };
}
