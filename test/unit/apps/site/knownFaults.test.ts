// A known fault in what is published, on every kind of page that shows it, in the feed and in the API.

import { describe, expect, it } from 'vitest';
import { createApi } from '../../../../src/apps/api/createApi.ts';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { findPageFaults } from '../../../../src/apps/wiring/findPageFaults.ts';
import type { FaultNotice } from '../../../../src/stages/publication/index.ts';
import { buildFault } from '../../../support/buildFault.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const first = buildReleaseFixture({ time: '2018-06-14T08:00:00+02:00' });
const second = { ...first, version: 2, time: '2018-09-01T08:00:00+02:00' };
const corrected = { kind: 'corrected', time: '2018-09-01T07:00:00.000Z', version: 2 } as const;

function open(notices: readonly FaultNotice[], releases = [first]) {
  const reader = createFixtureReader(releases, false, notices);
  const site = createSite(reader, { url: 'https://jamfor.example' });
  const api = createApi(reader);
  return {
    async read(path: string): Promise<string> {
      const response = await site.request(path);
      expect(response.status, path).toBe(200);
      const html = await response.text();
      if (html.startsWith('<!doctype')) expect(findPageFaults(html), path).toEqual([]);
      return html;
    },
    get: async (path: string) => (await api.request(`/api/v1${path}`)).json(),
  };
}

const area = 'Stöd till personer med funktionsnedsättning (LSS)';
const words = 'Svaren för två kommuner är förväxlade.';

describe('a known fault of a whole area', () => {
  const { read } = open([buildFault()]);

  it.each([
    '/2018/lss',
    '/2018/lss/LSS-01',
    '/2018/lss/LSS-01?enhet=0114',
    '/serie/series-lss-01',
    '/enhet/0114',
    '/enhet/0180',
    '/lan/01',
    '/jamfor?enheter=0114,0115',
    '/infoga/2018/lss/LSS-01/lan',
  ])('stands in words on top of %s, with its day', async (path) => {
    const html = await read(path);
    expect(html).toContain(words);
    expect(html).toContain('Meddelat 20 augusti 2018.');
    expect(html.indexOf(words)).toBeLessThan(html.search(/<table|<svg/));
  });

  it('stands in English on English pages, in Swedish where there is no English text', async () => {
    expect(await read('/en/2018/lss')).toContain('The answers of two municipalities are mixed up.');
    const swedishOnly = open([buildFault({ text: { sv: words, en: undefined } })]);
    expect(await swedishOnly.read('/en/enhet/0114')).toContain(`<p lang="sv">${words}</p>`);
  });

  it('stands beside files, in pictures to take along, and among all faults of the round', async () => {
    expect(await read('/2018/lss')).toContain('Filerna i version 1 har ett känt fel.');
    expect(await read('/data')).toContain('href="/metod?omgang=2018#kanda-fel"');
    expect(await read('/metod?omgang=2018')).toContain('Felet finns från och med version 1.');
    expect(await read('/diagram/2018/lss/LSS-01/lan.svg')).toContain('Resultatet har ett känt fel.');
  });

  it('is not there where no result of it shows', async () => {
    for (const path of ['/', '/om', '/jamfor']) expect(await read(path), path).not.toContain(words);
    const clean = open([]);
    for (const path of ['/2018/lss', '/metod?omgang=2018', '/data'])
      expect(await clean.read(path), path).not.toMatch(/kant-fel|kanda-fel|fault-mark/);
  });
});

describe('a known fault of one indicator', () => {
  const { read } = open([buildFault({ columns: ['LSS-01'], units: ['0114', '0115'] })]);

  it('stands on its page and beside its rows, with what it concerns', async () => {
    const html = await read('/2018/lss');
    expect(html).toContain(`Gäller ${area} 2018: LSS-01`);
    expect(html).toContain('för Upplands Väsby och Vallentuna.');
    // In the findings of the country, in the list of indicators, and in the head of the table.
    expect(html.match(/class="fault-mark" href="#kant-fel-2018-lss-1"/g)).toHaveLength(3);
    expect(await read('/2018/lss/LSS-01')).toContain(words);
    expect(await read('/2018/lss/LSS-02.1')).not.toContain(words);
  });

  it('stands for the units that it names, and in the why of their figures', async () => {
    expect(await read('/enhet/0114?omrade=lss')).toContain('aria-label="Känt fel i LSS-01"');
    expect(await read('/enhet/0586')).not.toContain(words);
    expect(await read('/lan/01')).toContain(words);
    expect(await read('/lan/05')).not.toContain(words);
    expect(await read('/2018/lss/LSS-01?enhet=0114')).toContain('Uppgiften berörs av ett känt fel.');
    expect(await read('/2018/lss/LSS-01?enhet=0586')).not.toContain('Uppgiften berörs av ett känt fel.');
    expect(await read('/2018/lss/LSS-01?grupp=county-01')).toContain('Uppgiften berörs av ett känt fel.');
  });

  it('stands beside what is told to stand out', async () => {
    const results = first.results.map((result) =>
      result.indicator === 'LSS-01' && result.level === 'unit' && result.code === '0586'
        ? { ...result, outcome: 'NEJ' as const }
        : result,
    );
    const unlike = open([buildFault({ columns: ['LSS-01'] })], [{ ...first, results }]);
    const html = await unlike.read('/enhet/0586?med=riket');
    const finding = /<a class="finding-name"[^>]*LSS-01[\s\S]*?<\/li>/.exec(html)?.[0];
    expect(finding).toContain('till skillnad från');
    expect(finding).toContain('class="fault-mark" href="#kant-fel-2018-lss-1"');
  });

  it('names the first ones of many, and all in the list of the round', async () => {
    const units = first.units.map(({ code }) => code);
    const many = open([buildFault({ units })]);
    expect(await many.read('/2018/lss')).toContain('och 3 kommuner eller stadsdelar till.');
    expect(await many.read('/metod?omgang=2018')).toContain('Surahammar och Västerås.');
  });
});

describe('the start page', () => {
  const link = 'href="/metod?omgang=2018#kanda-fel"';

  it('leads to a known fault as long as no version corrects it', async () => {
    const html = await open([buildFault()]).read('/');
    expect(html.slice(html.indexOf('id="nytt"'))).toContain(link);
    expect(html).toContain('Meddelat 20 augusti 2018.');
    expect(await open([buildFault({ end: corrected })], [first, second]).read('/')).not.toContain(link);
  });
});

describe('a known fault and a new version', () => {
  it('goes on in it until somebody says, and the page says that nobody has', async () => {
    const { read } = open([buildFault()], [first, second]);
    expect(await read('/2018/lss')).toContain('Om felet är rättat i den är inte meddelat än.');
    expect(await read('/2018/lss?version=1')).toContain('En rättad version kommer.');
  });

  it('leaves the version that corrects it, and stays in the one before at any moment', async () => {
    const { read } = open([buildFault({ end: corrected })], [first, second]);
    expect(await read('/2018/lss')).not.toContain(words);
    for (const moment of ['version=1', 'asOf=2018-07-01', 'asOf=2018-08-31']) {
      const html = await read(`/2018/lss?${moment}`);
      expect(html, moment).toContain(words);
      expect(html, moment).toContain('notice notice-warning');
      expect(html, moment).toContain('Rättat i version 2, meddelat 1 september 2018.');
    }
    expect(await read('/metod?omgang=2018')).toMatch(/Rättat fel<[\s\S]*Felet finns i version 1\./);
  });

  it('that was none stands in the list alone', async () => {
    const { read } = open([buildFault({ end: { kind: 'noFault', time: corrected.time } })]);
    expect(await read('/2018/lss')).not.toContain(words);
    expect(await read('/metod?omgang=2018')).toContain(
      'Det visade sig inte vara något fel, meddelat 1 september 2018.',
    );
  });
});

describe('the feed and the API', () => {
  it('tell that a fault is found, and how it ended', async () => {
    const { read } = open([buildFault({ columns: ['LSS-01'], end: corrected })], [first, second]);
    const feed = await read('/nytt.atom');
    expect([...feed.matchAll(/<entry>[\s\S]*?<title>(.*?)<\/title>/g)].map(([, title]) => title)).toEqual([
      `${area} 2018: felet är rättat i version 2`,
      `${area} 2018: rättelse, version 2`,
      `${area} 2018: känt fel`,
      `${area} 2018 är publicerat`,
    ]);
    expect(new Set([...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)).size).toBe(5);
    expect(feed).toContain('href="https://jamfor.example/metod?omgang=2018#kant-fel-2018-lss-1"');
    expect(await read('/en/nytt.atom')).toContain('known error');
  });

  it('give it with areas, indicators and cells, version by version', async () => {
    const fault = buildFault({ columns: ['LSS-01'], units: ['0114'], end: corrected });
    const { get } = open([fault], [first, second]);
    const told = { id: '2018-lss-1', indicators: ['LSS-01'], units: ['0114'], correctedIn: 2, fromVersion: 1 };
    expect((await get('/areas')).values[0].knownFaults).toEqual([]);
    expect((await get('/areas?version=1')).values[0].knownFaults).toMatchObject([told]);
    expect((await get('/indicators?indicator=LSS-01&asOf=2018-08-01')).values[0].knownFaults).toMatchObject([told]);
    expect((await get('/indicators?indicator=LSS-02.1&version=1')).values[0].knownFaults).toEqual([]);
    expect((await get('/results/2018/lss/LSS-01/unit/0114?version=1')).knownFaults).toMatchObject([told]);
    expect((await get('/results/2018/lss/LSS-01/unit/0115?version=1')).knownFaults).toEqual([]);
    expect((await get('/results/2018/lss/LSS-01/nation/00?version=1')).knownFaults).toMatchObject([told]);
  });

  it('tells the operator once of a file that cannot be read, and shows the site', async () => {
    const reader = createFixtureReader([first]);
    const faults: unknown[] = [];
    const listFaults = async () => ({ notices: [buildFault()], unreadable: ['faults/2018-lss-2.json'] });
    const site = createSite({ ...reader, listFaults }, { reportError: (fault) => faults.push(fault) });
    for (const path of ['/2018/lss', '/enhet/0114']) expect(await (await site.request(path)).text()).toContain(words);
    expect(faults).toMatchObject([{ code: 'UNREADABLE_NOTICE' }]);
  });
});
