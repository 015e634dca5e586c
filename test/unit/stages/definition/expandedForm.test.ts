import { describe, expect, it } from 'vitest';
import { findColumn, getRound } from '../../../../src/stages/definition/index.ts';
import { loadTestPart, loadTestSet } from '../../../definitions/loadTestRound.ts';

describe('questions in their whole form', () => {
  it('a follow-up of a grid inherits the items, or names some of them', () => {
    const [main, all, some] = loadTestPart('grid-with-follow-up').questions;
    expect(main?.items.map(({ id }) => id)).toEqual(['lss-barn', 'lss-vuxen', 'lss-barn+lss-vuxen']);
    expect(all?.items).toEqual(main?.items);
    expect(some?.items.map(({ id }) => id)).toEqual(['lss-barn']);
    expect([all?.followUpOf, all?.askedWhen?.text, all?.source]).toEqual(['L1', 'L1 = JA', main?.source]);
  });

  it('a pair of items is labelled "<A> och <B>", in English where both have English', () => {
    const round = getRound(loadTestSet('english-texts'), 2018);
    const pair = round.parts[0]?.questions.at(-1)?.items.at(-1);
    expect(pair?.label).toEqual({
      sv: 'LSS barn och LSS vuxen',
      en: 'LSS children and LSS adults',
      wording: 'official',
    });
    const swedish = loadTestPart('grid-with-follow-up').questions[0]?.items.at(-1);
    expect(swedish?.label.en).toBeUndefined();
  });

  it('what is always official needs no mark, and a mark is kept', () => {
    const part = loadTestPart('english-texts');
    expect(part.name.wording).toBe('official');
    expect(part.questions[0]?.text).toEqual({ sv: 'Har ni en plan?', en: 'Do you have a plan?', wording: 'official' });
    expect(loadTestPart('text-question').questions[0]?.text.wording).toBe('ours');
  });

  it('an option has the label of its set, and may be held back from the form', () => {
    const options = loadTestPart('option-not-offered').questions[0]?.options ?? [];
    expect(options.map(({ code, label, isOffered }) => [code, label.sv, isOffered])).toEqual([
      ['JA', 'Ja', true],
      ['NEJ', 'Nej', true],
      ['EJ_AKTUELLT', 'Ej aktuellt, området finns inte', false],
    ]);
  });

  it('a number keeps its limits', () => {
    const [first, second] = loadTestPart('number-that-cannot-be-provided').questions;
    expect(first?.number).toMatchObject({ cannotProvide: true, min: 0, max: 1000, decimals: 2 });
    expect(second?.number?.max).toBeUndefined();
  });
});

describe('descriptions in their whole form', () => {
  it('one without columns is a column of its own', () => {
    const round = getRound(loadTestSet('withdrawn-column'), 2018);
    const column = findColumn(round, 'LSS-01');
    expect(column).toMatchObject({ code: 'LSS-01', series: 'aktuell-rutin', item: '', part: 'gemensam' });
    expect(column?.description.columns).toEqual([column]);
  });

  it('R-INDICATOR-19 a column that is not published this year says why', () => {
    const round = getRound(loadTestSet('withdrawn-column'), 2018);
    expect(round.columns.map(({ code, withdrawn }) => [code, withdrawn?.sv])).toEqual([
      ['LSS-01', undefined],
      ['LSS-02.1', undefined],
      ['LSS-02.2', 'Frågan missförstods.'],
    ]);
  });

  it('a numeric measure has no colour and no outcomes; a status without a reason gets one', () => {
    const round = getRound(loadTestSet('numeric-measure'), 2018);
    const column = findColumn(round, 'LSS-B1');
    expect(column?.description).toMatchObject({
      hasColour: false,
      outcomes: [],
      result: { kind: 'number', decimals: 1 },
    });
    expect(column?.comparability[0]).toMatchObject({
      year: 2017,
      status: 'affected',
      reason: { sv: 'Frågan är justerad.' },
    });
    const plain = findColumn(round, 'LSS-01')?.comparability[0];
    expect(plain).toMatchObject({ status: 'direct', reason: { sv: 'Måttet är direkt jämförbart.' } });
    expect(plain?.reason.en).toBe('The measure is directly comparable.');
  });
});

describe('rounds in their whole form', () => {
  it('open fields are listed with their place, and empty where they are read', () => {
    const set = loadTestSet('open-fields');
    expect(set.openFields.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'rounds/2018/round.yaml legal.consultation.date',
      'rounds/2018/round.yaml legal.consultation.registrationNumber',
      'rounds/2018/round.yaml parts.1.previousPercent',
      'rounds/2018/parts/lss.yaml questions.0.certainty',
      'rounds/2018/indicators/lss.yaml descriptions.0.purpose',
      'rounds/2018/indicators/lss.yaml descriptions.0.dimension',
      'rounds/2018/indicators/lss.yaml descriptions.0.indicatorArea',
      'rounds/2018/indicators/lss.yaml descriptions.0.type',
    ]);
    expect(set.openFields[0]?.line).toBe(16);
    const round = getRound(set, 2018);
    expect(round.legal.consultation).toEqual({ date: undefined, registrationNumber: undefined });
    expect(round.parts[1]?.published.previousPercent).toBeUndefined();
  });

  it('a single day of the calendar ends the day it begins', () => {
    const { calendar } = getRound(loadTestSet('open-fields'), 2018);
    expect(calendar.map(({ kind, from, to }) => `${kind} ${from} ${to}`)).toEqual([
      'mailing 2018-01-24 2018-01-24',
      'close 2018-03-21 2018-03-21',
      'reopen 2018-04-03 2018-04-12',
      'publication 2018-06 2018-06',
    ]);
  });

  it('units that are not framed for a part are named', () => {
    const { frame } = getRound(loadTestSet('excluded-units'), 2018);
    expect(frame.exclusions).toEqual([{ part: 'lss', units: ['0180-norr'] }]);
  });
});
