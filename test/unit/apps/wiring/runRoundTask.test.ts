// Threads of the desk: what a task gives and what it meets cross over, and one that has failed stands in nobody's way.

import { expect, it } from 'vitest';
import { readDefinitionFiles } from '../../../../src/adapters/files/readDefinitionFiles.ts';
import { runRoundTask } from '../../../../src/apps/wiring/runRoundTask.ts';
import { calculateDefinitionHash } from '../../../../src/stages/definition/index.ts';
import { baseFolder } from '../../../definitions/readTestDefinitions.ts';

const load = () => runRoundTask({ kind: 'loadDefinitions', folder: baseFolder });
const hash = calculateDefinitionHash(readDefinitionFiles(baseFolder));
const faulty = {
  kind: 'dryRun',
  folder: '/does/not/exist',
  setting: { kind: 'newRound', year: 2026, from: 2024 },
} as const;

it('gives the result of each task, one after the other and at once', async () => {
  const first = await load();
  expect(first.set?.hash).toBe(hash);
  const results = await Promise.all([load(), load(), load()]);
  expect(results.map(({ set }) => set?.hash)).toEqual([hash, hash, hash]);
});

it('rejects with what a task meets, and does the next', async () => {
  await expect(runRoundTask({ ...faulty, responses: [] })).rejects.toMatchObject({ code: 'PROPOSAL_FAULTY' });
  const unknown = { kind: 'viewProposal', proposals: '/does/not/exist', id: 'x', setting: faulty.setting } as const;
  await expect(runRoundTask(unknown)).rejects.toThrow();
  expect((await load()).set?.hash).toBe(hash);
});
