// Mailings over the real stores: stopped anywhere and taken up again, each mail leaves once and none is lost.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type DeliveryOutcome,
  type Mail,
  type MailDelivery,
  type MailingParts,
  type MailMessage,
  recoverInterrupted,
  runDelegationReminders,
  runDueOccasions,
  runLateMails,
  type SendingParts,
  sendWaitingMails,
  type UnitFact,
} from '../../../../../src/stages/collection/index.ts';
import { buildFrame } from '../../../../../src/stages/frame/index.ts';
import { createTestStores, type TestStores } from '../../../../support/createTestStores.ts';
import { loadStartableRound } from '../../../../support/loadStartableRound.ts';
import { chooseRuns } from '../../../../support/propertyRuns.ts';

const { set, round } = loadStartableRound(2024);
const whole = buildFrame(round, set.classifications);
const units = ['1440', '0114', '1480-avo'];
const frame = { ...whole, units: whole.units.filter(({ code }) => units.includes(code)) };
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const sender = { name: 'Myndigheten', email: 'oj@myndigheten.example', url: 'https://jamfor.example' };

let stores: TestStores;
let now = '2024-01-15T09:00:00.000Z';
let keys = 0;
const drawKey = () => `nyckel-${++keys}`;
const getNow = () => now;

beforeEach(() => {
  stores = createTestStores();
  now = '2024-01-15T09:00:00.000Z';
});

async function record(unit: string, ...facts: readonly UnitFact[]): Promise<void> {
  await stores.teamwork.record(
    { key: { round: 2024, unit }, facts: facts.map((fact) => ({ fact })) },
    { actor: 'desk-1', link: undefined, at: now, definitionHash: set.hash },
  );
}

async function nameContact(unit: string, role: 'registrator' | 'coordinator' | 'copy', person: string): Promise<void> {
  await stores.store.savePerson({ actor: person, name: '', email: `${person}@kommun.example` });
  await record(unit, { kind: 'contactNamed', contact: `k-${person}`, role, person });
}

async function startRound(): Promise<void> {
  await record('', { kind: 'roundStarted' });
  for (const unit of units) await nameContact(unit, 'registrator', `reg-${unit}`);
  await nameContact('1440', 'copy', 'kopia-1440');
}

function buildMailing(teamwork: MailingParts['teamwork'] = stores.teamwork): MailingParts {
  const { store } = stores;
  return { store, teamwork, round, frame, definitionHash: set.hash, sender, now: getNow, drawKey };
}

/** Remembers what was handed over, as a folder of files does: the same mail again is the same file. */
function createDelivery(answer: (message: MailMessage) => DeliveryOutcome = () => ({ kind: 'sent' })) {
  const delivered = new Map<string, MailMessage>();
  let handedOver = 0;
  const delivery: MailDelivery = {
    name: 'files',
    async deliver(message) {
      const outcome = answer(message);
      if (outcome.kind === 'sent') {
        handedOver++;
        delivered.set(message.id, message);
      }
      return outcome;
    },
    wasDelivered: async (id) => delivered.has(id),
  };
  return { delivery, delivered, countHandedOver: () => handedOver };
}

function buildSending(
  delivery: MailDelivery,
  store: SendingParts['store'] = stores.teamwork,
  changes: Partial<SendingParts> = {},
): SendingParts {
  return {
    store,
    delivery,
    sender,
    replyTo: undefined,
    buildAttachment: async () => undefined,
    findBar: async () => undefined,
    now: getNow,
    drawSecret: () => `hemlighet-${++keys}`,
    digest,
    definitionHash: () => set.hash,
    ...changes,
  };
}

class Killed extends Error {}

/** The store of a process that is killed at its n-th step: `before` it reaches the database, or `after`, unheard. */
function buildMortal<T extends object>(store: T, step: number, when: 'before' | 'after'): T {
  let count = 0;
  return new Proxy(store, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]) => {
        count++;
        if (count > step) throw new Killed();
        if (count === step && when === 'before') throw new Killed();
        const result: unknown = await method.apply(target, args);
        if (count === step) throw new Killed();
        return result;
      };
    },
  });
}

async function survive(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    return false;
  }
}

const loadAll = (): Promise<readonly Mail[]> => stores.teamwork.loadMails({ round: 2024 });

describe('mailings of the calendar', () => {
  it('R-COLLECTION-02 R-COLLECTION-17 leave on their day, each with its unit, recipient and reason, and are written in the log', async () => {
    await startRound();
    expect(await runDueOccasions(buildMailing())).toEqual([]);
    now = '2024-01-24T07:00:00.000Z';
    expect(await runDueOccasions(buildMailing())).toEqual([{ occasion: 'mailing-1', mails: 4 }]);
    expect(await runDueOccasions(buildMailing())).toEqual([]);
    const mails = await loadAll();
    expect(mails.map(({ unit, to }) => `${unit} ${to}`).toSorted()).toEqual([
      '0114 reg-0114',
      '1440 kopia-1440',
      '1440 reg-1440',
      '1480-avo reg-1480-avo',
    ]);
    const log = await stores.teamwork.loadUnitEntries({ round: 2024, unit: '' });
    expect(log.at(-1)?.fact).toEqual({ kind: 'occasionRun', occasion: 'mailing-1', mails: 4 });
  });

  it('do not leave before the round is started', async () => {
    for (const unit of units) await nameContact(unit, 'registrator', `reg-${unit}`);
    now = '2024-02-22T07:00:00.000Z';
    expect(await runDueOccasions(buildMailing())).toEqual([]);
    expect(await loadAll()).toEqual([]);
  });

  it('R-COLLECTION-09 remind only units with parts left, and log what was missed while nothing ran', async () => {
    await startRound();
    now = '2024-01-24T07:00:00.000Z';
    await runDueOccasions(buildMailing());
    const by = { actor: 'reg-0114', link: undefined, at: now, definitionHash: set.hash };
    for (const part of frame.partsByUnit.get('0114') ?? []) {
      await stores.store.handIn({ round: 2024, unit: '0114', part }, new Map(), new Map(), new Set(), by);
    }
    now = '2024-03-01T12:00:00.000Z';
    expect(await runDueOccasions(buildMailing())).toEqual([
      { occasion: 'reminder-1', mails: 0 },
      { occasion: 'reminder-2', mails: 3 },
    ]);
    const reminded = (await loadAll()).filter(({ kind }) => kind === 'reminder').map(({ unit }) => unit);
    expect(reminded.toSorted()).toEqual(['1440', '1440', '1480-avo']);
  });

  it('are stored once when two processes come upon the same occasion', async () => {
    await startRound();
    now = '2024-01-24T07:00:00.000Z';
    await Promise.all([runDueOccasions(buildMailing()), runDueOccasions(buildMailing())]);
    expect(await loadAll()).toHaveLength(4);
    const { delivery, countHandedOver } = createDelivery();
    await Promise.all([sendWaitingMails(buildSending(delivery), 100), sendWaitingMails(buildSending(delivery), 100)]);
    expect(countHandedOver()).toBe(4);
    const links = await stores.teamwork.loadLinks({ round: 2024, unit: '1440' });
    expect(links).toHaveLength(1 + (frame.partsByUnit.get('1440')?.length ?? 0));
  });

  it('are stored once and sent once, wherever the process is killed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 26 }), fc.constantFrom('before', 'after')), { maxLength: 4 }),
        async (deaths) => {
          stores = createTestStores();
          now = '2024-01-15T09:00:00.000Z';
          await startRound();
          now = '2024-01-24T07:00:00.000Z';
          const { delivery, delivered } = createDelivery();
          for (const [step, when] of deaths) {
            const mortal = buildMortal(stores.teamwork, step, when);
            await survive(async () => {
              await runDueOccasions(buildMailing(mortal));
              await sendWaitingMails(buildSending(delivery, mortal), 100);
            });
            now = new Date(Date.parse(now) + 1000).toISOString();
            await recoverInterrupted({ store: stores.teamwork, delivery, now: getNow }, now);
          }
          await runDueOccasions(buildMailing());
          await sendWaitingMails(buildSending(delivery), 100);
          const mails = await loadAll();
          expect(mails.map(({ occasion }) => occasion).toSorted()).toEqual([
            'mailing-1|0114|k-reg-0114',
            'mailing-1|1440|k-kopia-1440',
            'mailing-1|1440|k-reg-1440',
            'mailing-1|1480-avo|k-reg-1480-avo',
          ]);
          expect(mails.every(({ state }) => state === 'sent')).toBe(true);
          expect([...delivered.keys()].toSorted()).toEqual(mails.map(({ id }) => id).toSorted());
          for (const [id, { text }] of delivered) {
            const secrets = [...text.matchAll(/\/svara\/(\S+)/g)].map(([, secret]) => secret ?? '');
            for (const secret of secrets) expect(await stores.store.findLink(digest(secret))).toBeDefined();
            expect(secrets.length).toBe(mails.find((mail) => mail.id === id)?.links.length);
          }
          expect(await stores.teamwork.checkUnitChains(2024)).toEqual([]);
        },
      ),
      chooseRuns(12),
    );
  });
});

describe('mailings to units that could not be reached on the day', () => {
  it('leave once, however often and wherever the process is killed, and no reminder beside them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom('before', 'after')), { maxLength: 4 }),
        async (deaths) => {
          stores = createTestStores();
          now = '2024-01-15T09:00:00.000Z';
          await record('', { kind: 'roundStarted' });
          await nameContact('1440', 'registrator', 'reg-1440');
          now = '2024-01-24T07:00:00.000Z';
          await runDueOccasions(buildMailing());
          // The first address of two units comes in the night before a reminder.
          now = '2024-02-22T06:59:30.000Z';
          for (const unit of ['0114', '1480-avo']) await nameContact(unit, 'registrator', `reg-${unit}`);
          await nameContact('0114', 'copy', 'kopia-0114');
          now = '2024-02-22T07:00:00.000Z';
          const { delivery, delivered } = createDelivery();
          const work = async (teamwork: TestStores['teamwork']) => {
            await runDueOccasions(buildMailing(teamwork));
            await runLateMails(buildMailing(teamwork));
            await sendWaitingMails(buildSending(delivery, teamwork), 100);
          };
          for (const [step, when] of deaths) {
            await survive(() => work(buildMortal(stores.teamwork, step, when)));
            now = new Date(Date.parse(now) + 1000).toISOString();
            await recoverInterrupted({ store: stores.teamwork, delivery, now: getNow }, now);
          }
          for (let times = 0; times < 2; times++) await work(stores.teamwork);
          const mails = await loadAll();
          expect(mails.map(({ occasion }) => occasion).toSorted()).toEqual([
            'mailing-1|0114|k-kopia-0114',
            'mailing-1|0114|k-reg-0114',
            'mailing-1|1440|k-reg-1440',
            'mailing-1|1480-avo|k-reg-1480-avo',
            'reminder-1|1440|k-reg-1440',
          ]);
          expect([...delivered.keys()].toSorted()).toEqual(mails.map(({ id }) => id).toSorted());
          expect(mails.find(({ unit }) => unit === '0114')?.reason).toMatch(/^Kunde inte nås när utskicket gick\. /);
          expect(await stores.teamwork.checkUnitChains(2024)).toEqual([]);
        },
      ),
      chooseRuns(8),
    );
  });

  it('are stored once when two processes come upon the same unit', async () => {
    await record('', { kind: 'roundStarted' });
    now = '2024-01-24T07:00:00.000Z';
    await runDueOccasions(buildMailing());
    expect(await runLateMails(buildMailing())).toBe(0);
    await nameContact('1440', 'registrator', 'reg-1440');
    await Promise.all([runLateMails(buildMailing()), runLateMails(buildMailing())]);
    expect(await loadAll()).toHaveLength(1);
    expect(await runLateMails(buildMailing())).toBe(0);
  });
});

describe('reminders to colleagues', () => {
  it('leave once before the day and once after, with a link of their own', async () => {
    await startRound();
    await stores.store.savePerson({ actor: 'expert', name: 'Kim Berg', email: 'kim@ale.example' });
    const link = {
      id: 'l1',
      round: 2024,
      unit: '1440',
      part: 'lss',
      questions: ['F1'],
      role: 'expert' as const,
      actor: 'expert',
      createdAt: now,
      expiresAt: '2024-04-01T00:00:00.000Z',
      revokedAt: undefined,
    };
    const fact: UnitFact = {
      kind: 'delegated',
      delegation: 'd1',
      part: 'lss',
      questions: ['F1'],
      person: 'expert',
      link: 'l1',
      due: '2024-02-20',
    };
    const by = { actor: 'reg-1440', link: undefined, at: now, definitionHash: set.hash };
    await stores.teamwork.record({ key: { round: 2024, unit: '1440' }, facts: [{ fact }], links: [link] }, by);
    now = '2024-02-17T07:00:00.000Z';
    expect(await runDelegationReminders(buildMailing())).toBe(1);
    expect(await runDelegationReminders(buildMailing())).toBe(0);
    now = '2024-02-21T07:00:00.000Z';
    expect(await runDelegationReminders(buildMailing())).toBe(1);
    expect(await runDelegationReminders(buildMailing())).toBe(0);
    const [mail] = await loadAll();
    const links = await stores.teamwork.loadLinks({ round: 2024, unit: '1440' });
    expect(links.find(({ id }) => id === mail?.links[0])).toMatchObject({
      part: 'lss',
      questions: ['F1'],
      actor: 'expert',
    });
  });
});
