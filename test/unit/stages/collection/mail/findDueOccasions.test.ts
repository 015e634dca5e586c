import { describe, expect, it } from 'vitest';
import { findDueOccasions, findLegalFaults, listOccasions } from '../../../../../src/stages/collection/index.ts';
import { getRound } from '../../../../../src/stages/definition/index.ts';
import { loadRealRound } from '../../../../support/loadRealRound.ts';

const { set, round: round2024 } = loadRealRound(2024);

function describeDue(year: number, now: string, run: readonly string[] = [], held: readonly string[] = []) {
  const occasions = listOccasions(getRound(set, year).calendar);
  const state = {
    occasionsRun: new Map(run.map((id) => [id, now])),
    occasionsHeld: new Map(held.map((id) => [id, 'väntar'])),
  };
  return findDueOccasions(occasions, state, now).map(({ occasion, action }) => `${occasion.id} ${action}`);
}

describe('what the calendar makes due', () => {
  it('R-COLLECTION-07 is the letter of 2024 on the morning of 24 January, not before', () => {
    expect(describeDue(2024, '2024-01-24T06:59:59.000Z')).toEqual([]);
    expect(describeDue(2024, '2024-01-24T07:00:00.000Z')).toEqual(['mailing-1 send']);
  });

  it('R-COLLECTION-04 are the reminders of 2018 on 26 February, 7 and 15 March', () => {
    const run = ['mailing-1'];
    expect(describeDue(2018, '2018-02-26T07:00:00.000Z', run)).toEqual(['reminder-1 send']);
    expect(describeDue(2018, '2018-03-07T07:00:00.000Z', [...run, 'reminder-1'])).toEqual(['reminder-2 send']);
    expect(describeDue(2018, '2018-03-15T07:00:00.000Z', [...run, 'reminder-1', 'reminder-2'])).toEqual([
      'reminder-3 send',
    ]);
  });

  it('R-COLLECTION-09 are the reminders of 2024 on 22 and 29 February and 6 March', () => {
    const occasions = listOccasions(round2024.calendar);
    expect(occasions.filter(({ kind }) => kind === 'reminder').map(({ date }) => date)).toEqual([
      '2024-02-22',
      '2024-02-29',
      '2024-03-06',
    ]);
  });

  it('sends only the newest reminder after a time when nothing ran', () => {
    expect(describeDue(2024, '2024-03-06T12:00:00.000Z', ['mailing-1'])).toEqual([
      'reminder-1 skip',
      'reminder-2 skip',
      'reminder-3 send',
    ]);
  });

  it('never leaves out the letter, and no reminder goes beside a letter that is late', () => {
    expect(describeDue(2024, '2024-02-23T12:00:00.000Z')).toEqual(['mailing-1 send', 'reminder-1 skip']);
  });

  it('sends the mailing of the review besides a late reminder', () => {
    expect(describeDue(2024, '2024-03-12T12:00:00.000Z', ['mailing-1', 'reminder-1', 'reminder-2'])).toEqual([
      'reminder-3 send',
      'review-1 send',
    ]);
  });

  it('lets a held one wait and nothing else', () => {
    expect(describeDue(2024, '2024-03-01T12:00:00.000Z', ['mailing-1'], ['reminder-2'])).toEqual(['reminder-1 send']);
    expect(describeDue(2024, '2024-01-25T12:00:00.000Z', [], ['mailing-1'])).toEqual([]);
  });
});

describe('the legal basis', () => {
  it('lacks the consultation in the bundled rounds, and nothing when it is filled in', () => {
    expect(findLegalFaults(round2024)).toEqual(['consultationDate', 'consultationNumber']);
    const consultation = { date: '2023-10-02', registrationNumber: 'PROV 2023/1' };
    expect(findLegalFaults({ legal: { ...round2024.legal, consultation } })).toEqual([]);
  });

  it('names each thing that is missing', () => {
    const empty = { sv: ' ', en: undefined, wording: 'ours' as const };
    const legal = { ...round2024.legal, consultation: { date: '2023-10-02', registrationNumber: 'PROV 2023/1' } };
    expect(findLegalFaults({ legal: { ...legal, basis: empty } })).toEqual(['basis']);
    expect(findLegalFaults({ legal: { ...legal, purpose: empty, isVoluntary: undefined } })).toEqual([
      'purpose',
      'voluntary',
    ]);
  });
});
