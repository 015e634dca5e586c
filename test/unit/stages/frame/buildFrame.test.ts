import { describe, expect, it } from 'vitest';
import { buildFrame, buildReportingGroups, proveCoverage } from '../../../../src/stages/frame/index.ts';
import { buildPart, buildTestClassifications, buildTestRound } from '../../../support/buildTestRound.ts';

const round = buildTestRound([buildPart('gemensam', [{ code: 'G1' }]), buildPart('lss', [{ code: 'L1' }])]);
const district = { kind: 'district', municipality: '0180', validFrom: '2007-01-01', predecessors: [] } as const;
const classifications = buildTestClassifications(
  [
    { code: '0180', name: 'Stockholm', inhabitants: 949_761, skrGroup: 'A1' },
    { code: '1280', name: 'Malmö', inhabitants: 333_633, skrGroup: 'A1' },
    { code: '0114', name: 'Upplands Väsby', inhabitants: 44_605 },
    { code: '2584', name: 'Kiruna', inhabitants: 14_999 },
    { code: '2580', name: 'Luleå', inhabitants: 15_000 },
  ],
  [
    { ...district, code: '0180-farsta', name: 'Farsta', validTo: undefined },
    { ...district, code: '0180-bromma', name: 'Bromma', validTo: '2018-02-01' },
    { ...district, code: '0180-gammal', name: 'Gammal', validTo: '2018-01-31' },
    { ...district, code: '0180-ny', name: 'Ny', validFrom: '2018-02-02', validTo: undefined },
  ],
);

describe('buildFrame', () => {
  it('R-FRAME-07 a city with units of its own is framed through them, other municipalities by themselves', () => {
    const frame = buildFrame(round, classifications);
    expect(frame.units.map((unit) => unit.code)).toEqual([
      '0114',
      '0180-bromma',
      '0180-farsta',
      '1280',
      '2580',
      '2584',
    ]);
  });

  it('R-FRAME-11 the reference date decides which units exist, first and last day included', () => {
    const later = { ...round, frame: { ...round.frame, referenceDate: '2018-02-02' } };
    const codes = buildFrame(later, classifications).units.map((unit) => unit.code);
    expect(codes.filter((code) => code.startsWith('0180'))).toEqual(['0180-farsta', '0180-ny']);
  });

  it('R-FRAME-12 R-FRAME-13 a district has the county and groups of its city', () => {
    expect(buildFrame(round, classifications).unitsByCode.get('0180-bromma')).toEqual({
      code: '0180-bromma',
      name: 'Bromma',
      kind: 'district',
      municipality: '0180',
      municipalityName: 'Stockholm',
      county: '01',
      sizeGroup: '5',
      skrGroup: 'A1',
      socioeconomicGroup: '',
    });
  });

  it('R-GROUPING-04 a limit belongs to the group above it', () => {
    const { unitsByCode } = buildFrame(round, classifications);
    expect([unitsByCode.get('2584')?.sizeGroup, unitsByCode.get('2580')?.sizeGroup]).toEqual(['1', '2']);
  });

  it('R-GROUPING-05 a published list stands in place of the computed group', () => {
    const listed = new Map([['listed-2018', new Map([['0114', '2']])]]);
    const published = { ...round, groups: { ...round.groups, sizeGroupEdition: 'listed-2018' } };
    const frame = buildFrame(published, { ...classifications, listedSizeGroups: listed });
    expect(frame.unitsByCode.get('0114')?.sizeGroup).toBe('2');
  });

  it('R-FRAME-04 the frame is pairs of unit and part: units may be excluded from a part', () => {
    const exclusions = [{ part: 'lss', units: ['0180-bromma'] }];
    const frame = buildFrame({ ...round, frame: { ...round.frame, exclusions } }, classifications);
    expect(frame.partsByUnit.get('0180-bromma')).toEqual(['gemensam']);
    expect(frame.partsByUnit.get('0180-farsta')).toEqual(['gemensam', 'lss']);
  });

  it('throws for a district that belongs to no municipality', () => {
    const orphan = { ...district, code: '9999-x', name: 'X', municipality: '9999', validTo: undefined };
    expect(() => buildFrame(round, { ...classifications, districts: [orphan] })).toThrow('9999-x');
  });
});

describe('buildReportingGroups', () => {
  it('R-AGGREGATION-01 R-AGGREGATION-11 gives levels in the order of the contract, big cities only where divided', () => {
    const frame = buildFrame(round, classifications);
    const groups = buildReportingGroups(frame, 'lss', classifications);
    expect(groups.map(({ level, code, units }) => [level, code, units.length])).toEqual([
      ['city', '0180', 2],
      ['county', '01', 3],
      ['county', '12', 1],
      ['county', '25', 2],
      ['nation', '00', 6],
      ['sizeGroup', '1', 1],
      ['sizeGroup', '2', 1],
      ['sizeGroup', '3', 1],
      ['sizeGroup', '5', 3],
      ['skrGroup', 'A1', 3],
      ['skrGroup', 'C8', 3],
    ]);
    expect(groups.slice(0, 2).map((group) => group.name)).toEqual(['Stockholm', 'Län 01']);
  });

  it('R-AGGREGATION-04 a city with one framed unit has no group of its own, since the unit is its result', () => {
    const exclusions = [{ part: 'lss', units: ['0180-bromma'] }];
    const frame = buildFrame({ ...round, frame: { ...round.frame, exclusions } }, classifications);
    const levelsOf = (part: string) => buildReportingGroups(frame, part, classifications).map(({ level }) => level);
    expect(levelsOf('lss')).not.toContain('city');
    expect(levelsOf('gemensam')).toContain('city');
  });

  it('R-GROUPING-22 socioeconomic groups come last, and only for units that have one', () => {
    const socioGroup = new Map([
      ['0180-bromma', '8'],
      ['0114', '1'],
    ]);
    const frame = buildFrame(round, classifications, { sizeGroup: new Map(), skrGroup: new Map(), socioGroup });
    const groups = buildReportingGroups(frame, 'lss', classifications).filter(({ level }) => level === 'socioGroup');
    expect(groups.map(({ code, units }) => [code, units])).toEqual([
      ['1', ['0114']],
      ['8', ['0180-bromma']],
    ]);
  });
});

describe('proveCoverage', () => {
  it('R-FRAME-06 R-FRAME-18 proves that every municipality is covered once, and counts the units of each part', () => {
    const coverage = proveCoverage(round, buildFrame(round, classifications), classifications);
    expect(coverage).toMatchObject({
      isComplete: true,
      unitCount: 6,
      byKind: { municipality: 4, district: 2, administration: 0 },
      missing: [],
      doubled: [],
      byPart: [
        { part: 'gemensam', framed: 6 },
        { part: 'lss', framed: 6 },
      ],
    });
  });

  it('R-FRAME-06 names what is missing, doubled or without a group', () => {
    const frame = buildFrame(round, classifications);
    const broken = {
      ...frame,
      units: frame.units
        .filter((unit) => unit.code !== '2584')
        .map((unit) => (unit.code === '0180-farsta' ? { ...unit, kind: 'municipality' as const } : unit))
        .map((unit) => (unit.code === '2580' ? { ...unit, skrGroup: '' } : unit)),
    };
    expect(proveCoverage(round, broken, classifications)).toMatchObject({
      isComplete: false,
      missing: ['2584'],
      doubled: ['0180'],
      ungrouped: ['2580'],
    });
  });
});
