import { describe, expect, it } from 'vitest';
import { createApi } from '../../../../src/apps/api/createApi.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const first = buildReleaseFixture({ time: '2018-06-14T08:00:00+02:00' });
const change = { level: 'unit', code: '0114', column: 'LSS-01', before: 'JA', after: 'NEJ' } as const;
const edited = { version: 2, reason: 'Fel ruta ikryssad.', changeClass: 'answer' } as const;
const correction = buildReleaseFixture({
  version: 2,
  time: '2018-09-01T08:00:00+02:00',
  changes: [{ ...change, version: 2, reason: 'Fel ruta ikryssad.', changeClass: 'answer' }],
  textChanges: [
    { ...edited, column: 'LSS-01', kind: 'name', item: '', language: 'sv', before: 'Jour', after: 'Jour med socionom' },
    { ...edited, kind: 'question', item: 'G2', language: 'en', before: '', after: 'Do you have a routine?' },
  ],
});
const later = buildReleaseFixture({ round: 2020, time: '2020-06-14T08:00:00+02:00' });
const api = createApi(createFixtureReader([first, correction, later]));

async function get(path: string, accept?: string) {
  const response = await api.request(`/api/v1${path}`, { headers: accept === undefined ? {} : { accept } });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
}

describe('results in other formats', () => {
  it('holds every version of a series in one CSV, row for row what the list says', async () => {
    const csv = await get('/results?series=series-lss-b1&level=unit&format=csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = csv.text.trim().split('\n');
    expect(lines.filter((line) => line.startsWith('round,'))).toHaveLength(1);
    const list = await get('/results?series=series-lss-b1&level=unit');
    expect(lines.length - 1).toBe(list.body.total);
    expect(list.body.total).toBe(18);
    expect(lines[1]).toContain('2018,lss,LSS-B1,unit,0114,,54.5,');
    expect(lines[10]).toContain('2020,lss,LSS-B1,unit,0114,,54.5,');
  });

  it('is chosen by Accept as well, the closest wish first', async () => {
    expect((await get('/results?round=2018', 'text/csv')).headers.get('content-type')).toContain('text/csv');
    expect((await get('/results?round=2018', 'text/csv;q=0.5, application/json')).body.total).toBeGreaterThan(0);
    expect((await get('/results?round=2018', 'text/html, */*;q=0.1')).body.total).toBeGreaterThan(0);
    expect((await get('/results?round=2018&format=json', 'text/csv')).body.total).toBeGreaterThan(0);
    const type = 'application/vnd.json-stat.dataset+json';
    const groups = JSON.parse((await get('/results?round=2018&level=county', type)).text);
    expect(groups).toMatchObject({ version: '2.0', class: 'dataset' });
    expect(groups.dimension).toHaveProperty('group');
    expect(JSON.parse((await get('/results?round=2018&level=unit', type)).text).dimension).toHaveProperty('unit');
  });

  it('says 406 and lists the formats where none is accepted', async () => {
    for (const path of ['/results?round=2018', '/areas', '/formats']) {
      const { status, body } = await get(path, 'image/png');
      expect(status).toBe(406);
      expect(body.message.en).toContain('application/json');
    }
    expect((await get('/areas', 'application/json;q=0')).status).toBe(406);
  });

  it('refuses what a format cannot hold, by the name of the parameter', async () => {
    expect(await get('/results?format=parquet')).toMatchObject({ status: 400, body: { parameter: 'round' } });
    expect(await get('/results?format=csv&round=2018&page=2')).toMatchObject({
      status: 400,
      body: { code: 'CONFLICTING_PARAMETERS', parameter: 'page' },
    });
    expect(await get('/results?format=cvs')).toMatchObject({ status: 400, body: { nearest: 'csv' } });
    const empty = await get('/results?format=csv&round=2018&indicator=LSS-01&status=ILLOGICAL');
    expect([empty.status, empty.text.trim().split('\n').length]).toEqual([200, 1]);
  });

  it('lists its formats, of which each is answered', async () => {
    const { body } = await get('/formats');
    for (const { format, mediaType } of body.values) {
      const { status, headers } = await get(`/results?round=2018&area=lss&format=${format}`);
      expect([format, status]).toEqual([format, 200]);
      expect(headers.get('content-type')).toContain(mediaType);
    }
  });
});

describe('one result', () => {
  it('has its words, notes, reason and lasting links', async () => {
    const { body } = await get('/results/2018/lss/LSS-02.1/unit/0114');
    expect(body).toMatchObject({
      outcome: 'JA',
      text: { sv: 'Ja', en: 'Yes' },
      placeName: 'Upplands Väsby',
      comparability: { with: 2017, status: 'affected', isBreak: false },
      why: { rule: 'svaret på G2 är ”Ja” och svaret på G2a är ”Ja”' },
      links: { page: '/2018/lss/LSS-02.1?enhet=0114&version=2' },
    });
    const nation = await get('/results/2018/lss/LSS-01/nation/00');
    expect(nation.body).toMatchObject({ placeName: 'Riket', why: null, value: 63 });
    expect(nation.body.notes[0]).toMatchObject({ kind: 'range' });
    const revised = await get('/results/2018/lss/LSS-01/unit/0114');
    expect(revised.body.notes[0].kind).toBe('revised');
    expect((await get('/results/2018/lss/LSS-01/unit/0114?version=1')).body.notes).toEqual([]);
    expect((await get('/results/2018/lss/LSS-12/unit/0114')).body).toMatchObject({
      value: null,
      text: { sv: 'Uppgift saknas' },
      mark: '..',
    });
  });

  it.each([
    ['/results/2019/lss/LSS-01/unit/0114', 'round', '2018'],
    ['/results/2018/barn/LSS-01/unit/0114', 'area', null],
    ['/results/2018/lss/LSS-2.1/unit/0114', 'indicator', 'LSS-02.1'],
    ['/results/2018/lss/LSS-01/units/0114', 'level', 'unit'],
    ['/results/2018/lss/LSS-01/unit/0116', 'code', '0114'],
    ['/results/2018/lss/LSS-01/county/0114', 'code', null],
  ])('%s is not there, and the answer names what is wrong', async (path, parameter, nearest) => {
    expect(await get(path)).toMatchObject({ status: 404, body: { parameter, nearest } });
  });
});

describe('changes', () => {
  it('are told since a day, by class and moment, with when and why', async () => {
    const { body } = await get('/changes?since=2018-06-15');
    expect(body.values).toEqual([
      {
        ...{ round: 2018, area: 'lss', version: 2, time: '2018-09-01T08:00:00+02:00', class: 'answer' },
        ...{ indicator: 'LSS-01', level: 'unit', code: '0114', before: 'JA', after: 'NEJ' },
        reason: 'Fel ruta ikryssad.',
      },
    ]);
    expect((await get('/changes?since=2018-09-02')).body).toMatchObject({
      total: 0,
      note: { sv: 'Inget värde passar alla val tillsammans.' },
    });
    expect((await get('/changes?class=register')).body.total).toBe(0);
    expect((await get('/changes?asOf=2018-08-31')).body.total).toBe(0);
    expect((await get('/changes?since=2018-09-01T06:00:00Z')).body.total).toBe(1);
  });
});

describe('changed texts', () => {
  it('are told in a list of their own, by the same parameters as changed values', async () => {
    const { body } = await get('/changes/texts?since=2018-06-15&class=answer');
    const told = { round: 2018, area: 'lss', version: 2, time: '2018-09-01T08:00:00+02:00', class: 'answer' };
    const reason = 'Fel ruta ikryssad.';
    expect(body.values).toEqual([
      {
        ...{ ...told, indicator: 'LSS-01', text: 'name', item: '', language: 'sv' },
        ...{ before: 'Jour', after: 'Jour med socionom', reason },
      },
      {
        ...{ ...told, indicator: null, text: 'question', item: 'G2', language: 'en' },
        ...{ before: '', after: 'Do you have a routine?', reason },
      },
    ]);
    expect((await get('/changes/texts?asOf=2018-08-31')).body.total).toBe(0);
    expect((await get('/changes/texts?class=register')).body.total).toBe(0);
  });
});

describe('moments', () => {
  it('answers with what was published, and says why a list is empty', async () => {
    expect((await get('/areas?asOf=2018-08-31')).body.values).toMatchObject([{ round: 2018, version: 1 }]);
    expect((await get('/areas?version=2')).body.values).toMatchObject([{ round: 2018, version: 2 }]);
    expect((await get('/releases?asOf=2018-08-31')).body.total).toBe(1);
    expect((await get('/series?series=series-lss-01&asOf=2019-01-01')).body.total).toBe(1);
    const early = await get('/results?round=2018&asOf=2018-06-13&indicator=LSS-01');
    expect(early).toMatchObject({ status: 200, body: { total: 0, values: [] } });
    expect(early.body.note.en).toBe('Nothing of what was chosen was published at 2018-06-13T21:59:59.999Z.');
  });

  it.each([
    ['/areas?version=1&asOf=2018-08-31', 'CONFLICTING_PARAMETERS', 'asOf'],
    ['/areas?version=3', 'UNKNOWN_VALUE', 'version'],
    ['/releases?version=3', 'UNKNOWN_VALUE', 'version'],
    ['/areas?version=one', 'NOT_A_NUMBER', 'version'],
    ['/areas?asOf=2018-02-30', 'NOT_A_TIME', 'asOf'],
    ['/areas?asOf=9998-12-31', 'UNKNOWN_VALUE', 'asOf'],
    ['/areas?version=1&asOf=9998-12-31', 'CONFLICTING_PARAMETERS', 'asOf'],
    ['/changes?since=yesterday', 'NOT_A_TIME', 'since'],
  ])('%s gives 400 that names the parameter', async (path, code, parameter) => {
    expect(await get(path)).toMatchObject({ status: 400, body: { code, parameter } });
  });
});

describe('every answer', () => {
  it('links to its neighbours, answers HEAD, and tells caches what it depends on', async () => {
    const { headers } = await get('/results?pageSize=10&page=2');
    expect(headers.get('link')).toBe(
      '</api/v1/results?pageSize=10&page=3>; rel="next", </api/v1/results?pageSize=10&page=1>; rel="prev"',
    );
    expect(headers.get('vary')).toContain('Accept');
    const head = await api.request('/api/v1/areas', { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([
      200,
      '',
      (await get('/areas')).headers.get('etag'),
    ]);
  });

  it('is described at the address that the server has', async () => {
    const served = createApi(createFixtureReader([first]), { url: 'https://jamfor.example' });
    const { servers } = await (await served.request('/api/v1/openapi.json')).json();
    expect(servers).toEqual([{ url: 'https://jamfor.example/api/v1' }]);
  });
});
