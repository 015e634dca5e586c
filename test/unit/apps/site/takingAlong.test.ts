// What a reader takes from a page: its figures as files, and an address that keeps leading to what it said.

import { describe, expect, it } from 'vitest';
import { createApi } from '../../../../src/apps/api/createApi.ts';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const first = buildReleaseFixture({ time: '2018-06-14T08:00:00+02:00' });
const corrected = {
  ...first,
  version: 2,
  time: '2018-09-01T08:00:00+02:00',
  results: first.results.map((result) => {
    if (result.indicator !== 'LSS-01') return result;
    if (result.level === 'unit' && ['0114', '0180-bromma'].includes(result.code))
      return { ...result, outcome: 'NEJ' as const, colour: 'red' as const };
    return result.level === 'city' ? { ...result, value: '0', numerator: 0 } : result;
  }),
};
const before = createFixtureReader([first]);
const reader = createFixtureReader([first, corrected]);
/** A second area, so that a place has all its areas side by side. */
const other = { ...first, area: 'eb' };
const site = createSite(reader);
const api = createApi(reader);

async function read(path: string, from = site) {
  const response = await from.request(path);
  return { status: response.status, location: response.headers.get('location'), html: await response.text() };
}

/** Addresses of the API that a page links to, without those of its foot. */
async function listFigures(path: string): Promise<readonly string[]> {
  const { html } = await read(path);
  return [...html.matchAll(/href="(\/api\/v1\/results[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

/** Keys of the cells in a CSV file of the API. */
async function listCells(address: string): Promise<readonly string[]> {
  const response = await api.request(address);
  expect(response.status).toBe(200);
  const [head = '', ...lines] = (await response.text()).trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    return ['round', 'indicator', 'level', 'code'].map((name) => fields[names.indexOf(name)]).join(' ');
  });
}

describe('the figures of a page', () => {
  it('are every cell of the indicator in the version that is read', async () => {
    const figures = await listFigures('/2018/lss/LSS-01');
    const [ofRound = '', ofSeries = ''] = figures.filter((address) => address.endsWith('format=csv'));
    expect(figures).toHaveLength(6);
    const cells = first.results.filter(({ indicator }) => indicator === 'LSS-01');
    const keys = cells.map(({ level, code }) => `2018 LSS-01 ${level} ${code}`).sort();
    expect([...(await listCells(ofRound))].sort()).toEqual(keys);
    expect([...(await listCells(ofSeries))].sort()).toEqual(keys);
    expect(new URLSearchParams(ofRound.split('?')[1]).get('version')).toBe('2');
    for (const address of figures) expect((await api.request(address)).status, address).toBe(200);
  });

  it('are those of the compared units and the nation', async () => {
    const page = '/jamfor?omgang=2018&omrade=lss&enheter=0114,0586';
    const address = (await listFigures(page)).find((figure) => figure.endsWith('format=csv')) ?? '';
    const codes = new Set((await listCells(address)).map((key) => key.split(' ').slice(2).join(' ')));
    expect([...codes].sort()).toEqual(['nation 00', 'unit 0114', 'unit 0586']);
    expect(await listCells(address)).toHaveLength(3 * first.columns.length);
  });
});

describe('a fixed address', () => {
  /** What a page says in its tables, in plain words. */
  const listMarks = (html: string) => html.match(/<td[^>]*>.*?<\/td>/gs)?.map((cell) => cell.replace(/<[^>]*>/g, ''));

  async function tryAddress(path: string, then: typeof site, now: typeof site): Promise<void> {
    const said = await read(path, then);
    const [, fixed = ''] = /class="citation-address" href="([^"]*)"/.exec(said.html) ?? [];
    expect(fixed).toContain('asOf=2018-06-14');
    const later = await read(fixed.replaceAll('&amp;', '&'), now);
    expect(listMarks(later.html)).toEqual(listMarks(said.html));
    expect(listMarks((await read(path, now)).html)).not.toEqual(listMarks(said.html));
    expect(later.html).toContain('var publicerat');
  }

  it.each([
    '/enhet/0114?omrade=lss',
    '/enhet/0180?omrade=lss',
    '/jamfor?omgang=2018&omrade=lss&enheter=0114',
    '/jamfor?enheter=0114,0586',
    '/lan/01',
    '/serie/series-lss-01?enhet=0114',
    '/serie/series-lss-01?lan=01',
  ])('%s leads to what the page said, also after a correction', (path) => tryAddress(path, createSite(before), site));

  it('of a city with all its areas leads to what the page said, also after a correction', () =>
    tryAddress(
      '/enhet/0180',
      createSite(createFixtureReader([first, other])),
      createSite(createFixtureReader([first, corrected, other])),
    ));
});

describe('the way to a place', () => {
  it('starts at a county, or at a name that is suggested', async () => {
    const { html } = await read('/');
    const names = [...html.matchAll(/<option value="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toContain('Stockholm – Bromma');
    expect(new Set(names).size).toBe(names.length);
    for (const county of ['01', '05', '19']) expect(html).toContain(`href="/lan/${county}"`);
    for (const name of names) {
      const found = await read(`/sok?q=${encodeURIComponent(name ?? '')}`);
      // A county of the same name stands beside the city.
      if (found.location === null) expect(found.html.split('id="enheter"')[1], name).toMatch(`>${name}</a>`);
      else expect(found.location, name).toMatch(/^\/enhet\//);
    }
  });

  it('keeps the round and the area that the page before showed', async () => {
    const { html } = await read('/enhet/0586?omgang=2018&omrade=lss');
    expect(html).toContain('href="/sok?omgang=2018&amp;omrade=lss"');
    const search = await read('/sok?omgang=2018&omrade=lss');
    expect(search.html).toContain('<input type="hidden" name="omrade" value="lss"/>');
    expect((await read('/sok?omgang=2018&omrade=lss&q=Linköping')).location).toBe('/enhet/0580?omgang=2018&omrade=lss');
    const many = await read('/sok?omgang=2018&omrade=lss&q=stockholm');
    expect(many.html).toContain('href="/enhet/0180-farsta?omgang=2018&amp;omrade=lss"');
    expect((await read('/sok?omgang=2018&omrade=finns-inte&q=Linköping')).location).toBe('/enhet/0580');
  });

  it('shows what is new with the way to each area', async () => {
    const { html } = await read('/');
    const news = html.slice(html.indexOf('id="nytt"'), html.indexOf('</section>', html.indexOf('id="nytt"')));
    expect(news).toContain('href="/2018/lss"');
  });
});

describe('the page of data', () => {
  it('gives addresses that answer, and every column under both of its names', async () => {
    const { html } = await read('/data');
    const section = html.slice(html.indexOf('id="exempel"'), html.indexOf('</table>', html.indexOf('id="exempel"')));
    const addresses = [...section.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    expect(addresses).toHaveLength(6);
    for (const address of addresses) {
      const response = await api.request(address);
      expect(response.status, address).toBe(200);
      expect((await response.text()).length, address).toBeGreaterThan(100);
    }
    const head = async (format: string) => {
      const response = await api.request(`/api/v1/results?round=2018&area=lss&format=${format}`);
      return (await response.text()).replace('\uFEFF', '').split(/\r?\n/)[0]?.replaceAll('"', '') ?? '';
    };
    const named = [...html.matchAll(/<th scope="row"><code>([a-z_]+)<\/code><\/th><td>([^<]+)<\/td>/g)];
    expect(named.map(([, name]) => name).join(',')).toBe(await head('csv'));
    expect(named.map(([, , word]) => word ?? '').toSorted()).toEqual((await head('csvExcel')).split(';').toSorted());
  });
});

describe('a series', () => {
  it('has the units of a county side by side, each as its own round published it', async () => {
    const series = first.columns.find(({ code }) => code === 'LSS-01')?.series ?? '';
    const { html } = await read(`/serie/${series}?lan=01`);
    const table = html.slice(html.indexOf('<table id="lan"'));
    const units = first.units.filter(({ county }) => county === '01');
    for (const { code } of units) expect(table).toContain(`href="/2018/lss/LSS-01?enhet=${code}#varfor"`);
    expect(table).toMatch(/LSS-01\?grupp=[a-z]+[^"]*01#varfor/);
    expect(table.match(/<tr>/g)).toHaveLength(units.length + 3);
    expect(table).not.toContain('enhet=0586');
    expect((await read(`/serie/${series}`)).html).not.toContain('<table id="lan"');
    expect((await read(`/serie/${series}?lan=99`)).status).toBe(404);
  });
});
