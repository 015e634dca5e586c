// A release as each format version wrote it, kept for ever: what is published stays readable. The folders are never
// rewritten; a new format version gets a folder of its own.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReleaseFolder } from '../../../../src/adapters/files/releaseFolders.ts';
import { buildReleaseFiles } from '../../../../src/apps/wiring/buildReleaseFiles.ts';
import {
  readReleaseCells,
  readReleaseSummary,
  releaseFormatVersion,
  unpackResults,
} from '../../../../src/stages/publication/index.ts';

type ReadRelease = Awaited<ReturnType<typeof readReleaseFolder>>;

describe('a release of format version 1', () => {
  const folder = 'test/golden/release/v1';
  let release: ReadRelease;

  beforeAll(async () => {
    release = await readReleaseFolder(folder);
  });

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
      {
        version: 2,
        level: 'unit',
        code: '0115',
        column: 'LSS-01',
        before: 'JA',
        after: 'NEJ',
        reason: 'Rättat svar',
        changeClass: 'unspecified',
      },
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

  it('says beside that what format 2 states: the standard scale, what is left when no rule holds, decimals', () => {
    const [data] = release.releases;
    const find = (code: string) => data?.columns.find((column) => column.code === code);
    expect(data?.formatVersion).toBe(releaseFormatVersion);
    expect(
      find('LSS-01')?.scale.map(({ outcome, label, colour, share }) => [outcome, label.sv, colour, share]),
    ).toEqual([
      ['JA', 'Ja', 'green', 'counted'],
      ['DELVIS', 'Delvis', 'yellow', 'base'],
      ['NEJ', 'Nej', 'red', 'base'],
      ['EJ_AKTUELLT', 'Ej aktuellt', undefined, 'leftOut'],
    ]);
    expect(find('LSS-02.1')).toMatchObject({ otherwise: 'NEJ', registers: [], kolada: [] });
    expect(find('LSS-B1')).toMatchObject({ scale: [], otherwise: undefined, decimals: 1, formula: undefined });
    expect(data?.notShown).toEqual([{ column: 'LSS-B1', cannotProvide: 1, illogical: 1 }]);
    expect(data?.unknownSeries).toEqual([]);
  });
});

describe('a release of format version 2', () => {
  const folder = 'test/golden/release/v2';
  let release: ReadRelease;

  beforeAll(async () => {
    release = await readReleaseFolder(folder);
  });

  it('is read, with every file as it was published', () => {
    expect(release.manifest).toMatchObject({ formatVersion: 2, round: 2018, area: 'eb', version: 1 });
    expect(release.manifest.inputs.map(({ name }) => name)).toEqual(['answers.csv', 'registers.csv']);
    expect(release.manifest.files.map((file) => file.product)).toContain('workbook');
  });

  it('says what it said of scales, classes and numbers', () => {
    const [data] = release.releases;
    const find = (column: string, level: string, code: string) =>
      data?.results.find((result) => result.indicator === column && result.level === level && result.code === code);
    const column = data?.columns.find(({ code }) => code === 'EB-02');
    expect(column?.scale.map(({ label, colour }) => `${label.sv} ${colour}`)).toEqual([
      'Inom 3 dagar green',
      '4–14 dagar yellow',
      'Mer än 14 dagar red',
      'Ej aktuellt undefined',
    ]);
    expect(column?.otherwise).toBe('OVER_14_DAGAR');
    expect(find('EB-02', 'unit', '0103')).toMatchObject({ outcome: 'INOM_14_DAGAR', colour: 'yellow' });
    expect(find('EB-02', 'nation', '00')).toMatchObject({ value: '58', numerator: 7, denominator: 12, missing: 1 });
    expect(find('EB-B1', 'unit', '0103')).toMatchObject({ value: '8.25', numerator: 33, denominator: 4 });
    expect(find('EB-B1', 'unit', '0203')?.status).toBe('REMOVED_FOR_SAFETY');
    expect(find('EB-B1', 'nation', '00')).toMatchObject({ value: '35.90', numerator: 2100, denominator: 58.5 });
  });

  it('says what it said of registers, of what is not shown, and of what nobody knows', () => {
    const [data] = release.releases;
    const column = data?.columns.find(({ code }) => code === 'EB-B1');
    expect(column?.formula?.numerator).toBe('registeruppgiften »Hushållsärenden«');
    expect(column?.registers).toMatchObject([{ id: 'hushall', period: '2017', unit: { sv: 'hushåll' } }]);
    expect(data?.notShown).toEqual([
      { column: 'EB-05', cannotProvide: 1, illogical: 1 },
      { column: 'EB-B1', cannotProvide: 1, illogical: 0 },
    ]);
    expect(data?.unknownSeries).toEqual(['serie-eb-okand']);
    expect(data?.reasons.find(({ unit, column: code }) => unit === '0101' && code === 'EB-B1')?.answers).toEqual([
      { question: 'E5', answer: '10' },
      { question: 'REGISTER[hushall]', answer: '250 hushåll' },
    ]);
  });

  it('can be made into products again, with the same results', async () => {
    const files = await buildReleaseFiles(release.releases, release.manifest);
    for (const path of ['results.csv', 'response.csv', 'units.csv']) {
      const made = files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
      expect(new TextDecoder().decode(made)).toBe(await readFile(`${folder}/${path}`, 'utf8'));
    }
  });
});

describe('a release of format version 3', () => {
  const folder = 'test/golden/release/v3';
  let release: ReadRelease;

  beforeAll(async () => {
    release = await readReleaseFolder(folder);
  });

  it('is read, with every file as it was published', async () => {
    expect(release.manifest).toMatchObject({
      ...{ formatVersion: 3, round: 2018, area: 'lss', version: 2, time: '2018-09-03T08:00:00+02:00' },
      ...{ changeClass: 'answer', contentHash: 'c'.repeat(64), replaces: { version: 1 } },
    });
    for (const { path, sha256, bytes } of release.manifest.files) {
      const file = await readFile(`${folder}/${path}`);
      expect([path, createHash('sha256').update(file).digest('hex'), file.length]).toEqual([path, sha256, bytes]);
    }
    const listed = release.manifest.files.find(({ product }) => product === 'workbook');
    expect(listed).toMatchObject({ language: 'sv', mediaType: expect.stringContaining('spreadsheetml') });
  });

  it('says what it said of earlier rounds, of changes, and of the area', () => {
    const [data] = release.releases;
    expect(data?.changes).toEqual([
      expect.objectContaining({ version: 2, code: '0115', before: 'JA', after: 'NEJ', changeClass: 'answer' }),
    ]);
    const [earlier] = data?.earlier ?? [];
    expect(earlier).toMatchObject({ round: 2017, area: 'lss', version: 1 });
    const results = earlier === undefined ? [] : unpackResults(earlier);
    const nation = { indicator: 'LSS-01', level: 'nation', code: '00' };
    expect(results).toContainEqual(expect.objectContaining({ ...nation, round: 2017, value: '63', numerator: 5 }));
    expect(data?.areaText?.description.sv).toBe('Jämförelser av stödet enligt LSS.');
    expect([data?.comparedAreas, data?.rotation?.odd]).toEqual([['lss', 'barn'], ['Tillgänglig']]);
    expect(data?.units.find(({ code }) => code === '0180-farsta')?.changes?.[0]?.change).toBe('merged');
  });

  it('has cells and a summary that say the same as its data', async () => {
    const cells = readReleaseCells(await readFile(`${folder}/cells.json`, 'utf8'));
    expect(unpackResults(cells)).toEqual(release.releases[0]?.results);
    expect(cells.changedUnits).toEqual([{ unit: '0180-farsta', rounds: [2017] }]);
    expect(cells.columns.find(({ code }) => code === 'LSS-02.1')?.comparability).toEqual({
      ...{ with: 2017, status: 'affected', isBreak: false },
    });
    const summary = readReleaseSummary(await readFile(`${folder}/summary.json`, 'utf8'));
    expect(summary.columns.map(({ code }) => code)).toEqual(cells.columns.map(({ code }) => code));
  });

  it('can be made into products again, with the same results', async () => {
    const files = await buildReleaseFiles(release.releases, release.manifest);
    for (const path of ['results.csv', 'response.csv', 'units.csv', 'changes.csv']) {
      const made = files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
      expect(new TextDecoder().decode(made)).toBe(await readFile(`${folder}/${path}`, 'utf8'));
    }
  });
});
