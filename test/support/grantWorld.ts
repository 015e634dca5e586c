// A small world in which every answer is a word of its own, so that it can be told whose answers a page shows and what a
// request changed: three units, three parts, last year's answers and this year's, some handed in, one declined.

import { createHash, randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { sql } from 'kysely';
import type { Database } from '../../src/adapters/database/schema.ts';
import { createQuestionnaire } from '../../src/apps/questionnaire/createQuestionnaire.tsx';
import { createDocumentMaker } from '../../src/apps/wiring/createDocumentMaker.ts';
import { buildCellKey } from '../../src/kernel/answer.ts';
import {
  buildRoundState,
  buildSecretHash,
  type CollectionStore,
  type DraftChange,
  type PersonalLink,
  type TeamworkStore,
} from '../../src/stages/collection/index.ts';
import type { DefinitionSet, Part, Question } from '../../src/stages/definition/index.ts';
import { buildFrame } from '../../src/stages/frame/index.ts';
import { buildPart, buildRule, buildTestClassifications, buildTestRound, buildText } from './buildTestRound.ts';
import { createTestStores } from './createTestStores.ts';

export const units = ['0101', '0102', '0103'] as const;
export const partCodes = ['alfa', 'beta', 'gamma'] as const;
export const baseUrl = 'https://jamfor.example';
export const now = '2018-02-20T12:00:00.000Z';

/** Questions of a part by letter: main questions, and what a delegation of each opens. */
export function listOpened(letter: string): Readonly<Record<string, readonly string[]>> {
  const name = (code: string) => `${letter}${code}`;
  return {
    [name('1')]: ['1', '1a'].map(name),
    [name('2')]: ['2', '2a'].map(name),
    [name('3')]: [name('3')],
    [name('4')]: [name('4')],
    // Whether it is asked is decided by the first question, which therefore comes along.
    [name('5')]: ['5', '1'].map(name),
    [name('6')]: [name('6')],
  };
}

function buildWorldPart(code: string): Part {
  const letter = code.slice(0, 1).toUpperCase();
  const part = buildPart(code, [
    { code: `${letter}1` },
    { code: `${letter}1a`, kind: 'text', askedWhen: `${letter}1 = JA` },
    { code: `${letter}2`, kind: 'text' },
    { code: `${letter}2a`, kind: 'text' },
    { code: `${letter}3`, kind: 'number' },
    { code: `${letter}4`, kind: 'text', items: ['x', 'y'] },
    { code: `${letter}5`, kind: 'text', askedWhen: `${letter}1 = JA` },
    { code: `${letter}6`, kind: 'number' },
  ]);
  const follow = (question: Question): Question =>
    question.code.endsWith('a') ? { ...question, followUpOf: question.code.slice(0, -1) } : question;
  const check = {
    id: 'storre',
    strength: 'warning' as const,
    failsWhen: buildRule(`${letter}3 > ${letter}6`),
    message: buildText('Det ena är större än det andra.'),
    explanation: undefined,
    source: undefined,
  };
  return { ...part, questions: part.questions.map(follow), checks: [check] };
}

const parts = partCodes.map(buildWorldPart);
const classifications = buildTestClassifications(units.map((code) => ({ code })));
const rounds = new Map([2017, 2018].map((year) => [year, buildTestRound(parts, [], { year })]));
const set: DefinitionSet = {
  folder: '',
  hash: 'test',
  classifications,
  rounds,
  sources: new Map(),
  coverage: { years: [], areas: [] } as unknown as DefinitionSet['coverage'],
  retention: [],
  openFields: [],
};

/** The answer of a unit to a cell: a word that stands nowhere else. A number where the question asks for one. */
function nameSecret(year: number, unit: string, question: Question, item: string): string {
  const place = units.indexOf(unit as (typeof units)[number]) + 1;
  const number = `${year === 2018 ? 71 : 61}${place}${question.code.charCodeAt(0)}${question.code.slice(1, 2)}`;
  if (question.kind === 'number') return number;
  return question.kind === 'single' ? 'JA' : `SVAR-${year}-${unit}-${question.code}-${item}.`;
}

function nameComment(year: number, unit: string, question: string): string {
  return `ORD-${year}-${unit}-${question}.`;
}

/** Every word of a unit's part, by question; yes and no are no secrets of their own. */
export function listSecrets(
  unit: string,
  part: string,
): readonly { readonly question: string; readonly word: string }[] {
  const { questions } = getWorldPart(part);
  return [2017, 2018].flatMap((year) =>
    questions.flatMap((question) => [
      { question: question.code, word: nameComment(year, unit, question.code) },
      ...(question.kind === 'single'
        ? []
        : listItems(question).map((item) => ({
            question: question.code,
            word: nameSecret(year, unit, question, item),
          }))),
    ]),
  );
}

export function getWorldPart(code: string): Part {
  const part = parts.find((candidate) => candidate.code === code);
  if (part === undefined) throw new Error(`No part ${code}`);
  return part;
}

function listItems({ items }: Question): readonly string[] {
  return items.length === 0 ? [''] : items.map(({ id }) => id);
}

export interface GrantWorld {
  readonly app: Hono;
  readonly store: CollectionStore;
  readonly teamwork: TeamworkStore;
  readonly db: Database;
  readonly errors: unknown[];
  /** Stores a link; its secret. */
  addLink(link: PersonalLink): Promise<string>;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A new world; earlier ones are of no use any more. */
export async function createGrantWorld(): Promise<GrantWorld> {
  const { store, teamwork, db } = createTestStores();
  const errors: unknown[] = [];
  let asked = 0;
  const frame = buildFrame(rounds.get(2018) ?? buildTestRound(parts), classifications);
  const app = createQuestionnaire({
    store,
    teamwork,
    getDefinitions: () => set,
    findRoundState: async (round) => buildRoundState(await teamwork.loadUnitEntries({ round, unit: '' })),
    getFrame: () => frame,
    now: () => new Date(now),
    digest,
    createRandomBytes: (length) => randomBytes(length),
    baseUrl,
    basePath: '',
    language: 'sv',
    // What would be printed, in the open.
    documents: {
      buildWords: createDocumentMaker().buildWords,
      print: async (document) => new TextEncoder().encode(JSON.stringify(document, (_, value) => listEntries(value))),
    },
    // Each from an address of its own, so that nobody is slowed down for the others' guesses.
    findAddress: () => String(asked++),
    reportError: (error) => errors.push(error),
  });
  await fill(store, teamwork);
  let count = 0;
  return {
    app,
    store,
    teamwork,
    db,
    errors,
    addLink: async (link) => {
      count += 1;
      const secret = `hemlig${count}${randomBytes(12).toString('hex')}`;
      await store.saveLink(link, buildSecretHash(secret, digest));
      return secret;
    },
  };
}

function listEntries(value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

async function fill(store: CollectionStore, teamwork: TeamworkStore): Promise<void> {
  const by = { actor: 'fyllare', link: undefined, at: '2018-02-01T08:00:00.000Z', definitionHash: 'test' };
  await teamwork.record({ key: { round: 2018, unit: '' }, facts: [{ fact: { kind: 'roundStarted' } }] }, by);
  for (const unit of units) {
    for (const part of parts) {
      const before = { round: 2017, unit, part: part.code };
      await store.handIn(before, listAnswers(2017, unit, part), listComments(2017, unit, part), new Set(), by);
      const key = { round: 2018, unit, part: part.code };
      await store.saveDraft(key, listChanges(unit, part), by);
      const isHandedIn = part.code === 'beta' || unit === units[2];
      if (isHandedIn) {
        await store.handIn(key, listAnswers(2018, unit, part), listComments(2018, unit, part), new Set(), by);
      }
      if (part.code === 'beta' && unit === units[0]) await store.reopen(key, 'Skäl', by);
    }
    const [part] = parts;
    if (part === undefined || unit !== units[1]) continue;
    const fact = { kind: 'declined', part: part.code, decline: 'declined' } as const;
    await teamwork.record({ key: { round: 2018, unit }, facts: [{ fact, texts: { reason: 'Skäl' } }] }, by);
  }
}

function listAnswers(year: number, unit: string, { questions }: Part): ReadonlyMap<string, string> {
  return new Map(
    questions.flatMap((question) =>
      listItems(question).map((item) => [buildCellKey(question.code, item), nameSecret(year, unit, question, item)]),
    ),
  );
}

function listComments(year: number, unit: string, { questions }: Part): ReadonlyMap<string, string> {
  return new Map(questions.map(({ code }) => [code, nameComment(year, unit, code)]));
}

function listChanges(unit: string, part: Part): readonly DraftChange[] {
  return part.questions.flatMap((question): readonly DraftChange[] => [
    {
      target: 'comment',
      question: question.code,
      item: '',
      value: nameComment(2018, unit, question.code),
      knownVersion: 0,
    },
    ...listItems(question).map((item) => ({
      target: 'answer' as const,
      question: question.code,
      item,
      value: nameSecret(2018, unit, question, item),
      knownVersion: 0,
    })),
  ]);
}

/** What is stored, as lines that name what each is about: unit, part, question. */
export interface StoredLine {
  readonly kind: 'cell' | 'state' | 'fact' | 'link' | 'mail';
  readonly unit: string;
  readonly part: string;
  readonly question: string;
  readonly content: string;
}

export async function loadStored(db: Database): Promise<ReadonlyMap<string, StoredLine>> {
  const { rows } = await sql<StoredLine>`
    select 'cell' as kind, unit, part, question, concat_ws('|', round, target, item, value, version) as content
      from draft_cell
    union all select 'state', unit, part, '', concat_ws('|', round, state, last_sequence) from response_current
    union all select 'fact', unit, coalesce(fact->>'part', ''), '', concat_ws('|', round, sequence, link, kind)
      from unit_event
    union all select 'link', unit, coalesce(part, ''), '', concat_ws('|', id, role, questions::text, revoked_at)
      from personal_link
    union all select 'mail', unit, '', '', id from mail`.execute(db);
  return new Map(rows.map((row) => [JSON.stringify(row), row]));
}
