// A release as it would be frozen now: calculated from what is handed in, compared with the version that it replaces.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readReleaseFolder } from '../../adapters/files/releaseFolders.ts';
import { renderWithdrawalsCsv } from '../../products/dataFile/index.ts';
import {
  listReleasedAreas,
  proposeChangeClass,
  type ReleaseCells,
  type ReleaseReader,
} from '../../stages/publication/index.ts';
import type { PreparedRelease, ReleaseRequest } from '../desk/releasing/releaseWork.ts';
import type { DefinitionsInUse } from './definitionsInUse.ts';
import { loadRoundInputs, type RoundInputParts, type RoundInputs } from './roundInputs.ts';
import { runRoundTask } from './runRoundTask.ts';

/** `now` gives the time that stands in the release; `releases` holds the version that it would replace. */
export interface PrepareParts extends RoundInputParts {
  readonly definitions: DefinitionsInUse;
  readonly releases: ReleaseReader;
  readonly now: () => Date;
}

/** Calculates an area of a round in a thread of its own; nothing is written. */
export async function prepareRelease(parts: PrepareParts, request: ReleaseRequest): Promise<PreparedRelease> {
  const { round, area, changeReason } = request;
  const { responses, registers, withdrawals, ...from } = await loadRoundInputs(parts, round);
  const definitions = parts.definitions.get();
  const replaced = await findReplaced(parts, round, area);
  const inputs = nameInputs({ registers, withdrawals, ...from });
  const origin = { definitionHash: definitions.hash, inputs };
  const proposedClass = replaced && proposeChangeClass(replaced.manifest, origin);
  const changeClass = replaced && (request.changeClass ?? proposedClass);
  const { data, problems } = await runRoundTask({
    kind: 'release',
    definitions,
    round,
    area,
    responses,
    registers,
    withdrawals,
    time: parts.now().toISOString(),
    isSynthetic: from.isSynthetic,
    inputs: [],
    earlier: await loadEarlier(parts.releases, round, area),
    replaced,
    changeReason,
    changeClass,
    notes: {},
    writes: false,
  });
  const replaces = replaced && { version: replaced.data.version, sha256: replaced.sha256 };
  return {
    data,
    problems,
    replaces: replaces?.version,
    proposedClass,
    map: definitions.classifications.map,
    origin: { ...origin, replaces, ...(changeClass !== undefined && { changeClass }) },
  };
}

function nameInputs(from: Omit<RoundInputs, 'responses' | 'isSynthetic'>) {
  const { answersHash, registers, withdrawals } = from;
  return [
    { name: 'answers', sha256: answersHash },
    ...(registers === undefined ? [] : [{ name: 'registers.csv', sha256: hashBytes(registers) }]),
    ...(withdrawals.size === 0 ? [] : [{ name: 'withdrawals', sha256: hashBytes(renderWithdrawalsCsv(withdrawals)) }]),
  ];
}

/** Results of the area in earlier rounds, each as it is published now. */
async function loadEarlier(releases: ReleaseReader, round: number, area: string): Promise<readonly ReleaseCells[]> {
  const rounds = (await releases.list())
    .filter((manifest) => manifest.round < round && listReleasedAreas(manifest).includes(area))
    .map((manifest) => manifest.round);
  const cells = await Promise.all([...new Set(rounds)].map((earlier) => releases.readCells(earlier, area)));
  return cells.filter((one) => one !== undefined);
}

async function findReplaced({ releases, settings }: PrepareParts, round: number, area: string) {
  const versions = (await releases.list())
    .filter((manifest) => manifest.round === round && manifest.area === area)
    .map(({ version }) => version);
  if (versions.length === 0) return undefined;
  const folder = join(settings.releasesFolder, String(round), area, `v${Math.max(...versions)}`);
  const { manifest, manifestHash, releases: areas } = await readReleaseFolder(folder);
  const data = areas.find((release) => release.area === area);
  return data && { data, manifest, sha256: manifestHash };
}

function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
