// What a mailing that has left still owes to units that could not be reached on its day.

import { describe, expect, it } from 'vitest';
import {
  type Contact,
  findLateOccasions,
  findRoundPhase,
  isLetterRun,
  listOccasions,
  type MailingUnit,
  planLateMails,
  planOccasion,
} from '../../../../../src/stages/collection/index.ts';
import { buildFrame } from '../../../../../src/stages/frame/index.ts';
import { loadStartableRound } from '../../../../support/loadStartableRound.ts';

const { set, round } = loadStartableRound(2024);
const frame = buildFrame(round, set.classifications);
const occasions = listOccasions(round.calendar);
const startedAt = '2024-01-15T09:00:00.000Z';
const letterRan = '2024-01-24T07:00:05.000Z';
const reminderRan = '2024-02-22T07:00:05.000Z';

function buildContact(since: string, changes: Partial<Contact> = {}): Contact {
  return { id: `k-${since}`, role: 'registrator', person: `p-${since}`, since, bouncedAt: undefined, ...changes };
}

function buildUnit(contacts: readonly Contact[], changes: Partial<MailingUnit> = {}): MailingUnit {
  const unit = frame.unitsByCode.get('1440');
  if (unit === undefined) throw new Error('No unit');
  return { unit, framed: frame.partsByUnit.get('1440') ?? [], states: new Map(), contacts, ...changes };
}

function plan(id: string, ranAt: string, now: string, unit: MailingUnit, stored: readonly string[] = []) {
  const occasion = occasions.find((candidate) => candidate.id === id);
  if (occasion === undefined) throw new Error(`No occasion ${id}`);
  const phase = findRoundPhase(round.calendar, startedAt, now);
  const terms = { round, occasion, phase, isHeld: false, stored: new Set(stored), isLetterRun: true, ranAt };
  const [planned] = planLateMails(terms, [unit]);
  return planned?.because ?? `${planned?.recipients.length} late`;
}

describe('units that are written to late', () => {
  it('get the letter when they have their first address, once, and only while the round is open', () => {
    const at = '2024-02-01T10:00:00.000Z';
    const unit = buildUnit([buildContact('2024-02-01T09:00:00.000Z'), buildContact('x', { role: 'copy' })]);
    const letter = (now: string, changed = unit, stored: readonly string[] = []) =>
      plan('mailing-1', letterRan, now, changed, stored);
    expect(letter(at)).toBe('2 late');
    expect(letter(at, buildUnit([]))).toBe('noAddress');
    expect(letter(at, buildUnit([buildContact('x', { role: 'copy' })]))).toBe('noAddress');
    expect(letter(at, buildUnit([buildContact('a', { bouncedAt: at })]))).toBe('addressBounced');
    expect(letter(at, unit, ['mailing-1|1440|k'])).toBe('alreadyStored');
    // By hand, or by the link of a coordinator who was named.
    expect(letter(at, { ...unit, letters: { first: at, last: at } })).toBe('alreadyStored');
    expect(letter('2024-03-13T10:00:00.000Z')).toBe('2 late');
    expect(letter('2024-03-26T10:00:00.000Z')).toBe('closed');
    const done = new Map(unit.framed.map((part) => [part, 'submitted' as const]));
    expect(letter(at, { ...unit, states: done })).toBe('allHandedIn');
    // One who could be reached and has no letter all the same gets it too.
    expect(letter(at, buildUnit([buildContact('2024-01-20T09:00:00.000Z')]))).toBe('1 late');
  });

  it('get the newest reminder only where the letter came before its day and nobody could be reached on it', () => {
    const before = { first: letterRan, last: letterRan };
    const bounced = buildContact('2024-01-20T09:00:00.000Z', { bouncedAt: '2024-02-10T09:00:00.000Z' });
    const added = buildContact('2024-02-23T09:00:00.000Z');
    const reminder = (contacts: readonly Contact[], changes: Partial<MailingUnit>) =>
      plan('reminder-1', reminderRan, '2024-02-23T10:00:00.000Z', buildUnit(contacts, changes));
    expect(reminder([bounced, added], { letters: before })).toBe('1 late');
    expect(reminder([added], {})).toBe('letterFirst');
    const resent = { first: letterRan, last: '2024-02-23T09:30:00.000Z' };
    expect(reminder([bounced, added], { letters: resent })).toBe('letterLate');
    const late = { first: '2024-02-23T09:30:00.000Z', last: '2024-02-23T09:30:00.000Z' };
    expect(reminder([added], { letters: late })).toBe('letterLate');
    expect(reminder([buildContact('2024-02-21T09:00:00.000Z')], { letters: before })).toBe('wasReachable');
  });
});

describe('occasions that are open for late ones', () => {
  const stored = new Set(['mailing-1|a|k', 'reminder-1|a|k', 'reminder-2|a|k']);
  const find = (
    ran: readonly string[],
    now: string,
    held: readonly string[] = [],
    mails: ReadonlySet<string> = stored,
  ) =>
    findLateOccasions(
      occasions,
      {
        occasionsRun: new Map(ran.map((id) => [id, now])),
        occasionsHeld: new Map(held.map((id) => [id, 'skäl'])),
      },
      mails,
      now,
    ).map(({ id }) => id);

  it('are the letter and the newest reminder, when they have left and are not held', () => {
    expect(find([], '2024-01-23T10:00:00.000Z')).toEqual([]);
    expect(find(['mailing-1'], '2024-02-01T10:00:00.000Z')).toEqual(['mailing-1']);
    expect(find(['mailing-1', 'reminder-1'], '2024-02-22T10:00:00.000Z')).toEqual(['mailing-1', 'reminder-1']);
    const both = ['mailing-1', 'reminder-1', 'reminder-2'];
    expect(find(both, '2024-03-01T10:00:00.000Z')).toEqual(['mailing-1', 'reminder-2']);
    expect(find(['mailing-1', 'reminder-1'], '2024-03-01T10:00:00.000Z')).toEqual(['mailing-1']);
    expect(find(both, '2024-03-01T10:00:00.000Z', ['mailing-1'])).toEqual(['reminder-2']);
  });

  it('are not reminders that were skipped, so that nobody is reminded beside a late letter', () => {
    const now = '2024-02-23T10:00:00.000Z';
    expect(find(['mailing-1', 'reminder-1'], now, [], new Set(['mailing-1|a|k']))).toEqual(['mailing-1']);
    expect(find(['mailing-1'], now, [], new Set())).toEqual(['mailing-1']);
  });
});

it('a reminder on its day leaves out a unit that has not had the letter, once the letter has left', () => {
  const [occasion] = occasions.filter(({ id }) => id === 'reminder-1');
  if (occasion === undefined) throw new Error('No reminder');
  const phase = findRoundPhase(round.calendar, startedAt, occasion.dueAt);
  const units = [buildUnit([buildContact('2024-02-22T06:59:00.000Z')])];
  const because = (hasLeft: boolean) =>
    planOccasion({ round, occasion, phase, isHeld: false, stored: new Set(), isLetterRun: hasLeft }, units)[0]?.because;
  expect(because(true)).toBe('letterFirst');
  expect(because(false)).toBeUndefined();
  const state = { occasionsRun: new Map([['mailing-1', letterRan]]), occasionsHeld: new Map() };
  expect(isLetterRun(occasions, state)).toBe(true);
  expect(isLetterRun(occasions, { ...state, occasionsHeld: new Map([['mailing-1', 'post']]) })).toBe(false);
});
