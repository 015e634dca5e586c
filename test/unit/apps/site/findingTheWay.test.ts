// From an address that is not there, and from what people write in the search, to a page that is.

import { describe, expect, it } from 'vitest';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const data = buildReleaseFixture();
const newer = { ...data, round: 2020, columns: data.columns.filter(({ code }) => code !== 'LSS-B1') };
const site = createSite(createFixtureReader([data, newer]));

async function get(path: string, from = site) {
  const response = await from.request(path);
  const html = await response.text();
  const main = html.slice(html.indexOf('<h1'), html.indexOf('</main'));
  const links = [...main.matchAll(/<a href="(\/[^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, href = '', label = '']) => `${href.replaceAll('&amp;', '&')} ${label.replace(/<[^>]+>/g, '')}`,
  );
  return { status: response.status, location: response.headers.get('location'), main, links };
}

async function expectPages(links: readonly string[]): Promise<void> {
  for (const link of links) expect([link, (await get(link.split(' ')[0] ?? '')).status]).toEqual([link, 200]);
}

describe('a page that is not there', () => {
  it('leads to all indicators of the area, and to the code where it is one', async () => {
    const { status, links } = await get('/2020/lss/LSS-B1');
    expect(status).toBe(404);
    expect(links[0]).toMatch(/^\/2020\/lss Alla indikatorer i .*LSS.* 2020$/);
    expect(links[1]).toMatch(/^\/2018\/lss\/LSS-B1 LSS-B1 2018: \S/);
    expect(links.slice(2)).toEqual(['/ Till startsidan']);
    await expectPages(links);
  });

  it('leads to what the round measured of the same series under another code', async () => {
    const renamed = data.columns.map((column) =>
      column.code === 'LSS-01' ? { ...column, code: 'samverkan' } : column,
    );
    const changed = createSite(createFixtureReader([{ ...data, columns: renamed }, newer]));
    const { links } = await get('/2018/lss/LSS-01', changed);
    expect(links.map((link) => link.split(' ')[0])).toEqual([
      ...['/2018/lss', '/2018/lss/samverkan', '/2020/lss/LSS-01', '/'],
    ]);
  });

  it('knows a code by its letters in any case, and no other code', async () => {
    expect((await get('/2020/lss/lss-02.1')).links.map((link) => link.split(' ')[0])).toEqual([
      ...['/2020/lss', '/2020/lss/LSS-02.1', '/2018/lss/LSS-02.1', '/'],
    ]);
    expect((await get('/2020/lss/LSS-99')).links).toHaveLength(2);
  });

  it('leads from a round without the area to its other rounds, and to what the round has', async () => {
    const missing = await get('/2019/lss');
    expect(missing.links.map((link) => link.split(' ')[0])).toEqual(['/2020/lss', '/2018/lss', '/']);
    const other = await get('/2020/finnsinte/LSS-01');
    expect(other.links[0]).toBe('/sok?q=2020 Områden som är publicerade 2020');
    expect((await get('/en/2020/finnsinte')).links[0]).toBe('/en/sok?q=2020 Areas published for 2020');
    await expectPages([...missing.links, ...other.links]);
  });

  it('leads from a unit or a group that is none to the indicator, and says nothing where it knows nothing', async () => {
    expect((await get('/2020/lss/LSS-01?enhet=9999')).links[0]).toBe('/2020/lss/LSS-01 LSS-01 2020');
    expect((await get('/2020/lss/LSS-01?grupp=county-99')).links[0]).toBe('/2020/lss/LSS-01 LSS-01 2020');
    const { main, links } = await get('/vad/som/helst');
    expect(links).toEqual(['/ Till startsidan']);
    expect(main).not.toContain('Det här finns');
  });
});

describe('a search', () => {
  const searched = (query: string, rest = '') => get(`/sok?q=${encodeURIComponent(query)}${rest}`);

  it('leads straight to a place by what people write, with what the page is to show', async () => {
    expect((await searched('Mjölby kommun')).location).toBe('/enhet/0586');
    expect((await searched('Stockholms stad')).location).toBe('/enhet/0180');
    expect((await searched('Mjölby kommun', '&omgang=2018&omrade=lss')).location).toBe(
      '/enhet/0586?omgang=2018&omrade=lss',
    );
    expect((await searched('Mjölby 2018', '&omgang=2020')).location).toBe('/enhet/0586?omgang=2018');
  });

  it('leads to an area or an indicator for a place, a city, a county', async () => {
    const found = [
      (await searched('mjölby lss')).links[0],
      (await searched('mjölby lss', '&omgang=2018')).links[0],
      (await searched('Östergötland lss')).links[0],
      (await searched('samordning mjölby')).links[0],
      (await searched('samordning Stockholms stad')).links[0],
      (await searched('samordning Östergötland')).links[0],
    ];
    expect(found.map((link) => link?.split(' ')[0])).toEqual([
      '/enhet/0586?omrade=lss',
      '/enhet/0586?omgang=2018&omrade=lss',
      '/2020/lss?lan=05',
      '/2020/lss/LSS-02.1?enhet=0586',
      '/enhet/0180?omrade=lss',
      '/2020/lss/LSS-02.1?grupp=county-05',
    ]);
    expect(found[0]).toMatch(/Mjölby: \S/);
    await expectPages(found.map((link) => link ?? ''));
  });

  it('says which everyday word belongs to an area, and when nothing has all words', async () => {
    expect((await searched('personlig assistans')).main).toContain('”personlig assistans” hör hit');
    expect((await searched('LSS')).main).not.toContain('hör hit');
    const { main, links } = await searched('mjolbi lss');
    expect(main).toContain('Inget har alla orden.');
    expect(links[0]).toBe('/enhet/0586 Mjölby');
  });

  it('finds every page about the figures, in both languages', async () => {
    for (const word of ['bortfall', 'excel', 'jämförelse', 'kontakt', 'wcag', 'cookies']) {
      const [link = ''] = (await searched(word)).links.filter((one) => !one.startsWith('/2'));
      expect([word, link]).toEqual([word, expect.stringMatching(/^\/(metod|data|jamfor|om|tillganglighet|kakor) \S/)]);
      await expectPages([link]);
    }
    expect((await get('/en/sok?q=response%20rate')).links[0]).toMatch(/^\/en\/metod \S/);
  });
});
