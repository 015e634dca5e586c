import { describe, expect, it } from 'vitest';
import { createApi } from '../../../../src/apps/api/createApi.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const series = 'series-lss-02.1';
const whole = buildReleaseFixture();
const columns = whole.columns.filter((column) => column.series !== series);
const results = whole.results.filter((result) => result.series !== series);
const units = whole.units.filter(({ code }) => code !== '0509');

function changeRound(round: number) {
  return whole.results.map((result) => ({ ...result, round })).filter(({ code }) => code !== '0509');
}

const api = createApi(
  createFixtureReader([
    buildReleaseFixture({ round: 2018 }),
    buildReleaseFixture({ round: 2019, columns, results, unknownSeries: [series] }),
    buildReleaseFixture({ round: 2020, columns, results }),
    buildReleaseFixture({ round: 2021, results: changeRound(2021), units }),
  ]),
);

async function get(query: string) {
  const response = await api.request(`/api/v1/series?${query}`);
  return { status: response.status, body: await response.json() };
}

interface Value {
  readonly round: number;
  readonly status: string;
  readonly outcome: string | null;
  readonly value: number | null;
  readonly isMeasured: boolean | null;
}

async function list(query: string): Promise<unknown[][]> {
  const { body } = await get(query);
  return body.values.map(({ round, status, outcome, value, isMeasured }: Value) => [
    round,
    status,
    outcome ?? value,
    isMeasured,
  ]);
}

describe('/series', () => {
  it('R-SUPPRESSION-07 has the nation of every round, and says why where there is none', async () => {
    expect(await list(`series=${series}`)).toEqual([
      [2018, 'VALUE', 40, true],
      [2019, 'NOT_AVAILABLE', null, null],
      [2020, 'NOT_MEASURED', null, false],
      [2021, 'VALUE', 40, true],
    ]);
  });

  it('follows a unit through the rounds, also to where it is not in the frame', async () => {
    expect(await list(`series=${series}&code=0114`)).toEqual([
      [2018, 'VALUE', 'JA', true],
      [2019, 'NOT_AVAILABLE', null, null],
      [2020, 'NOT_MEASURED', null, false],
      [2021, 'VALUE', 'JA', true],
    ]);
    expect(
      (await list(`series=${series}&code=0509&round=2018,2021`)).map(([round, status]) => [round, status]),
    ).toEqual([
      [2018, 'NOT_ANSWERED'],
      [2021, 'NOT_IN_FRAME'],
    ]);
  });

  it('gives every place of a level, also in a round where nothing was measured', async () => {
    const values = await list(`series=${series}&level=county`);
    expect(values.length).toBe(4 * 3);
    expect(values.filter(([round, status]) => round === 2020 && status === 'NOT_MEASURED').length).toBe(3);
  });

  it('never has a value without a status, nor an empty one', async () => {
    const { body } = await get(`series=${series},series-lss-01&level=unit&pageSize=1000`);
    for (const value of body.values) {
      expect(value.status === 'VALUE').toBe(value.outcome !== null || value.value !== null);
      expect(value.isMeasured === true).toBe(value.indicator !== null);
    }
  });

  it('needs a series, and names the nearest', async () => {
    expect(await get('level=nation')).toMatchObject({
      status: 400,
      body: { code: 'MISSING_PARAMETER', parameter: 'series' },
    });
    expect(await get('series=series-lss-02.2')).toMatchObject({ status: 400, body: { nearest: series } });
  });
});
