// Register figures through the commands, with a small set of definitions whose round reads one.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { baseFolder, validFolder } from '../../definitions/readTestDefinitions.ts';
import { makeTestFolder, runCommand } from '../../support/runCommand.ts';
import { readCsvFile } from './readCsvFile.ts';

const column = 'LSS-B2';
let folder = '';
let answers = '';
let units: readonly string[] = [];

function run(args: readonly string[]) {
  return runCommand(args, { JAMFOR_DEFINITIONS: join(folder, 'definitions') });
}

/** Writes registers.csv with these lines and gives its path. */
function deliver(name: string, lines: readonly string[]): string {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, `${['unit,measure,period,value,status', ...lines].join('\n')}\n`);
  return path;
}

async function calculate(name: string, registers: readonly string[]) {
  const out = join(folder, name);
  const run_ = await run(['calculate', '2018', '--answers', answers, '--out', out, ...registers]);
  const rows = readCsvFile(join(out, 'results.csv')).filter((row) => row.indicator === column);
  return { ...run_, rows, problems: readCsvFile(join(out, 'problems.csv')) };
}

beforeAll(async () => {
  folder = makeTestFolder();
  const definitions = join(folder, 'definitions');
  cpSync(baseFolder, definitions, { recursive: true });
  cpSync(join(validFolder, 'register-measure'), definitions, { recursive: true });
  const frame = join(folder, 'frame.csv');
  await run(['frame', '2018', '--out', frame]);
  units = [...new Set(readCsvFile(frame).map((row) => row.unit ?? ''))];
  answers = join(folder, 'answers.csv');
  const lines = units.flatMap((unit) => [
    `${unit},gemensam,G1,,NEJ,`,
    `${unit},gemensam,G2,lss-barn,JA,`,
    `${unit},gemensam,G2,lss-vuxen,NEJ,`,
    `${unit},lss,L1,,4,`,
    `${unit},lss,L2,,2,`,
  ]);
  writeFileSync(answers, `${['unit,part,question,item,answer,comment', ...lines].join('\n')}\n`);
});

describe('jamfor calculate --registers', () => {
  it('R-REGISTER-08 divides the delivered figure by the answer', async () => {
    const registers = deliver(
      'whole',
      units.map((unit, index) => `${unit},hushall,2017,${10 * (index + 1)},VALUE`),
    );
    const { status, rows, problems } = await calculate('whole', ['--registers', registers]);
    expect([status, problems]).toEqual([0, []]);
    expect(rows.filter(({ level }) => level === 'unit').map(({ value }) => value)).toEqual(
      units.map((_, index) => ((10 * (index + 1)) / 4).toFixed(1)),
    );
    const sum = units.reduce((total, _, index) => total + 10 * (index + 1), 0);
    expect(rows.find(({ level }) => level === 'nation')).toMatchObject({
      numerator: String(sum),
      denominator: String(4 * units.length),
      status: 'VALUE',
      colour: '',
    });
  });

  it('is not available without the file, and keeps the reasons of the delivery', async () => {
    const without = await calculate('without', []);
    expect(without.status).toBe(0);
    expect(new Set(without.rows.filter(({ level }) => level === 'unit').map(({ status }) => status))).toEqual(
      new Set(['NOT_AVAILABLE']),
    );
    const [first, second] = units;
    const lines = [`${first},hushall,2017,,UNCERTAIN`, `${second},hushall,2017,,REMOVED_FOR_SAFETY`];
    const { rows } = await calculate('reasons', ['--registers', deliver('reasons', lines)]);
    expect(rows.slice(0, 3).map(({ status }) => status)).toEqual(['UNCERTAIN', 'REMOVED_FOR_SAFETY', 'NOT_AVAILABLE']);
  });

  it('tells of a measure that the round does not use, and goes on with the rest', async () => {
    const lines = [...units.map((unit) => `${unit},hushall,2017,8,VALUE`), `${units[0]},personer,2017,8,VALUE`];
    const { status, rows, problems } = await calculate('strange', ['--registers', deliver('strange', lines)]);
    expect(status).toBe(1);
    expect(problems).toMatchObject([{ code: 'UNKNOWN_MEASURE', message: expect.stringContaining('registers.csv') }]);
    expect(rows.find(({ level }) => level === 'nation')?.value).toBe('2.0');
  });
});

describe('jamfor explain and publish --registers', () => {
  it('tell the figure beside the answer, and keep it in the release', async () => {
    const registers = deliver(
      'told',
      units.map((unit) => `${unit},hushall,2017,30,VALUE`),
    );
    const input = ['--answers', answers, '--registers', registers];
    const [unit = ''] = units;
    const { output, status } = await run(['explain', '2018', '--indicator', column, '--unit', unit, ...input]);
    expect(status).toBe(0);
    expect(output).toContain('REGISTER[hushall]  Hushåll med bistånd (2017)\n    → 30 hushåll');
    expect(output).toContain('Resultatet är 7,5 hushåll per handläggare: 30 delat med 4.');
    const out = join(folder, 'release');
    expect((await run(['publish', '2018', '--area', 'lss', ...input, '--out', out])).status).toBe(0);
    const manifest = JSON.parse(readFileSync(join(out, 'release.json'), 'utf8'));
    expect(manifest).toMatchObject({ formatVersion: 3, inputs: [{ name: 'answers.csv' }, { name: 'registers.csv' }] });
    const data = JSON.parse(readFileSync(join(out, 'data.json'), 'utf8'));
    const released = data.columns.find(({ code }: { code: string }) => code === column);
    expect(released).toMatchObject({
      registers: [{ id: 'hushall', register: 'Registret över ekonomiskt bistånd', period: '2017' }],
      formula: { numerator: 'registeruppgiften ”Hushåll med bistånd”', denominator: 'talet i fråga L1' },
    });
  });

  it('refuses an area without indicators in a sentence', async () => {
    const out = join(folder, 'none');
    const { status, errors } = await run(['publish', '2018', '--area', 'eb', '--answers', answers, '--out', out]);
    expect(status).toBe(2);
    expect(errors).toContain('har inga resultat för området "eb". Välj ett av lss.');
  });
});
