// What the desk does to a whole round: calculate, prepare and publish, in threads of their own, from the answers that
// are handed in.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readReleaseFolder, writeRelease } from '../../adapters/files/releaseFolders.ts';
import { Problem } from '../../kernel/problem.ts';
import { renderWithdrawalsCsv } from '../../products/dataFile/index.ts';
import {
  buildRoundState,
  type CollectionStore,
  type DeskStore,
  type PartResponse,
  syntheticText,
  type TeamworkStore,
} from '../../stages/collection/index.ts';
import type { Withdrawals } from '../../stages/definition/index.ts';
import type { ReleaseReader } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { cliTexts } from '../../texts/sv/cli.ts';
import type { DeskDependencies, PreparedRelease, ReleaseRequest } from '../desk/deskDependencies.ts';
import type { DefinitionsInUse } from './definitionsInUse.ts';
import { runRoundTask } from './runRoundTask.ts';
import type { Settings } from './settings.ts';

export interface DeskWorkParts {
  readonly settings: Settings;
  readonly definitions: DefinitionsInUse;
  readonly collection: CollectionStore;
  readonly teamwork: TeamworkStore;
  readonly desk: DeskStore;
  readonly releases: ReleaseReader;
  readonly now: () => Date;
}

type DeskWork = Pick<DeskDependencies, 'isSynthetic' | 'calculate' | 'prepareRelease' | 'publishRelease'>;

/** The desk's heavy work on the stores and folders given. */
export function createDeskWork(parts: DeskWorkParts): DeskWork {
  return {
    isSynthetic: (round) => parts.collection.hasComment(round, syntheticText),
    async calculate(round) {
      const { responses } = await loadResponses(parts, round);
      const registers = await loadRegisters(parts, round);
      const withdrawals = await loadWithdrawals(parts, round);
      const definitions = parts.definitions.get();
      return runRoundTask({ kind: 'calculate', definitions, round, responses, registers, withdrawals });
    },
    prepareRelease: (request) => prepareRelease(parts, request),
    publishRelease: (request) => publishRelease(parts, request),
  };
}

async function publishRelease(
  parts: DeskWorkParts,
  request: Parameters<DeskWork['publishRelease']>[0],
): ReturnType<DeskWork['publishRelease']> {
  const { data, origin, notes, by } = request;
  const { round, area } = data;
  const at = parts.now().toISOString();
  // The set that the release was prepared by, even where another is taken into use meanwhile.
  const { definitionHash } = origin;
  const files = await runRoundTask({ kind: 'files', releases: [data], context: { ...origin, notes } });
  const draft = await parts.desk.addReleaseDraft({ round, area, definitionHash, createdBy: by, createdAt: at });
  if (draft.version !== data.version) {
    const values = { recorded: draft.version, found: data.version, folder: parts.settings.releasesFolder };
    throw new Problem('VERSION_MISMATCH', fillMessage(cliTexts.versionMismatch, values));
  }
  const manifest = await writeRelease(parts.settings.releasesFolder, files);
  const manifestFile = files.find((file) => file.product === 'manifest');
  const manifestHash = hashBytes(manifestFile?.bytes ?? new Uint8Array());
  await parts.desk.publishRelease(draft, { by, at, manifestHash, definitionHash });
  const warnings = Object.keys(notes).length;
  await parts.desk.appendLog({
    at,
    actor: by,
    action: 'released',
    details: { round, area, version: data.version, warnings },
  });
  return manifest;
}

async function prepareRelease(
  parts: DeskWorkParts,
  { round, area, changeReason }: ReleaseRequest,
): Promise<PreparedRelease> {
  const { responses, isSynthetic, sha256 } = await loadResponses(parts, round);
  const registers = await loadRegisters(parts, round);
  const withdrawals = await loadWithdrawals(parts, round);
  const definitions = parts.definitions.get();
  const versions = (await parts.releases.list()).filter(
    (manifest) => manifest.round === round && manifest.area === area,
  );
  const replaces = versions.length === 0 ? undefined : Math.max(...versions.map((manifest) => manifest.version));
  const replaced = replaces === undefined ? undefined : await readReplaced(parts, round, area, replaces);
  const { data, problems } = await runRoundTask({
    kind: 'release',
    definitions,
    round,
    area,
    responses,
    registers,
    withdrawals,
    time: parts.now().toISOString(),
    isSynthetic,
    inputs: [],
    replaced,
    changeReason,
    notes: {},
    writes: false,
  });
  const registersInput = registers && { name: 'registers.csv', sha256: hashBytes(registers) };
  const withdrawalsInput = withdrawals.size > 0 && { name: 'withdrawals', sha256: hashWithdrawals(withdrawals) };
  const inputs = [
    { name: 'answers', sha256 },
    ...(registersInput ? [registersInput] : []),
    ...(withdrawalsInput ? [withdrawalsInput] : []),
  ];
  const origin = {
    definitionHash: definitions.hash,
    inputs,
    replaces: replaced && { version: replaced.data.version, sha256: replaced.sha256 },
  };
  return { data, problems, replaces, origin };
}

/** Delivered register figures of the round: the file `registers/<round>.csv` in the data folder, where there is one. */
async function loadRegisters({ settings }: DeskWorkParts, round: number): Promise<Uint8Array | undefined> {
  const path = join(settings.dataFolder, 'registers', `${round}.csv`);
  return existsSync(path) ? await readFile(path) : undefined;
}

/** Columns that the round's log withdraws, with their reasons. */
async function loadWithdrawals({ teamwork }: DeskWorkParts, round: number): Promise<Withdrawals> {
  return buildRoundState(await teamwork.loadUnitEntries({ round, unit: '' })).withdrawals;
}

function hashWithdrawals(withdrawals: Withdrawals): string {
  return hashBytes(new TextEncoder().encode(renderWithdrawalsCsv(withdrawals)));
}

function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
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
