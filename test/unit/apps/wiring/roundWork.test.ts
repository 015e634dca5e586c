// The desk's calculation and release, from answers of the database and a delivered file of register figures.

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDefinitionFiles } from '../../../../src/adapters/files/readDefinitionFiles.ts';
import { doRoundTask, type RoundTaskResults } from '../../../../src/apps/wiring/roundWork.ts';
import type { PartResponse } from '../../../../src/stages/collection/index.ts';
import { type DefinitionSet, loadDefinitions } from '../../../../src/stages/definition/index.ts';
import { baseFolder, validFolder } from '../../../definitions/readTestDefinitions.ts';
import { makeTestFolder } from '../../../support/runCommand.ts';

let definitions: DefinitionSet;
const unit = '0114';
const responses: readonly PartResponse[] = [
  {
    unit,
    part: 'gemensam',
    answers: new Map([
      ['G1', 'NEJ'],
      ['G2[lss-barn]', 'JA'],
      ['G2[lss-vuxen]', 'NEJ'],
    ]),
  },
  {
    unit,
    part: 'lss',
    answers: new Map([
      ['L1', '4'],
      ['L2', '2'],
    ]),
  },
];

function deliver(line: string): Uint8Array {
  return new TextEncoder().encode(`unit,measure,period,value,status\n${line}\n`);
}

async function calculate(registers: Uint8Array | undefined): Promise<RoundTaskResults['calculate']> {
  const task = { kind: 'calculate', definitions, round: 2018, responses, registers } as const;
  return (await doRoundTask(task)) as RoundTaskResults['calculate'];
}

beforeAll(() => {
  const definitionsFolder = join(makeTestFolder(), 'definitions');
  cpSync(baseFolder, definitionsFolder, { recursive: true });
  cpSync(join(validFolder, 'register-measure'), definitionsFolder, { recursive: true });
  const { set } = loadDefinitions(readDefinitionFiles(definitionsFolder));
  if (set === undefined) throw new Error('The test definitions have faults');
  definitions = set;
});

describe('the desk’s calculation', () => {
  const find = ({ results }: RoundTaskResults['calculate']) =>
    results.results.find(({ indicator, code }) => indicator === 'LSS-B2' && code === unit);

  it('R-REGISTER-08 reads the delivered figures beside the answers', async () => {
    const calculated = await calculate(deliver(`${unit},hushall,2017,30,VALUE`));
    expect(calculated.problems).toEqual([]);
    expect(find(calculated)).toMatchObject({ status: 'VALUE', value: '7.5', numerator: 30, denominator: 4 });
    expect(find(await calculate(undefined))?.status).toBe('NOT_AVAILABLE');
  });

  it('tells what is wrong in the file, by its name', async () => {
    const { problems } = await calculate(deliver('9999,hushall,2017,30,VALUE'));
    expect(problems).toMatchObject([{ code: 'UNKNOWN_UNIT', message: expect.stringMatching(/^registers\.csv: /) }]);
  });
});

describe('a column that the round’s log withdraws', () => {
  it('R-SUPPRESSION-06 is withheld in calculation, and in the release with its reason', async () => {
    const withdrawals = new Map([['LSS-B2', 'Siffrorna gick inte att lita på.']]);
    const registers = deliver(`${unit},hushall,2017,30,VALUE`);
    const task = { definitions, round: 2018, responses, registers, withdrawals };
    const { results } = (await doRoundTask({ kind: 'calculate', ...task })) as RoundTaskResults['calculate'];
    const own = results.results.filter(({ indicator }) => indicator === 'LSS-B2');
    expect(new Set(own.map(({ status }) => status))).toEqual(new Set(['WITHDRAWN']));
    const { data } = (await doRoundTask({
      ...{ kind: 'release', ...task, area: 'lss', time: '2018-06-14T08:00:00+02:00', isSynthetic: false },
      ...{ inputs: [], replaced: undefined, changeReason: '', notes: {}, writes: false },
    })) as RoundTaskResults['release'];
    const column = data.columns.find(({ code }) => code === 'LSS-B2');
    expect(column?.withdrawn?.sv).toBe('Siffrorna gick inte att lita på.');
    expect(data.changesSincePreviousRound.at(-1)?.text.sv).toContain('Siffrorna gick inte att lita på.');
    expect(data.results.filter(({ indicator, value }) => indicator === 'LSS-B2' && value !== undefined)).toEqual([]);
  });
});

describe('the desk’s release', () => {
  it('is made into files as it was prepared, without another calculation', async () => {
    const prepared = (await doRoundTask({
      ...{ kind: 'release', definitions, round: 2018, area: 'lss', responses },
      registers: deliver(`${unit},hushall,2017,30,VALUE`),
      ...{ time: '2018-06-14T08:00:00+02:00', isSynthetic: false, inputs: [], replaced: undefined },
      ...{ changeReason: '', notes: {}, writes: false },
    })) as RoundTaskResults['release'];
    expect(prepared.files).toEqual([]);
    const files = (await doRoundTask({
      kind: 'files',
      releases: [prepared.data],
      context: { definitionHash: 'a'.repeat(64), inputs: [], replaces: undefined, notes: {} },
    })) as RoundTaskResults['files'];
    const results = files.find(({ product }) => product === 'results')?.bytes;
    expect(new TextDecoder().decode(results)).toContain(`LSS-B2,unit,${unit},,7.5,30,4,`);
    expect(files.at(-1)?.product).toBe('manifest');
  });
});
