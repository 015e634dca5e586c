// J17, the researcher's panel, and J18, the developer: from the page about open data to tables read by a program that is
// not ours, and to an address that gives the same answer for ever.

import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { Hono } from 'hono';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAssetFiles } from '../../src/adapters/files/readAssetFiles.ts';
import { createApi } from '../../src/apps/api/createApi.ts';
import { createSite } from '../../src/apps/site/createSite.tsx';
import { createAssetRoutes } from '../../src/ui/assetRoutes.ts';
import { buildReleaseFixture } from '../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../support/createFixtureReader.ts';
import { openBrowser } from '../support/openBrowser.ts';
import { openPage } from '../support/openVisit.ts';
import { queryFile } from '../support/queryFiles.ts';
import { type ServedApp, serveApp } from '../support/serveApp.ts';

const first = buildReleaseFixture({ time: '2018-06-14T08:00:00+02:00' });
const corrected = first.results.map((result) =>
  result.indicator === 'LSS-B1' && result.level === 'unit' && result.code === '0114'
    ? { ...result, value: '55.5', numerator: 55.5 }
    : result,
);
const change = { version: 2, level: 'unit', code: '0114', column: 'LSS-B1' } as const;
const second = buildReleaseFixture({
  version: 2,
  time: '2025-06-18T08:00:00+02:00',
  results: corrected,
  changes: [{ ...change, before: '54.5', after: '55.5', reason: 'Kommunen räknade fel.', changeClass: 'answer' }],
});
const later = buildReleaseFixture({ round: 2020, time: '2020-06-14T08:00:00+02:00' });

let browser: Browser;
let served: ServedApp;

beforeAll(async () => {
  browser = await openBrowser();
  const releases = createFixtureReader([first, second, later]);
  served = await serveApp(
    new Hono()
      .route('/', createAssetRoutes(readAssetFiles()))
      .route('/', createApi(releases))
      .route('/', createSite(releases)),
  );
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(served.url + path, { headers });
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

async function getJson(path: string) {
  return JSON.parse(new TextDecoder().decode((await get(path)).bytes));
}

describe('J17 the panel of a researcher', () => {
  const query = '/api/v1/results?series=series-lss-b1';

  it('is one long CSV of all rounds, with codes, status, series, breaks and versions', async () => {
    const { bytes } = await get(`${query}&format=csv`);
    const [rows = [], types = []] = await queryFile('panel.csv', bytes, [
      (path) => `SELECT * FROM read_csv('${path}') ORDER BY round, level, code`,
      (path) => `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_csv('${path}'))`,
    ]);
    const type = Object.fromEntries(types.map((row) => [row.column_name, row.column_type]));
    expect(type).toMatchObject({ code: 'VARCHAR', status: 'VARCHAR', series: 'VARCHAR', value: 'DOUBLE' });
    expect(type).toMatchObject({ break: 'BOOLEAN', version: 'BIGINT', round: 'BIGINT' });
    const list = await getJson(query);
    expect(rows).toHaveLength(list.total);
    const unit = rows.filter(({ level, code }) => level === 'unit' && code === '0114');
    expect(unit).toMatchObject([
      { value: 55.5, status: 'VALUE', version: 2n, name: 'Upplands Väsby' },
      { value: 54.5, status: 'VALUE', version: 1n },
    ]);
    for (const row of rows) expect(row.value === null).toBe(row.status !== 'VALUE');
  });

  it('has its types in Parquet, where a program need not guess', async () => {
    const { bytes } = await get(`${query}&round=2018&area=lss&level=unit&code=0114,0115&format=parquet`);
    const [rows = []] = await queryFile('panel.parquet', bytes, [
      (path) => `SELECT code, value, status FROM read_parquet('${path}')`,
    ]);
    expect(rows).toEqual([
      { code: '0114', value: 55.5, status: 'VALUE' },
      { code: '0115', value: 100, status: 'VALUE' },
    ]);
  });

  it('joins with a table of municipalities, districts with their city', async () => {
    const units = await getJson('/api/v1/units?round=2018');
    const own = units.values.map(({ code, municipality }: { code: string; municipality: string }) => [
      code,
      municipality,
    ]);
    expect(own).toContainEqual(['0180-bromma', '0180']);
    const { bytes } = await get(`${query}&round=2018&level=unit&format=csv`);
    const pairs = own.map(([code, kommun]: string[]) => `('${code}', '${kommun}')`).join(', ');
    const [joined = []] = await queryFile('panel.csv', bytes, [
      (path) =>
        `SELECT kommun, count(*) AS n FROM read_csv('${path}') JOIN (VALUES ${pairs}) AS k(code, kommun) USING (code) GROUP BY kommun ORDER BY kommun`,
    ]);
    expect(joined).toHaveLength(8);
    expect(joined).toContainEqual({ kommun: '0180', n: 2n });
  });
});

describe('J18 a developer', () => {
  it('finds the description from the page about data, and calls without a key', async () => {
    const page = await openPage(browser);
    await page.goto(`${served.url}/data`);
    const addresses = await page
      .locator('main a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await page.close();
    expect(addresses).toContain('/api/v1/openapi.json');
    const { paths } = await getJson('/api/v1/openapi.json');
    const lists = Object.keys(paths).filter((path) => !path.includes('{') && path !== '/series');
    for (const path of lists) expect((await get(`/api/v1${path}`)).status, path).toBe(200);
  });

  it('may read from any origin, and asks again by tag', async () => {
    const origin = 'https://someone.example';
    const asked = await fetch(`${served.url}/api/v1/areas`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' },
    });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    const { headers } = await get('/api/v1/areas', { origin });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/api/v1/areas', { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
  });

  it('reads page by page in an order that lasts', async () => {
    const readAll = async (): Promise<readonly unknown[]> => {
      const values: unknown[] = [];
      let path: string | null = '/api/v1/results?level=unit&pageSize=17';
      while (path !== null) {
        const page: { values: unknown[]; next: string | null } = await getJson(path);
        values.push(...page.values);
        path = page.next;
      }
      return values;
    };
    const once = await readAll();
    expect(once).toHaveLength(90);
    expect(new Set(once.map((value) => JSON.stringify(value))).size).toBe(90);
    expect(await readAll()).toEqual(once);
  });

  it('asks what changed since a day, and finds the very value', async () => {
    const { values } = await getJson('/api/v1/changes?since=2025-06-18');
    expect(values).toMatchObject([
      { code: '0114', indicator: 'LSS-B1', before: '54.5', after: '55.5', class: 'answer' },
    ]);
    const [{ round, area, indicator, level, code }] = values;
    const cell = await getJson(`/api/v1/results/${round}/${area}/${indicator}/${level}/${code}`);
    expect(cell).toMatchObject({ value: 55.5, version: 2, notes: [{ kind: 'revised' }] });
    expect((await getJson('/api/v1/changes?since=2025-06-19')).total).toBe(0);
  });

  it('pins a version, and gets what was published then on every face', async () => {
    const address = '/api/v1/results/2018/lss/LSS-B1/unit/0114';
    expect((await getJson(`${address}?version=1`)).value).toBe(54.5);
    expect((await getJson(`${address}?asOf=2025-06-17`)).value).toBe(54.5);
    expect((await getJson(address)).value).toBe(55.5);
    const page = await openPage(browser);
    await page.goto(`${served.url}${(await getJson(`${address}?version=1`)).links.page}`);
    const text = await page.locator('main').innerText();
    expect(text).toContain('54,5');
    expect(text).toContain('Detta är en äldre version');
    await page.close();
    const file = await fetch(`${served.url}/2018/lss/senaste/results?asOf=2025-06-17`, { redirect: 'manual' });
    expect(file.headers.get('location')).toBe('/2018/lss/v1/results.csv');
  });

  it('fetches a file whole, the rest of one that broke off, and an answer packed, over the wire', async () => {
    const path = '/2018/lss/v1/results.csv';
    const whole = await get(path);
    expect(whole.bytes.length).toBeGreaterThan(5);
    const tag = whole.headers.get('etag')?.replace('W/', '') ?? '';
    const rest = await get(path, { range: 'bytes=4-', 'if-range': tag });
    expect([rest.status, rest.bytes]).toEqual([206, whole.bytes.slice(4)]);
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304);
    const packed = await get('/api/v1/indicators', { 'accept-encoding': 'br' });
    expect([packed.headers.get('content-encoding'), packed.headers.get('etag')]).toEqual([
      'br',
      expect.stringMatching(/^"[0-9a-f]{32}-br"$/),
    ]);
    expect(JSON.parse(new TextDecoder().decode(packed.bytes)).total).toBe(10);
  });

  it('finds the sample of the guide valid by the description, and true', async () => {
    const guide = readFileSync('docs/guides/open-data.md', 'utf8');
    const [, block = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    const sample = JSON.parse(block);
    const ajv = new Ajv2020.default({ strict: false });
    ajv.addSchema(await getJson('/api/v1/openapi.json'), 'openapi');
    expect(ajv.validate({ $ref: 'openapi#/components/schemas/Cell' }, sample)).toBe(true);
    const { round, area, indicator, level, code } = sample;
    expect(await getJson(`/api/v1/results/${round}/${area}/${indicator}/${level}/${code}?version=1`)).toEqual(sample);
    expect(ajv.validate({ $ref: 'openapi#/components/schemas/Cell' }, { ...sample, status: 'OK' })).toBe(false);
  });
});
