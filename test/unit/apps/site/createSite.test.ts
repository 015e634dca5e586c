import { describe, expect, it } from 'vitest';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { absences } from '../../../../src/kernel/observation.ts';
import { vocabulary } from '../../../../src/texts/sv/vocabulary.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const data = buildReleaseFixture();
const site = createSite(createFixtureReader([data]));

async function get(path: string, from = site) {
  const response = await from.request(path);
  const html = await response.text();
  const text = html
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  return { status: response.status, html, text, headers: response.headers };
}

const pages = [
  '/',
  '/sok',
  '/sok?q=rutin',
  '/2018/lss',
  '/2018/lss/LSS-01',
  '/2018/lss/LSS-02.1?enhet=0114',
  '/2018/lss/LSS-B1?enhet=0580',
  '/2018/lss/LSS-18',
  '/enhet/0586',
  '/enhet/0180',
  '/enhet/0180-bromma',
  '/serie/series-lss-01',
  '/metod',
  '/om',
  '/tillganglighet',
  '/data',
];

describe('createSite', () => {
  it.each(pages.flatMap((path) => [path, path === '/' ? '/en' : `/en${path}`]))(
    '%s answers without inline code',
    async (path) => {
      const { status, html, headers } = await get(path);
      expect(status).toBe(200);
      expect(html).toContain(/^\/en(\/|$)/.test(path) ? '<html lang="en">' : '<html lang="sv">');
      expect(html).not.toMatch(/ style=|<style|<script(?![^>]*src=)| on[a-z]+="/);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(html).not.toContain('undefined');
    },
  );

  it('R-COLOUR-06 says every reason for a missing value in words', async () => {
    const { text } = await get('/2018/lss');
    for (const absence of absences) expect(text, absence).toContain(vocabulary.absences[absence].word);
  });

  it('R-PUBLICATION-05 lays the columns out under their indicator areas, by their short names', async () => {
    const { html } = await get('/2018/lss');
    expect(html).toMatch(/<th[^>]*scope="colgroup"[^>]*colspan="3"[^>]*><span>Intern samordning i enskilda ärenden/);
    expect(html.match(/scope="colgroup"/g)).toHaveLength(3);
  });

  it('R-DOCUMENTATION-07 describes an indicator, and labels the question as our wording', async () => {
    const { text } = await get('/2018/lss/LSS-02.1');
    for (const words of [
      'Varför det mäts',
      'Önskvärt läge',
      'Felkällor',
      '(vår formulering)',
      'Beskrivningen bygger på guide-2018 Serien',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('says why a unit has its result: answers, rule, conclusion', async () => {
    const { text } = await get('/2018/lss/LSS-02.1?enhet=0114');
    expect(text).toContain('Varför har Upplands Väsby det resultatet?');
    expect(text).toContain('Regeln som avgjorde: Ja när svaret på G2 är ”Ja” och svaret på G2a är ”Ja”.');
    expect((await get('/2018/lss/LSS-02.1?enhet=0180-bromma')).text).toContain('Ingen av de andra reglerna stämmer');
    expect((await get('/2018/lss/LSS-12?enhet=0180-bromma')).text).toContain(
      vocabulary.absences.REMOVED_FOR_SAFETY.explanation,
    );
  });

  it('R-COMPARABILITY-07 says whether an indicator is comparable with the year before, and why', async () => {
    expect((await get('/2018/lss/LSS-02.1')).text).toContain(
      'Med 2017: jämförbarheten påverkas. Perioden för uppföljning har ändrats.',
    );
  });

  it('marks Swedish words on an English page, so that they are read out in Swedish', async () => {
    const { html } = await get('/en/2018/lss/LSS-02.1');
    expect(html).toContain('<h1>English: Rutin för samordning');
    expect(html).toContain('<span lang="sv">Andel kommuner med rutin för samordning');
  });

  it('shows the base beside every share', async () => {
    expect((await get('/enhet/0586')).text).toContain('63 % 5 av 8');
  });

  it('R-DOCUMENTATION-05 takes the figures of the method page from the round', async () => {
    const { text } = await get('/metod');
    for (const words of [
      '9 enheter: 7 kommuner och 2 stadsdelar',
      '24 januari 2018',
      'juni 2018',
      'fler än 20 procent',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('R-PUBLICATION-01 offers the files of the release, the same bytes for ever', async () => {
    expect((await get('/2018/lss')).html).toContain('href="/2018/lss/v1/results.csv"');
    const { status, headers } = await get('/2018/lss/v1/results.csv');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('cache-control')).toContain('immutable');
    expect((await get('/2018/lss/v1/package.json')).status).toBe(404);
  });

  it('keeps earlier versions reachable, and says that they are earlier', async () => {
    const two = createSite(createFixtureReader([data, { ...data, version: 2 }]));
    expect((await get('/2018/lss', two)).text).toContain('version 2');
    expect((await get('/2018/lss?version=1', two)).text).toContain(
      'Detta är en äldre version (version 1). Den senaste är version 2.',
    );
    expect((await get('/2018/lss?version=7', two)).status).toBe(404);
  });

  it.each([
    ['/2018/eb', 'Området eb är inte publicerat för 2018.'],
    ['/2018/lss/LSS-99', 'Området har ingen indikator med koden LSS-99.'],
    ['/enhet/9999', 'har koden 9999'],
    ['/2018/lss/LSS-01?enhet=9999', 'har koden 9999'],
    ['/serie/finns-inte', 'serien finns-inte'],
    ['/vad/som/helst/alls', 'leder inte till någon sida'],
    ['/en/nothing', 'leads to no page'],
  ])('%s is not found, and the page says what is missing', async (path, words) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).toContain(words);
  });

  it('goes straight to a place that is named in full', async () => {
    expect((await site.request('/sok?q=odeshog')).headers.get('location')).toBe('/enhet/0509');
    expect((await site.request('/en/sok?q=0586')).headers.get('location')).toBe('/en/enhet/0586');
  });

  it('says that rounds are being loaded, and asks to try again', async () => {
    const loading = createSite(createFixtureReader([], true));
    expect((await get('/', loading)).text).toContain('Omgångar läses in');
    expect(await get('/2018/lss', loading)).toMatchObject({ status: 503 });
    expect((await get('/', createSite(createFixtureReader([])))).text).toContain('Ingen omgång är publicerad ännu');
  });

  it('writes what a visitor typed as text, never as markup', async () => {
    const { html } = await get(`/sok?q=${encodeURIComponent('<b onclick="x">"')}`);
    expect(html).not.toContain('<b onclick');
    expect(html).toContain('&lt;b onclick');
  });

  it('tells of a fault of ours in a sentence, and reports it', async () => {
    const faults: unknown[] = [];
    const broken = createSite(
      { ...createFixtureReader([]), list: () => Promise.reject(new Error('the disk is gone')) },
      { reportError: (fault) => faults.push(fault) },
    );
    const { status, text } = await get('/', broken);
    expect(status).toBe(500);
    expect(text).toContain('Något gick fel hos oss');
    expect(text).not.toContain('disk');
    expect(faults).toHaveLength(1);
  });

  it('leads from an address with a slash at its end to the one without, and never to another server', async () => {
    for (const [path, target] of [
      ['/en/', '/en'],
      ['/2018/lss/?lan=05', '/2018/lss?lan=05'],
      ['//example.org/', '/example.org'],
    ] as const) {
      const response = await site.request(`http://localhost${path}`);
      expect([path, response.status, response.headers.get('location')]).toEqual([path, 301, target]);
    }
    expect((await site.request('/')).status).toBe(200);
  });
});
