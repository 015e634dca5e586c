import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../../../src/kernel/problem.ts';
import {
  type ReleaseRecord,
  type ReleaseState,
  type ReleaseStep,
  takeReleaseStep,
} from '../../../../../src/stages/publication/index.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';

const at = '2018-06-11T09:00:00.000Z';
const liveAt = '2018-06-18T06:00:00.000Z';
const draft: ReleaseRecord = {
  ...{ round: 2018, area: 'lss', version: 1, state: 'draft', definitionHash: 'd' },
  ...{ createdBy: 'anna', createdAt: at },
};
const check: ReleaseStep = { kind: 'check', by: 'anna', at, contentHash: 'c', definitionHash: 'e' };
const approve: ReleaseStep = { kind: 'approve', by: 'per', at, contentHash: 'c', liveAt, manifestHash: 'm' };
const goLive: ReleaseStep = { kind: 'goLive', at: liveAt, manifestHash: 'm' };

function takeAll(...steps: readonly ReleaseStep[]): ReleaseRecord {
  return steps.reduce(takeReleaseStep, draft);
}

function findRefusal(record: ReleaseRecord, step: ReleaseStep): string | undefined {
  try {
    takeReleaseStep(record, step);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

describe('takeReleaseStep', () => {
  it('leads from draft to live through two persons', () => {
    expect(takeAll(check)).toMatchObject({
      state: 'checked',
      checkedBy: 'anna',
      contentHash: 'c',
      definitionHash: 'e',
    });
    expect(takeAll(check, approve)).toMatchObject({ state: 'approved', approvedBy: 'per', liveAt, manifestHash: 'm' });
    expect(takeAll(check, approve, goLive).state).toBe('live');
  });

  it('asks for a second person: neither whoever began it nor whoever checked it', () => {
    expect(findRefusal(takeAll(check), { ...approve, by: 'anna' })).toBe('SECOND_PERSON');
    const byEva = takeAll({ ...check, by: 'eva' });
    expect(findRefusal(byEva, { ...approve, by: 'anna' })).toBe('SECOND_PERSON');
    expect(findRefusal(byEva, { ...approve, by: 'eva' })).toBe('SECOND_PERSON');
    expect(findRefusal(byEva, approve)).toBeUndefined();
  });

  it('approves only what the second person has looked at, for a time that has not been', () => {
    expect(findRefusal(takeAll(check), { ...approve, contentHash: 'other' })).toBe('CONTENT_CHANGED');
    expect(findRefusal(takeAll(check), { ...approve, liveAt: '2018-06-11T08:59:59.999Z' })).toBe('EMBARGO_PAST');
    expect(findRefusal(takeAll(check), { ...approve, liveAt: at })).toBeUndefined();
  });

  it('goes live at its time with the approved files, and never before or with others', () => {
    const approved = takeAll(check, approve);
    expect(findRefusal(approved, { ...goLive, at: '2018-06-18T05:59:59.999Z' })).toBe('EMBARGO_HOLDS');
    expect(findRefusal(approved, { ...goLive, manifestHash: 'other' })).toBe('CONTENT_CHANGED');
  });

  it('goes back to a draft with a reason, which stands there until the next check', () => {
    const back: ReleaseStep = { kind: 'return', by: 'per', at, reason: 'Fel rubrik.' };
    expect(findRefusal(takeAll(check), { ...back, reason: ' ' })).toBe('NO_REASON');
    for (const record of [takeAll(check, back), takeAll(check, approve, back)]) {
      expect(record).toEqual({ ...draft, definitionHash: 'e', returned: { by: 'per', at, reason: 'Fel rubrik.' } });
    }
    expect(takeAll(check, back, check).returned).toBeUndefined();
    expect(findRefusal(takeAll(check, approve, goLive), back)).toBe('WRONG_STATE');
  });

  it('any sequence of steps: what is live was checked by one and approved by another, as it was seen, at its time', () => {
    const minutes = fc.integer({ min: 0, max: 9 }).map((minute) => `2018-06-18T06:0${minute}:00.000Z`);
    const person = fc.constantFrom('anna', 'per', 'eva');
    const hash = fc.constantFrom('c', 'c', 'c', 'd');
    const anyStep: fc.Arbitrary<ReleaseStep> = fc.oneof(
      fc.record({ kind: fc.constant('check'), by: person, at: minutes, contentHash: hash, definitionHash: hash }),
      fc.record({ kind: fc.constant('return'), by: person, at: minutes, reason: fc.constantFrom('', 'Rätta.') }),
      fc.record({
        ...{ kind: fc.constant('approve'), by: person, at: minutes, contentHash: hash, liveAt: minutes },
        manifestHash: hash,
      }),
      fc.record({ kind: fc.constant('goLive'), at: minutes, manifestHash: hash }),
    );
    let reached = 0;
    const property = fc.property(fc.array(anyStep, { minLength: 10, maxLength: 40 }), (steps) => {
      let record = draft;
      let lastCheck: Extract<ReleaseStep, { kind: 'check' }> | undefined;
      let lastApproval: Extract<ReleaseStep, { kind: 'approve' }> | undefined;
      for (const step of steps) {
        const before = record.state;
        if (findRefusal(record, step) !== undefined) continue;
        record = takeReleaseStep(record, step);
        if (step.kind === 'check') lastCheck = step;
        if (step.kind === 'approve') lastApproval = step;
        expect(allowed[before]).toContain(record.state);
        if (record.state !== 'live' || step.kind !== 'goLive') continue;
        reached += 1;
        expect(lastApproval?.by).not.toBe(lastCheck?.by);
        expect(lastApproval?.by).not.toBe(draft.createdBy);
        expect(lastApproval?.contentHash).toBe(lastCheck?.contentHash);
        expect(step.manifestHash).toBe(lastApproval?.manifestHash);
        expect(step.at >= (lastApproval?.liveAt ?? '9')).toBe(true);
      }
    });
    fc.assert(property, chooseRuns(1000));
    expect(reached).toBeGreaterThan(10);
  });
});

const allowed: Readonly<Record<ReleaseState, readonly ReleaseState[]>> = {
  draft: ['checked'],
  checked: ['draft', 'approved'],
  approved: ['draft', 'live'],
  live: [],
};
