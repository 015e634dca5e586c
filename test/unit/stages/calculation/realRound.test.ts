// The bundled round 2018 against its published frame and response table, through the files.

import { describe, expect, it } from 'vitest';
import { readAnswersCsv, renderAnswersCsv, renderResultsCsv } from '../../../../src/products/dataFile/index.ts';
import { calculateRound } from '../../../../src/stages/calculation/index.ts';
import { checkHandIns } from '../../../../src/stages/collection/index.ts';
import { editResponses } from '../../../../src/stages/editing/index.ts';
import { buildFrame, buildReportingGroups, proveCoverage } from '../../../../src/stages/frame/index.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';
import { simulateOnce } from '../../../support/simulateOnce.ts';

const { set, round } = loadRealRound(2018);
const { classifications } = set;
const frame = buildFrame(round, classifications);

describe('the frame of 2018', () => {
  it('R-FRAME-02 R-FRAME-10 has 312 units: 288 municipalities, 14 districts of Stockholm, 10 of Göteborg', () => {
    const coverage = proveCoverage(round, frame, classifications);
    expect(coverage).toMatchObject({ isComplete: true, unitCount: 312, byKind: { municipality: 288, district: 24 } });
    const countOf = (city: string) => frame.units.filter((unit) => unit.code.startsWith(`${city}-`)).length;
    expect([countOf('0180'), countOf('1480')]).toEqual([14, 10]);
  });

  it('R-FRAME-01 R-FRAME-19 is a total survey: 290 municipalities in 21 counties, each covered exactly once', () => {
    const { missing, doubled } = proveCoverage(round, frame, classifications);
    expect([missing, doubled]).toEqual([[], []]);
    expect(new Set(frame.units.map((unit) => unit.municipality)).size).toBe(290);
    expect(new Set(frame.units.map((unit) => unit.county)).size).toBe(21);
  });

  it('R-FRAME-05 is the same for all eight parts', () => {
    const { byPart } = proveCoverage(round, frame, classifications);
    expect(byPart.map(({ part, framed }) => `${part} ${framed}`)).toEqual([
      'gemensam 312',
      'eb 312',
      'missbruk 312',
      'socialpsykiatri 312',
      'lss 312',
      'barn 312',
      'vald 312',
      'aldre 312',
    ]);
  });

  it('R-GROUPING-05 has 133, 72, 53, 28 and 26 units in the size groups as listed', () => {
    const { bySizeGroup } = proveCoverage(round, frame, classifications);
    expect(bySizeGroup.map(({ units }) => units)).toEqual([133, 72, 53, 28, 26]);
    expect(frame.unitsByCode.get('0114')).toMatchObject({ name: 'Upplands Väsby', sizeGroup: '2' });
    expect(frame.unitsByCode.get('0139')).toMatchObject({ name: 'Upplands-Bro', sizeGroup: '3' });
  });

  it('R-AGGREGATION-01 is reported by two cities, 21 counties, the nation, 5 size groups and 9 SKR groups', () => {
    const groups = buildReportingGroups(frame, 'lss', classifications);
    const levels = Map.groupBy(groups, (group) => group.level);
    expect([...levels].map(([level, members]) => `${level} ${members.length}`)).toEqual([
      'city 2',
      'county 21',
      'nation 1',
      'sizeGroup 5',
      'skrGroup 9',
    ]);
    const sizes = new Map(groups.map(({ level, code, units }) => [`${level} ${code}`, units.length]));
    const wanted = ['city 0180', 'city 1480', 'county 01', 'county 14', 'county 12', 'county 09', 'county 10'];
    expect(wanted.map((key) => sizes.get(key))).toEqual([14, 10, 39, 58, 33, 1, 5]);
  });
});

describe('the response table of 2018', () => {
  const simulated = simulateOnce(round, frame, 1);
  const bytes = new TextEncoder().encode(renderAnswersCsv(round, simulated));
  const { rows, problems } = readAnswersCsv(bytes);
  const checked = checkHandIns(round, frame, rows);
  const calculated = calculateRound(round, frame, classifications, editResponses(2018, checked.responses));

  it('R-EDITING-13 every simulated part is complete by its routing', () => {
    expect(problems).toEqual([]);
    expect(checked.problems).toEqual([]);
    expect(checked.responses).toHaveLength(simulated.length);
  });

  it('R-NONRESPONSE-01 R-NONRESPONSE-02 R-NONRESPONSE-17 comes out as published', () => {
    const table = calculated.response.map(({ part, framed, answered, percent, previousPercent }) => {
      return [part, framed, answered, percent, previousPercent];
    });
    expect(table.slice(0, 9)).toEqual([
      ['gemensam', 312, 296, 95, 95],
      ['eb', 312, 289, 93, 94],
      ['missbruk', 312, 289, 93, 94],
      ['socialpsykiatri', 312, 287, 92, 94],
      ['lss', 312, 290, 93, 94],
      ['barn', 312, 286, 92, 94],
      ['vald', 312, 287, 92, 93],
      ['aldre', 312, 284, 91, 95],
      ['any', 312, 296, 95, undefined],
    ]);
  });

  it('R-NONRESPONSE-03 16 units have answered nothing', () => {
    const any = calculated.response.find(({ part }) => part === 'any');
    expect((any?.framed ?? 0) - (any?.answered ?? 0)).toBe(16);
  });

  it('R-AGGREGATION-15 the missing of an indicator are those of its part: 16 on the common part, 22 on LSS', () => {
    const nation = calculated.results.filter((row) => row.level === 'nation');
    const ofLss = round.columns.filter((column) => column.description.area === 'lss');
    const missing = ofLss.map((column) => {
      return [column.part, nation.find((row) => row.indicator === column.code)?.missing].join(' ');
    });
    expect(new Set(missing)).toEqual(new Set(['gemensam 16', 'lss 22']));
    expect(missing.filter((each) => each === 'gemensam 16')).toHaveLength(26);
    expect(missing.filter((each) => each === 'lss 22')).toHaveLength(11);
  });

  it('gives the same bytes for the same answers, in any order of lines', () => {
    const shuffled = checkHandIns(round, frame, rows.toReversed());
    const again = calculateRound(round, frame, classifications, editResponses(2018, shuffled.responses));
    expect(renderResultsCsv(again.results)).toBe(renderResultsCsv(calculated.results));
  });
});
