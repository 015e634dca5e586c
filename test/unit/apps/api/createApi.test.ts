import { describe, expect, it } from 'vitest';
import { buildApiInformation, createApi } from '../../../../src/apps/api/createApi.ts';
import { absences } from '../../../../src/kernel/observation.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const data = buildReleaseFixture();
const api = createApi(createFixtureReader([data]));

async function get(path: string) {
  const response = await api.request(`/api/v1${path}`);
  return { status: response.status, body: await response.json(), headers: response.headers };
}

describe('createApi', () => {
  it('gives every list with its total, and every result with an explicit status', async () => {
    const { status, body } = await get('/results?pageSize=10000');
    expect(status).toBe(200);
    expect(body.total).toBe(data.results.length);
    expect(body.values).toHaveLength(data.results.length);
    for (const result of body.values) {
      expect(result.status === 'VALUE').toBe(result.outcome !== null || result.value !== null);
    }
    const statuses = new Set(body.values.map((result: { status: string }) => result.status));
    expect([...absences].every((absence) => statuses.has(absence))).toBe(true);
  });

  it('filters results by indicator, level, code and status in the order of the release', async () => {
    const { body } = await get('/results?round=2018&area=lss&indicator=LSS-01&level=county,nation&status=VALUE');
    expect(body.values.map((result: { code: string }) => result.code)).toEqual(['01', '19', '00']);
    const unit = await get('/results?indicator=LSS-02.1&level=unit&code=0180-farsta');
    expect(unit.body.values[0]).toMatchObject({ outcome: 'EJ_AKTUELLT', value: null, status: 'VALUE', colour: null });
  });

  it('gives numbers as numbers and codes as text', async () => {
    const { body } = await get('/results?indicator=LSS-B1&level=unit&code=0114');
    expect(body.values[0]).toMatchObject({ code: '0114', value: 54.5, outcome: null });
  });

  it('pages without losing or repeating a value', async () => {
    const seen: unknown[] = [];
    let path: string | null = '/api/v1/results?level=unit,nation&pageSize=7';
    while (path !== null) {
      const body: { values: unknown[]; next: string | null } = await (await api.request(path)).json();
      seen.push(...body.values);
      path = body.next;
    }
    const whole = await get('/results?level=unit,nation&pageSize=10000');
    expect(seen).toEqual(whole.body.values);
    expect(await get('/results?page=9999')).toMatchObject({ status: 400, body: { code: 'NO_SUCH_PAGE' } });
  });

  it.each([
    ['/results?indikator=LSS-01', 'UNKNOWN_PARAMETER', 'indikator', 'indicator'],
    ['/results?indicator=LSS-2.1', 'UNKNOWN_VALUE', 'indicator', 'LSS-02.1'],
    ['/results?level=contry', 'UNKNOWN_VALUE', 'level', 'county'],
    ['/results?status=value', 'UNKNOWN_VALUE', 'status', 'VALUE'],
    ['/results?round=2019', 'UNKNOWN_VALUE', 'round', '2018'],
    ['/units?county=99', 'UNKNOWN_VALUE', 'county', null],
    ['/results?round=2018&round=2018', 'DOUBLED_PARAMETER', 'round', null],
    ['/results?pageSize=0', 'NOT_A_NUMBER', 'pageSize', null],
    ['/results?level=', 'UNKNOWN_VALUE', 'level', null],
  ])('%s gives 400 that names the parameter', async (path, code, parameter, nearest) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code, parameter });
    if (nearest !== null) expect(body.nearest).toBe(nearest);
    expect(body.message.sv).not.toBe(body.message.en);
  });

  it('lists releases with the address of every file, areas, units, groups and full indicators', async () => {
    expect((await get('/releases')).body.values[0].files[1].address).toBe('/2018/lss/v1/results.csv');
    expect((await get('/areas')).body.values[0]).toMatchObject({ area: 'lss', units: 9, indicators: 4 });
    expect((await get('/units?kind=district')).body.total).toBe(2);
    expect((await get('/groups?level=county')).body.values[0]).toEqual({
      round: 2018,
      level: 'county',
      code: '01',
      name: 'Stockholms län',
    });
    const { body } = await get('/indicators?indicator=LSS-02.1');
    expect(body.values[0].rules).toHaveLength(3);
    expect(body.values[0].questions[0].text.wording).toBe('ours');
  });

  it('says what is wrong with an unknown address', async () => {
    expect(await get('/resultat')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('says that the rounds do not have the areas, and blames no parameter for it', async () => {
    const releases = [buildReleaseFixture(), buildReleaseFixture({ round: 2020, area: 'barn' })];
    const two = createApi(createFixtureReader(releases));
    for (const list of ['areas', 'units', 'releases?version=1', 'results?indicator=LSS-01']) {
      const path = `${list}${list.includes('?') ? '&' : '?'}round=2018&area=barn`;
      const response = await two.request(`/api/v1/${path}`);
      expect([path, response.status]).toEqual([path, 200]);
      expect((await response.json()).note.sv).toBe('Ingen av de valda omgångarna har något av de valda områdena.');
    }
    expect((await two.request('/api/v1/results?round=2018&area=barn&indicator=LSS-99')).status).toBe(400);
  });

  it('asks for patience while rounds are being loaded', async () => {
    const loading = createApi(createFixtureReader([], true));
    const response = await loading.request('/api/v1/results?round=2018');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('10');
  });

  it('answers 304 to a known ETag, and lets every origin read', async () => {
    const { headers } = await get('/areas');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    const again = await api.request('/api/v1/areas', { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('is described by docs/api/openapi.json; after a wanted change run vitest with --update and read the difference', async () => {
    const { body } = await get('/openapi.json');
    expect(body.openapi).toBe(buildApiInformation().openapi);
    await expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot('../../../../docs/api/openapi.json');
  });
});
