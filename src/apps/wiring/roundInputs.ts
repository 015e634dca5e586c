// What a calculation of a round goes by: handed-in answers, delivered register figures and withdrawals.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  buildRoundState,
  type CollectionStore,
  type PartResponse,
  syntheticText,
  type TeamworkStore,
} from '../../stages/collection/index.ts';
import type { Withdrawals } from '../../stages/definition/index.ts';
import type { Settings } from './settings.ts';

/** Register figures lie as a file in the data folder; withdrawals stand in the round's log. */
export interface RoundInputParts {
  readonly settings: Settings;
  readonly collection: CollectionStore;
  readonly teamwork: TeamworkStore;
}

/** Everything of a round that results are made from, beside its definitions. */
export interface RoundInputs {
  readonly responses: readonly PartResponse[];
  readonly registers: Uint8Array | undefined;
  readonly withdrawals: Withdrawals;
  /** True when one of the answers says so of itself. */
  readonly isSynthetic: boolean;
  /** Hash of the receipts of all answers. */
  readonly answersHash: string;
}

/** Handed-in answers without comments, and what goes with them. */
export async function loadRoundInputs(parts: RoundInputParts, round: number): Promise<RoundInputs> {
  const handedIn = await parts.collection.loadHandedIn(round);
  const hash = createHash('sha256');
  for (const response of handedIn) hash.update(`${response.key.unit}|${response.key.part}|${response.receipt}\n`);
  return {
    responses: handedIn.map(({ key, answers }) => ({ unit: key.unit, part: key.part, answers })),
    registers: await loadRegisters(parts, round),
    withdrawals: await loadWithdrawals(parts, round),
    isSynthetic: handedIn.some(({ comments }) => [...comments.values()].includes(syntheticText)),
    answersHash: hash.digest('hex'),
  };
}

/** Delivered register figures of the round: the file `registers/<round>.csv` in the data folder, where there is one. */
async function loadRegisters({ settings }: RoundInputParts, round: number): Promise<Uint8Array | undefined> {
  const path = join(settings.dataFolder, 'registers', `${round}.csv`);
  return existsSync(path) ? await readFile(path) : undefined;
}

/** Columns that the round's log withdraws, with their reasons. */
async function loadWithdrawals({ teamwork }: RoundInputParts, round: number): Promise<Withdrawals> {
  return buildRoundState(await teamwork.loadUnitEntries({ round, unit: '' })).withdrawals;
}
