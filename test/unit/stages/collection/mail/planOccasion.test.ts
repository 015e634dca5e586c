// Who gets a mailing: exactly the units that it is for, and for every other one a reason.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Contact,
  findRoundPhase,
  listOccasions,
  type MailingUnit,
  type Occasion,
  planOccasion,
  type ResponseState,
  responseStates,
} from '../../../../../src/stages/collection/index.ts';
import { buildFrame } from '../../../../../src/stages/frame/index.ts';
import { loadStartableRound } from '../../../../support/loadStartableRound.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';

const { set, round } = loadStartableRound(2024);
const frame = buildFrame(round, set.classifications);
const occasions = listOccasions(round.calendar);
const startedAt = '2024-01-15T09:00:00.000Z';

function getOccasion(id: string): Occasion {
  const occasion = occasions.find((candidate) => candidate.id === id);
  if (occasion === undefined) throw new Error(`No occasion ${id}`);
  return occasion;
}

function plan(id: string, units: readonly MailingUnit[], changes: { stored?: Set<string>; isHeld?: boolean } = {}) {
  const occasion = getOccasion(id);
  const phase = findRoundPhase(round.calendar, startedAt, occasion.dueAt);
  return planOccasion({ round, occasion, phase, isHeld: false, stored: new Set(), ...changes }, units);
}

function buildContact(role: Contact['role'], id: string, bouncedAt?: string): Contact {
  return { id, role, person: `person-${id}`, since: startedAt, bouncedAt };
}

function buildUnit(
  code: string,
  states: Readonly<Record<string, ResponseState>> = {},
  contacts: readonly Contact[] = [buildContact('registrator', `${code}-r`)],
): MailingUnit {
  const unit = frame.unitsByCode.get(code);
  if (unit === undefined) throw new Error(`No unit ${code}`);
  return { unit, framed: frame.partsByUnit.get(code) ?? [], states: new Map(Object.entries(states)), contacts };
}

const anyStates = fc.dictionary(
  fc.constantFrom(...round.parts.map(({ code }) => code)),
  fc.constantFrom(...responseStates),
);
const anyContacts = fc
  .array(fc.record({ role: fc.constantFrom('registrator', 'coordinator', 'copy'), bounced: fc.boolean() }), {
    maxLength: 4,
  })
  .map((contacts) =>
    contacts.map(({ role, bounced }, index) =>
      buildContact(role as Contact['role'], `k${index}`, bounced ? '2024-02-01T08:00:00.000Z' : undefined),
    ),
  );
const anyUnits = fc
  .uniqueArray(fc.constantFrom(...frame.units.map(({ code }) => code)), { minLength: 1, maxLength: 8 })
  .chain((codes) =>
    fc.tuple(
      ...codes.map((code) =>
        fc
          .record({ states: anyStates, contacts: anyContacts })
          .map(({ states, contacts }) => buildUnit(code, states, contacts)),
      ),
    ),
  );

const answered: readonly ResponseState[] = ['submitted', 'reopened'];
const stopped: readonly ResponseState[] = [...answered, 'declined', 'notApplicable'];

describe('planning a mailing', () => {
  it('R-COLLECTION-09 R-COLLECTION-04 I18-39 reminds exactly units with a framed part outstanding that can be reached', () => {
    fc.assert(
      fc.property(anyUnits, fc.constantFrom('reminder-1', 'reminder-2', 'reminder-3'), (units, id) => {
        for (const [index, planned] of plan(id, units).entries()) {
          const { framed, states, contacts } = units[index] as MailingUnit;
          const outstanding = framed.filter((part) => !stopped.includes(states.get(part) ?? 'notStarted'));
          const canBeReached = contacts.some(({ role, bouncedAt }) => role !== 'copy' && bouncedAt === undefined);
          expect(planned.outstanding).toEqual(outstanding);
          expect(planned.because === undefined).toBe(outstanding.length > 0 && canBeReached);
          expect(planned.recipients.length > 0).toBe(planned.because === undefined);
        }
      }),
      chooseRuns(300),
    );
  });

  it('R-COLLECTION-11 R-COLLECTION-12 asks exactly units that have handed in something to review, while the surveys are open', () => {
    expect(getOccasion('review-1').date).toBe('2024-03-12');
    fc.assert(
      fc.property(anyUnits, (units) => {
        for (const [index, planned] of plan('review-1', units).entries()) {
          const { framed, states, contacts } = units[index] as MailingUnit;
          const handedIn = framed.filter((part) => answered.includes(states.get(part) ?? 'notStarted'));
          const canBeReached = contacts.some(({ role, bouncedAt }) => role !== 'copy' && bouncedAt === undefined);
          expect(planned.because === undefined).toBe(handedIn.length > 0 && canBeReached);
        }
      }),
      chooseRuns(200),
    );
  });

  it('adds no mail when it is planned again over what is stored', () => {
    fc.assert(
      fc.property(anyUnits, fc.constantFrom(...occasions.map(({ id }) => id)), (units, id) => {
        const first = plan(id, units);
        const stored = new Set(first.flatMap(({ recipients }) => recipients.map(({ occasion }) => occasion)));
        const again = plan(id, units, { stored });
        expect(again.flatMap(({ recipients }) => recipients)).toEqual([]);
        for (const [index, planned] of first.entries()) {
          expect(again[index]?.because).toBe(planned.because ?? 'alreadyStored');
        }
      }),
      chooseRuns(200),
    );
  });

  it('never sends to an address whose mail came back, nor twice to one person', () => {
    fc.assert(
      fc.property(anyUnits, fc.constantFrom(...occasions.map(({ id }) => id)), (units, id) => {
        for (const [index, { recipients }] of plan(id, units).entries()) {
          const bounced = units[index]?.contacts.filter(({ bouncedAt }) => bouncedAt !== undefined) ?? [];
          expect(recipients.filter(({ contact }) => bounced.some(({ id: other }) => other === contact))).toEqual([]);
          expect(new Set(recipients.map(({ person }) => person)).size).toBe(recipients.length);
        }
      }),
      chooseRuns(200),
    );
  });

  it('R-COLLECTION-02 R-COLLECTION-07 sends the letter to the registrators, copies with it', () => {
    const contacts = [buildContact('registrator', 'r'), buildContact('copy', 'c')];
    const [planned] = plan('mailing-1', [buildUnit('1440', {}, contacts)]);
    expect(planned?.recipients.map(({ role, occasion }) => [role, occasion])).toEqual([
      ['registrator', 'mailing-1|1440|r'],
      ['copy', 'mailing-1|1440|c'],
    ]);
  });

  it('reminds the coordinators where there are any, the registrators where none can be reached', () => {
    const registrator = buildContact('registrator', 'r');
    const named = plan('reminder-1', [buildUnit('1440', {}, [registrator, buildContact('coordinator', 's')])]);
    expect(named[0]?.recipients.map(({ role }) => role)).toEqual(['coordinator']);
    const gone = buildContact('coordinator', 's', '2024-02-01T08:00:00.000Z');
    const bounced = plan('reminder-1', [buildUnit('1440', {}, [registrator, gone])]);
    expect(bounced[0]?.recipients.map(({ role }) => role)).toEqual(['registrator']);
  });

  it('says why a unit gets none', () => {
    const parts = frame.partsByUnit.get('1440') ?? [];
    const all = (state: ResponseState) => Object.fromEntries(parts.map((part) => [part, state]));
    const bounced = buildContact('registrator', 'r', '2024-02-01T08:00:00.000Z');
    const because = (unit: MailingUnit, changes = {}) => plan('reminder-1', [unit], changes)[0]?.because;
    expect(because(buildUnit('1440', all('submitted')))).toBe('allHandedIn');
    expect(because(buildUnit('1440', { ...all('submitted'), lss: 'declined' }))).toBe('restDeclined');
    expect(because(buildUnit('1440', {}, []))).toBe('noAddress');
    expect(because(buildUnit('1440', {}, [buildContact('copy', 'c')]))).toBe('noAddress');
    expect(because(buildUnit('1440', {}, [bounced]))).toBe('addressBounced');
    expect(because(buildUnit('1440'), { isHeld: true })).toBe('held');
    expect(because(buildUnit('1440'), { stored: new Set(['reminder-1|1440|x']) })).toBe('alreadyStored');
    expect(plan('review-1', [buildUnit('1440')])[0]?.because).toBe('nothingHandedIn');
  });

  it('sends nothing for a round that is not started, has no consultation, or is closed', () => {
    const occasion = getOccasion('mailing-1');
    const rest = { occasion, isHeld: false, stored: new Set<string>() };
    const units = [buildUnit('1440')];
    const trial = findRoundPhase(round.calendar, undefined, occasion.dueAt);
    expect(planOccasion({ ...rest, round, phase: trial }, units)[0]?.because).toBe('notStarted');
    const phase = findRoundPhase(round.calendar, startedAt, occasion.dueAt);
    const consultation = { date: undefined, registrationNumber: undefined };
    const open = { ...round, legal: { ...round.legal, consultation } };
    expect(planOccasion({ ...rest, round: open, phase }, units)[0]?.because).toBe('legal');
    const closed = findRoundPhase(round.calendar, startedAt, '2024-03-26T00:00:00.000Z');
    expect(planOccasion({ ...rest, round, phase: closed }, units)[0]?.because).toBe('closed');
  });
});
