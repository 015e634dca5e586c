// A release as format version 1 wrote it, kept for ever: what is published stays readable. The folder is never
// rewritten; a new format version gets a folder of its own.

import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReleaseFolder } from '../../../../src/adapters/files/releaseFolders.ts';
import { buildReleaseFiles } from '../../../../src/apps/wiring/buildReleaseFiles.ts';

const folder = 'test/golden/release/v1';
let release: Awaited<ReturnType<typeof readReleaseFolder>>;

beforeAll(async () => {
  release = await readReleaseFolder(folder);
});

describe('a release of format version 1', () => {
  it('is read, with every file as it was published', () => {
    expect(release.manifest).toMatchObject({
      formatVersion: 1,
      round: 2018,
      area: 'lss',
      version: 2,
      time: '2018-06-14T08:00:00+02:00',
      isSynthetic: true,
      replaces: { version: 1 },
      notes: { SYNTHETIC: 'En övning' },
    });
    expect(release.manifest.files.map((file) => file.product)).toEqual([
      'data',
      'results',
      'response',
      'units',
      'workbook',
    ]);
    expect(release.manifestHash).toMatch(/^[\da-f]{64}$/);
  });

  it('says what it said', () => {
    const [data] = release.releases;
    const find = (column: string, level: string, code: string) =>
      data?.results.find((result) => result.indicator === column && result.level === level && result.code === code);
    expect(data?.units.length).toBe(9);
    expect(data?.columns.map((column) => column.code)).toEqual(['LSS-01', 'LSS-02.1', 'LSS-12', 'LSS-18', 'LSS-B1']);
    expect(find('LSS-01', 'unit', '0115')).toMatchObject({ status: 'VALUE', outcome: 'NEJ', colour: 'red' });
    expect(find('LSS-02.1', 'unit', '0586')).toMatchObject({ status: 'VALUE', outcome: 'DELVIS', colour: 'yellow' });
    expect(find('LSS-12', 'unit', '0180-bromma')?.status).toBe('REMOVED_FOR_SAFETY');
    expect(find('LSS-B1', 'unit', '0114')).toMatchObject({ value: '54.5', numerator: 54.5, denominator: 100 });
    expect(find('LSS-01', 'nation', '00')).toMatchObject({ value: '63', numerator: 5, denominator: 8, missing: 1 });
    expect(data?.reasons).toEqual([
      {
        unit: '0114',
        column: 'LSS-02.1',
        answers: [
          { question: 'G2', answer: 'Ja' },
          { question: 'G2a', answer: 'Ja' },
        ],
        decidedBy: 1,
      },
      { unit: '0180-bromma', column: 'LSS-02.1', answers: [{ question: 'G2', answer: 'Nej' }], decidedBy: -1 },
    ]);
    expect(data?.changes).toEqual([
      { version: 2, level: 'unit', code: '0115', column: 'LSS-01', before: 'JA', after: 'NEJ', reason: 'Rättat svar' },
    ]);
  });

  it('can be made into products again, with the same results', async () => {
    const files = await buildReleaseFiles(release.releases, release.manifest);
    for (const path of ['results.csv', 'response.csv', 'units.csv']) {
      const made = files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
      expect(new TextDecoder().decode(made)).toBe(await readFile(`${folder}/${path}`, 'utf8'));
    }
    expect(files.some((file) => file.product === 'workbook' && file.bytes.length > 10_000)).toBe(true);
  });
});
