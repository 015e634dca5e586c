// Steady load on a server that has one core: readers and savers from this process, on the other core, and definitions replaced in
// the midst of it. What is acknowledged is counted and looked for afterwards.

import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import {
  createCollectionStore,
  digestSha256,
  type OpenDatabase,
  openDatabase,
} from '../../../src/adapters/database/index.ts';
import { buildSecret, buildSecretHash } from '../../../src/stages/collection/index.ts';
import { type DefinitionSet, getRound } from '../../../src/stages/definition/index.ts';
import { buildFrame } from '../../../src/stages/frame/index.ts';
import { createLeanClient, type LeanClient } from '../leanClient.ts';
import { pickQuantile } from '../measure.ts';
import type { Meters } from './roundServer.ts';
import { type RoundServer, type RoundServerSettings, startRoundServer } from './startRoundServer.ts';

export interface LoadFigures {
  /** Rows a second by bare inserts, each committed; as many at a time as the savers. */
  readonly bareInserts: number;
  readonly bareP99: number;
  /** Answers saved a second, as fast as they are taken; each committed. */
  readonly saves: number;
  readonly savesP99: number;
  /** At 500 requests a second, of which four in five save: what was answered in time. */
  readonly steady: {
    readonly sent: number;
    readonly seconds: number;
    readonly p50: number;
    readonly p99: number;
    readonly longest: number;
    readonly errors: number;
    readonly lost: number;
    readonly meters: Meters;
  };
  /** The same while definitions are replaced. */
  readonly replacing: {
    readonly sent: number;
    readonly errors: number;
    readonly over500: number;
    readonly longest: number;
    readonly p99: number;
    readonly lost: number;
    readonly replaced: string;
    readonly longestPause: number;
  };
}

const savers = 128;
const perSecond = 500;
const part = 'lss';

/** A question that is answered with one of two words, and always asked. */
interface LoadQuestion {
  readonly code: string;
  readonly answers: readonly [string, string];
}

interface Saver {
  readonly question: LoadQuestion;
  readonly url: string;
  readonly unit: string;
  version: number;
  isBusy: boolean;
}

export interface LoadSettings {
  readonly settings: RoundServerSettings;
  readonly set: DefinitionSet;
  /** How long each kind of load lasts. */
  readonly seconds: number;
  /** The core of the app, and the one of this process and of a database server. Undefined: whichever is free. */
  readonly cores: { readonly app: number; readonly others: number } | undefined;
}

/** Plays the loads one after another on one server. */
export async function measureLoad({ settings, set, seconds, cores }: LoadSettings): Promise<LoadFigures> {
  if (cores !== undefined) keepTo(cores.others);
  const server = await startRoundServer({ ...settings, core: cores?.app });
  const database = await openDatabase({ ...settings, whenHeld: 'attach' });
  const client = createLeanClient();
  try {
    const people = await makeSavers(server, database, set);
    await saveForAWhile(client, people.slice(0, savers), 2);
    const { bare, full } = await compareWithBareRows({ database, client, people, seconds, cores, settings });
    const steady = await sendSteadily(server, client, people, seconds);
    const lost = await countLost(database, people);
    const folder = join(settings.dataFolder, 'replaced');
    cpSync(settings.definitionsFolder, folder, { recursive: true });
    const path = join(folder, 'rounds/2024/round.yaml');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('name: Öppna jämförelser 2024', 'name: Öppna jämförelser 2024, utgåva 2'),
    );
    // Requests are sent until a second after the new set is in use.
    let isReplaced = false;
    const replacing = sendSteadily(server, client, people, seconds, () => isReplaced);
    await wait(1000);
    const replaced = (await server.ask({ do: 'replaceDefinitions', folder })) as { readonly kind: string };
    await wait(1000);
    isReplaced = true;
    const during = await replacing;
    return {
      bareInserts: bare.perSecond,
      bareP99: bare.p99,
      saves: full.perSecond,
      savesP99: full.p99,
      steady: { ...during0(steady), lost },
      replacing: {
        sent: during.sent,
        errors: during.errors,
        over500: during.over500,
        longest: during.longest,
        p99: during.p99,
        lost: await countLost(database, people),
        replaced: replaced.kind,
        longestPause: during.meters.longestPause,
      },
    };
  } finally {
    client.close();
    await database.close();
    await server.stop();
  }
}

/** All threads of this process. */
function keepTo(core: number): void {
  execFileSync('taskset', ['-acp', String(core), String(process.pid)], { stdio: 'ignore' });
}

function during0({ over500: _, ...rest }: SteadyFigures) {
  return rest;
}

function findQuestion(set: DefinitionSet): LoadQuestion {
  const questions = getRound(set, 2024).parts.find(({ code }) => code === part)?.questions ?? [];
  for (const { code, kind, items, askedWhen, options } of questions) {
    const [first, second] = options.filter(({ isOffered }) => isOffered).map((option) => option.code);
    if (kind !== 'single' || items.length > 0 || askedWhen !== undefined) continue;
    if (first !== undefined && second !== undefined) return { code, answers: [first, second] };
  }
  throw new Error(`The part ${part} has no question to load with`);
}

/** One link each for as many units, with a part that they all answer. */
async function makeSavers(server: RoundServer, database: OpenDatabase, set: DefinitionSet): Promise<readonly Saver[]> {
  const store = createCollectionStore(database.db);
  const units = buildFrame(getRound(set, 2024), set.classifications)
    .units.map(({ code }) => code)
    .filter((code) => /^\d{4}$/.test(code))
    .slice(0, 200);
  const question = findQuestion(set);
  const savers: Saver[] = [];
  for (const unit of units) {
    const secret = buildSecret(randomBytes(32));
    const times = {
      createdAt: '2024-01-01T00:00:00.000Z',
      expiresAt: '2999-01-01T00:00:00.000Z',
      revokedAt: undefined,
    };
    await store.saveLink(
      { id: randomUUID(), round: 2024, unit, part, questions: [], role: 'expert', actor: randomUUID(), ...times },
      buildSecretHash(secret, digestSha256),
    );
    savers.push({ question, url: `${server.url}/svara/${secret}/${part}`, unit, version: 0, isBusy: false });
  }
  const working: Saver[] = [];
  const client = createLeanClient();
  for (const saver of savers) if ((await saveOne(client, saver)) !== 'failed') working.push(saver);
  client.close();
  if (working.length < savers.length) throw new Error(`Only ${working.length} of ${savers.length} could save`);
  return working;
}

/** Saves one answer, the other than the last; the version counts those that were acknowledged. */
async function saveOne(client: LeanClient, saver: Saver): Promise<'saved' | 'failed'> {
  const value = saver.question.answers[saver.version % 2 === 0 ? 0 : 1];
  const change = { target: 'answer', question: saver.question.code, item: '', value, knownVersion: saver.version };
  const reply = await client.postJson(saver.url, { changes: [change] });
  const { saved } = (reply.status === 200 ? JSON.parse(reply.text) : {}) as { readonly saved?: readonly unknown[] };
  if (saved?.length !== 1) return 'failed';
  saver.version += 1;
  return 'saved';
}

function saveForAWhile(client: LeanClient, people: readonly Saver[], seconds: number): Promise<Done> {
  return repeatForAWhile(people.length, seconds, (index) => saveOne(client, getSaver(people, index)));
}

function getSaver(people: readonly Saver[], index: number): Saver {
  const saver = people[index % people.length];
  if (saver === undefined) throw new Error('Nobody saves');
  return saver;
}

/**
 * Saves, and the same row as a saved answer is by itself: inserted into a table with the same columns and key, and committed. They
 * take turns, so that what else the machine does meets both.
 */
async function compareWithBareRows(world: {
  readonly database: OpenDatabase;
  readonly client: LeanClient;
  readonly people: readonly Saver[];
  readonly seconds: number;
  readonly cores: LoadSettings['cores'];
  readonly settings: RoundServerSettings;
}): Promise<{ readonly bare: Rate; readonly full: Rate }> {
  const { database, client, people, seconds, cores, settings } = world;
  const turns = 6;
  const bare: Done[] = [];
  const full: Done[] = [];
  await sql`create table bench_cell (like draft_cell including all)`.execute(database.db);
  try {
    for (let turn = 0; turn < turns; turn += 1) {
      // The bare rows of a database server come from the app's core, which has nothing else to do then.
      if (cores !== undefined && settings.databaseUrl !== undefined) keepTo(cores.app);
      bare.push(await insertForAWhile(database, seconds / turns, turn));
      if (cores !== undefined) keepTo(cores.others);
      full.push(await saveForAWhile(client, people.slice(0, savers), seconds / turns));
    }
  } finally {
    await sql`drop table bench_cell`.execute(database.db);
  }
  return { bare: sumUp(bare), full: sumUp(full) };
}

function insertForAWhile({ db }: OpenDatabase, seconds: number, turn: number): Promise<Done> {
  const at = new Date().toISOString();
  const actor = randomUUID();
  return repeatForAWhile(savers, seconds, (index, count) => {
    const question = `L${turn}_${count}`;
    return sql`insert into bench_cell (round, unit, part, target, question, item, value, version, saved_at, actor, origin) values (2024, ${String(index)}, ${part}, 'answer', ${question}, '', 'JA', 1, ${at}, ${actor}, 'written')`.execute(
      db,
    );
  });
}

/** What was done in a while: how long each took, milliseconds, and how long all of it did. */
interface Done {
  readonly times: readonly number[];
  readonly seconds: number;
}

interface Rate {
  readonly perSecond: number;
  readonly p99: number;
}

async function repeatForAWhile(
  workers: number,
  seconds: number,
  act: (worker: number, turn: number) => Promise<unknown>,
): Promise<Done> {
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      for (let turn = 0; performance.now() < end; turn += 1) {
        const began = performance.now();
        await act(worker, turn);
        times.push(performance.now() - began);
      }
    }),
  );
  return { times, seconds: (performance.now() - start) / 1000 };
}

function sumUp(done: readonly Done[]): Rate {
  const times = done.flatMap((one) => one.times).toSorted((a, b) => a - b);
  const seconds = done.reduce((sum, one) => sum + one.seconds, 0);
  return { perSecond: times.length / seconds, p99: pickQuantile(times, 0.99) };
}

interface SteadyFigures {
  readonly sent: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  readonly errors: number;
  readonly over500: number;
  readonly meters: Meters;
}

/**
 * So many requests a second whether or not the ones before are answered; the time of each counts from when it was to be sent, so that a
 * pause is told by all that it holds up.
 */
/** Goes on for so many seconds, and until `isDone` where it is given. */
async function sendSteadily(
  server: RoundServer,
  client: LeanClient,
  people: readonly Saver[],
  seconds: number,
  isDone = () => true,
): Promise<SteadyFigures> {
  await server.ask({ do: 'resetMeters' });
  const times: number[] = [];
  const open: Promise<void>[] = [];
  let errors = 0;
  let next = 0;
  const start = performance.now();
  let sent = 0;
  while (performance.now() - start < seconds * 1000 || !isDone()) {
    const due = Math.floor(((performance.now() - start) / 1000) * perSecond) + 1;
    for (; sent < due; sent += 1) {
      const planned = start + (sent / perSecond) * 1000;
      const isReading = sent % 5 === 4;
      next = findFree(people, next);
      open.push(
        send(client, getSaver(people, next), isReading).then((isAnswered) => {
          times.push(performance.now() - planned);
          if (!isAnswered) errors += 1;
        }),
      );
      next += 1;
    }
    await wait(2);
  }
  await Promise.all(open);
  const ascending = times.toSorted((a, b) => a - b);
  return {
    sent,
    seconds: (performance.now() - start) / 1000,
    p50: pickQuantile(ascending, 0.5),
    p99: pickQuantile(ascending, 0.99),
    longest: ascending.at(-1) ?? Number.NaN,
    errors,
    over500: ascending.filter((time) => time > 500).length,
    meters: await server.meters(),
  };
}

/** A person saves one answer at a time, so the next is taken who is not at it. */
function findFree(people: readonly Saver[], from: number): number {
  for (let step = 0; step < people.length; step += 1) {
    if (people[(from + step) % people.length]?.isBusy === false) return (from + step) % people.length;
  }
  return from % people.length;
}

/** Readers ask what others have written in the part, as an open page does. */
async function send(client: LeanClient, saver: Saver, isReading: boolean): Promise<boolean> {
  if (isReading) return (await client.get(`${saver.url}/nytt`)).status < 400;
  if (saver.isBusy) return false;
  saver.isBusy = true;
  try {
    return (await saveOne(client, saver)) === 'saved';
  } finally {
    saver.isBusy = false;
  }
}

/** Answers that were acknowledged and are not in the database. */
async function countLost(database: OpenDatabase, people: readonly Saver[]): Promise<number> {
  const store = createCollectionStore(database.db);
  let lost = 0;
  for (const { unit, version, question } of people) {
    const draft = await store.loadDraft({ round: 2024, unit, part });
    const cell = draft.cells.get(question.code);
    if ((cell?.version ?? 0) < version) lost += version - (cell?.version ?? 0);
  }
  return lost;
}
