// The questionnaire of 2018 against what the guide says of it, on the bundled definitions.

import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/stages/definition/index.ts';
import { loadRealRound } from '../../support/loadRealRound.ts';

const { round } = loadRealRound(2018);
const questions = round.parts.flatMap((part) => part.questions);

function getQuestion(code: string): Question {
  const question = questions.find((each) => each.code === code);
  if (question === undefined) throw new Error(`No question ${code}`);
  return question;
}

const listCodes = (code: string): string[] => getQuestion(code).options.map((option) => option.code);
const listLabels = (code: string): string[] => getQuestion(code).options.map((option) => option.label.sv);

describe('the parts', () => {
  it('R-QUESTIONNAIRE-01 R-QUESTIONNAIRE-02 are eight in this order, and the common part holds krisberedskap and hemlöshet', () => {
    expect(round.parts.map((part) => part.code)).toEqual([
      'gemensam',
      'eb',
      'missbruk',
      'socialpsykiatri',
      'lss',
      'barn',
      'vald',
      'aldre',
    ]);
    expect(getQuestion('G26').part).toBe('gemensam');
    expect(getQuestion('G19').part).toBe('gemensam');
    expect(round.areas.map((area) => area.code)).toEqual(expect.arrayContaining(['krisberedskap', 'hemloshet']));
  });

  it('R-QUESTIONNAIRE-14 a code is the letter of its part, a number and a follow-up or sub-question letter', () => {
    expect(round.parts.map((part) => part.letter)).toEqual(['G', 'E', 'M', 'P', 'L', 'B', 'V', 'Ä']);
    for (const part of round.parts) {
      const shape = new RegExp(`^${part.letter}\\d+([A-Z]|[a-z])?$`, 'u');
      expect(part.questions.filter((question) => !shape.test(question.code))).toEqual([]);
    }
  });

  it('R-QUESTIONNAIRE-34 LSS draws on 18 main questions and 33 items of questions, 20 of them in the common part', () => {
    const codes = new Set(round.descriptions.filter(({ area }) => area === 'lss').flatMap((each) => each.questions));
    expect(codes.size).toBe(33);
    expect([...codes].filter((code) => code.startsWith('G'))).toHaveLength(20);
    const main = [...codes].map((code) => code.replace(/[A-Za-z]$/, ''));
    expect(new Set(main).size).toBe(18);
  });
});

describe('the answers', () => {
  it('R-QUESTIONNAIRE-09 R-NONRESPONSE-16 no question can be answered with not knowing', () => {
    const labels = questions.flatMap((question) => question.options.map((option) => option.label.sv));
    expect(labels.length).toBeGreaterThan(100);
    expect(labels.filter((label) => /vet (inte|ej)/i.test(label))).toEqual([]);
  });

  it('R-QUESTIONNAIRE-10 R-QUESTIONNAIRE-11 B1, B1a, B2, E5 and Ä1 ask for a number that need not be given', () => {
    const numbers = questions.filter((question) => question.number?.cannotProvide);
    expect(numbers.map((question) => question.code).toSorted()).toEqual(['B1', 'B1a', 'B2', 'E5', 'Ä1']);
  });

  it('R-QUESTIONNAIRE-15 are of every kind: one, several, text, a grid, a number', () => {
    expect(getQuestion('G1').kind).toBe('single');
    expect(getQuestion('G8a').kind).toBe('multiple');
    expect(getQuestion('G1b').kind).toBe('text');
    expect(getQuestion('B1').kind).toBe('number');
    expect(getQuestion('G1c').writtenAnswer).toMatchObject({ option: 'C' });
    expect(getQuestion('G9').items.length).toBeGreaterThan(2);
  });

  it('R-QUESTIONNAIRE-20 have labels of the question, exactly as printed', () => {
    expect(listLabels('G2')).toEqual([
      'Ja',
      'Nej',
      'Nej, behövs inte, samordning sker genom att verksamheten har samma personal och/eller ansvarig chef',
      'Ej aktuellt, området/ena finns inte i vår socialtjänst/kommun',
    ]);
    expect(listLabels('L1')).toEqual(['Ja, för alla', 'Ja, men inte för alla', 'Nej']);
    expect(listLabels('L3b')).toEqual(['Ja', 'Nej, men vi har fattat beslut om att göra det', 'Nej']);
    expect(listLabels('L5').at(-1)).toBe('Ej aktuellt, det finns ingen person som avses i frågan under avsedd period');
    expect(listLabels('G8a')).toEqual([
      'Kontinuerlig handledning',
      'Fortbildning',
      'Vidareutbildning på högskolenivå',
      'Annan form av kompetensutveckling',
    ]);
  });

  it('R-QUESTIONNAIRE-21 Ej aktuellt has one code on a main question and another on its follow-up', () => {
    for (const code of ['G2', 'G3', 'G8', 'G9', 'G24', 'G25']) expect(listCodes(code)).toContain('EJ_AKTUELLT');
    for (const code of ['G2a', 'G3a', 'G8b', 'G9a', 'G24a', 'G25a', 'L4a']) {
      expect(listCodes(code)).toEqual(['JA', 'NEJ', 'EJ_AKTUELLT_NYLIGEN']);
    }
  });

  it('R-QUESTIONNAIRE-24 recently means after the first day of the period that the question looks back on', () => {
    for (const code of ['G2a', 'G3a', 'G8b', 'G9a', 'G25a', 'L4a']) {
      const [period] = getQuestion(code).references;
      expect(period).toMatchObject({ kind: 'window', from: '2017-02-01' });
      expect(listLabels(code).at(-1)).toMatch(/nyligen, dvs\. efter den 1 feb 2017$/);
    }
  });
});

describe('grids and follow-ups', () => {
  it('R-QUESTIONNAIRE-13 a question shared by areas is asked once, with the areas as items', () => {
    for (const code of ['G8', 'G9', 'G24', 'G25']) {
      expect(getQuestion(code).items.map((item) => item.id)).toEqual([
        'eb',
        'missbruk',
        'socialpsykiatri',
        'vald',
        'barn',
        'lss-barn',
        'lss-vuxen',
        'aldre',
        'hemloshet',
      ]);
    }
  });

  it('R-QUESTIONNAIRE-16 G2 has a cell per printed pair (I18-07), G3 per outside party and area; each LSS cell is a column', () => {
    const pairs = [
      'eb+lss',
      'missbruk+lss',
      'socialpsykiatri+lss',
      'barn+lss-barn',
      'barn+lss-vuxen',
      'aldre+lss-vuxen',
    ];
    const ownPairs = getQuestion('G2').items.map((item) => item.id);
    expect(ownPairs.filter((id) => /\+lss(-barn|-vuxen)?$/u.test(id)).toSorted()).toEqual(pairs.toSorted());
    const listItems = (id: string) =>
      round.descriptions.find((each) => each.id === id)?.columns.map(({ item }) => item);
    expect(listItems('LSS-02')).toEqual(pairs);
    const ofLss = getQuestion('G3')
      .items.map((item) => item.id)
      .filter((id) => id.includes('+lss'));
    expect(listItems('LSS-03')?.toSorted()).toEqual(ofLss.toSorted());
    expect(ofLss).toHaveLength(8);
  });

  it('R-QUESTIONNAIRE-17 R-QUESTIONNAIRE-18 a follow-up is asked where its main question says so', () => {
    const conditions = [
      'G1a',
      'G1b',
      'G1c',
      'G2a',
      'G3a',
      'G8a',
      'G8b',
      'G9a',
      'G24a',
      'G25a',
      'L3a',
      'L3b',
      'L4a',
      'L9a',
    ];
    expect(conditions.map((code) => getQuestion(code).askedWhen?.text)).toEqual([
      'G1 = NEJ',
      'G1a = JA',
      'G1a = JA',
      'G2 = JA',
      'G3 = JA',
      'G8 = JA',
      'G8 = JA',
      'G9 = JA',
      'G24 = JA',
      'G25 = JA',
      'L3 = JA',
      'L3 = JA',
      'L4 = JA',
      'L9 = JA',
    ]);
    for (const code of ['G2a', 'G3a', 'G8a', 'G8b', 'G9a', 'G24a', 'G25a']) {
      const main = getQuestion(code.slice(0, -1));
      expect(getQuestion(code).items.map((item) => item.id)).toEqual(main.items.map((item) => item.id));
    }
  });
});

describe('what stands at a question', () => {
  it('R-QUESTIONNAIRE-22 has its terms and instructions, e.g. one routine for several areas counts for each', () => {
    expect(getQuestion('G1').terms.map((term) => term.name.sv)).toEqual(['Jourverksamhet', 'All tid']);
    expect(getQuestion('G24').instructions?.sv).toContain('också när en och samma rutin gäller för flera områden');
    const documented = questions.filter((each) => /^[GL]/.test(each.code) && each.certainty === 'documented');
    expect(documented.length).toBeGreaterThan(30);
    for (const question of documented) expect(question.source?.document, question.code).toBe('guide2018');
  });

  it('R-QUESTIONNAIRE-23 has its day or period: 1 February 2018, or 12, 3 or 24 months back', () => {
    const expected: Record<string, readonly unknown[]> = {
      G2: [{ kind: 'date', date: '2018-02-01' }],
      G2a: [{ kind: 'window', from: '2017-02-01', to: '2018-01-31', months: 12 }],
      L1: [{ kind: 'window', from: '2017-11-01', to: '2018-01-31', months: 3 }],
      L2: [{ kind: 'window', from: '2017-11-01', to: '2018-01-31', months: 3 }],
      L9: [{ kind: 'window', from: '2016-02-01', to: '2018-01-31', months: 24 }],
    };
    for (const [code, references] of Object.entries(expected)) expect(getQuestion(code).references).toEqual(references);
    const currentRoutines = round.descriptions.filter(({ id }) => /^LSS-(02|03|04|05|14|18|19)$/.test(id));
    for (const { id, references } of currentRoutines) {
      expect(references.map((period) => period.kind).toSorted(), id).toEqual(['date', 'window']);
    }
  });

  it('R-QUESTIONNAIRE-27 has a check in words where figures can contradict each other', () => {
    const barn = round.parts.find((part) => part.code === 'barn');
    const rules = barn?.checks.map((check) => check.failsWhen.text);
    expect(rules).toEqual(expect.arrayContaining(['B1a > B1', 'B2 > B1']));
    for (const check of barn?.checks ?? []) expect(check.message.sv).toMatch(/\.$/);
  });
});
