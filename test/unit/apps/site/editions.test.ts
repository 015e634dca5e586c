import { describe, expect, it } from 'vitest';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import type { ReleaseData } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const first = buildReleaseFixture({ time: '2018-06-14T08:00:00+02:00' });

/** The second version: Upplands Väsby has no instead of yes for LSS-01. */
function buildCorrection(): ReleaseData {
  const results = first.results.map((result) =>
    result.indicator === 'LSS-01' && result.level === 'unit' && result.code === '0114'
      ? { ...result, outcome: 'NEJ' as const, colour: 'red' as const }
      : result,
  );
  const change = { version: 2, level: 'unit' as const, code: '0114', column: 'LSS-01', before: 'JA', after: 'NEJ' };
  const changes = [{ ...change, reason: 'Fel ruta ikryssad.', changeClass: 'answer' as const }];
  return { ...first, version: 2, time: '2018-09-01T08:00:00+02:00', results, changes };
}

const later = buildReleaseFixture({ round: 2020, time: '2020-06-14T08:00:00+02:00' });
const releases = [first, buildCorrection(), later];
const reader = createFixtureReader(releases);
const site = createSite(reader, { url: 'https://jamfor.example' });

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await site.request(path, { headers });
  const html = await response.text();
  return { status: response.status, headers: response.headers, html, text: strip(html) };
}

function strip(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** Addresses of the site that a page links to. */
function listLinks(html: string): readonly string[] {
  return [...html.matchAll(/href="([^"#][^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

describe('a page at a moment', () => {
  const why = '/2018/lss/LSS-01?enhet=0114';

  it('R-PUBLICATION-01 shows a cell as it was in a version, with a notice and the way to the newest', async () => {
    expect((await get(why)).text).toContain('Nej');
    const old = await get(`${why}&version=1`);
    expect(old.text).toContain('Detta är en äldre version (version 1). Den senaste är version 2.');
    expect(old.html).toContain('href="/2018/lss/LSS-01?enhet=0114"');
    expect((await get(`${why}&version=2`)).text).not.toContain('äldre version');
  });

  it('shows what was published on a day, in pages, lists and search', async () => {
    const then = await get('/2018/lss?asOf=2018-08-31');
    expect(then.text).toContain('version 1');
    expect(then.text).toContain('Sidan visar det som var publicerat den 31 augusti 2018.');
    expect((await get('/2018/lss?asOf=2018-09-01')).text).toContain('version 2');
    expect((await get('/?asOf=2018-08-31')).html).not.toContain('/2020/lss');
    expect((await get('/2020/lss?asOf=2018-08-31')).status).toBe(404);
    expect((await get('/enhet/0586?asOf=2018-08-31')).status).toBe(200);
    expect((await get('/2018/lss?asOf=2018-06-13')).status).toBe(404);
  });

  it('carries the day on in every link of its own, and a version where the link shows its area', async () => {
    // What no day changes: files, a version by its number, the address that search engines are told.
    const lasting =
      /^\/(assets|api|favicon|nytt|en\/nytt)|\/v\d+\/|[?&]version=\d|^https:|^\/(en\/)?(om(#fragor)?|tillganglighet|metod|data|kakor)$/;
    for (const path of ['/2018/lss', '/enhet/0586', '/2018/lss/LSS-02.1', '/', '/sok?q=samordning']) {
      const day = `${path}${path.includes('?') ? '&' : '?'}asOf=2018-08-31`;
      const lost = listLinks((await get(day)).html).filter(
        (href) => !lasting.test(href) && href !== '/' && !href.includes('asOf=2018-08-31') && href !== path,
      );
      expect(lost, path).toEqual([]);
    }
    const cited = listLinks((await get('/2018/lss/LSS-02.1?asOf=2018-08-31')).html).filter((href) =>
      /version=/.test(href),
    );
    expect(cited).toContain('/2018/lss/LSS-02.1?version=1');
    for (const href of cited.filter((address) => !address.startsWith('/api')))
      expect([href, (await get(href)).status]).toEqual([href, 200]);
    const links = listLinks((await get('/2018/lss?version=1')).html);
    expect(links).toContain('/2018/lss/LSS-01?version=1');
    expect(links.some((href) => href.startsWith('/enhet/') && href.includes('version='))).toBe(false);
  });

  it('keeps the day in plain forms, whose fields would else replace it', async () => {
    for (const path of ['/2018/lss', '/2018/lss/LSS-01', '/sok', '/serie/series-lss-01']) {
      const { html } = await get(`${path}?asOf=2018-08-31`);
      const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? [];
      expect(forms.length).toBeGreaterThan(0);
      for (const form of forms) expect(form).toContain('<input type="hidden" name="asOf" value="2018-08-31"/>');
    }
  });

  it.each([
    ['/2018/lss?version=0', 'går inte att läsa'],
    ['/2018/lss?asOf=i+fjol', 'går inte att läsa'],
    ['/2018/lss?version=1&asOf=2018-08-31', 'går inte att läsa'],
    ['/2018/lss?asOf=9998-12-31', 'asOf är 31 december 9998, en dag som inte har varit än'],
    ['/2018/lss/senaste/results?asOf=9998-12-31', 'en dag som inte har varit än'],
    ['/2018/lss?version=3', 'Version 3 av området lss 2018 är inte publicerad.'],
    ['/?version=1', 'En version gäller ett område'],
    ['/en/2018/lss?version=3', 'Version 3 of the area lss 2018 is not published.'],
  ])('%s is not there, and the page says why', async (path, words) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).toContain(words);
  });
});

describe('a chart at a moment', () => {
  it('is that of a version, as a picture and in a frame of another site', async () => {
    for (const path of ['/diagram/2018/lss/LSS-01/lan.svg', '/infoga/2018/lss/LSS-01/lan']) {
      expect([path, (await get(`${path}?version=1`)).status]).toEqual([path, 200]);
      expect([path, (await get(`${path}?version=9`)).status]).toEqual([path, 404]);
    }
  });
});

describe('files', () => {
  it('lead from the newest, a version or a day to their lasting address', async () => {
    const find = async (query: string) =>
      (await site.request(`/2018/lss/senaste/results${query}`)).headers.get('location');
    expect(await find('')).toBe('/2018/lss/v2/results.csv');
    expect(await find('?asOf=2018-08-31')).toBe('/2018/lss/v1/results.csv');
    expect(await find('?version=1')).toBe('/2018/lss/v1/results.csv');
    expect((await site.request('/2018/lss/senaste/workbook.xlsx')).headers.get('location')).toMatch(/_v2\.xlsx$/);
    for (const path of ['results.pdf', 'nothing', 'results?version=9', 'results?asOf=x']) {
      expect((await get(`/2018/lss/senaste/${path}`)).status, path).toBe(404);
    }
  });

  it('come whole, in pieces, or not at all to those who have them', async () => {
    const path = '/2018/lss/v1/results.csv';
    const whole = await get(path);
    expect(whole.headers.get('accept-ranges')).toBe('bytes');
    const tag = whole.headers.get('etag') ?? '';
    expect(tag).toBe(`"${'b'.repeat(64)}"`);
    const piece = await get(path, { range: 'bytes=4-8' });
    expect([piece.status, piece.html, piece.headers.get('content-range')]).toEqual([
      206,
      whole.html.slice(4, 9),
      `bytes 4-8/${whole.html.length}`,
    ]);
    expect((await get(path, { range: 'bytes=-5' })).html).toBe(whole.html.slice(-5));
    expect((await get(path, { range: 'bytes=9999-' })).status).toBe(416);
    expect((await get(path, { range: 'bytes=4-8', 'if-range': '"other"' })).status).toBe(200);
    for (const header of ['lines=1-2', 'bytes=8-4', 'bytes=0-1,4-5', 'bytes=-']) {
      expect((await get(path, { range: header })).status, header).toBe(200);
    }
    expect((await get(path, { 'if-none-match': `W/${tag}` })).status).toBe(304);
    expect((await get(`/en${path}`)).html).toBe(whole.html);
    const head = await site.request(path, { method: 'HEAD' });
    expect([head.headers.get('content-length'), await head.text()]).toEqual([String(whole.html.length), '']);
  });
});

describe('what machines read', () => {
  it('is a feed of releases and corrections with reason and values, in both languages', async () => {
    const { html, headers } = await get('/nytt.atom');
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect([...html.matchAll(/<entry>/g)]).toHaveLength(3);
    expect(html).toContain('(LSS) 2018: rättelse, version 2</title>');
    expect(html).toContain(
      'Ett värde är ändrat. Skäl: Fel ruta ikryssad. LSS-01 Jourverksamhet med socionom, Upplands Väsby: JA → NEJ',
    );
    expect(html.indexOf('/2020/lss/v1')).toBeLessThan(html.indexOf('/2018/lss/v2'));
    expect(html).toContain('<id>https://jamfor.example/2018/lss/v2/release.json</id>');
    expect((await get('/en/nytt.atom')).html).toContain('2018: correction, version 2');
    for (const page of ['/', '/2018/lss?asOf=2018-08-31']) {
      expect((await get(page)).html).toContain('<link rel="alternate" type="application/atom+xml"');
    }
    expect((await get('/data')).html).toContain('<a href="/nytt.atom">');
    // The example of the API is of the newest round, whatever order the releases are listed in.
    expect((await get('/data')).html).toContain('/api/v1/results?round=2020&amp;level=nation');
  });

  it('is a site map whose every page is there', async () => {
    const index = (await get('/sitemap.xml')).html;
    const parts = [...index.matchAll(/<loc>https:\/\/jamfor\.example([^<]*)<\/loc>/g)].map(([, path = '']) => path);
    expect(parts).toEqual(['/sitemap-sidor.xml', '/sitemap-2020.xml', '/sitemap-2018.xml']);
    const pages = await Promise.all(parts.map(async (part) => (await get(part)).html));
    const paths = pages.flatMap((html) =>
      [...html.matchAll(/<loc>https:\/\/jamfor\.example([^<]*)<\/loc>/g)].map(([, path = '']) => path),
    );
    expect(paths.length).toBeGreaterThan(60);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect((await site.request(path)).status, path).toBe(200);
    expect((await get('/sitemap-1999.xml')).status).toBe(404);
  });

  it('names the site map to robots, and closes the rooms that are not public', async () => {
    expect((await get('/robots.txt')).html).toBe(
      'User-agent: *\nDisallow: /desk\nDisallow: /svara\nSitemap: https://jamfor.example/sitemap.xml\n',
    );
  });
});

describe('answers kept in memory', () => {
  it('are never those of before a release, on pages and in the feed', async () => {
    const growing: ReleaseData[] = [first];
    const world = {
      ...createFixtureReader(growing),
      list: () => createFixtureReader(growing).list(),
      load: (...key: Parameters<typeof reader.load>) => createFixtureReader(growing).load(...key),
      summarize: (...key: Parameters<typeof reader.summarize>) => createFixtureReader(growing).summarize(...key),
    };
    const grown = createSite(world);
    const read = async (path: string) => strip(await (await grown.request(path)).text());
    for (const path of ['/2018/lss', '/nytt.atom', '/2018/lss?version=1']) await read(path);
    growing.push(buildCorrection());
    expect(await read('/2018/lss')).toContain('version 2');
    expect(await read('/2018/lss?version=1')).toContain('Den senaste är version 2.');
    expect(await read('/nytt.atom')).toContain('rättelse, version 2');
  });

  it('answers HEAD with the headers of the page', async () => {
    const head = await site.request('/om', { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([
      200,
      '',
      (await get('/om')).headers.get('etag'),
    ]);
  });

  it('lets other sites frame embedded charts, and nothing else', async () => {
    expect((await get('/2018/lss')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const embedded = await get('/infoga/2018/lss/LSS-01/karta');
    expect(embedded.headers.get('content-security-policy')).not.toContain('frame-ancestors');
    expect(embedded.headers.has('x-frame-options')).toBe(false);
  });
});
