import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listUnits, readUnitList } from '../../../../../src/apps/site/compare/unitList.ts';
import { foldText } from '../../../../../src/apps/site/search/foldText.ts';
import { listPlaces } from '../../../../../src/apps/site/search/listPlaces.ts';
import { searchSite } from '../../../../../src/apps/site/search/searchSite.ts';
import { buildReleaseSummary, type SummaryUnit } from '../../../../../src/stages/publication/index.ts';
import { siteSearch as english } from '../../../../../src/texts/en/siteSearch.ts';
import { site } from '../../../../../src/texts/sv/site.ts';
import { siteSearch as swedish } from '../../../../../src/texts/sv/siteSearch.ts';
import { buildReleaseFixture } from '../../../../support/buildReleaseFixture.ts';

const fixture = buildReleaseSummary(buildReleaseFixture());

function readRows(name: string): readonly (readonly string[])[] {
  const text = readFileSync(`definitions/classifications/${name}.csv`, 'utf8').trim();
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

const municipalities = readRows('municipalities').map(
  ([code = '', name = '', county = '', countyName = '']): SummaryUnit => ({
    ...{ code, name, kind: 'municipality', municipality: code, municipalityName: name, county, countyName },
  }),
);
const districts = readRows('units').flatMap(([code = '', name = '', , municipality = '']): SummaryUnit[] => {
  const city = municipalities.find((unit) => unit.code === municipality);
  return city === undefined ? [] : [{ ...city, code, name, kind: 'district', municipality }];
});
const cities = new Set(districts.map(({ municipality }) => municipality));
const units = [...municipalities.filter(({ code }) => !cities.has(code)), ...districts];
/** The whole country: every municipality, and the cities by their districts and administrations. */
const country = { ...fixture, units };
const aldre = { ...country, area: 'aldre', areaName: { ...fixture.areaName, sv: 'Äldreomsorgen' }, columns: [] };
const eb = { ...aldre, area: 'eb', areaName: { ...fixture.areaName, sv: 'Ekonomiskt bistånd' } };
const older = { ...country, round: country.round - 2 };
const summaries = [country, aldre, eb, older];
const places = listPlaces(summaries);
const search = (query: string, viewed?: number) => searchSite(summaries, query, 'sv', viewed);
const straight = (query: string) => search(query).straight?.name;

/** Every name with what people write beside it; a district with its city. */
const anyPlace = fc.constantFrom(...places);
const genitive = (name: string) => (/[sxz]$/.test(name) ? name : `${name}s`);
const written: readonly ((name: string) => string)[] = [
  (name) => `${name} kommun`,
  (name) => `${genitive(name)} kommun`,
  (name) => `${name} stad`,
  (name) => `${genitive(name)} stad`,
  (name) => `${genitive(name).toUpperCase()} STADSDELSFÖRVALTNING`,
  (name) => `kommunen ${name}`,
  (name) => `socialtjänsten i ${name}`,
  (name) => `City of ${name}`,
  (name) => `${name} municipality`,
];

describe('names of places as people write them', () => {
  it('every municipality and city is reached by its name with kommun, stad and the like, and by its name alone', () => {
    const others = new Map<string, string | undefined>();
    for (const [index, { code, name, isPart }] of listPlaces([country]).entries()) {
      if (isPart) continue;
      const query = written[index % written.length]?.(name) ?? '';
      const reached = searchSite([country], query, 'sv').straight?.code;
      if (reached !== code) others.set(query, reached);
    }
    expect(others).toEqual(new Map());
    const alone = ['Håbo', 'Habo', 'Ånge', 'Åre', 'Vara', 'Gävle'];
    expect(alone.map(straight)).toEqual(alone);
    expect(search('uppsala')).toMatchObject({ straight: undefined, kinds: ['places', 'counties'] });
  });

  it('no name with a word beside it leads to another place, and its own place is among the hits', () => {
    fc.assert(
      fc.property(anyPlace, fc.constantFrom(...written), fc.boolean(), (place, write, isShort) => {
        const result = search(write(isShort ? place.shortName : place.name));
        const isNameOf = (name: string) => foldText(name) === foldText(place.shortName);
        const namesakes = places.filter(({ shortName }) => isNameOf(shortName)).map(({ code }) => code);
        expect([...namesakes, undefined]).toContain(result.straight?.code);
        expect(result.places.map(({ code }) => code)).toContain(place.code);
      }),
      { numRuns: 80 },
    );
  });

  it('a region is a county, and a municipality only where nothing else has the name or the county has no other', () => {
    expect(straight('Region Gotland')).toBe('Gotland');
    expect(search('Region Skåne')).toMatchObject({ straight: undefined, kinds: ['counties'] });
    expect(search('Västra Götalandsregionen').counties.map(({ code }) => code)).toEqual(['14']);
    expect(search('Region Stockholm')).toMatchObject({ straight: undefined, kinds: ['counties', 'places'] });
    fc.assert(
      fc.property(anyPlace, (place) => {
        const result = search(`Region ${place.name}`);
        expect([place.code, undefined]).toContain(result.straight?.code);
        expect(result.places.map(({ code }) => code)).toContain(place.code);
      }),
      { numRuns: 40 },
    );
  });

  it('knows other names of places, and asks about a misspelt one', () => {
    expect(straight('Falu kommun')).toBe('Falun');
    expect(straight('City of Gothenburg')).toBe('Göteborg');
    expect(straight('Centrum stadsdel')).toBe('Göteborg – Centrum');
    expect(straight('Göteborg Socialförvaltningen Centrum')).toBe('Göteborg – Socialförvaltningen Centrum');
    expect(search('Mjolbi kommun')).toMatchObject({ straight: undefined, places: [], nearest: { code: '0586' } });
  });

  it('a word that is in nobody’s name gives no place, alone, with a word beside it or with another such', () => {
    const names = places.map(({ name }) => foldText(name)).join('|');
    const word = fc.stringMatching(/^[a-z]{4,12}$/).filter((text) => !names.includes(text.replace(/s$/, '')));
    fc.assert(
      fc.property(word, word, (one, other) => {
        for (const query of [one, `${one} kommun`, `Region ${one}`, `${one} ${other}`]) {
          expect(search(query)).toMatchObject({ places: [], pairs: [], straight: undefined });
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('a list of units', () => {
  const listed = (names: string) =>
    readUnitList(listUnits([country]), (name) => (name === 'enheter' ? names : undefined)).units.map(
      (unit) => unit.name,
    );

  it('takes names as people write them, and of two that differ in a mark the one that is written', () => {
    expect(listed('Mjölby kommun, Linköpings kommun')).toEqual(['Linköping', 'Mjölby']);
    expect(listed('Håbo')).toEqual(['Håbo']);
    expect(listed('Habo kommun')).toEqual(['Habo']);
    expect(listed('habo, HÅBO')).toEqual(['Habo', 'Håbo']);
    expect(listed('Stockholms stad')).toEqual(listed('stockholm'));
    expect(listed('stockholm').length).toBeGreaterThan(5);
    expect(listed('Mjolby')).toEqual(['Mjölby']);
    expect(listed('qqqqq kommun')).toEqual([]);
  });
});

describe('what people write about places and areas', () => {
  it('an area for a place or a county, whichever comes first', () => {
    for (const query of [
      'mjölby äldreomsorg',
      'äldreomsorgen i Mjölby kommun',
      'mjolby hemtjänst',
      'elderly care Mjölby',
    ]) {
      const [pair, ...others] = search(query).pairs;
      expect([query, pair?.place.code, pair?.summary.area, others]).toEqual([query, '0586', 'aldre', []]);
    }
    expect(search('lss Östergötland').pairs[0]).toMatchObject({ place: { kind: 'county', code: '05' } });
    expect(search('Region Stockholm lss').pairs[0]).toMatchObject({ place: { kind: 'county', code: '01' } });
    expect(search('Region Gotland lss').pairs[0]).toMatchObject({ place: { kind: 'place', code: '0980' } });
    expect(search('Stockholms stad lss').pairs[0]).toMatchObject({ place: { kind: 'place', code: '0180' } });
    expect(search('mjölby äldreomsorg').kinds[0]).toBe('pairs');
  });

  it('the area in the round that is looked at, where it has it', () => {
    expect(search('mjölby lss', older.round).pairs[0]).toMatchObject({ summary: older, isNewest: false });
    expect(search('mjölby äldreomsorg', older.round).pairs[0]).toMatchObject({ summary: aldre, isNewest: true });
  });

  it('an indicator for a place where no area is meant', () => {
    const [pair] = search('mjölby samordning').pairs;
    expect(pair).toMatchObject({ place: { code: '0586' }, indicator: { code: 'LSS-02.1' } });
  });

  it('everyday words for areas, in both languages, with endings', () => {
    for (const word of [
      'försörjningsstöd',
      'socialbidrag',
      'Socialbidraget',
      'income support',
      'financial assistance',
    ]) {
      expect([word, search(word).areas.map(({ area }) => area)]).toEqual([word, ['eb']]);
    }
    expect(search('funktionshinder').areas.map(({ area }) => area)).toEqual(['lss']);
    expect(search('personlig assistans').areas.map(({ area }) => area)).toEqual(['lss']);
  });

  it('have everyday words in both languages for every area that is named, and single words beside names', () => {
    const whole = ['all', 'gemensam', 'lss-barn', 'lss-vuxen'];
    const named = Object.keys(site.areas).filter((area) => !whole.includes(area));
    for (const words of [swedish, english]) {
      expect(Object.keys(words.areas).toSorted()).toEqual(named.toSorted());
      const beside = [...words.place, ...words.region, ...words.county, ...words.small];
      expect(beside.filter((word) => foldText(word).includes(' '))).toEqual([]);
      const all = [...Object.values(words.areas), ...Object.values(words.pages)].flat().map(foldText);
      expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
    }
  });

  it('pages about method and data', () => {
    for (const word of ['svarsfrekvens', 'bortfall', 'metod']) expect(search(word).pages).toEqual(['method']);
    for (const word of ['api', 'csv', 'Excel']) expect(search(word).pages).toEqual(['data']);
    expect(search('api').kinds).toEqual(['pages']);
  });

  it('a year searches in its round, and alone lists the areas of the round', () => {
    const { round } = older;
    expect(search(`lss ${round}`)).toMatchObject({ round, areas: [older] });
    expect(search(`Mjölby kommun ${round}`)).toMatchObject({ round, straight: { code: '0586' } });
    expect(search(`${round}`)).toMatchObject({ round, kinds: ['areas'], areas: [older] });
    expect(search('lss 1812')).toMatchObject({ round: undefined, isPartial: true });
  });

  it('what has most of the words where nothing has all, and says so', () => {
    const result = search('qqqqq äldreomsorg');
    expect(result).toMatchObject({ isPartial: true, kinds: ['areas'], areas: [aldre], nearest: undefined });
    expect(search('mjolbi äldreomsorg')).toMatchObject({ isPartial: true, nearest: { code: '0586' } });
    expect(search('äldreomsorg').isPartial).toBe(false);
    expect(search('qqqqq zzzzz')).toMatchObject({ isPartial: false, kinds: [] });
  });
});

describe('indicators', () => {
  const [first, second] = fixture.columns;
  if (first === undefined || second === undefined) throw new Error('no columns');
  const told = {
    ...fixture,
    columns: [
      {
        ...first,
        measure: { ...first.name, sv: 'Kommunen har ett skriftligt dokument om kvällstid.' },
        kolada: ['U28544'],
      },
      { ...second, name: { ...second.name, sv: 'Öppet på kvällstid' } },
    ],
  };
  const listCodes = (query: string) => searchSite([told], query, 'sv').indicators.map(({ code }) => code);

  it('are found by their codes in Kolada, and last by what they measure', () => {
    expect(listCodes('U28544')).toEqual([first.code]);
    expect(listCodes('u28544')).toEqual([first.code]);
    expect(listCodes('U2854')).toEqual([]);
    expect(listCodes('skriftligt dokument')).toEqual([first.code]);
    expect(listCodes('kvällstid')).toEqual([second.code, first.code]);
    expect(listCodes('vällstid')).toEqual([second.code]);
  });

  it('do not stand in the way of a place whose name they only hold', () => {
    const name = { ...first.name, sv: 'Särskilt boende' };
    const holding = { ...country, columns: [{ ...first, name, shortName: name }] };
    expect(searchSite([holding], 'kil', 'sv')).toMatchObject({
      straight: { name: 'Kil' },
      indicators: [{ code: first.code }],
    });
  });

  it('are found by what their release says of them', () => {
    const data = buildReleaseFixture();
    const summary = buildReleaseSummary(data);
    expect(summary.columns.map(({ measure, kolada }) => ({ measure, kolada }))).toEqual(
      data.columns.map(({ measure, kolada }) => ({ measure, kolada })),
    );
  });
});
