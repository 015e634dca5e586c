// What exists in Swedish only stands on the English pages as Swedish (WCAG 3.1.2): every such text of the small release carries a sign, and
// no sign may stand outside an element with `lang="sv"`.

import { beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { packCells, type ReleaseData } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture, ours } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const sign = '‡';

/** Fields of a release that hold Swedish without the form of a text; codes, places and numbers are not among them. */
const swedishFields: ReadonlySet<string> = new Set([
  'dimension',
  'qualityArea',
  'indicatorArea',
  'words',
  'numerator',
  'denominator',
  'illogicalWhen',
  'askedWhen',
  'answer',
  'place',
  'printed',
  'title',
  'reason',
]);

/** The same release with a sign in every Swedish text; nothing in it has an English form. */
function signTexts(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => signTexts(item, key));
  if (typeof value === 'string') return swedishFields.has(key) ? value + sign : value;
  if (typeof value !== 'object' || value === null) return value;
  if ('sv' in value) return { ...value, sv: `${value.sv}${sign}`, en: undefined };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, signTexts(inner, name)]));
}

function signRelease(data: ReleaseData): ReleaseData {
  const signed = signTexts(data) as ReleaseData;
  const groups = data.groups.map((group) =>
    group.level === 'sizeGroup' || group.level === 'skrGroup' ? { ...group, name: group.name + sign } : group,
  );
  const dimensions = signed.dimensions.map((dimension) => ({ ...dimension, name: dimension.name + sign }));
  const areaComparability = signed.areaComparability.map((row) => ({ ...row, name: row.name + sign }));
  return { ...signed, groups, dimensions, areaComparability };
}

/** A release with every kind of text: register figures, a changed unit, a graded scale, corrections, breaks. */
function buildData(): ReleaseData {
  const data = buildReleaseFixture();
  const registers = [
    { id: 'folk', name: ours('Folkmängd'), unit: ours('personer'), register: 'Folkregistret', period: '2017' },
  ];
  const columns = data.columns.map((column) => ({
    ...column,
    scale: column.scale.map((step) => (step.outcome === 'JA' ? { ...step, label: ours('Ja, för alla') } : step)),
    questions: column.questions.map((question) => ({ ...question, askedWhen: 'svaret på G1 är ”Ja”' })),
    ...(column.code === 'LSS-B1' ? { registers } : {}),
    ...(column.code === 'LSS-01'
      ? { comparability: [{ year: 2017, status: 'notComparable' as const, reason: ours('Frågan är ny.') }] }
      : {}),
  }));
  const units = data.units.map((unit) =>
    unit.code === '0586' ? { ...unit, changes: [{ round: 2017, reason: ours('Kommunen var en annan 2017.') }] } : unit,
  );
  const change = { version: 1, level: 'unit', code: '0114', column: 'LSS-02.1', before: 'NEJ', after: 'JA' } as const;
  const changes = [{ ...change, reason: 'Kommunen hade svarat fel.', changeClass: 'answer' as const }];
  const edited = { version: 1, language: 'sv', reason: 'Stavfel.', changeClass: 'presentation' } as const;
  const texts = { before: `Förr${sign}`, after: `Nu${sign}` };
  const textChanges = [
    { ...edited, ...texts, column: 'LSS-01', kind: 'purpose' as const, item: '' },
    { ...edited, ...texts, kind: 'term' as const, item: `G2 Rutin${sign}` },
  ];
  const signed = signRelease({ ...data, columns, units: units as ReleaseData['units'], changes, textChanges });
  return { ...signed, earlier: [{ ...packCells(signed), round: 2017 }] };
}

const paths = [
  '/en/sok?q=rutin',
  '/en/enhet/0586',
  '/en/enhet/0509',
  '/en/enhet/0180-farsta',
  '/en/enhet/0180',
  '/en/jamfor?enheter=0586,0580&omrade=lss',
  '/en/2018/lss',
  '/en/2018/lss?ordna=skr&storlek=1',
  '/en/2018/lss/LSS-01',
  '/en/2018/lss/LSS-18',
  '/en/2018/lss/LSS-B1?enhet=0115',
  '/en/2018/lss/LSS-01?enhet=0586',
  '/en/2018/lss/LSS-02.1?enhet=0114',
  '/en/2018/lss/LSS-12?grupp=county-01',
  '/en/2018/lss/LSS-02.1?grupp=skrGroup-A1',
  '/en/serie/series-lss-01?enhet=0586',
  '/en/metod',
  '/en/infoga/2018/lss/LSS-01/lan',
];

/** The title of a page and of an `svg` are names, which can be marked whole but not in part; what an `svg` draws is not read out; code is code. */
const unmarkable: ReadonlySet<string> = new Set(['title', 'svg', 'code']);

/** Texts with the sign that no element marks as Swedish. */
function listUnmarked(html: string): readonly string[] {
  const open: { readonly name: string; readonly lang: string | undefined }[] = [];
  const found: string[] = [];
  for (const [, end, name = '', attributes = '', text] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b([^>]*)>|([^<]+)/gi)) {
    if (text === undefined) {
      if (end === '/') open.pop();
      else if (!attributes.endsWith('/')) {
        open.push({ name, lang: /\blang="([a-z]+)"/.exec(attributes)?.[1] });
      }
      continue;
    }
    if (!text.includes(sign) || open.some(({ name: outer }) => unmarkable.has(outer))) continue;
    const lang = open.findLast((element) => element.lang !== undefined)?.lang;
    if (lang !== 'sv') found.push(`${open.map((element) => element.name).join(' ')}: ${text}`);
  }
  return found;
}

describe('texts that exist in Swedish only', () => {
  const data = buildData();
  let site: ReturnType<typeof createSite>;

  beforeAll(() => {
    site = createSite(createFixtureReader([data]), { url: 'https://jamfor.example' });
  });

  it.each(paths)('are marked as Swedish on %s', async (path) => {
    const response = await site.request(path);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html.includes(sign)).toBe(true);
    expect(listUnmarked(html)).toEqual([]);
  });

  it('do not hold the unit per cent, which has its English word', async () => {
    const release = buildReleaseFixture();
    const columns = release.columns.map((column) => (column.unit ? { ...column, unit: ours('procent') } : column));
    const english = createSite(createFixtureReader([{ ...release, columns }]));
    const html = await (await english.request('/en/2018/lss/LSS-B1')).text();
    expect(html).toContain('<dt>Unit</dt><dd>per cent</dd>');
  });

  it('mark the title of a page that is called by one', async () => {
    const readTitle = async (path: string) => /<title[^>]*>/.exec(await (await site.request(path)).text())?.[0];
    expect(await readTitle('/en/2018/lss/LSS-01')).toBe('<title lang="sv">');
    expect(await readTitle('/en/serie/series-lss-01')).toBe('<title lang="sv">');
    expect(await readTitle('/en/enhet/0586')).toBe('<title>');
  });

  it('are names of no indicator in English titles, which cannot be marked in part: its code stands there', async () => {
    const name = data.columns.find(({ code }) => code === 'LSS-01')?.shortName.sv ?? '';
    expect(name).toContain(sign);
    for (const path of ['/en/2018/lss/LSS-01', '/en/infoga/2018/lss/LSS-01/lan']) {
      const html = await (await site.request(path)).text();
      const drawings = [...html.matchAll(/<svg.*?<title[^>]*>([^<]*)/gs)].map(([, title]) => title);
      const frames = [...html.matchAll(/title=&quot;(.*?)&quot;/g)].map(([, title]) => title);
      const windows = [...html.matchAll(/<head>.*?<title>([^<]*)/gs)].map(([, title]) => title);
      const titles = [...drawings, ...frames, ...windows];
      expect(titles.length).toBeGreaterThan(0);
      expect(titles.filter((title) => title?.includes(name))).toEqual([]);
      expect(titles.some((title) => title?.includes('LSS-01'))).toBe(true);
    }
  });

  it('are not marked on the Swedish pages', async () => {
    const html = await (await site.request('/2018/lss/LSS-02.1?enhet=0114')).text();
    expect(html.replace(/<html[^>]*>/, '')).not.toMatch(/\blang="sv"/);
  });
});
