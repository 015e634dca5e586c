import { describe, expect, it } from 'vitest';
import {
  type Delegation,
  nameDelegationReminder,
  planDelegationReminders,
  type ResponseState,
} from '../../../../../src/stages/collection/index.ts';

const delegation: Delegation = {
  id: 'd1',
  part: 'lss',
  questions: [],
  person: 'p1',
  link: 'l1',
  due: '2024-02-20',
  message: undefined,
  by: 'p0',
  at: '2024-02-01T09:00:00.000Z',
  remindedAt: undefined,
  doneAt: undefined,
  doneMessage: undefined,
  recalledAt: undefined,
};

function describePlan(
  now: string,
  changes: Partial<Delegation> = {},
  state: ResponseState = 'draft',
  stored: readonly string[] = [],
): readonly string[] {
  const states = new Map<string, ResponseState>([['lss', state]]);
  return planDelegationReminders('1440', [{ ...delegation, ...changes }], states, new Set(stored), now).map(
    ({ when }) => when,
  );
}

const before = '2024-02-17T07:00:00.000Z';
const after = '2024-02-21T07:00:00.000Z';

describe('reminders to colleagues', () => {
  it('leave three days before the day and on the day after, in the morning', () => {
    expect(describePlan('2024-02-17T06:59:59.000Z')).toEqual([]);
    expect(describePlan(before)).toEqual(['before']);
    expect(describePlan('2024-02-20T22:59:59.000Z')).toEqual(['before']);
    expect(describePlan('2024-02-20T23:00:00.000Z')).toEqual([]);
    expect(describePlan(after)).toEqual(['after']);
  });

  it('leave once each', () => {
    const stored = [nameDelegationReminder('1440', 'd1', 'before')];
    expect(describePlan(before, {}, 'draft', stored)).toEqual([]);
    expect(describePlan(after, {}, 'draft', stored)).toEqual(['after']);
    expect(describePlan(after, {}, 'draft', [nameDelegationReminder('1440', 'd1', 'after')])).toEqual([]);
  });

  it('leave only while the work is open', () => {
    expect(describePlan(before, { doneAt: '2024-02-10T08:00:00.000Z' })).toEqual([]);
    expect(describePlan(before, { recalledAt: '2024-02-10T08:00:00.000Z' })).toEqual([]);
    expect(describePlan(before, { due: undefined })).toEqual([]);
    for (const state of ['submitted', 'reopened', 'declined', 'notApplicable'] as const) {
      expect(describePlan(after, {}, state)).toEqual([]);
    }
    expect(describePlan(after, {}, 'notStarted')).toEqual(['after']);
  });

  it('do not come at once when the work is handed over late', () => {
    expect(describePlan('2024-02-18T10:00:00.000Z', { at: '2024-02-18T09:00:00.000Z' })).toEqual([]);
    expect(describePlan('2024-02-25T10:00:00.000Z', { at: '2024-02-25T09:00:00.000Z' })).toEqual([]);
    expect(describePlan(after, { at: '2024-02-18T09:00:00.000Z' })).toEqual(['after']);
  });
});
