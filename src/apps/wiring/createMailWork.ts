// Mail by the clock: what the calendar makes due is planned and stored, what waits is sent, and what came back is read. One
// step at a time within the process; the database keeps several processes apart.

import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { digestSha256 } from '../../adapters/database/index.ts';
import {
  createFilesDelivery,
  createSmtpDelivery,
  getBounceFolder,
  getMailPath,
  getOutboxFolder,
  openBounceFolder,
  type SmtpDelivery,
} from '../../adapters/mail/index.ts';
import {
  type BounceOutcome,
  buildRoundState,
  buildSecret,
  type CollectionStore,
  findLegalFaults,
  loadMailingUnits,
  type MailDelivery,
  type MailingParts,
  type MailSender,
  type Occasion,
  recoverInterrupted,
  runDelegationReminders,
  runDueOccasions,
  runLateMails,
  runOccasion,
  type SendingParts,
  sendWaitingMails,
  type TeamworkStore,
  takeBounce,
} from '../../stages/collection/index.ts';
import { getRound, type Round } from '../../stages/definition/index.ts';
import { mailRound } from '../../texts/sv/mailRound.ts';
import type { DeskMail } from '../desk/deskMail.ts';
import { createAttachmentBuilder } from './buildMailAttachment.ts';
import type { DefinitionsInUse } from './definitionsInUse.ts';
import { reportError } from './reportError.ts';
import type { Settings } from './settings.ts';

/** `now` may be a clock of practice: what is due follows it. */
export interface MailWorkParts {
  readonly settings: Settings;
  readonly definitions: DefinitionsInUse;
  readonly collection: CollectionStore;
  readonly teamwork: TeamworkStore;
  readonly now: () => Date;
}

/** One for each process; the database keeps several processes apart. */
export interface MailWork {
  /** What the desk does with mail. */
  readonly desk: DeskMail;
  /** One round of all that is due, to its end. */
  tick(): Promise<void>;
  /** Begins to work by the clock. */
  start(): void;
  /** Ends after the step at hand. */
  stop(): Promise<void>;
}

const second = 1000;
const sendEvery = 10 * second;
const planEvery = 60 * second;
/** Colleagues to remind, and units that got an address after a mailing had left. */
const planMoreEvery = 10 * 60 * second;
/** A mail that has been on its way for longer was left by a process that stopped; every step of a delivery times out before. */
const interruptedAfter = 10 * 60 * second;
const sentAtATime = 500;
const secretBytes = 32;

/**
 * Does nothing by itself before `start`. Without a mail server in the settings mails are written to files in the data
 * folder.
 */
export function createMailWork(parts: MailWorkParts): MailWork {
  const { settings, definitions, teamwork } = parts;
  const delivery = createDelivery(settings);
  const sender: MailSender = { ...settings.mail.from, url: settings.url };
  const now = () => parts.now().toISOString();
  const bounces = openBounceFolder(getBounceFolder(settings.dataFolder));
  const last = { planned: Number.NEGATIVE_INFINITY, more: Number.NEGATIVE_INFINITY };
  let queue: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let isStopping = false;

  /** Runs after all that was asked before, whether that went well or not. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  const sending: SendingParts = {
    store: teamwork,
    delivery,
    sender,
    replyTo: settings.mail.replyTo,
    buildAttachment: createAttachmentBuilder(parts),
    findBar: (round) => findBar(parts, round),
    now,
    drawSecret: () => buildSecret(randomBytes(secretBytes)),
    digest: digestSha256,
    definitionHash: () => definitions.get().hash,
    isStopping: () => isStopping,
  };
  const buildMailing = (year: number): MailingParts => ({
    store: parts.collection,
    teamwork,
    round: getRound(definitions.get(), year),
    frame: definitions.getFrame(year),
    definitionHash: definitions.get().hash,
    sender,
    now,
    drawKey: randomUUID,
  });
  const bounceParts = () => ({
    store: teamwork,
    rounds: listMailRounds(parts).map(({ year }) => year),
    now,
    definitionHash: sending.definitionHash,
  });

  async function plan(): Promise<void> {
    const time = parts.now().getTime();
    if (time - last.planned < planEvery) return;
    last.planned = time;
    const isTimeForMore = time - last.more >= planMoreEvery;
    if (isTimeForMore) last.more = time;
    for (const { year } of listMailRounds(parts)) {
      if (isStopping) return;
      await runDueOccasions(buildMailing(year));
      if (!isTimeForMore) continue;
      await runLateMails(buildMailing(year));
      await runDelegationReminders(buildMailing(year));
    }
  }

  async function readBounces(): Promise<void> {
    for (const name of await bounces.list()) {
      const { kind } = await takeBounce(bounceParts(), await bounces.read(name));
      await (kind === 'notReport' || kind === 'notOurs' ? bounces.putAside(name) : bounces.remove(name));
    }
  }

  /** The steps do not depend on each other: a fault in one is told and leaves the others. */
  async function work(): Promise<void> {
    const interrupted = new Date(parts.now().getTime() - interruptedAfter).toISOString();
    const steps: readonly (() => Promise<unknown>)[] = [
      readBounces,
      plan,
      () => recoverInterrupted(sending, interrupted),
      () => sendWaitingMails(sending, sentAtATime),
    ];
    for (const step of steps) {
      if (!isStopping) await step().catch(reportError);
    }
  }

  function next(): void {
    timer = setTimeout(() => void inTurn(work).finally(() => !isStopping && next()), sendEvery);
  }

  return {
    desk: {
      sender,
      delivery: delivery.name,
      loadUnits: (round) => loadMailingUnits(buildMailing(round)),
      async run(round, occasion: Occasion, actor) {
        const mails = await inTurn(() => runOccasion(buildMailing(round), occasion, actor));
        void inTurn(() => sendWaitingMails(sending, sentAtATime)).catch(reportError);
        return mails;
      },
      sendSoon: () => void inTurn(() => sendWaitingMails(sending, sentAtATime)).catch(reportError),
      findFile: (mailId) => findFile(settings, mailId),
      takeBounce: (message): Promise<BounceOutcome> => takeBounce(bounceParts(), message),
    },
    tick: () => inTurn(work),
    start() {
      // What an earlier process left: with a database of our own nobody else can be at work with it.
      const before = settings.databaseUrl === undefined ? now() : new Date(0).toISOString();
      void inTurn(() => recoverInterrupted(sending, before)).catch(reportError);
      next();
    },
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      await queue;
      delivery.close();
    },
  };
}

/** Practice never reaches anybody: with a clock of its own the process writes files, whatever server is set. */
function createDelivery({ mail, clock, dataFolder }: Settings): MailDelivery & Pick<SmtpDelivery, 'close'> {
  if (mail.smtp !== undefined && clock === undefined) return createSmtpDelivery(mail.smtp);
  return { ...createFilesDelivery(getOutboxFolder(dataFolder)), close: () => undefined };
}

/** Rounds that can have mail: those with a mailing in their calendar. */
function listMailRounds({ definitions }: MailWorkParts): readonly Round[] {
  return [...definitions.get().rounds.values()].filter(
    (round) => round.isQuestionnaireKnown && round.calendar.some(({ kind }) => kind === 'mailing'),
  );
}

/** Why no mail of the round may leave, in words. */
async function findBar({ definitions, teamwork }: MailWorkParts, year: number): Promise<string | undefined> {
  const round = definitions.get().rounds.get(year);
  if (round === undefined || findLegalFaults(round).length > 0) return mailRound.because.legal;
  const { startedAt } = buildRoundState(await teamwork.loadUnitEntries({ round: year, unit: '' }));
  return startedAt === undefined ? mailRound.because.notStarted : undefined;
}

async function findFile({ dataFolder }: Settings, mailId: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(getMailPath(getOutboxFolder(dataFolder), mailId));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
