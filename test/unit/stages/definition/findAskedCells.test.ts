import { describe, expect, it } from 'vitest';
import { findAskedCells } from '../../../../src/stages/definition/index.ts';
import { loadTestPart } from '../../../definitions/loadTestRound.ts';

function listKeys(feature: string, answers: Readonly<Record<string, string>>): string[] {
  return findAskedCells(loadTestPart(feature), new Map(Object.entries(answers))).map(({ key }) => key);
}

describe('findAskedCells', () => {
  it('asks for main questions first, and for nothing whose condition is not known', () => {
    expect(listKeys('grid-with-follow-up', {})).toEqual(['L1[lss-barn]', 'L1[lss-vuxen]', 'L1[lss-barn+lss-vuxen]']);
  });

  it('R-QUESTIONNAIRE-18 asks for a follow-up of a grid cell by cell', () => {
    const answers = { 'L1[lss-barn]': 'NEJ', 'L1[lss-vuxen]': 'JA', 'L1[lss-barn+lss-vuxen]': 'JA' };
    expect(listKeys('grid-with-follow-up', answers).slice(3)).toEqual(['L1a[lss-vuxen]', 'L1a[lss-barn+lss-vuxen]']);
  });

  it('asks for a follow-up with items of its own for each of them', () => {
    expect(listKeys('follow-up-with-own-items', { L1: 'JA' })).toEqual(['L1', 'L1a[lss-barn]', 'L1a[lss-vuxen]']);
    expect(listKeys('follow-up-with-own-items', { L1: 'NEJ' })).toEqual(['L1']);
  });

  it('asks for a written answer after the cell whose option asks for it', () => {
    expect(listKeys('multiple-with-written-answer', { L1: 'A;C' })).toEqual(['L1', 'L1[C]', 'L1a']);
    expect(listKeys('multiple-with-written-answer', { L1: 'A;B' })).toEqual(['L1', 'L1a']);
    expect(listKeys('multiple-with-written-answer', { L1: 'C' })).toEqual(['L1', 'L1[C]']);
  });

  it('R-QUESTIONNAIRE-19 drops a follow-up of a follow-up when the first is no longer asked', () => {
    expect(listKeys('condition-on-sister', { L1: 'JA', L1a: 'JA' })).toEqual(['L1', 'L1a', 'L1b']);
    expect(listKeys('condition-on-sister', { L1: 'NEJ', L1a: 'JA' })).toEqual(['L1']);
  });

  it('asks no follow-up of a number that cannot be provided', () => {
    expect(listKeys('number-that-cannot-be-provided', { L1: '2.5' })).toEqual(['L1', 'L1a']);
    expect(listKeys('number-that-cannot-be-provided', { L1: '0' })).toEqual(['L1']);
    expect(listKeys('number-that-cannot-be-provided', { L1: 'KAN_EJ_LAMNA' })).toEqual(['L1']);
  });
});
