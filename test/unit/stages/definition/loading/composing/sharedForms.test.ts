import { describe, expect, it } from 'vitest';
import { findColumn, findQuestion, getRound, type Round } from '../../../../../../src/stages/definition/index.ts';
import { loadTestPart, loadTestSet } from '../../../../../definitions/loadTestRound.ts';

function loadRound(feature: string, year = 2018): Round {
  return getRound(loadTestSet(feature), year);
}

describe('placeholders', () => {
  const part = loadTestPart('placeholders');
  const [question] = part.questions;

  it('stand for the days and periods of the round', () => {
    expect(part.name.sv).toBe('LSS 2018');
    expect(question?.text.sv).toBe('Hade ni den 1 februari 2018 en plan som gällt i 12 månader?');
    expect(question?.instructions?.sv).toBe(
      'Räkna den 1 februari 2017 till den 31 januari 2018, den 31 jan 2018 inräknad. Frågan är L1.',
    );
    expect(part.checks[0]?.message.sv).toBe('Ni saknade plan den 1 feb 2018.');
  });

  it('have English days in English', () => {
    expect(part.introduction?.sv).toBe(
      'Frågorna gäller från den 1 februari 2017 till den 31 januari 2018 (12 månader).',
    );
    expect(part.introduction?.en).toBe(
      'The questions are about the time from 1 February 2017 to 31 January 2018 (12 months).',
    );
  });

  it('are filled in in options and terms', () => {
    const option = question?.options.find(({ code }) => code === 'NYLIGEN');
    expect(option?.label).toMatchObject({
      sv: 'Upprättad efter den 1 februari 2017',
      en: 'Drawn up after 1 February 2017',
    });
    expect(question?.terms[0]?.explanation.sv).toBe('Gäller den 1 februari 2018.');
  });

  it('are filled in in the round, its items and what all descriptions share', () => {
    const round = loadRound('placeholders');
    expect(round.name.sv).toBe('Provomgång 2018');
    expect(findQuestion(round, 'G2')?.items.map(({ label }) => label.sv)).toEqual(['LSS barn 2018', 'LSS vuxen']);
    expect(round.descriptions[0]?.dataSource.sv).toBe('Enkät den 1 februari 2018.');
  });

  it('leave the sets of options in rules alone', () => {
    const description = loadRound('shared-description').descriptions.find(({ id }) => id === 'LSS-02');
    expect(description?.result).toMatchObject({ rules: [{ rule: { text: 'G2 = JA' } }, {}] });
  });
});

describe('a shared question', () => {
  const questions = loadTestPart('shared-question').questions;
  const get = (code: string) => questions.find((question) => question.code === code);

  it('takes its code, its own names and its follow-ups where it is used', () => {
    expect(questions.map(({ code, id }) => `${code} ${id}`)).toEqual([
      'L1 plan-barn',
      'L1a plan-barn-uppfoljd',
      'L1b plan-barn-anvand',
      'L2 plan-vuxen',
      'L2a plan-vuxen-uppfoljd',
      'L3 plan-allt',
      'L3b plan-allt-anvand',
      'L3c plan-allt-spridd',
    ]);
    expect(get('L2')?.text.sv).toBe('Har ni den 1 februari 2018 en plan för LSS?');
    expect(get('L1b')?.text.sv).toBe('Har uppföljningen av L1a använts?');
  });

  it('is told in English with the English of its names', () => {
    expect(get('L1')?.text.en).toBe('Did you have a plan for LSS for children on 1 February 2018, 2018?');
  });

  it('has Q, Qa and Qb stand for its codes in rules', () => {
    expect(['L1a', 'L1b', 'L3b', 'L3c'].map((code) => get(code)?.askedWhen?.text)).toEqual([
      'L1 = JA',
      'L1a = JA',
      'L3 = JA',
      'L3b = JA',
    ]);
  });

  it('gives way to what its use says', () => {
    expect(get('L1')).toMatchObject({ certainty: 'documented', source: { document: 'guide', lines: '41' } });
    expect(get('L2')).toMatchObject({ certainty: 'reconstructed', source: { document: 'guide', lines: '40' } });
    expect(get('L2')?.items.map(({ id }) => id)).toEqual(['lss-barn', 'lss-vuxen']);
    expect([get('L1')?.terms.length, get('L2')?.terms.length]).toEqual([1, 0]);
    expect(get('L2a')?.text.sv).toBe('Följdes den upp efter den 1 feb 2017?');
  });

  it('gives its kind to follow-ups that say none', () => {
    expect(get('L1a')?.kind).toBe('single');
  });
});

describe('a shared description', () => {
  const round = loadRound('shared-description');

  it('is written for Q, and used for a question', () => {
    const description = findColumn(round, 'LSS-01')?.description;
    expect(description?.questions).toEqual(['G1', 'G1a']);
    expect(description?.result).toMatchObject({ rules: [{ outcome: 'JA', rule: { text: 'G1 = JA and G1a = JA' } }] });
    expect(description?.name.sv).toBe('Uppföljd rutin för LSS');
    expect(description?.calculation.sv).toMatch(/^Ja, om svaret på G1 och G1a är Ja från den 1 februari 2017/u);
  });

  it('may be a single column with an item, for two questions', () => {
    const column = findColumn(round, 'LSS-03');
    expect(column).toMatchObject({ item: 'lss-barn', series: 'rutin-barn', kolada: ['U00001'], part: 'gemensam' });
    expect(column?.description.questions).toEqual(['G1', 'G2']);
    expect(column?.shortName.sv).toBe('Rutin barn');
  });
});

describe('a graded scale', () => {
  const round = loadRound('graded-scale');

  it('declares outcomes, how they are told and what counts', () => {
    const description = findColumn(round, 'LSS-01')?.description;
    expect(description?.scale.map(({ outcome, label, colour, share }) => [outcome, label.sv, colour, share])).toEqual([
      ['JA', 'Ja, för alla', 'green', 'counted'],
      ['INTE_ALLA', 'Ja, men inte för alla', 'yellow', 'base'],
      ['NEJ', 'Nej', undefined, 'base'],
    ]);
    expect(description?.scale[2]?.label.en).toBe('No');
    expect(description?.outcomes).toEqual(['JA', 'INTE_ALLA', 'NEJ']);
  });

  it('is the standard one where none is named', () => {
    const steps = findColumn(round, 'LSS-02.1')?.description.scale.map(({ outcome, share }) => [outcome, share]);
    expect(steps).toEqual([
      ['JA', 'counted'],
      ['DELVIS', 'base'],
      ['NEJ', 'base'],
      ['EJ_AKTUELLT', 'leftOut'],
    ]);
  });
});

describe('a copy from another round', () => {
  const round = loadRound('copy-from-another-round', 2019);
  const part = round.parts.find(({ code }) => code === 'lss');

  it('is the question with its follow-ups, for the round that copies it', () => {
    expect(part?.questions.map(({ code, id }) => `${code} ${id}`)).toEqual([
      'L1 delad-plan-lss',
      'L2 plan',
      'L2a plan-uppfoljd',
    ]);
    expect(findQuestion(round, 'L1')).toMatchObject({
      certainty: 'open',
      text: { sv: 'Fanns planen den 1 februari 2019?' },
    });
    expect(findQuestion(round, 'L2')?.text.sv).toBe('Finns planen den 1 februari 2019?');
    expect(findQuestion(round, 'G1')?.text.sv).toBe('Har ni en rutin?');
  });

  it('has its rules follow when questions get other codes', () => {
    expect(findQuestion(round, 'L2a')?.askedWhen?.text).toBe('L2 = JA');
    expect(part?.checks.map(({ failsWhen }) => failsWhen.text)).toEqual(['L2a = NEJ and L1 = JA']);
  });

  it('takes the name, letter and introduction of the part', () => {
    expect([part?.name.sv, part?.letter]).toEqual(['LSS', 'L']);
    expect(part?.introduction?.sv).toContain('från den 1 februari 2018 till den 31 januari 2019');
  });

  it('says anew what a description may be compared with, and numbers its columns anew', () => {
    expect(round.columns.map(({ code, series }) => `${code} ${series}`)).toEqual([
      'LSS-01.1 rutin-lss-barn',
      'LSS-01.2 rutin-lss-vuxen',
      'LSS-02 aktuell-rutin',
    ]);
    const years = round.columns.map(({ comparability }) => comparability.map(({ year, status }) => [year, status]));
    expect(years).toEqual([[[2018, 'affected']], [[2018, 'affected']], [[2018, 'direct']]]);
  });
});

describe('a source', () => {
  it('may be several places of several documents', () => {
    const description = findColumn(loadRound('shared-description'), 'LSS-03')?.description;
    expect(description?.source).toEqual({
      document: 'guide',
      lines: '71',
      further: [{ document: 'guide', lines: '75-76' }],
    });
  });
});
