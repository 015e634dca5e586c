// A whole simulated round: what calculateRound gives, against a plain count over the answers, made in another way.

import { describe, expect, it } from 'vitest';
import { calculateRound, type Result } from '../../../src/stages/calculation/index.ts';
import type { IndicatorDescription, Round } from '../../../src/stages/definition/index.ts';
import { editResponses } from '../../../src/stages/editing/index.ts';
import { buildFrame } from '../../../src/stages/frame/index.ts';
import { buildRule } from '../../support/buildTestRound.ts';
import { loadRealRound } from '../../support/loadRealRound.ts';
import { simulateOnce } from '../../support/simulateOnce.ts';

const { set, round } = loadRealRound(2018);
const frame = buildFrame(round, set.classifications);
const responses = simulateOnce(round, frame, 7);
const { results, response } = calculateRound(round, frame, set.classifications, editResponses(2018, responses));

function getRow(level: Result['level'], code: string, indicator: string): Result {
  const row = results.find((each) => each.level === level && each.code === code && each.indicator === indicator);
  if (row === undefined) throw new Error(`No row ${level} ${code} ${indicator}`);
  return row;
}

/** Answers to a cell, of the units that answered its part, in the whole country or in one county. */
function listAnswers(part: string, cells: readonly string[], county = ''): readonly (readonly string[])[] {
  return responses
    .filter((each) => each.part === part && each.unit.startsWith(county))
    .map((each) => cells.map((cell) => each.answers.get(cell) ?? ''));
}

describe('a whole round', () => {
  it('R-EDITING-01 R-AGGREGATION-05 R-AGGREGATION-13 agrees with a count by hand: Ja among those that answered, in whole per cent', () => {
    for (const [column, question] of [
      ['LSS-15', 'L7'],
      ['LSS-16', 'L8'],
    ] as const) {
      for (const county of ['', '01', '14', '12']) {
        const answers = listAnswers('lss', [question], county).flat();
        const yes = answers.filter((answer) => answer === 'JA').length;
        const row = county === '' ? getRow('nation', '00', column) : getRow('county', county, column);
        expect([row.numerator, row.denominator]).toEqual([yes, answers.length]);
        if (row.status === 'VALUE')
          expect(row.value).toBe(String(Math.floor((200 * yes + answers.length) / (2 * answers.length))));
      }
    }
  });

  it('R-AGGREGATION-08 R-CALCULATION-21 a routine set up recently is in numerator and denominator, an absent area in neither', () => {
    const answers = listAnswers('gemensam', ['G9[lss-vuxen]', 'G9a[lss-vuxen]']);
    const recent = answers.filter(([, followUp]) => followUp === 'EJ_AKTUELLT_NYLIGEN').length;
    const followed = answers.filter(([, followUp]) => followUp === 'JA').length;
    const absent = answers.filter(([main]) => main === 'EJ_AKTUELLT').length;
    expect(recent).toBeGreaterThan(0);
    expect(absent).toBeGreaterThan(0);
    expect(getRow('nation', '00', 'LSS-05.2')).toMatchObject({
      numerator: recent + followed,
      denominator: answers.length - absent,
    });
  });

  it('R-CALCULATION-01 every unit outcome is one that its description declares', () => {
    for (const { code, description } of round.columns) {
      const seen = new Set(
        results.filter((row) => row.level === 'unit' && row.indicator === code).map((row) => row.outcome),
      );
      for (const outcome of seen) if (outcome !== undefined) expect(description.outcomes, code).toContain(outcome);
    }
  });

  it('R-CALCULATION-26 R-FRAME-18 questions outside the rule change nothing, and each row has its framed units', () => {
    const withoutTimes = responses.map((each) => ({
      ...each,
      answers: new Map([...each.answers].map(([key, answer]) => [key, key === 'G1b' ? 'Vardagar 17–22' : answer])),
    }));
    const again = calculateRound(round, frame, set.classifications, editResponses(2018, withoutTimes));
    expect(again.results).toEqual(results);
    expect(getRow('nation', '00', 'LSS-01').framed).toBe(312);
    expect(getRow('county', '09', 'LSS-01').framed).toBe(1);
  });

  it('R-NONRESPONSE-17 in 2018 answering the survey means answering the common part', () => {
    const find = (part: string) => response.find((rate) => rate.part === part)?.answered;
    expect(find('any')).toBe(find('gemensam'));
  });

  it('R-SUPPRESSION-05 exactly the shares are withheld whose missing exceed a fifth of the framed units', () => {
    // A column that is not published this year says that, whatever is missing (I18-45).
    const shares = results.filter((row) => row.level !== 'unit' && row.status !== 'WITHDRAWN');
    const withheld = shares.filter((row) => row.status === 'NONRESPONSE_OVER_LIMIT');
    expect(withheld.length).toBeGreaterThan(0);
    const over = shares.filter(({ missing = 0, framed = 0 }) => 5 * missing > framed);
    expect(withheld).toEqual(over);
    for (const { value } of withheld) expect(value).toBeUndefined();
  });

  it('R-SUPPRESSION-02 units that did not answer the part have the reason, and no outcome', () => {
    const answered = new Set(responses.filter((each) => each.part === 'lss').map((each) => each.unit));
    const silent = results.filter(
      (row) => row.level === 'unit' && row.indicator === 'LSS-17' && !answered.has(row.code),
    );
    expect(silent).toHaveLength(22);
    for (const row of silent)
      expect([row.status, row.outcome, row.colour]).toEqual(['NOT_ANSWERED', undefined, undefined]);
  });
});

describe('rules', () => {
  it('R-CALCULATION-29 are data of the round: another rule in the definition gives other outcomes, without other code', () => {
    const rewrite = (description: IndicatorDescription): IndicatorDescription => {
      if (description.id !== 'LSS-17' || description.result.kind !== 'outcome') return description;
      const rules = [{ outcome: 'JA', rule: buildRule('L9 = JA') }] as const;
      return { ...description, result: { ...description.result, rules } };
    };
    const columns = round.columns.map((column) => ({ ...column, description: rewrite(column.description) }));
    const changed: Round = { ...round, descriptions: round.descriptions.map(rewrite), columns };
    const outcome = (definitions: Round, unit: string) =>
      calculateRound(definitions, frame, set.classifications, editResponses(2018, responses)).results.find(
        (row) => row.indicator === 'LSS-17' && row.code === unit,
      )?.outcome;
    const asked =
      responses.find((each) => each.answers.get('L9') === 'JA' && each.answers.get('L9a') === 'NEJ')?.unit ?? '';
    expect([outcome(round, asked), outcome(changed, asked)]).toEqual(['NEJ', 'JA']);
  });
});
