import { describe, expect, it } from 'vitest';
import { planRetention } from '../../../../../src/stages/collection/retention/planRetention.ts';
import type { CalendarEntry, RetentionRule } from '../../../../../src/stages/definition/index.ts';

const close = (to: string): CalendarEntry => ({ kind: 'close', from: to, to, source: undefined });
const addresses: RetentionRule = {
  retentionClass: 'linkAddresses',
  nature: 'technical',
  days: 30,
  after: 'event',
  daysFrom: 'ours',
  decision: undefined,
};
const drafts: RetentionRule = { ...addresses, retentionClass: 'drafts', nature: 'document', after: 'close' };
const decided = { ...drafts, decision: '2018-03-01 dnr 1/2018' };
const round = { year: 2018, calendar: [close('2018-04-12')] };

describe('the plan of retention', () => {
  it('technical classes go by their days alone', () => {
    expect(planRetention([addresses], [round], '2018-05-31T10:00:00.000Z')).toEqual([
      { rule: addresses, round: undefined, state: 'due', before: '2018-05-01T10:00:00.000Z' },
    ]);
  });

  it('documents without a decision are kept, however old', () => {
    expect(planRetention([drafts], [round], '2090-01-01T00:00:00.000Z')).toMatchObject([
      { round: 2018, state: 'undecided' },
    ]);
  });

  it('documents with a decision go when the day after the last of their days begins in Stockholm', () => {
    const at = (now: string) => planRetention([decided], [round], now)[0];
    // 12 April and 30 days: the last day is 12 May, and 13 May begins at 22:00 UTC.
    expect(at('2018-05-12T21:59:59.999Z')).toMatchObject({ state: 'waiting', from: '2018-05-12T22:00:00.000Z' });
    expect(at('2018-05-12T22:00:00.000Z')).toMatchObject({ state: 'due', round: 2018 });
  });

  it('a round without a day of closing keeps everything', () => {
    for (const calendar of [[], [close('2018-04')]]) {
      const plan = planRetention([decided], [{ year: 2018, calendar }], '2090-01-01T00:00:00.000Z');
      expect(plan).toMatchObject([{ state: 'waiting', from: undefined }]);
    }
  });
});
