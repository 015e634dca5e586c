// Synthetic rounds on the bundled definitions: exactly the published counts, and one history for all years.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulateSeries } from '../../../../../src/apps/cli/simulateSeries.ts';
import { readAnswersCsv, renderAnswersCsv } from '../../../../../src/products/dataFile/index.ts';
import { calculateRound } from '../../../../../src/stages/calculation/index.ts';
import {
  checkHandIns,
  findTargetShifts,
  type PartResponse,
  simulateRegisters,
  simulateResponses,
} from '../../../../../src/stages/collection/index.ts';
import { drawAnsweringUnits } from '../../../../../src/stages/collection/simulation/drawAnsweringUnits.ts';
import { buildHistory } from '../../../../../src/stages/collection/simulation/history.ts';
import { getRound } from '../../../../../src/stages/definition/index.ts';
import { editResponses } from '../../../../../src/stages/editing/index.ts';
import { buildFrame } from '../../../../../src/stages/frame/index.ts';
import { buildRegisterLookup, importRegisters } from '../../../../../src/stages/registers/index.ts';
import { loadRealRound } from '../../../../support/loadRealRound.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';

const { set } = loadRealRound(2024);
const { classifications } = set;
const background = { classifications, rounds: [...set.rounds.values()] };
const openYear = (year: number) => {
  const round = getRound(set, year);
  return { round, frame: buildFrame(round, classifications) };
};
const simulate = (year: number, seed = 1) => {
  const { round, frame } = openYear(year);
  return simulateResponses(round, frame, seed, background);
};
const calculate = (year: number, responses: readonly PartResponse[]) => {
  const { round, frame } = openYear(year);
  const measures = round.registerMeasures.map(({ id }) => id);
  const rows = simulateRegisters(round, frame, 1, background).map((row, index) => ({ ...row, line: index + 2 }));
  const { observations } = importRegisters({ ...frame, measures }, rows);
  const registers = buildRegisterLookup(round.registerMeasures, observations);
  return calculateRound(round, frame, classifications, editResponses(year, responses), registers);
};

const responses2018 = simulate(2018);
const responses2024 = simulate(2024);

describe('a synthetic round', () => {
  it('R-NONRESPONSE-04 R-NONRESPONSE-05 R-NONRESPONSE-06 has exactly the counts of 2024, whatever the seed', () => {
    // Typed from the method description, lines 97–114.
    const printed = [288, 289, 291, 289, 292, 291, 288, 292, 291, 278];
    const { round, frame } = openYear(2024);
    const check = (seed: number): void => {
      const answered = drawAnsweringUnits(round, frame, buildHistory({ ...background, seed }));
      expect(round.parts.map(({ code }) => answered.get(code)?.size)).toEqual(printed);
      const answeredBy = (unit: string) => round.parts.filter(({ code }) => answered.get(code)?.has(unit));
      const counts = frame.units.map(({ code }) => answeredBy(code).length);
      expect(counts.filter((count) => count > 0)).toHaveLength(300);
      const isComplete = frame.units.filter(
        ({ code }) => answeredBy(code).length === frame.partsByUnit.get(code)?.length,
      );
      expect(isComplete).toHaveLength(261);
    };
    fc.assert(fc.property(fc.integer(), check), chooseRuns(40));
  });

  it('I24-03 counts a unit of Göteborg as complete when it has answered the parts that it is framed for', () => {
    const { response } = calculate(2024, responses2024);
    expect(response.at(-1)).toMatchObject({ part: 'all', framed: 305, answered: 261, percent: 86 });
  });

  it('is complete by its routing: it passes the door of delivered answers without a fault', () => {
    for (const [year, responses] of [
      [2018, responses2018],
      [2024, responses2024],
    ] as const) {
      const { round, frame } = openYear(year);
      const { rows } = readAnswersCsv(new TextEncoder().encode(renderAnswersCsv(round, responses)));
      const { problems, responses: accepted } = checkHandIns(round, frame, rows);
      expect(problems).toEqual([]);
      expect(accepted).toHaveLength(responses.length);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect(simulate(2024)).toEqual(responses2024);
    expect(simulate(2024, 2)).not.toEqual(responses2024);
  });

  it('R-EDITING-06 withholds as many numbers of 2018 as the guide prints', () => {
    const { results } = calculate(2018, responses2018);
    const count = (series: string, status: string) =>
      results.filter((row) => row.series === series && row.level === 'unit' && row.status === status).length;
    // Typed from the guide, lines 577–615.
    const printed = [
      ['barn-socionomer', 12, 39],
      ['barn-konsulthandlaggare', 9, 27],
      ['eb-hushallsarenden-per-handlaggare', 2, 0],
      ['aldre-per-handlaggare', 3, 0],
    ] as const;
    for (const [series, cannotProvide, illogical] of printed) {
      expect([series, count(series, 'CANNOT_PROVIDE'), count(series, 'ILLOGICAL')]).toEqual([
        series,
        cannotProvide,
        illogical,
      ]);
    }
    // 77 of 312 units are missing (I18-42).
    const nation = results.find((row) => row.series === 'barn-socionomer' && row.level === 'nation');
    expect(nation).toMatchObject({ missing: 77, framed: 312, status: 'NONRESPONSE_OVER_LIMIT' });
  });

  it('gives every status of numbers in 2024 too, and counts that fit the unit', () => {
    const { results } = calculate(2024, responses2024);
    const statuses = new Set(results.filter((row) => row.level === 'unit').map(({ status }) => status));
    expect([...statuses].toSorted()).toEqual(['CANNOT_PROVIDE', 'ILLOGICAL', 'NOT_ANSWERED', 'NOT_AVAILABLE', 'VALUE']);
    const sums = results.filter((row) => row.series === 'barn-socionomer' && row.level === 'unit');
    const denominators = new Map(sums.map((row) => [row.code, row.denominator ?? 0]));
    expect(denominators.get('1280') ?? 0).toBeGreaterThan(10 * (denominators.get('2584') ?? 0));
  });
});

describe('the history of synthetic rounds', () => {
  const listAnswers = (responses: readonly PartResponse[], year: number) => {
    const { round } = openYear(year);
    const ids = new Map(round.parts.flatMap(({ questions }) => questions.map(({ code, id }) => [code, id])));
    return new Map<string, string>(
      responses.flatMap(({ unit, answers }) =>
        [...answers].map(([key, answer]) => {
          const [code = '', item = ''] = key.replace(']', '').split('[');
          return [`${unit} ${ids.get(code)} ${item}`, answer] as const;
        }),
      ),
    );
  };
  const [then, now] = [listAnswers(responses2018, 2018), listAnswers(responses2024, 2024)];

  it('keeps most answers from 2018 to 2024, and changes some', () => {
    const both = [...then].filter(([cell]) => now.has(cell));
    const kept = both.filter(([cell, answer]) => now.get(cell) === answer).length / both.length;
    expect(both.length).toBeGreaterThan(10_000);
    expect(kept).toBeGreaterThan(0.6);
    expect(kept).toBeLessThan(0.95);
    // Answers of another unit agree less often.
    const shuffled = both.filter(([cell, answer]) => then.get(cell.replace(/^\S+/u, '0180-bromma')) === answer);
    expect(shuffled.length / both.length).toBeLessThan(kept);
  });

  it('lets a joined district go on from one of its predecessors', () => {
    const history = buildHistory({ ...background, seed: 1 });
    const keys = Array.from({ length: 400 }, (_, index) => `question ${index}`);
    const same = (before: string) =>
      keys.filter((key) => history.findState(before, key, 2023) === history.findState('0180-jarva', key, 2024)).length;
    const [inherited, foreign] = [
      Math.max(same('0180-rinkeby-kista'), same('0180-spanga-tensta')),
      same('0180-bromma'),
    ];
    expect(inherited).toBeGreaterThan(200);
    expect(foreign).toBe(0);
  });

  it('begins anew at a break that the definitions declare', () => {
    const { round } = openYear(2024);
    const [column] = round.columns;
    if (column === undefined) throw new Error('The round has columns');
    const broken = {
      ...column,
      comparability: [{ year: 2023, status: 'notComparable', reason: column.name }],
    } as const;
    const history = buildHistory({ classifications, rounds: [{ ...round, columns: [broken] }], seed: 1 });
    const question = round.parts
      .flatMap(({ questions }) => questions)
      .find(({ code }) => code === column.description.questions[0]);
    expect([2023, 2024].map((year) => history.countBreaks(question?.id ?? '', year))).toEqual([0, 1]);
  });
});

describe('known shares as targets', () => {
  it('steer the synthetic share of the nation to within a per cent', () => {
    const { round, frame } = openYear(2024);
    const columns = round.columns.filter(({ description }) => description.result.kind === 'outcome').slice(0, 6);
    const targets = columns.map(({ series }, index) => ({ column: series, percent: 12 + 15 * index }));
    const { shifts, unsteered } = findTargetShifts(round, frame, 1, background, targets);
    const { results } = calculate(2024, simulateResponses(round, frame, 1, { ...background, shifts }));
    expect(unsteered).toEqual([]);
    for (const { column, percent } of targets) {
      const nation = results.find((row) => row.series === column && row.level === 'nation');
      expect(Math.abs(Number(nation?.value) - percent), column).toBeLessThanOrEqual(1);
    }
  });

  it('cannot steer a number, or what the round does not have', () => {
    const { round, frame } = openYear(2024);
    const targets = ['barn-socionomer', 'finns-inte'].map((column) => ({ column, percent: 50 }));
    expect(findTargetShifts(round, frame, 1, background, targets).unsteered).toEqual(targets);
  });
});

describe('a synthetic round whose questionnaire is not known', () => {
  it('R-ROTATION-10 has results of measured series, NOT_MEASURED for those that were not, and nothing of the rest', () => {
    const round = getRound(set, 2017);
    const { calculated, frame } = simulateSeries(set, round, 1);
    const bySeries = Map.groupBy(calculated.results, (row) => row.series);
    for (const [series, status] of round.seriesStatus) {
      const statuses = new Set(bySeries.get(series)?.map((row) => row.status));
      if (status === 'unknown') expect(statuses.size).toBe(0);
      if (status === 'notMeasured') expect([...statuses]).toEqual(['NOT_MEASURED']);
      if (status === 'measured') expect(statuses.has('VALUE') && !statuses.has('NOT_MEASURED'), series).toBe(true);
    }
    expect(frame.units).toHaveLength(312);
    expect(new Set(calculated.results.map((row) => row.round))).toEqual(new Set([2017]));
  });

  it('R-NONRESPONSE-08 has the response rates that are known of it', () => {
    const rates = (year: number) => simulateSeries(set, getRound(set, year), 3).calculated.response;
    expect(
      rates(2017)
        .slice(0, 8)
        .map(({ percent }) => percent),
    ).toEqual([95, 94, 94, 94, 94, 94, 93, 95]);
    expect(
      rates(2023)
        .slice(0, 11)
        .map(({ percent }) => percent),
    ).toEqual([94, 94, 94, 95, 95, 96, 94, 97, 96, 93, 98]);
    expect(rates(2020).map(({ part }) => part)).toEqual(['any', 'all']);
  });

  it('moves slowly from year to year', () => {
    const shares = (year: number) => {
      const { results } = simulateSeries(set, getRound(set, year), 1).calculated;
      return new Map(results.filter((row) => row.level === 'nation').map((row) => [row.series, Number(row.value)]));
    };
    const [earlier, later] = [shares(2021), shares(2022)];
    const changes = [...earlier].flatMap(([series, value]) => {
      const after = later.get(series);
      return after === undefined || Number.isNaN(value + after) ? [] : [Math.abs(value - after)];
    });
    expect(changes.length).toBeGreaterThan(100);
    expect(changes.filter((change) => change <= 10).length / changes.length).toBeGreaterThan(0.95);
    expect(changes.some((change) => change > 0)).toBe(true);
  });
});
