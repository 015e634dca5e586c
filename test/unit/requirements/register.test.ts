// Registers and other sources of 2018 against the guide, lines 617–630.

import { describe, expect, it } from 'vitest';
import { loadRealRound } from '../../support/loadRealRound.ts';

const { round } = loadRealRound(2018);

describe('the sources of 2018', () => {
  it('R-REGISTER-01 are six, each with owner, kind, and a reference day where one is printed (I18-44)', () => {
    expect(round.registers.map(({ publisher, kind, referenceDay }) => [publisher, kind, referenceDay])).toEqual([
      ['Socialstyrelsen', 'register', '2018-02-01'],
      ['Statistiska centralbyrån', 'register', '2017-12-31'],
      ['Socialstyrelsen', 'list', undefined],
      ['Socialstyrelsen', 'register', undefined],
      ['Boverket', 'survey', undefined],
      ['Kronofogden', 'statistics', undefined],
    ]);
  });
});
