// What the public site shows of a release of full size, read as a visitor's browser gets it.

import { beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../../src/apps/site/createSite.tsx';
import { buildBundledRelease } from '../../support/buildBundledRelease.ts';
import { createFixtureReader } from '../../support/createFixtureReader.ts';

const release = buildBundledRelease();
const site = createSite(createFixtureReader([release]));

async function read(path: string): Promise<string> {
  const response = await site.request(path);
  expect(response.status, path).toBe(200);
  return response.text();
}

/** The words of a page, tags as bars. */
function readWords(html: string): string {
  return html
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|')
    .replaceAll('\u00a0', ' ');
}

/** Codes of the units of the big table, in the order in which they stand. */
function listUnits(html: string): readonly string[] {
  return [...html.matchAll(/<th scope="row"><a[^>]*href="\/enhet\/([^"?]+)/g)].map((match) => match[1] ?? '');
}

describe('the page of an area', () => {
  let plain = '';
  beforeAll(async () => {
    plain = await read('/2018/lss');
  });

  it('R-PUBLICATION-01 R-PUBLICATION-04 shows every municipality and district, and offers the workbook for download', () => {
    expect(new Set(listUnits(plain))).toEqual(new Set(release.units.map(({ code }) => code)));
    expect(plain).toMatch(/href="\/2018\/lss\/v1\/[^"]+\.xlsx"/);
  });

  it('R-ANALYSIS-04 R-GROUPING-01 is sorted by county, size group and SKR group on request', async () => {
    const unitsByCode = new Map(release.units.map((unit) => [unit.code, unit]));
    const keys: Record<string, (code: string) => string> = {
      lan: (code) => unitsByCode.get(code)?.county ?? '',
      storlek: (code) => unitsByCode.get(code)?.sizeGroup ?? '',
      skr: (code) => unitsByCode.get(code)?.skrGroup ?? '',
    };
    for (const [order, key] of Object.entries(keys)) {
      const groups = listUnits(await read(`/2018/lss?ordna=${order}`)).map(key);
      expect(groups).toHaveLength(312);
      expect(groups, order).toEqual(groups.toSorted());
    }
  });

  it('R-COLOUR-06 a coloured cell has the word of its outcome', () => {
    const cells = [...plain.matchAll(/<td[^>]*class="[^"]*(?:green|yellow|red)[^"]*"[^>]*>(.*?)<\/td>/g)];
    const words = new Set(
      cells.map((match) =>
        readWords(match[1] ?? '')
          .replaceAll('|', ' ')
          .trim(),
      ),
    );
    expect(cells.length).toBeGreaterThan(5_000);
    for (const word of words) expect(word).toMatch(/Ja|Delvis|Nej/);
  });
});

describe('the page of a municipality', () => {
  it('R-ANALYSIS-02 R-ANALYSIS-03 shows each of its results beside nation, county and similar municipalities', async () => {
    const words = readWords(await read('/enhet/0586'));
    for (const head of ['Mjölby', 'Riket', 'Östergötlands län', 'Storleksgrupp 2', 'SKR-grupp B4']) {
      expect(words).toContain(`|${head}|`);
    }
    for (const column of release.columns) expect(words, column.code).toContain(column.name.sv);
  });
});

describe('the page of an indicator', () => {
  it('R-DOCUMENTATION-07 has every field of the description', async () => {
    for (const code of ['LSS-02.1', 'LSS-08', 'LSS-17']) {
      const words = readWords(await read(`/2018/lss/${code}`)).replaceAll('&quot;', '"');
      const column = release.columns.find((each) => each.code === code);
      if (column === undefined) throw new Error(`No column ${code}`);
      const texts = [
        column.name,
        column.measure,
        column.purpose,
        column.target,
        column.calculation,
        column.errorSources,
      ];
      for (const text of [...texts, ...column.questions.map((question) => question.text)]) {
        expect(words, code).toContain(text?.sv ?? 'a text that is not there');
      }
      for (const name of [column.dimension, column.qualityArea, column.indicatorArea]) expect(words).toContain(name);
    }
  });
});

describe('the page about method', () => {
  it('R-DOCUMENTATION-05 has the numbers of the release: another release, other numbers', async () => {
    const words = readWords(await read('/metod'));
    expect(words).toContain('Ramen är 312 enheter: 288 kommuner och 24 stadsdelar');
    expect(words).toContain('|Gemensam del (inkl. krisberedskap och hemlöshet)|95 %|95 %|296|312|');
    const response = release.response.map((rate) =>
      rate.part === 'gemensam' ? { ...rate, answered: 281, percent: 90 } : rate,
    );
    const other = createSite(createFixtureReader([{ ...release, response, units: release.units.slice(0, 300) }]));
    const otherWords = readWords(await (await other.request('/metod')).text());
    expect(otherWords).toContain('|Gemensam del (inkl. krisberedskap och hemlöshet)|90 %|95 %|281|312|');
    expect(otherWords).toContain('Ramen är 300 enheter');
  });
});
