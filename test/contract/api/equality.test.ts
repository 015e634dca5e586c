// Equal everywhere: what the API says of every cell, in its list, one by one and read by a program that is not ours, and
// what the page of the cell says, are what the results of the release say.

import { describe, expect, it } from 'vitest';
import { createApi } from '../../../src/apps/api/createApi.ts';
import { createSite } from '../../../src/apps/site/createSite.tsx';
import { buildBundledRelease } from '../../support/buildBundledRelease.ts';
import { buildReleaseFixture } from '../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../support/createFixtureReader.ts';
import { queryFile } from '../../support/queryFiles.ts';
import { listExpectedCells } from '../formats/expectedCells.ts';

const fixture = buildReleaseFixture();

describe.each([
  ['a release with every status', () => fixture],
  ['LSS 2018', () => buildBundledRelease()],
])('%s', (_, build) => {
  const data = build();
  const api = createApi(createFixtureReader([data]));
  const expected = [...listExpectedCells(data).values()];

  it('has the same values and statuses in the list, in the order of the results', async () => {
    const values: Record<string, unknown>[] = [];
    let next: string | null = '/api/v1/results?pageSize=10000';
    while (next !== null) {
      const page: { values: Record<string, unknown>[]; next: string | null } = await (await api.request(next)).json();
      values.push(...page.values);
      next = page.next;
    }
    const read = values.map((value) => {
      const { indicator, level, code, outcome, value: number, status, numerator, denominator, framed, missing } = value;
      return { indicator, level, code, outcome, number, status, numerator, denominator, framed, missing };
    });
    expect(read).toEqual(
      expected.map(({ result, number, status }) => ({
        ...{ indicator: result.indicator, level: result.level, code: result.code },
        ...{ outcome: result.outcome ?? null, number: number ?? null, status },
        ...{ numerator: result.numerator ?? null, denominator: result.denominator ?? null },
        ...{ framed: result.framed ?? null, missing: result.missing ?? null },
      })),
    );
  });

  it('has the same words in the CSV of the API, read by DuckDB', async () => {
    const bytes = new Uint8Array(await (await api.request('/api/v1/results?format=csv')).arrayBuffer());
    const [rows = []] = await queryFile('answer.csv', bytes, [
      (path) => `SELECT status, text, mark, name FROM read_csv('${path}', header = true, all_varchar = true)`,
    ]);
    expect(rows).toEqual(
      expected.map(({ status, words, mark, placeName }) => ({
        status,
        text: words,
        mark: mark ?? null,
        name: placeName,
      })),
    );
  });
});

describe('a cell', () => {
  it('says the same at its own address and on its page', async () => {
    const reader = createFixtureReader([fixture]);
    const api = createApi(reader);
    const site = createSite(reader);
    for (const { result, words, mark, placeName, number, status } of listExpectedCells(fixture).values()) {
      const { indicator, level, code } = result;
      const address = `${indicator}/${level}/${code}`;
      const cell = await (await api.request(`/api/v1/results/2018/lss/${address}`)).json();
      expect(cell).toMatchObject({ status, value: number ?? null, mark: mark ?? null, placeName, text: { sv: words } });
      if (level !== 'unit') continue;
      const html = await (await site.request(cell.links.page)).text();
      expect(html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '), address).toContain(words.replace(/\s+/g, ' '));
    }
  });
});
