import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { readSettings } from '../../../../src/apps/wiring/settings.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';

const env = {
  JAMFOR_PUBLISHER: 'Myndigheten & co',
  JAMFOR_PUBLISHER_URI: 'http://dataportal.se/organisation/SE2021000001',
  JAMFOR_PUBLISHER_EMAIL: 'data@example.se',
};
const url = 'https://jamfor.example';
const releases = [
  buildReleaseFixture({ isSynthetic: false }),
  buildReleaseFixture({ isSynthetic: false, version: 2, time: '2019-01-01T08:00:00+01:00' }),
  buildReleaseFixture({ round: 2020, isSynthetic: true }),
];

interface Described {
  readonly kind: string;
  readonly about: string;
  readonly properties: { readonly name: string; readonly value: string; readonly language: string | undefined }[];
}

/** What the catalogue describes: an element below the root each, with its properties. */
function parseCatalog(xml: string): readonly Described[] {
  const found: Described[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth === 2) found.push({ kind: name, about: String(attributes['rdf:about']), properties: [] });
    const value = String(attributes['rdf:resource'] ?? '');
    const language = attributes['xml:lang'];
    if (depth === 3) found.at(-1)?.properties.push({ name, value, language: language && String(language) });
  });
  parser.on('text', (text) => {
    const property = found.at(-1)?.properties.at(-1);
    if (depth === 3 && property !== undefined) Object.assign(property, { value: property.value + text });
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(xml).close();
  return found;
}

async function read(): Promise<readonly Described[]> {
  const site = createSite(createFixtureReader(releases), { url, publisher: readSettings(env).publisher });
  const response = await site.request('/datasets/dcat');
  expect(response.headers.get('content-type')).toBe('application/rdf+xml; charset=utf-8');
  return parseCatalog(await response.text());
}

/** What DCAT-AP-SE 3.0.1 demands of each class. */
const demanded: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcterms:license', 'dcat:dataset'],
  'foaf:Agent': ['foaf:name'],
  'vcard:Organization': ['vcard:fn', 'vcard:hasEmail'],
  'dcat:Dataset': [
    'dcterms:title',
    'dcterms:description',
    'dcterms:publisher',
    'dcat:contactPoint',
    'dcat:distribution',
  ],
  'dcat:Distribution': ['dcat:accessURL'],
  'dcat:DataService': ['dcterms:title', 'dcat:endpointURL'],
};

describe('the catalogue for the data portal', () => {
  it('has of every class what DCAT-AP-SE demands, and leads nowhere that is not described', async () => {
    const found = await read();
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(Object.keys(demanded)));
    const described = new Set(found.map(({ about }) => about));
    expect(described.size).toBe(found.length);
    for (const { kind, properties } of found) {
      const names = properties.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining([...(demanded[kind] ?? [])]));
      for (const { value } of properties) expect(value).not.toBe('');
    }
    const inner = ['dcat:dataset', 'dcat:service', 'dcat:distribution', 'dcat:contactPoint', 'dcterms:publisher'];
    for (const { name, value } of found.flatMap(({ properties }) => properties)) {
      if (inner.includes(name)) expect([name, described.has(value)]).toEqual([name, true]);
    }
  });

  it('tells of the newest version in both languages, and never of invented figures', async () => {
    const datasets = (await read()).filter(({ kind }) => kind === 'dcat:Dataset');
    expect(datasets.map(({ about }) => about)).toEqual([`${url}/2018/lss`]);
    const properties = datasets[0]?.properties ?? [];
    expect(properties.filter(({ name }) => name === 'dcterms:title').map(({ language }) => language)).toEqual([
      'sv',
      'en',
    ]);
    const files = properties.filter(({ name }) => name === 'dcat:distribution').map(({ value }) => value);
    expect(files).toContain(`${url}/2018/lss/v2/results.csv`);
    expect(files.every((address) => address.includes('/v2/'))).toBe(true);
  });

  it('is there only where a publisher is set, by name, address and e-mail', async () => {
    const site = createSite(createFixtureReader(releases), { url });
    expect((await site.request('/datasets/dcat')).status).toBe(404);
    expect(readSettings({}).publisher).toBeUndefined();
    for (const name of ['JAMFOR_PUBLISHER_URI', 'JAMFOR_PUBLISHER_EMAIL']) {
      for (const value of ['', 'nowhere']) expect(() => readSettings({ ...env, [name]: value })).toThrow(name);
    }
  });
});
