import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Stores } from '../../../src/apps/cli/effects.ts';
import { makeTestFolder, runCommand } from '../../support/runCommand.ts';
import { buildReviewRound, childrenAnswers, type ReviewRound } from '../../support/startReviewRound.ts';

let world: ReviewRound;

beforeAll(() => {
  world = buildReviewRound();
}, 180_000);

describe('jamfor findings', { timeout: 60_000 }, () => {
  it('writes each finding with its numbers and what the unit has said of it', async () => {
    const key = { round: 2024, unit: '0114', part: 'barn' };
    const answers = { ...childrenAnswers[2024], B1: '8', B1a: '9', 'B1b[minst-ett-ar]': '8' };
    await world.handIn(key, answers, { B2: 'Cirka 2,5.' }, '2024-03-01T09:00:00Z');
    const out = join(makeTestFolder(), 'utslag.csv');
    const stores = { collection: world.store, teamwork: world.teamwork } as unknown as Stores;
    const run = await runCommand(['findings', '2024', '--out', out], {}, { withStores: (use) => use(stores) });
    expect(run).toMatchObject({ status: 0, errors: '' });
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
    expect(run.output).toContain(`${lines.length - 1} utslag`);
    expect(lines[0]).toBe('round,unit,part,check,item,strength,outcome,values,reason,sentence,by_role,at,state');
    expect(lines.slice(1)).toEqual([
      '2024,0114,barn,socionomer-fler-an-handlaggare,,warning,fail,B1a=9 årsarbetare; B1=8 årsarbetare,,,,,open',
      '2024,0114,barn,commentNumbers,B2,warning,open,B2=2 årsarbetare,,,,,open',
    ]);
  });

  it('refuses a round that is not there', async () => {
    const run = await runCommand(['findings', '2099', '--out', 'x.csv']);
    expect(run.status).toBe(2);
  });
});
