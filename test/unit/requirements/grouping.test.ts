// Groups of municipalities against the sources, on the bundled classifications.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildFrame, buildReportingGroups } from '../../../src/stages/frame/index.ts';
import { loadRealRound } from '../../support/loadRealRound.ts';

const { set, round } = loadRealRound(2018);
const { classifications } = set;
const frame = buildFrame(round, classifications);

describe('size groups', () => {
  it('R-GROUPING-04 R-GROUPING-06 have the limits 15, 30, 70 and 200 thousand, the lower one inside, no upper one (I18-49)', () => {
    expect(classifications.sizeGroups.map(({ code, from, below }) => [code, from, below])).toEqual([
      ['1', 0, 15_000],
      ['2', 15_000, 30_000],
      ['3', 30_000, 70_000],
      ['4', 70_000, 200_000],
      ['5', 200_000, undefined],
    ]);
  });

  it('R-GROUPING-05 the published list of 2018 differs from the population of 31 December 2017 in two names (IX-07)', () => {
    const listed = classifications.listedSizeGroups.get('listed-2018');
    const computed = ({ code }: { readonly code: string }) => {
      const inhabitants = classifications.population.get(`${code}|2017`) ?? Number.NaN;
      return classifications.sizeGroups.find(
        ({ from, below }) => inhabitants >= from && inhabitants < (below ?? Infinity),
      )?.code;
    };
    const differing = classifications.municipalities.filter((each) => listed?.get(each.code) !== computed(each));
    expect(differing.map(({ name }) => name)).toEqual(['Upplands Väsby', 'Upplands-Bro']);
    expect(round.errata.filter(({ id }) => id.startsWith('storleksgrupp'))).toHaveLength(2);
  });

  it('R-REGISTER-12 the population that they rest on is that of 31 December, for every municipality', () => {
    const known = classifications.municipalities.filter(({ code }) => classifications.population.has(`${code}|2017`));
    expect(known).toHaveLength(290);
  });
});

describe('SKR groups', () => {
  it('R-GROUPING-09 are nine, A1 to C9, with their names', () => {
    expect(classifications.skrGroupNames.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'A1 Storstäder',
      'A2 Pendlingskommun nära storstad',
      'B3 Större stad',
      'B4 Pendlingskommun nära större stad',
      'B5 Lågpendlingskommun nära större stad',
      'C6 Mindre stad/tätort',
      'C7 Pendlingskommun nära mindre stad/tätort',
      'C8 Landsbygdskommun',
      'C9 Landsbygdskommun med besöksnäring',
    ]);
  });

  it('R-GROUPING-10 A1 holds the three cities with 200 000 inhabitants in the largest locality, not Uppsala (I18-55)', () => {
    const names = classifications.municipalities
      .filter(({ code }) => classifications.skrGroups.get(code)?.['2017'] === 'A1')
      .map(({ name }) => name);
    expect(names).toEqual(['Stockholm', 'Malmö', 'Göteborg']);
    expect(frame.units.find(({ name }) => name === 'Uppsala')).toMatchObject({ sizeGroup: '5', skrGroup: 'B3' });
  });

  it('R-GROUPING-19 are an edition of their own in 2017 and 2023: 33 municipalities changed group', () => {
    const editions = [...classifications.skrGroups.values()];
    expect(editions).toHaveLength(290);
    expect(editions.filter((edition) => edition['2017'] !== edition['2023'])).toHaveLength(33);
    expect(round.groups.skrEdition).toBe('2017');
  });
});

describe('groupings of 2018', () => {
  it('R-GROUPING-01 R-AGGREGATION-16 units can be sorted by 21 counties, 5 size groups and 9 SKL groups', () => {
    const count = (pick: (unit: (typeof frame.units)[number]) => string) => new Set(frame.units.map(pick)).size;
    expect([count((unit) => unit.county), count((unit) => unit.sizeGroup), count((unit) => unit.skrGroup)]).toEqual([
      21, 5, 9,
    ]);
    const levels = new Set(buildReportingGroups(frame, 'lss', classifications).map(({ level }) => level));
    expect([...levels]).toEqual(['city', 'county', 'nation', 'sizeGroup', 'skrGroup']);
  });

  it('R-GROUPING-23 every classification has its source, licence and what was checked', () => {
    const text = readFileSync('definitions/classifications/classifications.yaml', 'utf8');
    const files: readonly Record<string, string>[] = parse(text).files;
    expect(files.length).toBeGreaterThan(6);
    for (const { file, source, licence, checked } of files) {
      for (const field of [source, licence, checked]) expect(field?.length ?? 0, file).toBeGreaterThan(5);
    }
  });
});
