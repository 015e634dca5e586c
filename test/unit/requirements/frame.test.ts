// The frame against what the sources say of it, on the bundled classifications.

import { describe, expect, it } from 'vitest';
import { buildFrame, buildReportingGroups, findFramedUnits } from '../../../src/stages/frame/index.ts';
import { buildPart, buildTestRound } from '../../support/buildTestRound.ts';
import { loadRealRound } from '../../support/loadRealRound.ts';

const { set, round } = loadRealRound(2018);
const { classifications } = set;

describe('taking part in 2018', () => {
  it('R-FRAME-17 is voluntary for the unit, and every part but the common one may be left out', () => {
    expect(round.legal.isVoluntary).toBe(true);
    expect(round.parts.filter((part) => part.isCompulsory).map((part) => part.code)).toEqual(['gemensam']);
  });

  it('R-FRAME-12 every unit has a name, kind, city, county and groups (IX-06: the county opens the code)', () => {
    for (const unit of buildFrame(round, classifications).units) {
      expect(unit.name).not.toBe('');
      expect(unit.county).toBe(unit.municipality.slice(0, 2));
      expect(unit.sizeGroup).toMatch(/^[1-5]$/);
      expect(unit.skrGroup).toMatch(/^(A[12]|B[345]|C[6789])$/);
    }
  });
});

describe('the units of 1 February 2024', () => {
  // Which administrations of Göteborg answer which parts is our inference from the printed counts.
  const regional = ['1480-sf-centrum', '1480-sf-hisingen', '1480-sf-nordost', '1480-sf-sydvast'];
  const later = buildTestRound(
    ['gemensam', 'eb', 'lss'].map((code) => buildPart(code, [{ code: 'G1' }])),
    [],
    {
      frame: {
        referenceDate: '2024-02-01',
        publishedSize: undefined,
        publishedGroupSizes: {},
        exclusions: [
          { part: 'eb', units: ['1480-avo', '1480-funktionsstod'] },
          { part: 'lss', units: [...regional, '1480-avo'] },
        ],
      },
      groups: { sizeGroupEdition: '2019', skrEdition: '2023' },
    },
  );
  const frame = buildFrame(later, classifications);

  it('R-FRAME-04 R-FRAME-10 are 305, 303 and 300 by part: 288 municipalities, 11 districts, 6, 4 or 1 administrations', () => {
    expect(['gemensam', 'eb', 'lss'].map((part) => findFramedUnits(frame, part).length)).toEqual([305, 303, 300]);
    const kinds = Map.groupBy(frame.units, (unit) => unit.kind);
    expect([...kinds].map(([kind, units]) => `${kind} ${units.length}`).toSorted()).toEqual([
      'administration 6',
      'district 11',
      'municipality 288',
    ]);
    expect(findFramedUnits(frame, 'eb').filter((code) => code.startsWith('1480-'))).toEqual(regional);
  });

  it('R-AGGREGATION-03 R-AGGREGATION-04 Göteborg is a group where several of its units answer, else its one unit is its result', () => {
    const listCities = (part: string) =>
      buildReportingGroups(frame, part, classifications)
        .filter((group) => group.level === 'city')
        .map((group) => `${group.code} ${group.units.length}`);
    expect(listCities('gemensam')).toEqual(['0180 11', '1480 6']);
    expect(listCities('eb')).toEqual(['0180 11', '1480 4']);
    expect(listCities('lss')).toEqual(['0180 11']);
  });
});
