// What the guide of 2018 says about the LSS indicators in numbers and names, held against the real definitions.

import { describe, expect, it } from 'vitest';
import { loadRealRound } from '../../../support/loadRealRound.ts';

const { round } = loadRealRound(2018);
const descriptions = round.descriptions.filter(({ area }) => area === 'lss');
const indicators = descriptions.filter(({ kind }) => kind === 'indicator');
const background = descriptions.filter(({ kind }) => kind === 'background');

/** How many columns have each value of a property, in order of first appearance. */
function countColumns(pick: (description: (typeof indicators)[number]) => string | undefined): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const description of indicators) {
    const key = pick(description) ?? '';
    counts[key] = (counts[key] ?? 0) + description.columns.length;
  }
  return counts;
}

describe('the LSS indicators of 2018', () => {
  it('R-INDICATOR-13 19 descriptions give 35 columns, and there are 2 background measures', () => {
    expect(indicators).toHaveLength(19);
    expect(indicators.flatMap(({ columns }) => columns)).toHaveLength(35);
    expect(background.flatMap(({ columns }) => columns).map(({ code }) => code)).toEqual(['LSS-B1', 'LSS-B2']);
  });

  it('R-INDICATOR-14 26 columns are about structure and 9 about process', () => {
    expect(countColumns(({ type }) => type)).toEqual({ structure: 26, process: 9 });
    expect(indicators.filter(({ type }) => type === 'structure')).toHaveLength(10);
  });

  it('R-INDICATOR-15 the columns are spread over dimensions and quality areas as in the guide', () => {
    expect(countColumns(({ dimension }) => dimension)).toEqual({
      Tillgänglig: 1,
      Individanpassad: 18,
      Kunskapsbaserad: 12,
      Säker: 4,
    });
    expect(countColumns(({ qualityArea }) => qualityArea)).toEqual({
      Tillgänglighet: 1,
      'Helhetssyn och samordning': 14,
      'Självbestämmande och integritet': 4,
      'Kunskapsbaserad verksamhet': 12,
      'Trygghet och säkerhet': 4,
    });
  });

  it('R-INDICATOR-16 there are 13 indicator areas, in this order', () => {
    expect([...new Set(indicators.map(({ indicatorArea }) => indicatorArea))]).toEqual([
      'Tillgänglighet utanför kontorstid',
      'Intern samordning i enskilda ärenden',
      'Extern samverkan i enskilda ärenden',
      'Handläggarnas kompetensutveckling',
      'Handläggarnas agerande vid indikation på våld',
      'Systematiskt arbetssätt',
      'Standardiserade bedömningsmetoder',
      'Systematisk uppföljning för att utveckla verksamheten',
      'Anknytning till arbetsmarknaden',
      'Ersättning till personer med funktionsnedsättning',
      'Brukarinflytande på verksamhetsnivå',
      'Information till enskilda',
      'Personalens hantering vid skyddade personuppgifter',
    ]);
  });

  it('R-AGGREGATION-15 26 columns rest on the common part and 11 on the LSS part', () => {
    const columns = descriptions.flatMap((description) => description.columns);
    expect(columns.filter(({ part }) => part === 'gemensam')).toHaveLength(26);
    expect(columns.filter(({ part }) => part === 'lss')).toHaveLength(11);
  });

  it('R-CALCULATION-02 four columns can be Delvis, and 29 can be Ej aktuellt', () => {
    const listColumns = (outcome: 'DELVIS' | 'EJ_AKTUELLT'): string[] =>
      descriptions
        .filter(({ outcomes }) => outcomes.includes(outcome))
        .flatMap(({ columns }) => columns.map(({ code }) => code));
    expect(listColumns('DELVIS')).toEqual(['LSS-06', 'LSS-07', 'LSS-11', 'LSS-13']);
    expect(listColumns('EJ_AKTUELLT')).toHaveLength(29);
  });

  it('R-INDICATOR-12 R-COLOUR-04 a background measure has no dimension, target, type or colour', () => {
    for (const { measure, dimension, qualityArea, target, type, hasColour } of background) {
      expect([measure, dimension, qualityArea, target, type, hasColour]).toEqual([...Array(5).fill(undefined), false]);
    }
    expect(indicators.every(({ hasColour }) => hasColour)).toBe(true);
  });

  it('R-DOCUMENTATION-12 the purposes keep their references to law, rules and literature', () => {
    const expected: Record<string, readonly string[]> = {
      'LSS-01': ['3 kap. 6 § SoL'],
      'LSS-02': ['3 kap. 5 § socialtjänstlagen (2001:453)', '4 kap. 5 §', 'SOSFS 2011:9'],
      'LSS-03': ['3 kap. 5 § SoL', '3 kap. 10 § SOSFS 2014:4', 'Socialstyrelsen 2008', 'Socialstyrelsen 2007'],
      'LSS-04': ['3 kap. 3 § SoL', '6 § LSS', 'SOSFS 2011:9', 'HSLF-FS 2016:24', 'SOSFS 2007:17', 'SOSFS 2008:32'],
      'LSS-05': ['5 kap. 11 § SoL', '3 kap. SOSFS 2014:4', 'SOSFS 2011:9', 'WHO; 2013', 'Kunskapsguiden.se'],
      'LSS-06': ['www.kunskapsguiden.se om IBIC'],
      'LSS-07': ['www.kunskapsguiden.se, om IBIC'],
      'LSS-08': [
        '5 kap. 11 § SoL',
        '3 kap. SOSFS 2014:4',
        'Om standardiserade bedömningsmetoder. Socialstyrelsen 2012',
      ],
      'LSS-09': ['Vård och stöd vid missbruk och beroende. Stöd för styrning och ledning. Socialstyrelsen 2017'],
      'LSS-10': ['Vård och stöd vid missbruk och beroende. Stöd för styrning och ledning. Socialstyrelsen 2017'],
      'LSS-11': ['SOSFS 2011:9', 'Med målet i sikte'],
      'LSS-12': ['SOSFS 2011:9', 'Mot en mer jämställd sjukvård och socialtjänst. Socialstyrelsen 2008'],
      'LSS-13': ['SOSFS 2011:9', 'Mot en mer jämställd sjukvård och socialtjänst. Socialstyrelsen 2008'],
      'LSS-14': ['Prop. 1992/93:159 s. 91', 'På tröskeln', 'Umeå Universitet 2014'],
      'LSS-15': ['Prop. 1992/93:159 s. 90', 'Socialstyrelsen 2008'],
      'LSS-16': [],
      'LSS-17': ['6 § LSS', 'SOSFS 2011:9', 'Socialstyrelsen, 2011', 'Socialstyrelsen 2013'],
      'LSS-18': ['2 kap. 7 § SoL', '16 kap. 4 § HSL', '3 kap. 2 § PDL', '10 § LSS'],
      'LSS-19': ['5 kap. 11 § SoL', 'Socialstyrelsen 2016'],
      'LSS-B1': ['Socialstyrelsen 2010', 'Umeå Universitet 2014'],
      'LSS-B2': ['Socialstyrelsen 2010', 'Umeå Universitet 2014'],
    };
    expect(Object.keys(expected)).toEqual(descriptions.map(({ id }) => id));
    for (const { id, purpose } of descriptions) {
      expect(
        expected[id]?.filter((reference) => !purpose?.sv.includes(reference)),
        id,
      ).toEqual([]);
    }
  });

  it('R-COMPARABILITY-03 LSS-17 is new, the guide’s four and one by its scale are affected, the rest compare with 2017', () => {
    const byStatus = Map.groupBy(
      descriptions.flatMap((description) => description.columns),
      ({ comparability }) => comparability.find(({ year }) => year === 2017)?.status,
    );
    expect(byStatus.get('new')?.map(({ code }) => code)).toEqual(['LSS-17']);
    // LSS-11 (U28462): Kolada's scale is Ja/Nej to 2017 and has a middle step from 2018.
    const affected = ['LSS-06', 'LSS-07', 'LSS-08', 'LSS-11', 'LSS-16'];
    expect(byStatus.get('affected')?.map(({ code }) => code)).toEqual(affected);
    expect(byStatus.get('direct')).toHaveLength(31);
  });
});

describe('changes of round 2018', () => {
  it('R-COMPARABILITY-04 R-COMPARABILITY-05 R-COMPARABILITY-06 the change lists are those of the guide', () => {
    const byKind = Map.groupBy(round.changes, ({ kind }) => kind);
    const listQuestions = (kind: (typeof round.changes)[number]['kind']): string[] =>
      (byKind.get(kind) ?? []).map(({ questions }) => questions.join(' '));
    expect(listQuestions('removed')).toEqual(['E10']);
    expect(listQuestions('adjusted')).toEqual(['G4 G4a', 'G10', 'L1 P2 Ä2', 'L2 P3 Ä3', 'L8', 'Ä9', 'Ä10']);
    expect(listQuestions('added')).toEqual(['B2', 'G3', 'G19', 'L9 L9a', 'B1 B1b', 'B12']);
    expect(byKind.get('notPublished')).toHaveLength(3);
  });
});

describe('dimensions and quality areas', () => {
  it('R-INDICATOR-07 each dimension has the quality areas of the guide; Jämlik has none', () => {
    expect(round.dimensions.map(({ name, qualityAreas }) => [name, ...qualityAreas])).toEqual([
      ['Kunskapsbaserad', 'Kunskapsbaserad verksamhet'],
      ['Individanpassad', 'Självbestämmande och integritet', 'Helhetssyn och samordning'],
      ['Säker', 'Trygghet och säkerhet'],
      ['Tillgänglig', 'Tillgänglighet'],
      ['Effektiv', 'Effektivitet'],
      ['Jämlik'],
    ]);
  });

  it('R-DOCUMENTATION-06 every dimension and each of the six quality areas has a definition', () => {
    const defined = round.qualityAreas.map(({ name }) => name);
    expect(defined.toSorted()).toEqual(round.dimensions.flatMap(({ qualityAreas }) => qualityAreas).toSorted());
    for (const { definition } of [...round.dimensions, ...round.qualityAreas]) expect(definition.sv).toMatch(/\.$/u);
  });
});
