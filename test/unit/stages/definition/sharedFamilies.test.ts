// Questions and descriptions that areas and rounds share: the real definitions of 2018 and 2024, held against what the
// sources say of them.

import { describe, expect, it } from 'vitest';
import { getRound, type Question, type Round } from '../../../../src/stages/definition/index.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';

const { set, round: former } = loadRealRound(2018);
const latter = getRound(set, 2024);

function listQuestions(round: Round): readonly Question[] {
  return round.parts.flatMap(({ questions }) => questions);
}

/** A text with every date, period and number of months taken out; the landsting of 2018 are regions (I24-20). */
function stripDates(text: string): string {
  const dated = text.replaceAll(/\b\d+ (januari|februari|november|feb) \d{4}\b/gu, 'D');
  return dated.replaceAll(/\b\d+ månader\b/gu, 'M').replaceAll('landstinget', 'regionen');
}

/** Questions that both rounds ask under the same lasting id. */
const pairs = listQuestions(former).flatMap((question) => {
  const again = listQuestions(latter).find(({ id }) => id === question.id);
  return again === undefined ? [] : [[question, again] as const];
});

describe('what both rounds ask', () => {
  it('has the same text and options in both, but for the dates', () => {
    expect(pairs.length).toBeGreaterThan(50);
    for (const [question, again] of pairs) {
      expect(stripDates(again.text.sv), again.id).toBe(stripDates(question.text.sv));
      const read = ({ options }: Question): string[] => options.map(({ label }) => stripDates(label.sv));
      expect(read(again), again.id).toEqual(read(question));
    }
  });

  it('R-QUESTIONNAIRE-25 looks back 24 months in 2024 where it was 12 in 2018', () => {
    const followed = pairs.filter(([{ id }]) => id.endsWith('foljts-upp'));
    expect(followed.length).toBeGreaterThan(6);
    for (const [question, again] of followed) {
      expect(question.text.sv, question.code).toContain(
        'från den 1 februari 2017 till den 31 januari 2018 (12 månader)',
      );
      expect(again.text.sv, again.code).toContain('från den 1 februari 2022 till den 31 januari 2024 (24 månader)');
      expect(question.options.at(-1)?.label.sv, question.code).toMatch(/efter den 1 feb(ruari)? 2017$/u);
      expect(again.options.at(-1)?.label.sv, again.code).toMatch(/efter den 1 feb(ruari)? 2022$/u);
    }
  });

  it('nothing of 2024 is documented word for word: no questionnaire of that year is among the sources', () => {
    expect(new Set(listQuestions(latter).map(({ certainty }) => certainty))).toEqual(new Set(['reconstructed']));
  });

  it('no text for people keeps a placeholder', () => {
    const texts = [former, latter].flatMap((round) => [
      ...round.parts.flatMap(({ name, introduction }) => [name.sv, introduction?.sv]),
      ...listQuestions(round).flatMap(({ id, text, instructions, options, terms }) => [
        id,
        text.sv,
        instructions?.sv,
        ...options.map(({ label }) => label.sv),
        ...terms.map(({ explanation }) => explanation.sv),
      ]),
      ...round.descriptions.flatMap((each) => [
        ...[each.name, each.shortName, each.measure, each.purpose, each.target].map((text) => text?.sv),
        ...[each.calculation, each.interpretation].map((text) => text?.sv),
      ]),
    ]);
    expect(texts.filter((text) => text !== undefined && /[{}]/u.test(text))).toEqual([]);
  });
});

describe('hemlöshet', () => {
  const columns = (round: Round) =>
    round.descriptions.filter(({ area }) => area === 'hemloshet').flatMap((description) => description.columns);

  it('rests on the common part in both rounds', () => {
    for (const round of [former, latter]) {
      expect(new Set(columns(round).map(({ part }) => part))).toEqual(new Set(['gemensam']));
    }
  });

  it('has an agreement with landlords on two levels, where "Ja, med vissa" is in the base of the share only', () => {
    for (const round of [former, latter]) {
      const [description] = round.descriptions.filter(({ scale }) =>
        scale.some(({ label }) => label.sv === 'Ja, med vissa'),
      );
      expect(description?.columns.map(({ kolada }) => kolada)).toEqual([['U30437'], ['U30438']]);
      expect(description?.scale.map(({ outcome, colour, share }) => [outcome, colour, share])).toEqual([
        ['JA', 'green', 'counted'],
        ['DELVIS', 'yellow', 'base'],
        ['NEJ', 'red', 'base'],
      ]);
    }
  });

  it('is outside the model of base and deepening indicators (I24-15)', () => {
    expect(columns(latter).map(({ description }) => description.role)).toEqual(columns(latter).map(() => undefined));
  });
});
