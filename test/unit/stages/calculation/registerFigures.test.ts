// Households per case worker: a figure from a register, divided by an answer of the survey.

import { describe, expect, it } from 'vitest';
import { buildExpressionWords, explainOutcome } from '../../../../src/stages/calculation/index.ts';
import type { RegisterMeasure } from '../../../../src/stages/definition/index.ts';
import { editResponses } from '../../../../src/stages/editing/index.ts';
import {
  noRegisters,
  type RegisterLookup,
  type RegisterObservation,
  type RegisterStatus,
} from '../../../../src/stages/registers/index.ts';
import { expressionPhrases as english } from '../../../../src/texts/en/expression.ts';
import { expressionPhrases } from '../../../../src/texts/sv/expression.ts';
import { buildPart, buildTestRound, buildText } from '../../../support/buildTestRound.ts';
import { calculateTestRound, getNation } from '../../../support/calculateTestRound.ts';

const part = buildPart('eb', [{ code: 'E5', kind: 'number' }]);
const measure: RegisterMeasure = {
  id: 'hushall',
  name: buildText('Hushållsärenden'),
  unit: buildText('hushåll'),
  register: undefined,
  period: '2017',
  source: undefined,
};
const number = { numerator: 'REGISTER[hushall]', denominator: 'E5', scale: 1, decimals: 1 };
const column = { code: 'EB-B1', part: 'eb', kind: 'background', number } as const;
const rest = { registerMeasures: [measure] };

/** Figures of the units 0101, 0102 …: a value, or the reason that there is none; undefined is not delivered. */
function deliver(...figures: readonly (number | Exclude<RegisterStatus, 'VALUE'> | undefined)[]): RegisterLookup {
  return (unit, id): RegisterObservation | undefined => {
    const figure = figures[Number(unit) - 101];
    if (figure === undefined || id !== 'hushall') return undefined;
    const isValue = typeof figure === 'number';
    const status = isValue ? 'VALUE' : figure;
    return { unit, measure: id, period: '2017', status, value: isValue ? figure : undefined };
  };
}

function calculate(answers: readonly string[], registers: RegisterLookup) {
  const given = answers.map((E5) => ({ E5 }));
  return calculateTestRound(part, [column], given, rest, registers);
}

function listUnits(answers: readonly string[], registers: RegisterLookup) {
  return calculate(answers, registers)
    .results.filter(({ level }) => level === 'unit')
    .map(({ status, value }) => value ?? status);
}

describe('a measure of survey and register', () => {
  it('R-REGISTER-08 R-CALCULATION-27 divides the figure of the unit by its own answer', () => {
    expect(listUnits(['4', '3', '2'], deliver(250, 100, 0))).toEqual(['62.5', '33.3', '0.0']);
  });

  it('R-EDITING-15 needs both: without a figure, or with a total of zero, there is no value', () => {
    expect(listUnits(['4', '0', '4'], deliver(undefined, 100, 8))).toEqual(['NOT_AVAILABLE', 'NOT_AVAILABLE', '2.0']);
    expect(listUnits(['4', '3'], noRegisters)).toEqual(['NOT_AVAILABLE', 'NOT_AVAILABLE']);
  });

  it('R-SUPPRESSION-01 a figure that is not shown gives its own reason', () => {
    const registers = deliver('NOT_AVAILABLE', 'UNCERTAIN', 'REMOVED_FOR_SAFETY');
    expect(listUnits(['4', '3', '2'], registers)).toEqual(['NOT_AVAILABLE', 'UNCERTAIN', 'REMOVED_FOR_SAFETY']);
  });

  it('R-EDITING-04 an answer that cannot be provided is told before what the register lacks', () => {
    const registers = deliver(250, undefined, 'REMOVED_FOR_SAFETY');
    const unable = Array.from({ length: 3 }, () => 'KAN_EJ_LAMNA');
    expect(listUnits(unable, registers)).toEqual(['CANNOT_PROVIDE', 'CANNOT_PROVIDE', 'CANNOT_PROVIDE']);
  });

  it('IX-11 is a ratio of sums for a group, over the units that have both', () => {
    const answers = ['4', '1', '5', 'KAN_EJ_LAMNA', '2', '2', '2', '2', '2', '2'];
    const registers = deliver(40, 90, 20, 70, 10, 10, 10, 10, 10, 10);
    expect(getNation(calculate(answers, registers), 'EB-B1')).toMatchObject({
      status: 'VALUE',
      value: '9.5',
      numerator: 210,
      denominator: 22,
      framed: 10,
      missing: 1,
    });
  });

  it('R-SUPPRESSION-09 keeps a figure that is removed out of every sum, so that no group gives it away', () => {
    const answers = ['4', '1', '5', '2', '3'];
    const removed = calculate(answers, deliver(40, 'REMOVED_FOR_SAFETY', 20, 10, 6));
    const other = calculate(['4', '7', '5', '2', '3'], deliver(40, 'REMOVED_FOR_SAFETY', 20, 10, 6));
    expect(getNation(removed, 'EB-B1')).toMatchObject({ numerator: 76, denominator: 14, value: '5.4', missing: 1 });
    // Neither the figure nor the answer beside it leaves a trace above the unit, and its row is empty.
    expect(removed.results).toEqual(other.results);
    expect(removed.results.find(({ code }) => code === '0102')).toMatchObject({
      status: 'REMOVED_FOR_SAFETY',
      value: undefined,
      numerator: undefined,
      denominator: undefined,
    });
  });

  it('is withheld for the nation where too many figures are not delivered', () => {
    const registers = deliver(40, 90, 20, undefined, undefined);
    expect(getNation(calculate(['1', '1', '1', '1', '1'], registers), 'EB-B1')).toMatchObject({
      status: 'NONRESPONSE_OVER_LIMIT',
      missing: 2,
    });
  });
});

describe('the explanation', () => {
  const round = buildTestRound([part], [column], rest);
  const built = round.columns[0];
  if (built === undefined) throw new Error('The round has a column');
  const explain = (E5: string, registers: RegisterLookup, language: 'sv' | 'en' = 'sv') => {
    const phrases = language === 'en' ? english : expressionPhrases;
    const responses = editResponses(2018, [{ unit: '0101', part: 'eb', answers: new Map([['E5', E5]]) }]);
    const words = buildExpressionWords(round, phrases, language);
    return explainOutcome(round, built, '0101', responses, words, language, registers);
  };

  it('R-REGISTER-08 tells the answer and the figure, and what they give', () => {
    const explanation = explain('4', deliver(250));
    expect(explanation.answers).toEqual([
      { question: 'E5', item: '', questionText: 'Vad svarar ni på E5?', answer: '4' },
      { question: 'REGISTER[hushall]', item: '', questionText: 'Hushållsärenden (2017)', answer: '250 hushåll' },
    ]);
    expect(explanation.sentence).toBe('Resultatet är 62,5 procent: 250 delat med 4.');
  });

  it.each([
    [undefined, 'NOT_AVAILABLE', 'Uppgift saknas', /registeruppgiften saknas/],
    ['NOT_AVAILABLE', 'NOT_AVAILABLE', 'Uppgift saknas', /registeruppgiften saknas/],
    ['UNCERTAIN', 'UNCERTAIN', 'Redovisas ej, för osäker', /för osäker/],
    ['REMOVED_FOR_SAFETY', 'REMOVED_FOR_SAFETY', 'Redovisas ej av sekretesskäl', /sekretesskäl/],
  ] as const)('tells why there is none: %s', (figure, status, word, sentence) => {
    const explanation = explain('4', deliver(figure));
    expect(explanation).toMatchObject({ status, value: undefined });
    expect(explanation.answers.at(-1)?.answer).toBe(word);
    expect(explanation.sentence).toMatch(sentence);
    expect(explain('4', deliver(figure), 'en').sentence).toMatch(/^(There is no result|The result is withheld)/);
  });

  it('tells of a total of zero as before', () => {
    expect(explain('0', deliver(250)).sentence).toBe('Det finns inget resultat, eftersom nämnaren är noll.');
  });
});
