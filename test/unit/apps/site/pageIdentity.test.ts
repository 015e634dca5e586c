// What a page says of itself to search engines and shared links, who publishes it, and what the page of an area says of its data.

import { describe, expect, it } from 'vitest';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { findMainAddress, isListedPage } from '../../../../src/apps/site/frame/pageIdentity.ts';
import { readSettings } from '../../../../src/apps/wiring/settings.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const url = 'https://jamfor.example';
const email = 'data@example.se';
const publisher = readSettings({
  JAMFOR_PUBLISHER: 'Myndigheten & co',
  JAMFOR_PUBLISHER_URI: 'http://dataportal.se/organisation/SE2021000001',
  JAMFOR_PUBLISHER_EMAIL: email,
}).publisher;
const hostileName = 'Stöd </script><script>alert(1)</script>';
const releases = [
  buildReleaseFixture(),
  buildReleaseFixture({ isSynthetic: false, round: 2020 }),
  buildReleaseFixture({ isSynthetic: false, round: 2020, version: 2, areaName: ours(hostileName) }),
];
const site = createSite(createFixtureReader(releases), { url, publisher });
const bareSite = createSite(createFixtureReader(releases));

async function read(address: string, from = site): Promise<string> {
  return (await from.request(address)).text();
}

function readEscaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** Contents of the head, by the name of the tag that holds them; `hreflang` by its language. */
function readHead(html: string): ReadonlyMap<string, string> {
  const head = html.slice(0, html.indexOf('</head>'));
  const found = new Map([['title', readEscaped(/<title[^>]*>([^<]*)/.exec(head)?.[1] ?? '')]]);
  for (const [tag] of head.matchAll(/<(?:meta|link)\b(?:[^>"]|"[^"]*")*>/g)) {
    const get = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
    const key = get('name') ?? get('property') ?? get('hreflang') ?? get('rel');
    const value = get('content') ?? get('href');
    if (key !== undefined && value !== undefined) found.set(key, readEscaped(value));
  }
  return found;
}

async function readDescribed(address: string, from = site): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const html = await read(address, from);
  const found = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  return [...found].map(([, text = '']) => JSON.parse(text));
}

describe('the one address of a page', () => {
  it.each([
    ['/', '/'],
    ['/enhet/0586?omrade=lss&omgang=2018&med=skr&version=1', '/enhet/0586?omgang=2018&omrade=lss'],
    ['/enhet/0586?omgang=abc&omrade=', '/enhet/0586'],
    ['/lan/05?omgang=2018&asOf=2018-07-01', '/lan/05?omgang=2018'],
    ['/metod?omgang=2018', '/metod?omgang=2018'],
    ['/2018/lss?ordna=skr&kolumner=alla&omgang=2020', '/2018/lss'],
    ['/2018/lss/LSS-01?enhet=0586&version=1', '/2018/lss/LSS-01'],
  ])('of %s is %s', (address, main) => {
    expect(findMainAddress(address)).toBe(main);
    expect(findMainAddress(main)).toBe(main);
    expect(isListedPage(address)).toBe(true);
  });

  it('is one for every page of the site map, in both languages, with a title that no other page has', async () => {
    const maps = await Promise.all(
      ['/sitemap-sidor.xml', '/sitemap-2018.xml', '/sitemap-2020.xml'].map((path) => read(path)),
    );
    const pages = maps.flatMap((map) => [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address));
    expect(pages.length).toBeGreaterThan(60);
    const titles = new Map<string, string>();
    for (const page of pages) {
      const head = readHead(await read(page.slice(url.length) || '/'));
      const language = /\/en(\/|$)/.test(page) ? 'en' : 'sv';
      expect([page, head.get('canonical'), head.get('og:url'), head.get(language)]).toEqual([page, page, page, page]);
      expect(pages).toContain(head.get(language === 'en' ? 'sv' : 'en'));
      const title = `${language} ${head.get('title')}`;
      expect([title, titles.get(title) ?? page]).toEqual([title, page]);
      titles.set(title, page);
      expect([page, head.get('description') ?? '']).not.toEqual([page, '']);
      expect(head.get('og:description')).toBe(head.get('description'));
      expect(head.get('title')).toBe(`${head.get('og:title')} – ${head.get('og:site_name')}`);
      expect(head.get('og:locale')).toBe(language === 'en' ? 'en_GB' : 'sv_SE');
      expect(head.has('robots')).toBe(false);
    }
  });

  it('is none for what a visitor puts together, and search engines are asked not to list it', async () => {
    for (const path of ['/sok', '/sok?q=rutin', '/jamfor?enheter=0586,0580', '/en/jamfor?enheter=0586&omrade=lss']) {
      const head = readHead(await read(path));
      expect([path, head.get('robots')]).toEqual([path, 'noindex, follow']);
      expect(['canonical', 'sv', 'en', 'og:url'].filter((name) => head.has(name))).toEqual([]);
    }
    expect(readHead(await read('/jamfor')).get('canonical')).toBe(`${url}/jamfor`);
  });

  it('is none for what is not there, and none where the address of the server is not known', async () => {
    for (const [path, from] of [
      ['/2018/lss/LSS-99', site],
      ['/nowhere', site],
      ['/2020/lss', bareSite],
    ] as const) {
      const head = readHead(await read(path, from));
      expect(['canonical', 'sv', 'en', 'og:url'].filter((name) => head.has(name))).toEqual([]);
      expect(head.get('og:title')).toBeTruthy();
    }
  });
});

it('a description says first where answers are invented, since it is shown without the page', async () => {
  const describe = async (path: string) => readHead(await read(path)).get('og:description') ?? '';
  expect(await describe('/enhet/0586?omgang=2018')).toMatch(/^Påhittade svar\. Mjölby /);
  expect(await describe('/en/2018/lss')).toMatch(/^Invented answers\. /);
  expect(await describe('/2020/lss')).not.toMatch(/Påhittade/);
});

describe('the title of a page', () => {
  it.each([
    ['/enhet/0586?omgang=2018', 'Mjölby: Stöd till personer med funktionsnedsättning (LSS) 2018'],
    ['/jamfor?enheter=0586,0580&omgang=2018', 'Linköping och Mjölby: socialtjänsten 2018'],
    [
      '/jamfor?enheter=0586,0580,1980,0509,1907&omgang=2018',
      'Linköping, Mjölby, Surahammar och 2 till: socialtjänsten 2018',
    ],
    ['/2018/lss/LSS-01?enhet=0586', 'Mjölby: Jourverksamhet med socionom (LSS-01) 2018'],
    ['/2018/lss/LSS-01?grupp=county-05', 'Östergötlands län: Jourverksamhet med socionom (LSS-01) 2018'],
    ['/en/jamfor?enheter=0586,0580,0509&omgang=2018', 'Linköping, Mjölby and Ödeshög: social services 2018'],
  ])('of %s', async (path, title) => {
    expect(readHead(await read(path)).get('title')).toBe(`${title} – Jämför`);
  });
});

describe('who publishes', () => {
  const name = 'Myndigheten &amp; co';

  it('stands at the foot of every page, also of one that is not there, with the way to who answers', async () => {
    for (const path of ['/', '/2018/lss', '/nowhere']) {
      expect(await read(path)).toContain(`Utgivare: <a href="/om#fragor">${name}</a>`);
    }
    expect(await read('/en/metod')).toContain(`Publisher: <a href="/en/om#fragor">${name}</a>`);
  });

  it('answers questions about the figures and about accessibility, by e-mail', async () => {
    for (const path of ['/om', '/en/om', '/tillganglighet', '/en/tillganglighet']) {
      const html = await read(path);
      expect(html).toContain(`<a href="mailto:${email}">${email}</a>`);
      expect(html.split(name).length).toBeGreaterThan(2);
    }
    expect(await read('/om')).toContain('id="fragor"');
    for (const path of ['/2018/lss/LSS-01', '/nowhere'])
      expect(await read(path)).toContain(`<a href="/om#fragor">Frågor om siffrorna? ${name} svarar på dem.</a>`);
  });

  it('is not said where nobody is named', async () => {
    for (const path of ['/', '/om', '/tillganglighet', '/2018/lss/LSS-01']) {
      expect(await read(path, bareSite)).not.toMatch(/Utgivare|mailto:/);
    }
    expect(await read('/om', bareSite)).toContain('Den myndighet som driver webbplatsen svarar');
  });
});

describe('the data of an area, described to machines', () => {
  it('has name, licence, round, version, publisher and the files of the release', async () => {
    const [found, ...others] = await readDescribed('/2020/lss?ordna=skr');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': `${url}/2020/lss`,
      name: `Öppna jämförelser 2020: ${hostileName}`,
      url: `${url}/2020/lss`,
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
      temporalCoverage: '2020',
      spatialCoverage: { '@type': 'Place', name: 'Sverige' },
      version: '2',
      publisher: { '@type': 'Organization', name: 'Myndigheten & co', email },
    });
    const files = found?.distribution as readonly { readonly contentUrl: string }[];
    const catalog = await read('/datasets/dcat');
    expect(files.length).toBeGreaterThan(1);
    for (const { contentUrl } of files) {
      expect(contentUrl).toContain(`${url}/2020/lss/v2/`);
      expect(catalog).toContain(`rdf:resource="${contentUrl}"`);
    }
    expect((await readDescribed('/en/2020/lss'))[0]).toMatchObject({
      '@id': `${url}/2020/lss`,
      url: `${url}/en/2020/lss`,
    });
  });

  it('is not there where answers are invented, on earlier versions, other pages, or without an address', async () => {
    for (const path of ['/2018/lss', '/2020/lss?version=1', '/2020/lss/LSS-01', '/enhet/0586']) {
      expect([path, await readDescribed(path)]).toEqual([path, []]);
    }
    expect(await readDescribed('/2020/lss', bareSite)).toEqual([]);
  });
});
