// What the pages of indicators, series and method say beside their tables: why a group's value is what it is, how it went
// before, addresses that last, charts to take along, and what nobody planned.

import { beforeAll, describe, expect, it } from 'vitest';
import { packCells, type ReleaseData } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createPublishedApp, publishedUrl } from '../../../support/publishedSite.ts';

const first = buildReleaseFixture();
const changes = [
  {
    version: 2,
    level: 'unit',
    code: '0586',
    column: 'LSS-01',
    before: 'NEJ',
    after: 'JA',
    reason: 'Kommunen hade svarat fel.',
    changeClass: 'answer',
  },
] as const;

/** The round before: the same answers, but for Mjölby's and one of Västmanland's. */
function buildBefore(): ReleaseData {
  const results = first.results.map((result) => {
    if (result.indicator !== 'LSS-01') return { ...result, round: 2017 };
    if (result.level === 'unit' && result.code === '0586') return { ...result, round: 2017, outcome: 'NEJ' as const };
    if (result.level === 'county' && result.code === '19') {
      return { ...result, round: 2017, numerator: 0, value: '0' };
    }
    return { ...result, round: 2017 };
  });
  return { ...first, round: 2017, results };
}

const columns = first.columns.map((column) =>
  column.code === 'LSS-02.1' ? { ...column, deviations: ['I18-05'], interpretation: column.calculation } : column,
);
const second = {
  ...first,
  columns,
  version: 2,
  time: '2018-09-03T08:00:00+02:00',
  changes,
  earlier: [packCells(buildBefore())],
};
const app = createPublishedApp(first, second);

async function read(path: string): Promise<string> {
  const answer = await app.request(path);
  return (await answer.text())
    .replace(/<[^>]+>/g, ' ')
    .replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('why a group has its value', () => {
  it('R-ANALYSIS-11 gives every count behind a share, and how the group went from the round before', async () => {
    const text = await read('/2018/lss/LSS-01?grupp=county-19');
    expect(text).toContain('Varför har Västmanlands län den andelen?');
    expect(text).toContain('Enheter i gruppen som fick frågan 2');
    expect(text).toContain('Utan användbart svar 0 (0 %)');
    expect(text).toContain('Svarande som räknas 2');
    expect(text).toContain('Varav ”Ja” 1');
    expect(text).toContain('1 delat med 2 är 50 %, avrundat till hela procent.');
    expect(text).toMatch(/Västmanlands län .*0 %.*2017.*50 %.*2018/);
  });

  it('says how many are missing where there is no share, with the limit', async () => {
    const text = await read('/2018/lss/LSS-12?grupp=county-01');
    expect(text).toContain('Redovisas ej, bortfall över 20 %');
    expect(text).toContain('4 av 4 enheter saknar användbart svar. Bortfallet är större än gränsen, 20 procent.');
  });

  it('counts apart those to whom the question does not apply', async () => {
    const text = await read('/2018/lss/LSS-02.1?grupp=county-01');
    expect(text).toContain('Ej aktuellt, räknas inte med 1');
    expect(text).toContain('Svarande som räknas 3');
  });

  it('answers 404 with the key for a group that the release does not have', async () => {
    const answer = await app.request('/2018/lss/LSS-01?grupp=county-99');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('county-99');
  });
});

describe('a unit beside the round before', () => {
  it('R-ANALYSIS-10 tells a change where the two may be compared, and what was corrected', async () => {
    const text = await read('/2018/lss/LSS-01?enhet=0586');
    expect(text).toMatch(/Mjölby har gått från ”Nej” 2017 till ”Ja” 2018/);
    expect(text).toContain('Rättad i version 2: från ”Nej” till ”Ja”.');
    expect(text).toContain('Kommunen hade svarat fel.');
  });

  it('marks the corrected cell in the table of the area, in the version that corrected it only', async () => {
    expect(await read('/2018/lss?lan=05')).toContain('Ja rättad');
    expect(await read('/2018/lss?lan=05&version=1')).not.toContain('rättad');
  });
});

describe('the page of a series', () => {
  const series = (status: 'direct' | 'notComparable') => {
    const compared = second.columns.map((column) => ({
      ...column,
      comparability: column.comparability.map((entry) => ({ ...entry, status })),
    }));
    return createPublishedApp(
      { ...buildBefore(), time: '2017-06-14T08:00:00+02:00' },
      { ...second, columns: compared },
    );
  };

  it('R-ANALYSIS-11 draws the nation, the county and the answers of a unit through the rounds', async () => {
    const page = await (await series('direct').request('/serie/series-lss-01?enhet=0586')).text();
    expect(page).toContain('id="serie-diagram-title"');
    expect(page).toMatch(/Mjölby har gått från ”Nej” 2017 till ”Ja” 2018/);
    expect(page).toMatch(/<svg.*Riket.*<\/svg>/s);
    expect(page).toContain('chart-line-own');
    expect(page).toContain('Linjen är prickad där jämförbarheten påverkas');
    expect(page).toContain('Källa: Jämför, Öppna jämförelser 2017–2018.');
    const other = await (await series('direct').request('/serie/series-lss-01?enhet=1980')).text();
    expect(other).toMatch(/<svg.*Västmanlands.*<\/svg>/s);
  });

  it('draws no line and tells no change over a break', async () => {
    const page = await (await series('notComparable').request('/serie/series-lss-01?enhet=0586')).text();
    expect(page).toContain('id="serie-diagram-title"');
    expect(page).not.toMatch(/class="chart-line/);
    expect(page).not.toContain('har gått från');
  });
});

describe('the years of an indicator', () => {
  it('R-ANALYSIS-11 gives every share with its base beside the line', async () => {
    expect(await read('/2018/lss/LSS-01')).toMatch(
      /Riket genom åren: .* 2018 \d+ % \d+ av \d+ .* 2017 \d+ % \d+ av \d+/,
    );
  });
});

describe('addresses that last', () => {
  it('leads from every cell to its why, in the edition and language of the page', async () => {
    const page = await (await app.request('/en/2018/lss?version=1')).text();
    const links = [...page.matchAll(/<td[^>]*><a href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(links.length).toBeGreaterThan(first.units.length * first.columns.length);
    for (const href of [links[0], links.at(-1), ...links.slice(20, 40)]) {
      const target = new URL((href ?? '').replace(/&amp;/g, '&'), 'http://site/en/2018/lss');
      expect(target.pathname).toMatch(/^\/en\/2018\/lss\/LSS-/);
      expect(target.searchParams.get('version')).toBe('1');
      const answer = await app.request(target.pathname + target.search);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('id="varfor"');
    }
  });

  it('cites a value in words with an address that names version and cell', async () => {
    const page = await (await app.request('/2018/lss/LSS-01?grupp=nation-00')).text();
    expect(page).toContain(`${publishedUrl}/2018/lss/LSS-01?version=2&amp;grupp=nation-00`);
  });
});

describe('charts to take along', () => {
  const kinds = ['lan', 'fordelning', 'svar', 'karta', 'lanskarta', 'serie'];
  const pictures = new Map<string, string>();

  beforeAll(async () => {
    for (const kind of kinds) {
      const answer = await app.request(`/diagram/2018/lss/LSS-01/${kind}.svg`);
      expect([kind, answer.status, answer.headers.get('content-type')]).toEqual([
        kind,
        200,
        'image/svg+xml; charset=utf-8',
      ]);
      pictures.set(kind, await answer.text());
    }
  });

  it('gives each kind as a picture of its own with name and finding', () => {
    for (const picture of pictures.values()) expect(picture).toMatch(/^<svg.*<title id="title">.+<\/title><desc/);
    expect(new Set(pictures.values()).size).toBe(kinds.length);
  });

  it('lets other sites frame a chart, and no other page', async () => {
    const frame = await app.request('/infoga/2018/lss/LSS-01/lan?version=1');
    expect(frame.headers.get('content-security-policy')).not.toContain('frame-ancestors');
    expect(await frame.text()).toContain('version=1');
    const page = await app.request('/2018/lss/LSS-01');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect((await app.request('/infoga/2018/lss/LSS-01/finns-inte')).status).toBe(404);
  });
});

describe('the method by itself', () => {
  it('lists withdrawn indicators, readings of ours and corrections from the releases', async () => {
    const text = await read('/metod');
    expect(text).toContain('Indikatorer som inte publiceras');
    expect(text).toContain('LSS-18');
    expect(text).toContain('I18-05');
    expect(text).toContain('LSS-01, Mjölby');
    expect(text).toContain('ett svar är rättat');
  });
});
