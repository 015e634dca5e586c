// The numbers that round 2018 must come out with, from `simulate` and `calculate` on files.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRealRound } from '../../support/loadRealRound.ts';
import { makeTestFolder, runCommand } from '../../support/runCommand.ts';
import { type CsvLine, readCsvFile } from './readCsvFile.ts';
import { simulateAnswers } from './simulatedAnswers.ts';

const { round } = loadRealRound(2018);
let answers = '';
let folder = '';
let results: readonly CsvLine[] = [];

beforeAll(async () => {
  answers = await simulateAnswers();
  folder = makeTestFolder();
  const run = await runCommand(['calculate', '2018', '--answers', answers, '--out', folder]);
  expect(run.errors).toBe('');
  expect(run.status).toBe(0);
  results = readCsvFile(join(folder, 'results.csv'));
});

describe('simulate and calculate, round 2018', () => {
  it('R-NONRESPONSE-02 R-NONRESPONSE-08 gives the published response table', () => {
    // Typed from the guide, lines 493–520: answered, per cent 2018, per cent 2017.
    const published = [
      ['gemensam', '296', '95', '95'],
      ['eb', '289', '93', '94'],
      ['missbruk', '289', '93', '94'],
      ['socialpsykiatri', '287', '92', '94'],
      ['lss', '290', '93', '94'],
      ['barn', '286', '92', '94'],
      ['vald', '287', '92', '93'],
      ['aldre', '284', '91', '95'],
    ];
    const table = readCsvFile(join(folder, 'response.csv'));
    expect(table.slice(0, 8).map((row) => [row.part, row.answered, row.percent, row.previous_percent])).toEqual(
      published,
    );
    expect(table.every((row) => row.round === '2018' && row.framed === '312')).toBe(true);
  });

  it('R-NONRESPONSE-03 296 units answered something, 16 nothing at all', () => {
    const any = readCsvFile(join(folder, 'response.csv')).find((row) => row.part === 'any');
    expect(any).toMatchObject({ framed: '312', answered: '296', percent: '95' });
  });

  it('R-FRAME-02 R-FRAME-10 every column has 312 unit rows', () => {
    const rows = Map.groupBy(
      results.filter((row) => row.level === 'unit'),
      ({ indicator = '' }) => indicator,
    );
    expect([...rows.keys()]).toEqual(round.columns.map(({ code }) => code));
    expect([...rows.keys()].filter((code) => code.startsWith('LSS-')).length).toBe(37);
    expect([...new Set([...rows.values()].map((lines) => lines.length))]).toEqual([312]);
  });

  it('R-GROUPING-05 the size groups frame 133, 72, 53, 28 and 26 units', () => {
    const groups = results.filter((row) => row.level === 'sizeGroup' && row.indicator === 'LSS-01');
    expect(groups.map((row) => [row.code, row.framed])).toEqual([
      ['1', '133'],
      ['2', '72'],
      ['3', '53'],
      ['4', '28'],
      ['5', '26'],
    ]);
  });

  it('R-AGGREGATION-11 only Stockholm and Göteborg have a row as big city, with 14 and 10 units', () => {
    const cities = results.filter((row) => row.level === 'city' && row.indicator === 'LSS-06');
    expect(cities.map((row) => [row.code, row.framed])).toEqual([
      ['0180', '14'],
      ['1480', '10'],
    ]);
  });

  it('R-AGGREGATION-15 the missing of the nation are 16 for the common part and 22 for the LSS part', () => {
    const missing = (column: string) =>
      results.find((row) => row.level === 'nation' && row.indicator === column)?.missing;
    expect([missing('LSS-01'), missing('LSS-19.2'), missing('LSS-06'), missing('LSS-B1')]).toEqual([
      '16',
      '16',
      '22',
      '22',
    ]);
  });

  it('R-COLOUR-01 units of indicators have the colour of their outcome; background measures and shares have none', () => {
    const colours = { JA: 'green', DELVIS: 'yellow', NEJ: 'red' } as const;
    const scales = new Map(round.columns.map(({ code, description }) => [code, description.scale]));
    for (const { indicator = '', level, outcome, colour } of results) {
      const isColoured = level === 'unit' && outcome !== '' && !/-B\d/.test(indicator);
      const step = scales.get(indicator)?.find((candidate) => candidate.outcome === outcome);
      expect(colour).toBe(isColoured ? (step?.colour ?? '') : '');
      if (isColoured && indicator.startsWith('LSS-')) expect(colour).toBe(colours[outcome as 'JA'] ?? '');
    }
  });

  it('writes rows in the order of the contract: columns as defined, levels, codes by byte', () => {
    const levels = ['unit', 'city', 'county', 'nation', 'sizeGroup', 'skrGroup', 'socioGroup'];
    const columns = [...new Set(results.map((row) => row.indicator))];
    expect(columns).toEqual(round.columns.map(({ code }) => code));
    const lss = columns.filter((code) => code?.startsWith('LSS-'));
    expect(lss.slice(0, 3)).toEqual(['LSS-01', 'LSS-02.1', 'LSS-02.2']);
    expect(lss.slice(-2)).toEqual(['LSS-B1', 'LSS-B2']);
    const place = (row: CsvLine) =>
      `${String(columns.indexOf(row.indicator)).padStart(3)}|${levels.indexOf(row.level ?? '')}|${row.code}`;
    const places = results.map(place);
    expect(places).toEqual([...places].sort());
  });

  it('a share is numerator by denominator, whole per cent, half up', () => {
    const isShare = ({ area, level }: CsvLine) => area === 'lss' && level !== 'unit';
    const shares = results.filter((row) => isShare(row) && row.status === 'VALUE');
    expect(shares.length).toBeGreaterThan(500);
    for (const row of shares) {
      const [numerator, denominator] = [Number(row.numerator), Number(row.denominator)];
      expect(Number(row.value)).toBe(Math.floor((200 * numerator + denominator) / (2 * denominator)));
    }
  });

  it('R-NONRESPONSE-11 withholds exactly the shares whose missing exceed 20 per cent', () => {
    for (const row of results.filter((line) => line.level !== 'unit' && line.status !== 'WITHDRAWN')) {
      const isOver = 5 * Number(row.missing) > Number(row.framed);
      expect(row.status === 'NONRESPONSE_OVER_LIMIT').toBe(isOver);
    }
  });

  it('gives the same bytes for the same input', async () => {
    const again = makeTestFolder();
    await runCommand(['calculate', '2018', '--answers', answers, '--out', again]);
    for (const file of ['results.csv', 'response.csv', 'problems.csv']) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(folder, file)))).toBe(true);
    }
  });

  it('synthetic answers say so at every question of every unit', () => {
    const questions = Map.groupBy(readCsvFile(answers), (row) => `${row.unit} ${row.part} ${row.question}`);
    expect(questions.size).toBeGreaterThan(10_000);
    expect([...questions].filter(([, rows]) => rows[0]?.comment !== 'Syntetiskt svar').map(([place]) => place)).toEqual(
      [],
    );
  });
});
