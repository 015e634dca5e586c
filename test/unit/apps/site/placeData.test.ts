// The workbooks and packages of places on the site: what lies at their addresses is what is published, in the edition asked for.

import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { createPlaceProducts, madeMediaTypes } from '../../../../src/apps/wiring/placeProducts.ts';
import { nameMadeFile, type ProductMaker } from '../../../../src/products/unitReport/index.ts';
import { buildWorkbook } from '../../../../src/products/workbook/index.ts';
import type { ReleaseData, ReleaseReader } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';
import { queryFile } from '../../../support/queryFiles.ts';

const lss = buildReleaseFixture();
const corrected: ReleaseData = {
  ...lss,
  version: 2,
  time: '2018-09-01T08:00:00+02:00',
  changes: ['0114', '0586'].map((code) => ({
    ...{ version: 2, level: 'unit', code, column: 'LSS-01', before: 'NEJ', after: 'JA' },
    ...{ reason: 'Fel ruta', changeClass: 'answer' },
  })),
};
/** Asks Östergötland only. */
const barn = buildReleaseFixture({
  area: 'barn',
  areaName: ours('Social barn- och ungdomsvård'),
  time: '2018-07-01T08:00:00+02:00',
  units: lss.units.map((unit) => (unit.county === '05' ? unit : { ...unit, framedParts: ['eb'] })),
});
const releases = createFixtureReader([lss, barn, corrected]);
const site = createSite(releases, { productMaker: createMaker(releases) });

function createMaker(reader: ReleaseReader): ProductMaker {
  const make = createPlaceProducts(reader, { print: async () => new Uint8Array(), url: '' });
  return {
    async make(request) {
      const bytes = await make(request);
      if (bytes === undefined) return { kind: 'unknown' };
      return { kind: 'made', name: nameMadeFile(request), mediaType: madeMediaTypes[request.format], bytes };
    },
  };
}

/** The file that an address leads to, with its name. */
async function fetchFile(address: string) {
  const lead = await site.request(address);
  expect([lead.status, address]).toEqual([302, address]);
  const place = lead.headers.get('location') ?? '';
  const file = await site.request(place);
  const name = /filename="([^"]+)"/.exec(file.headers.get('content-disposition') ?? '')?.[1];
  return { status: file.status, place, name, bytes: new Uint8Array(await file.arrayBuffer()), headers: file.headers };
}

const readText = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('the workbook of a place', () => {
  it('is that of the release, for a unit, a city and a county', async () => {
    const unit = await fetchFile('/enhet/0586/arbetsbok.xlsx?omrade=lss');
    expect(unit.place).toMatch(/^\/enhet\/0586\/arbetsbok\.xlsx\?omgang=2018&omrade=lss&utgava=[\da-f]{12}$/);
    expect(unit.name).toBe('oj-2018-lss-0586.xlsx');
    expect(unit.headers.get('content-type')).toBe(madeMediaTypes.xlsx);
    expect(Buffer.compare(unit.bytes, buildWorkbook(corrected, { level: 'unit', code: '0586' }))).toBe(0);
    const city = await fetchFile('/en/enhet/0180/arbetsbok.xlsx?omrade=lss');
    expect(Buffer.compare(city.bytes, buildWorkbook(corrected, { level: 'city', code: '0180' }))).toBe(0);
    const county = await fetchFile('/lan/19/arbetsbok.xlsx?omgang=2018&omrade=lss');
    expect(county.name).toBe('oj-2018-lss-lan-19.xlsx');
    expect(Buffer.compare(county.bytes, buildWorkbook(corrected, { level: 'county', code: '19' }))).toBe(0);
  });

  it('is that of a day, where a day is asked for', async () => {
    const then = await fetchFile('/enhet/0586/arbetsbok.xlsx?omrade=lss&asOf=2018-08-31');
    expect(Buffer.compare(then.bytes, buildWorkbook(lss, { level: 'unit', code: '0586' }))).toBe(0);
  });

  it.each([
    '/enhet/0586/arbetsbok.xlsx',
    '/enhet/0586/arbetsbok.xlsx?omrade=eb',
    '/enhet/0586/arbetsbok.xlsx?omrade=lss&omgang=2017',
    '/enhet/0586/arbetsbok.xlsx?omrade=lss&utgava=000000000000',
    '/enhet/9999/arbetsbok.xlsx?omrade=lss',
    '/lan/99/paket.zip',
    '/riket/paket.zip?omgang=1999',
  ])('is not found at %s', async (address) => {
    expect((await site.request(address)).status).toBe(404);
  });

  it('is not found in an area that does not ask the unit', async () => {
    expect((await fetchFile('/enhet/0114/arbetsbok.xlsx?omrade=barn')).status).toBe(404);
  });
});

describe('the package of a county', () => {
  it('has the tables and the workbook of each area, described with size and hash', async () => {
    const { name, bytes, place } = await fetchFile('/lan/05/paket.zip');
    expect(name).toBe('oj-2018-lan-05_datapaket.zip');
    const files = unzipSync(bytes);
    const areas = ['barn', 'lss'].flatMap((area) => {
      const version = area === 'lss' ? 'v2_2018-09-01' : 'v1_2018-07-01';
      const tables = ['andringar', 'enheter', 'resultat', 'svarsfrekvens'].map((table) => `${area}/${table}.csv`);
      return [...tables, `${area}/oj-2018-${area}-lan-05_${version}.xlsx`];
    });
    expect(Object.keys(files).sort()).toEqual([...areas, 'LASMIG.txt', 'datapackage.json'].sort());
    const description = JSON.parse(readText(files['datapackage.json'])) as {
      readonly name: string;
      readonly profile: string;
      readonly title: string;
      readonly resources: readonly { path: string; bytes: number; hash: string; profile: string }[];
    };
    expect([description.name, description.profile]).toEqual(['oj-2018-lan-05', 'data-package']);
    expect(description.title).toContain('Östergötlands län');
    expect(description.resources.map(({ path }) => path).sort()).toEqual(areas.toSorted());
    for (const { path, bytes: size, hash } of description.resources) {
      const file = files[path] ?? new Uint8Array();
      const found = `sha256:${createHash('sha256').update(file).digest('hex')}`;
      expect([path, size, hash]).toEqual([path, file.length, found]);
    }
    const workbook = files['lss/oj-2018-lss-lan-05_v2_2018-09-01.xlsx'] ?? new Uint8Array();
    expect(Buffer.compare(workbook, buildWorkbook(corrected, { level: 'county', code: '05' }))).toBe(0);
    const again = new Uint8Array(await (await site.request(place)).arrayBuffer());
    expect(Buffer.compare(again, bytes)).toBe(0);
  });

  it('has the rows of its units, with those to compare with, as they are published, read by DuckDB', async () => {
    const files = unzipSync((await fetchFile('/lan/05/paket.zip')).bytes);
    const read = async (table: string) => {
      const [rows = []] = await queryFile('table.csv', files[`lss/${table}.csv`] ?? new Uint8Array(), [
        (path) => `SELECT * FROM read_csv('${path}', header = true, all_varchar = true)`,
      ]);
      return rows;
    };
    const shown = new Set(['unit 0509', 'unit 0580', 'unit 0586', 'county 01', 'county 05', 'county 19', 'nation 00']);
    for (const group of ['sizeGroup 1', 'sizeGroup 3', 'sizeGroup 5', 'skrGroup B3', 'skrGroup B4']) shown.add(group);
    const expected = corrected.results.filter(({ level, code }) => shown.has(`${level} ${code}`));
    const rows = await read('resultat');
    expect(rows.map((row) => [row.indicator, row.level, row.code, row.status, row.outcome, row.value])).toEqual(
      expected.map((row) => [row.indicator, row.level, row.code, row.status, row.outcome ?? null, row.value ?? null]),
    );
    expect((await read('enheter')).map((row) => row.unit)).toEqual(['0509', '0580', '0586']);
    expect((await read('andringar')).map((row) => row.code)).toEqual(['0586']);
    expect((await read('svarsfrekvens')).length).toBe(lss.response.length);
  });

  it('says what it is of, in both languages', async () => {
    const swedish = unzipSync((await fetchFile('/lan/05/paket.zip')).bytes);
    expect(readText(swedish['LASMIG.txt'])).toContain('Tabellerna gäller Östergötlands län');
    expect(readText(swedish['LASMIG.txt'])).toContain('CC0 1.0');
    expect(readText(swedish['LASMIG.txt'])).toContain('profilen data-package');
    const english = await fetchFile('/en/lan/05/paket.zip');
    expect(english.name).toBe('oj-2018-lan-05_datapaket-en.zip');
    expect(readText(unzipSync(english.bytes)['README.txt'])).toContain('The tables are of Östergötlands län');
  });

  it('leaves out the areas that do not ask its units', async () => {
    const files = unzipSync((await fetchFile('/lan/19/paket.zip')).bytes);
    expect(Object.keys(files).filter((path) => path.startsWith('barn/'))).toEqual([]);
  });
});

describe('the package of the country', () => {
  it('is compiled from areas that were published one by one, each in its newest version', async () => {
    const { name, bytes } = await fetchFile('/riket/paket.zip');
    expect(name).toBe('oj-2018_datapaket.zip');
    const files = unzipSync(bytes);
    const readme = readText(files['LASMIG.txt']);
    expect(readme).toContain('(LSS): version 2, 2018-09-01');
    expect(readme).toContain('Social barn- och ungdomsvård: version 1, 2018-07-01');
    expect(readText(files['lss/enheter.csv']).trimEnd().split('\n').length).toBe(1 + lss.units.length);
    expect(readText(files['datapackage.json'])).toContain('"tabular-data-package"');
  });

  it('holds what was published on a day', async () => {
    const { bytes } = await fetchFile('/riket/paket.zip?asOf=2018-06-30');
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('barn/'))).toEqual([]);
  });
});

describe('pages', () => {
  it('lead to the files of their places', async () => {
    const read = async (path: string) => (await (await site.request(path)).text()).replaceAll('&amp;', '&');
    expect(await read('/lan/05')).toContain('href="/lan/05/paket.zip?omgang=2018"');
    expect(await read('/lan/05')).toContain('href="/lan/05/arbetsbok.xlsx?omgang=2018&omrade=lss"');
    expect(await read('/enhet/0586')).toContain('href="/enhet/0586/arbetsbok.xlsx?omgang=2018&omrade=lss"');
    expect(await read('/enhet/0180')).toContain('href="/enhet/0180/arbetsbok.xlsx?omgang=2018&omrade=lss"');
    expect(await read('/data')).toContain('href="/riket/paket.zip?omgang=2018"');
    const without = createSite(releases);
    expect(await (await without.request('/lan/05')).text()).not.toContain('paket.zip');
    expect(await (await without.request('/data')).text()).not.toContain('paket.zip');
  });
});
