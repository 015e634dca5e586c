// The frames of all rounds from 2016 to 2026 on the bundled definitions, and what is known of each.

import { describe, expect, it } from 'vitest';
import { renderFrameCsv } from '../../../src/products/dataFile/index.ts';
import { getRound } from '../../../src/stages/definition/index.ts';
import { buildFrame, buildLineages, findFramedUnits, proveCoverage } from '../../../src/stages/frame/index.ts';
import { loadRealRound } from '../../support/loadRealRound.ts';

const { set, round: round2024 } = loadRealRound(2024);
const { classifications } = set;
const buildYear = (year: number) => buildFrame(getRound(set, year), classifications);
const frame2024 = buildYear(2024);
const countLinks = (unit: string) => frame2024.partsByUnit.get(unit)?.length;

describe('the frame of 2024', () => {
  it('R-FRAME-03 has 305 units: 288 municipalities, 11 districts of Stockholm, 6 administrations of Göteborg', () => {
    const coverage = proveCoverage(round2024, frame2024, classifications);
    const byKind = { municipality: 288, district: 11, administration: 6 };
    expect(coverage).toMatchObject({ isComplete: true, unitCount: 305, publishedSize: 305, byKind });
  });

  it('R-FRAME-04 is 305, 303 or 300 by part, 3 022 pairs in all', () => {
    // Typed from the method description, lines 102–113.
    const printed = [305, 303, 303, 300, 303, 303, 300, 300, 300, 305];
    expect(round2024.parts.map(({ code }) => findFramedUnits(frame2024, code).length)).toEqual(printed);
    expect(printed.reduce((sum, count) => sum + count)).toBe(3022);
  });

  it('R-FRAME-09 R-COLLECTION-16 gives ten links, but six or four to an administration of Göteborg', () => {
    const administrations = frame2024.units.filter(({ kind }) => kind === 'administration').map(({ code }) => code);
    expect(administrations.map((code) => `${code} ${countLinks(code)}`)).toEqual([
      '1480-avo 4',
      '1480-funktionsstod 4',
      '1480-sf-centrum 6',
      '1480-sf-hisingen 6',
      '1480-sf-nordost 6',
      '1480-sf-sydvast 6',
    ]);
    const others = frame2024.units.filter(({ code }) => !administrations.includes(code));
    expect(new Set(others.map(({ code }) => countLinks(code)))).toEqual(new Set([10]));
    expect(others).toHaveLength(299);
  });

  it('R-GROUPING-07 R-GROUPING-08 has 131, 73, 54, 28 and 19 units in the size groups; the printed 21 and 307 are errata', () => {
    const { bySizeGroup } = proveCoverage(round2024, frame2024, classifications);
    expect(bySizeGroup.map(({ units }) => units)).toEqual([131, 73, 54, 28, 19]);
    const cities = new Set(
      frame2024.units.filter(({ sizeGroup }) => sizeGroup === '5').map((unit) => unit.municipalityName),
    );
    expect([...cities].toSorted()).toEqual(['Göteborg', 'Malmö', 'Stockholm', 'Uppsala']);
    const erratum = round2024.errata.find(({ id }) => id === 'storleksgrupp-5-antal');
    expect(erratum?.printed).toContain('21 enheter i grupp 5 och 307');
    expect(erratum?.ours).toContain('19 enheter i grupp 5 och 305');
  });
});

describe('the frames from 2016 to 2026', () => {
  it('R-FRAME-11 follow the units of each year', () => {
    const years = [...set.rounds.keys()];
    expect(years).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(years.map((year) => buildYear(year).units.length)).toEqual([
      312, 312, 312, 312, 312, 307, 307, 307, 305, 305, 305,
    ]);
  });

  it('R-FRAME-06 cover every municipality once, with every unit in a size group and an SKR group', () => {
    for (const round of set.rounds.values()) {
      const coverage = proveCoverage(round, buildFrame(round, classifications), classifications);
      expect(coverage, String(round.year)).toMatchObject({ isComplete: true, missing: [], doubled: [] });
    }
  });

  it('R-GROUPING-19 use the SKR edition of the round: 33 municipalities change group between 2022 and 2023', () => {
    const [before, after] = [buildYear(2022), buildYear(2023)];
    const municipalities = before.units.filter(({ kind }) => kind === 'municipality');
    const changed = municipalities.filter(({ code, skrGroup }) => after.unitsByCode.get(code)?.skrGroup !== skrGroup);
    expect(changed).toHaveLength(33);
  });

  it('take the size groups from the population of the round', () => {
    const counts = (year: number) => {
      const groups = Map.groupBy(buildYear(year).units, (unit) => unit.sizeGroup);
      return ['1', '2', '3', '4', '5'].map((group) => groups.get(group)?.length);
    };
    expect(counts(2017)).toEqual([134, 72, 53, 27, 26]);
    // The table that the method description of 2024 prints: the units of 2021–2023.
    expect(counts(2022)).toEqual([131, 73, 54, 28, 21]);
    expect(counts(2025)).toEqual([132, 70, 54, 30, 19]);
  });

  it('have a line per unit with an empty part where the parts are not known', () => {
    const lines = renderFrameCsv(buildYear(2020)).trimEnd().split('\n');
    expect(lines).toHaveLength(313);
    expect(lines[1]).toBe('0114,Upplands Väsby,municipality,0114,01,,3,A2,');
    expect(renderFrameCsv(buildYear(2017)).trimEnd().split('\n')).toHaveLength(1 + 8 * 312);
  });

  it('know what a unit was before: districts are joined, cities are organised anew', () => {
    const findEarlier = buildLineages(classifications);
    expect(findEarlier('0180-jarva', '2018-02-01')).toEqual(['0180-rinkeby-kista', '0180-spanga-tensta']);
    expect(findEarlier('0180-jarva', '2024-02-01')).toEqual(['0180-jarva']);
    expect(findEarlier('1480-avo', '2018-02-01')).toHaveLength(10);
    expect(findEarlier('0114', '2016-02-01')).toEqual(['0114']);
  });
});

describe('rounds whose questionnaire no source gives', () => {
  const unknown = [...set.rounds.values()].filter((round) => !round.isQuestionnaireKnown);

  it('have a frame, but no questions and no columns', () => {
    expect(unknown.map(({ year }) => year)).toEqual([2016, 2017, 2019, 2020, 2021, 2022, 2023, 2025, 2026]);
    for (const round of unknown) {
      expect(round.parts.flatMap(({ questions }) => questions)).toEqual([]);
      expect(round.columns).toEqual([]);
    }
  });

  it('R-NONRESPONSE-08 know the percentages of their parts that the next round prints', () => {
    const listPercents = (year: number) => getRound(set, year).parts.map(({ published }) => published.percent);
    expect(listPercents(2017)).toEqual([95, 94, 94, 94, 94, 94, 93, 95]);
    expect(listPercents(2023)).toEqual([94, 94, 94, 95, 95, 96, 94, 97, 96, 93]);
  });

  it('say of a series that it was measured, was not, or that nobody knows', () => {
    const statusIn = (year: number, series: string) => getRound(set, year).seriesStatus.get(series);
    expect(statusIn(2017, 'eb-vantetid-nybesok')).toBe('measured');
    expect(statusIn(2017, 'enskildas-uppfattning-anvands-lss')).toBe('notMeasured');
    expect(statusIn(2026, 'eb-vantetid-nybesok')).toBe('unknown');
    expect(statusIn(2024, 'rutin-skyddade-personuppgifter-lss-barn')).toBe('notMeasured');
  });

  it('R-COMPARABILITY-02 say that results from before 2016 cannot be compared fully', () => {
    expect(getRound(set, 2016).break?.text.sv).toContain('inte fullt jämförbara');
    expect([...set.rounds.values()].filter((round) => round.break !== undefined)).toHaveLength(1);
  });
});
