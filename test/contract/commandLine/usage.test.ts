// How the commands are called: exit statuses, and sentences instead of stack traces.

import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTestFolder, runCommand } from '../../support/runCommand.ts';
import { readCsvFile } from './readCsvFile.ts';

describe('wrong usage has status 2 and a sentence', () => {
  const wrong: readonly (readonly string[])[] = [
    [],
    ['räkna'],
    ['calculate'],
    ['calculate', '2018'],
    ['calculate', 'i år', '--answers', 'a.csv', '--out', 'x'],
    ['calculate', '2015', '--answers', 'a.csv', '--out', 'x'],
    ['calculate', '2018', '--answers', '/nowhere/answers.csv', '--out', '/tmp/x'],
    ['simulate', '2018', '--seed', 'ett', '--out', '/tmp/x'],
    ['comparable', '2018', '--with', '2018'],
    ['frame', '2018', '--ut', 'x.csv'],
    ['link', '2018', '--unit', '9999'],
    ['link', '2018', '--unit', '0115', '--part', 'hemlig'],
    ['link', '2018', '--unit', '0115', '--role', 'kung'],
  ];
  for (const args of wrong) {
    it(`jamfor ${args.join(' ')}`, async () => {
      const run = await runCommand(args);
      expect(run.status).toBe(2);
      expect(`${run.output}${run.errors}`.length).toBeGreaterThan(20);
      expect(run.errors).not.toMatch(/\bat .*\.(ts|js):\d+/);
    });
  }
});

describe('check', () => {
  it('is clean on the bundled definitions and counts the open fields in its last line', async () => {
    const run = await runCommand(['check', '2018']);
    expect(run.status).toBe(0);
    expect(run.output).toMatch(/^0 fel\. \d+ öppna fält/m);
    const listed = await runCommand(['check', '2018', '--open']);
    const count = Number(/(\d+) öppna/.exec(run.output)?.[1]);
    expect(listed.output.trimEnd().split('\n')).toHaveLength(count + 1);
  });

  it('prints faults as file:line:column code message, status 1', async () => {
    const folder = makeTestFolder();
    spawnSync('cp', ['-r', 'definitions/.', folder]);
    const path = join(folder, 'rounds/2018/parts/barn.yaml');
    spawnSync('sed', ['-i', 's/B1a > B1$/B33 > B1/', path]);
    const run = await runCommand(['check'], { JAMFOR_DEFINITIONS: folder });
    expect(run.status).toBe(1);
    expect(run.output).toMatch(/rounds\/2018\/parts\/barn\.yaml:\d+:\d+ UNKNOWN_QUESTION .+B33/);
    const calculated = await runCommand(['frame', '2018', '--out', join(folder, 'frame.csv')], {
      JAMFOR_DEFINITIONS: folder,
    });
    expect(calculated.status).toBe(1);
    expect(existsSync(join(folder, 'frame.csv'))).toBe(false);
  });
});

describe('frame', () => {
  it('R-FRAME-05 writes 312 units in each of the eight parts', async () => {
    const path = join(makeTestFolder(), 'frame.csv');
    expect((await runCommand(['frame', '2018', '--out', path])).status).toBe(0);
    const rows = readCsvFile(path);
    expect(rows).toHaveLength(2496);
    const perPart = Map.groupBy(rows, (row) => row.part);
    expect([...perPart.values()].map((lines) => lines.length)).toEqual(Array(8).fill(312));
    const kinds = Map.groupBy(perPart.get('lss') ?? [], (row) => row.kind);
    expect([kinds.get('municipality')?.length, kinds.get('district')?.length]).toEqual([288, 24]);
    expect(rows.find((row) => row.unit === '0114')).toEqual({
      unit: '0114',
      name: 'Upplands Väsby',
      kind: 'municipality',
      municipality: '0114',
      county: '01',
      part: 'gemensam',
      size_group: '2',
      skr_group: 'A2',
      socioeconomic_group: '',
    });
    expect(rows.find((row) => row.unit === '0180-bromma')).toMatchObject({
      municipality: '0180',
      county: '01',
      size_group: '5',
    });
  });

  it('R-GROUPING-21 takes socioeconomic groups from a file', async () => {
    const folder = makeTestFolder();
    const groups = join(folder, 'groups.csv');
    writeFileSync(groups, 'unit,scheme,edition,group,value\n0114,socioeconomic_group,2018,3,\n');
    const path = join(folder, 'frame.csv');
    expect((await runCommand(['frame', '2018', '--out', path, '--groups', groups])).status).toBe(0);
    const rows = readCsvFile(path);
    expect(rows.find((row) => row.unit === '0114')?.socioeconomic_group).toBe('3');
    expect(rows.find((row) => row.unit === '0115')?.socioeconomic_group).toBe('');
  });
});

describe('comparable', () => {
  it('R-COMPARABILITY-10 lists the 22 indicators and 110 marks of the published table in order', async () => {
    const run = await runCommand(['comparable', '2018', '--json']);
    const rows = JSON.parse(run.output) as { indicator: string; areas: string[] }[];
    expect(rows).toHaveLength(22);
    expect(rows.reduce((sum, row) => sum + row.areas.length, 0)).toBe(110);
    expect(rows[0]).toEqual({
      indicator: 'Aktuell överenskommelse om samverkan – Arbetsförmedlingen',
      areas: ['eb', 'socialpsykiatri', 'lss-vuxen'],
    });
  });

  it('R-COMPARABILITY-07 says of every column how it compares with 2017', async () => {
    const run = await runCommand(['comparable', '2018', '--with', '2017', '--json']);
    const rows = JSON.parse(run.output) as { indicator: string; status: string; reason: string }[];
    const byStatus = Map.groupBy(rows, (row) => row.status);
    const listLss = (status: string): readonly string[] =>
      (byStatus.get(status) ?? []).flatMap((row) => (row.indicator.startsWith('LSS-') ? [row.indicator] : []));
    expect(listLss('new')).toEqual(['LSS-17']);
    // The four of the guide, and LSS-11 (U28462), whose scale has a middle step from 2018.
    expect(listLss('affected')).toEqual(['LSS-06', 'LSS-07', 'LSS-08', 'LSS-11', 'LSS-16']);
    expect(listLss('direct')).toHaveLength(31);
    expect(rows.every((row) => row.reason !== '')).toBe(true);
  });
});
