// What the method description of 2024 says of its ten surveys, and of what is new in municipal health care.

import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/stages/definition/index.ts';
import { loadRealRound } from '../../support/loadRealRound.ts';

const { set, round } = loadRealRound(2024);
const getQuestion = (id: string): Question => {
  const found = round.parts.flatMap((part) => part.questions).find((question) => question.id === id);
  if (found === undefined) throw new Error(`2024 asks no question ${id}`);
  return found;
};
const listItems = (id: string): readonly string[] => getQuestion(id).items.map((item) => item.id);

describe('the surveys of 2024', () => {
  it('R-QUESTIONNAIRE-04 R-QUESTIONNAIRE-05 are ten parts in the order of their numbers', () => {
    expect(round.parts.map(({ code }) => code)).toEqual([
      'gemensam',
      'eb',
      'missbruk',
      'socialpsykiatri',
      'vald',
      'barn',
      'lss',
      'aldre',
      'khsv',
      'krisberedskap',
    ]);
  });

  it('ask for the case workers by number where a measure needs it, and for consultants in one part', () => {
    const numbers = round.parts.flatMap((part) => part.questions).filter(({ kind }) => kind === 'number');
    const partsOf = (word: string) => [
      ...new Set(numbers.filter(({ id }) => id.includes(word)).map(({ part }) => part)),
    ];
    expect(partsOf('konsulter')).toEqual(['barn']);
    expect(partsOf('handlaggare').toSorted()).toEqual(['aldre', 'barn', 'eb', 'missbruk', 'socialpsykiatri']);
    expect(numbers.filter(({ number }) => number?.cannotProvide !== true)).toEqual([]);
  });
});

describe('municipal health care in 2024', () => {
  it('R-QUESTIONNAIRE-36 asks what agreements with the region cover: six items', () => {
    expect(listItems('overenskommelsers-innehall-khsv')).toHaveLength(6);
    expect(getQuestion('overenskommelsers-innehall-khsv').askedWhen?.text).toBe('H13 = JA');
  });

  it('R-QUESTIONNAIRE-37 asks in which forms of housing there are teams, and for 13 professions', () => {
    expect(listItems('multiprofessionella-team-boendeformer-khsv')).toHaveLength(5);
    expect(listItems('multiprofessionella-team-professioner-khsv')).toHaveLength(13);
  });

  it('R-QUESTIONNAIRE-38 asks for plans for licensed and care staff, six new fields among the subjects', () => {
    const plans = round.parts
      .flatMap((part) => part.questions)
      .filter(({ id }) => id.startsWith('kompetensutvecklingsplan'));
    expect(plans).toHaveLength(2);
    for (const plan of plans) expect(plan.items).toHaveLength(16);
  });

  it('R-QUESTIONNAIRE-39 asks for assessments of five risks', () => {
    expect(listItems('riskbedomningar-khsv')).toEqual([
      'fall',
      'undernaring',
      'ohalsa-i-munnen',
      'trycksar',
      'blasdysfunktion',
    ]);
  });

  it('R-QUESTIONNAIRE-40 is no area before 2019 and a part of its own where the parts are known', () => {
    const listYears = (code: string) =>
      [...set.rounds.values()].filter(({ parts }) => parts.some((part) => part.code === code)).map(({ year }) => year);
    expect(listYears('khsv')).toEqual([2023, 2024]);
    expect(
      [2016, 2017, 2018].filter((year) => set.rounds.get(year)?.areas.some(({ code }) => code === 'khsv')),
    ).toEqual([]);
  });
});

describe('the indicators of 2024', () => {
  it('R-INDICATOR-08 are of the new model in five areas, where each has a role, open as long as no source tells it', () => {
    const isInModel = (area: string) => round.rotation?.areas.includes(area) === true;
    const indicators = round.descriptions.filter(({ kind }) => kind === 'indicator');
    expect(indicators.filter(({ area, role }) => (role !== undefined) !== isInModel(area))).toEqual([]);
    expect(new Set(indicators.flatMap(({ role }) => role ?? []))).toEqual(new Set(['open']));
  });

  it('R-INDICATOR-10 can rest on the survey and on a register', () => {
    const combined = round.columns.filter(({ description: { result } }) => {
      return result.kind === 'number' && result.numerator.text.startsWith('REGISTER[');
    });
    expect(combined.map(({ code }) => code)).toEqual(['EB-B1', 'ALDRE-B1']);
  });
});
