// The numbers that round 2024 must come out with, from `frame`, `simulate` and `calculate` on files.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTestFolder, runCommand } from '../../support/runCommand.ts';
import { type CsvLine, readCsvFile } from './readCsvFile.ts';

const folder = makeTestFolder();
let results: readonly CsvLine[] = [];

beforeAll(async () => {
  const simulated = await runCommand(['simulate', '2024', '--seed', '11', '--out', folder]);
  expect(simulated.errors).toBe('');
  const [answers, registers] = [join(folder, 'answers.csv'), join(folder, 'registers.csv')];
  const args = ['calculate', '2024', '--answers', answers, '--registers', registers, '--out', folder];
  const calculated = await runCommand(args);
  expect(calculated.errors).toBe('');
  expect(calculated.status).toBe(0);
  results = readCsvFile(join(folder, 'results.csv'));
});

describe('frame 2024', () => {
  it('R-FRAME-03 R-FRAME-04 writes 3 022 pairs: 305, 303 or 300 units by part', async () => {
    const path = join(folder, 'frame.csv');
    const run = await runCommand(['frame', '2024', '--out', path]);
    expect(run.status).toBe(0);
    const lines = readCsvFile(path);
    expect(lines).toHaveLength(3022);
    const parts = Map.groupBy(lines, (line) => line.part);
    expect([...parts].map(([part, pairs]) => `${part} ${pairs.length}`).toSorted()).toEqual([
      'aldre 300',
      'barn 303',
      'eb 303',
      'gemensam 305',
      'khsv 300',
      'krisberedskap 305',
      'lss 300',
      'missbruk 303',
      'socialpsykiatri 300',
      'vald 303',
    ]);
    const kinds = Map.groupBy(parts.get('gemensam') ?? [], (line) => line.kind);
    expect([...kinds].map(([kind, units]) => `${kind} ${units.length}`).toSorted()).toEqual([
      'administration 6',
      'district 11',
      'municipality 288',
    ]);
  });
});

describe('simulate and calculate, round 2024', () => {
  it('R-NONRESPONSE-07 gives the published response table', () => {
    // Typed from the method description, lines 97–114: framed, answered, per cent 2024, per cent 2023.
    const published = [
      ['gemensam', '305', '288', '94', '94'],
      ['eb', '303', '289', '95', '94'],
      ['missbruk', '303', '291', '96', '94'],
      ['socialpsykiatri', '300', '289', '96', '95'],
      ['vald', '303', '292', '96', '95'],
      ['barn', '303', '291', '96', '96'],
      ['lss', '300', '288', '96', '94'],
      ['aldre', '300', '292', '97', '97'],
      ['khsv', '300', '291', '97', '96'],
      ['krisberedskap', '305', '278', '91', '93'],
      ['any', '305', '300', '98', '98'],
      ['all', '305', '261', '86', ''],
    ];
    const table = readCsvFile(join(folder, 'response.csv'));
    expect(table.map((row) => [row.part, row.framed, row.answered, row.percent, row.previous_percent])).toEqual(
      published,
    );
  });

  it('R-GROUPING-07 the size groups frame 131, 73, 54, 28 and 19 units', () => {
    const [first] = results.filter((row) => row.indicator?.startsWith('KRISBEREDSKAP-'));
    const groups = results.filter((row) => row.level === 'sizeGroup' && row.indicator === first?.indicator);
    expect(groups.map((row) => row.framed)).toEqual(['131', '73', '54', '28', '19']);
  });

  it('R-AGGREGATION-03 Göteborg is a city of 6 or 4 units, and a row of its own where one answers', () => {
    const framedInGoteborg = (area: string) => {
      const first = results.find((row) => row.area === area)?.indicator;
      return results.find((row) => row.indicator === first && row.level === 'city' && row.code === '1480')?.framed;
    };
    expect(['krisberedskap', 'eb', 'khsv'].map(framedInGoteborg)).toEqual(['6', '4', undefined]);
  });

  it('has a row for every unit that is framed for the column’s part, and none for others', () => {
    const units = Map.groupBy(
      results.filter((row) => row.level === 'unit'),
      (row) => row.indicator,
    );
    expect(new Set([...units.values()].map((rows) => rows.length))).toEqual(new Set([305, 303, 300]));
  });
});

describe('a round whose questionnaire is not known', () => {
  it('is simulated as results by series, and says why there are no answers', async () => {
    const out = makeTestFolder();
    const run = await runCommand(['simulate', '2017', '--seed', '1', '--out', out]);
    expect(run.status).toBe(0);
    expect(run.output).toContain('Enkäten för omgång 2017 är inte känd');
    const rows = readCsvFile(join(out, 'results.csv'));
    expect(rows.every((row) => row.round === '2017' && row.indicator === row.series)).toBe(true);
    expect(new Set(rows.map((row) => row.status)).has('NOT_MEASURED')).toBe(true);
    const response = readCsvFile(join(out, 'response.csv'));
    expect(response.slice(0, 8).map((row) => row.percent)).toEqual(['95', '94', '94', '94', '94', '94', '93', '95']);
  });

  it('is published from a seed alone, always marked as synthetic', async () => {
    const out = join(makeTestFolder(), 'release');
    const run = await runCommand(['publish', '2023', '--area', 'lss', '--seed', '1', '--out', out]);
    expect(run.errors).toBe('');
    const release = JSON.parse(readFileSync(join(out, 'release.json'), 'utf8'));
    expect(release).toMatchObject({ round: 2023, area: 'lss', isSynthetic: true });
  });

  it('takes no answers, and a known round takes no seed', async () => {
    const answers = join(folder, 'answers.csv');
    const refused = await runCommand(['calculate', '2020', '--answers', answers, '--out', folder]);
    expect([refused.status, refused.errors]).toEqual([2, expect.stringContaining('omgång 2020 är inte känd')]);
    const seeded = await runCommand(['publish', '2024', '--seed', '1', '--out', join(folder, 'seeded')]);
    expect([seeded.status, seeded.errors]).toEqual([2, expect.stringContaining('--answers')]);
    const bare = await runCommand(['publish', '2024', '--out', join(folder, 'bare')]);
    expect([bare.status, bare.errors]).toEqual([2, expect.stringContaining('--answers')]);
  });
});

describe('known shares', () => {
  it('steer simulate; what cannot be steered, and what is no share, is told', async () => {
    const out = makeTestFolder();
    const targets = join(out, 'targets.csv');
    writeFileSync(targets, 'series,percent\nlss-finns-inte,50\n');
    const unsteered = await runCommand(['simulate', '2024', '--seed', '1', '--out', out, '--targets', targets]);
    expect([unsteered.status, unsteered.errors]).toEqual([1, expect.stringContaining('lss-finns-inte')]);
    writeFileSync(targets, 'series,percent\neb-vantetid-nybesok,120\n');
    const faulty = await runCommand(['simulate', '2024', '--seed', '1', '--out', out, '--targets', targets]);
    expect([faulty.status, faulty.errors]).toEqual([1, expect.stringContaining('rad 2')]);
  });
});
