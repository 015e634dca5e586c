import { describe, expect, it } from 'vitest';
import { buildAnswerLookup } from '../../../../src/stages/definition/index.ts';
import { loadTestPart } from '../../../definitions/loadTestRound.ts';

function lookUp(feature: string, answers: Readonly<Record<string, string>>, question: string, item = '') {
  return buildAnswerLookup(loadTestPart(feature).questions, new Map(Object.entries(answers)))(question, item);
}

describe('buildAnswerLookup', () => {
  it('reads an answer by its kind', () => {
    expect(lookUp('condition-on-sister', { L1: 'JA' }, 'L1')).toEqual({ state: 'answered', value: 'JA' });
    const multiple = lookUp('multiple-with-written-answer', { L1: 'A;C' }, 'L1');
    expect(multiple).toEqual({ state: 'answered', value: ['A', 'C'] });
    const number = lookUp('number-that-cannot-be-provided', { L1: '2.5' }, 'L1');
    expect(number).toEqual({ state: 'answered', value: 2.5 });
    const none = lookUp('number-that-cannot-be-provided', { L1: 'KAN_EJ_LAMNA' }, 'L1');
    expect(none).toEqual({ state: 'cannotProvide' });
  });

  it('a question that is asked and not answered is unknown, and so is what waits for it', () => {
    expect(lookUp('condition-on-sister', {}, 'L1')).toEqual({ state: 'unknown' });
    expect(lookUp('condition-on-sister', { L1: '' }, 'L1')).toEqual({ state: 'unknown' });
    expect(lookUp('condition-on-sister', { L1b: 'JA' }, 'L1b')).toEqual({ state: 'unknown' });
  });

  it('R-QUESTIONNAIRE-19 an answer left from a question that is no longer asked is not seen', () => {
    expect(lookUp('condition-on-sister', { L1: 'NEJ', L1a: 'JA', L1b: 'JA' }, 'L1b')).toEqual({ state: 'notAsked' });
  });

  it('binds a grid to the item, and disregards the item where there is no grid', () => {
    const answers = { 'L1[lss-barn]': 'JA', 'L1[lss-vuxen]': 'NEJ', 'L1a[lss-barn]': 'JA' };
    expect(lookUp('grid-with-follow-up', answers, 'L1a', 'lss-barn')).toEqual({ state: 'answered', value: 'JA' });
    expect(lookUp('grid-with-follow-up', answers, 'L1a', 'lss-vuxen')).toEqual({ state: 'notAsked' });
    expect(lookUp('grid-with-follow-up', answers, 'L1b', 'lss-vuxen')).toEqual({ state: 'notAsked' });
    expect(lookUp('condition-on-sister', { L1: 'JA' }, 'L1', 'lss-barn')).toEqual({ state: 'answered', value: 'JA' });
  });

  it('a question of another part is not asked', () => {
    expect(lookUp('condition-on-sister', { G1: 'JA' }, 'G1')).toEqual({ state: 'notAsked' });
  });
});
