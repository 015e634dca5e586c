// Requests made at random from the committed description of the API, right ones and wrong ones, in any combination: every
// answer is one that the description allows, and a wrong parameter is named.

import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../../src/apps/api/createApi.ts';
import { buildReleaseFixture } from '../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../support/createFixtureReader.ts';
import { chooseRuns } from '../../support/propertyRuns.ts';

interface Described {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get: {
          readonly parameters?: readonly { readonly name: string; readonly in: string }[];
          readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, unknown>> }>>;
        };
      }
    >
  >;
}

const described: Described = JSON.parse(readFileSync('docs/api/openapi.json', 'utf8'));
const ajv = new Ajv2020.default({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(described, 'openapi');

const first = buildReleaseFixture({ time: '2018-06-14T08:00:00+02:00' });
const correction = buildReleaseFixture({
  version: 2,
  time: '2018-09-01T08:00:00+02:00',
  changes: [
    {
      version: 2,
      level: 'unit',
      code: '0114',
      column: 'LSS-01',
      before: 'JA',
      after: 'NEJ',
      reason: 'Fel ruta.',
      changeClass: 'answer',
    },
  ],
  textChanges: [
    {
      ...{ version: 2, column: 'LSS-01', kind: 'purpose', item: '', language: 'sv' },
      ...{ before: '', after: 'Ett syfte.', reason: 'Fel ruta.', changeClass: 'answer' },
    },
  ],
});
const later = buildReleaseFixture({ round: 2020, time: '2020-06-14T08:00:00+02:00' });
const other = buildReleaseFixture({ area: 'barn', time: '2018-06-20T08:00:00+02:00' });
const api = createApi(createFixtureReader([first, correction, later, other]));

/** Values that are right for each parameter, whatever else is asked for. */
const rightValues: Readonly<Record<string, readonly string[]>> = {
  round: ['2018', '2020', '2018,2020'],
  area: ['lss', 'barn', 'lss,barn'],
  indicator: ['LSS-01', 'LSS-02.1', 'LSS-12,LSS-B1', 'LSS-18'],
  series: ['series-lss-01', 'series-lss-b1,series-lss-12'],
  level: ['unit', 'nation', 'county,city', 'skrGroup'],
  code: ['0114', '0180-bromma', '01', '00', 'A1,B3'],
  status: ['VALUE', 'NOT_ANSWERED,WITHDRAWN', 'NONRESPONSE_OVER_LIMIT'],
  outcome: ['JA', 'DELVIS,NEJ'],
  county: ['01', '05,19'],
  kind: ['municipality', 'district'],
  version: ['1'],
  asOf: ['2018-06-14', '2018-08-31', '2019-01-01T00:00:00Z', '2020-01-01', '1999-12-31', '2018-09-01T08:00:00+02:00'],
  since: ['2018-06-14', '1999-01-01', '2018-09-01T06:00:00Z', '2030-01-01'],
  class: ['answer', 'register,definition'],
  format: ['json', 'csv', 'csvExcel', 'parquet', 'jsonstatShares', 'pxOutcomes'],
  page: ['1'],
  pageSize: ['1', '7', '1000'],
};

/** The parameter that a list cannot do without. */
const needed: Readonly<Record<string, string>> = { '/series': 'series' };

/** Names among the parameters that take codes which only some lists have. */
const codesByPath: Readonly<Record<string, readonly string[]>> = {
  '/units': ['0114', '0180-bromma'],
  '/groups': ['01', '00', 'A1,B3'],
};

const wrongValues = [
  '',
  'contry',
  '0',
  '-1',
  '99999999999',
  '2018-02-30',
  'VALUES',
  '☃',
  "'; DROP TABLE",
  '%00',
  'a,',
  '1e3',
];
const addressed = { round: '2018', area: 'lss', indicator: 'LSS-01', level: 'unit', code: '0114' };
const accepts = [
  undefined,
  '*/*',
  'application/json',
  'text/html,*/*;q=0.1',
  'text/csv',
  'image/png',
  'application/vnd.json-stat.dataset+json, application/json;q=0.5',
];

interface Drawn {
  readonly path: string;
  readonly address: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly wrong: readonly string[];
  readonly accept: string | undefined;
}

function drawRequest(path: string): fc.Arbitrary<Drawn> {
  const parameters = described.paths[path]?.get.parameters ?? [];
  const names = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const each = names.map((name) =>
    fc.oneof(
      // Few of many parameters at once, but nearly always one that is needed.
      { weight: needed[path] === name ? 1 : 14, arbitrary: fc.constant(undefined) },
      {
        weight: 8,
        arbitrary: fc
          .constantFrom(...((name === 'code' ? codesByPath[path] : undefined) ?? rightValues[name] ?? ['']))
          .map((value) => ({ name, value, isWrong: false })),
      },
      { weight: 1, arbitrary: fc.constantFrom(...wrongValues).map((value) => ({ name, value, isWrong: true })) },
    ),
  );
  const unknown = fc.option(fc.constantFrom('indikator', 'Round', 'as_of', ''), { nil: undefined, freq: 12 });
  const parts = Object.fromEntries(
    Object.entries(addressed).map(([name, right]) => [
      name,
      fc.oneof(
        { weight: 6, arbitrary: fc.constant(right) },
        { weight: 1, arbitrary: fc.constantFrom('0', 'å', '%2f..', 'x'.repeat(300)) },
      ),
    ]),
  );
  return fc
    .tuple(fc.tuple(...each), unknown, fc.record(parts), fc.constantFrom(...accepts))
    .map(([drawn, strange, inAddress, accept]) => {
      const given = drawn.filter((one) => one !== undefined);
      const address = path.replace(/\{(\w+)\}/g, (_, name: string) => String(inAddress[name]));
      return {
        path,
        address,
        query: [
          ...given.map(({ name, value }) => [name, value] as const),
          ...(strange === undefined ? [] : [[strange, '1'] as const]),
        ],
        wrong: [
          ...given.filter(({ isWrong }) => isWrong).map(({ name }) => name),
          ...(strange === undefined ? [] : [strange]),
        ],
        accept,
      };
    });
}

async function ask({ address, query, accept }: Drawn) {
  const text = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
  const response = await api.request(`/api/v1${address}${text === '' ? '' : `?${text}`}`, {
    headers: accept === undefined ? {} : { accept },
  });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** Faults of an answer against the description; empty when it is one that is described. */
function listFaults(path: string, status: number, type: string, bytes: Buffer): readonly string[] {
  const media = type.split(';')[0] ?? '';
  const content = described.paths[path]?.get.responses[status]?.content;
  if (content === undefined) return [`the status ${status} is not described: ${bytes.subarray(0, 200)}`];
  if (!(media in content)) return [`the type ${media} is not described for ${status}`];
  if (media !== 'application/json') return [];
  const escapePointer = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
  const place = ['paths', path, 'get', 'responses', String(status), 'content', media, 'schema']
    .map(escapePointer)
    .join('/');
  const check = ajv.getSchema(`openapi#/${place}`);
  if (check === undefined) return [`no schema at ${place}`];
  return check(JSON.parse(bytes.toString('utf8')))
    ? []
    : (check.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
}

describe('an answer to any request', () => {
  it.each(Object.keys(described.paths))('%s is one that the description allows', { timeout: 120_000 }, async (path) => {
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(drawRequest(path), async (drawn) => {
        const { status, headers, bytes } = await ask(drawn);
        seen.add(status);
        expect(listFaults(path, status, headers.get('content-type') ?? '', bytes)).toEqual([]);
        expect(headers.get('access-control-allow-origin')).toBe('*');
        if (status === 200) expect(headers.get('etag')).toMatch(/^"[0-9a-f]{32}"$/);
        checkSense(drawn, status, bytes);
      }),
      chooseRuns(60),
    );
    expect([...seen]).toContain(200);
    expect([...seen]).toContain(400);
  });
});

/** What the description cannot say: a wrong parameter is named, a right request is answered, an empty list says why. */
function checkSense({ path, query, wrong }: Drawn, status: number, bytes: Buffer): void {
  const names = new Set(query.map(([name]) => name));
  if (status === 400) {
    const { parameter, message } = JSON.parse(bytes.toString('utf8'));
    expect(message.sv).not.toBe(message.en);
    const isConflict = names.has('version') && names.has('asOf');
    const asFile = names.has('format') || path === '/results';
    const allowed = [
      ...wrong,
      ...(isConflict ? ['asOf'] : []),
      ...(path === '/series' ? ['series'] : []),
      ...(asFile ? ['page', 'pageSize', 'round', 'area'] : []),
    ];
    expect(allowed).toContain(parameter);
    return;
  }
  if (status !== 200) return;
  expect(wrong).toEqual([]);
  if (bytes[0] !== 0x7b || path.includes('{')) return;
  const page = JSON.parse(bytes.toString('utf8'));
  if (page.total === undefined) return;
  expect(page.values.length).toBe(Math.min(page.total, page.pageSize));
  expect(page.note === null).toBe(page.total > 0);
}

describe('an answer of a moment', () => {
  it('R-PUBLICATION-01 is that of the version that was live then', async () => {
    const days = fc
      .integer({ min: 0, max: 1100 })
      .map((day) => new Date(Date.UTC(2018, 0, 1 + day)).toISOString().slice(0, 10));
    const read = async (query: string) =>
      (await (await api.request(`/api/v1/results?round=2018&area=lss&pageSize=9999&${query}`)).json()).values;
    const versions = [[], await read('version=1'), await read('version=2')];
    await fc.assert(
      fc.asyncProperty(days, async (day) => {
        const live = day < '2018-06-14' ? 0 : day < '2018-09-01' ? 1 : 2;
        expect(await read(`asOf=${day}`)).toEqual(versions[live]);
      }),
      chooseRuns(30),
    );
  });
});
