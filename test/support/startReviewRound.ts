// The whole server over a round that can be started, on the real stores, with a clock that is set: for the review round.

import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { digestSha256 } from '../../src/adapters/database/index.ts';
import type { Database } from '../../src/adapters/database/schema.ts';
import { createReleaseReader } from '../../src/adapters/files/createReleaseReader.ts';
import { createServerApp } from '../../src/apps/wiring/createServerApp.ts';
import { holdDefinitions } from '../../src/apps/wiring/definitionsInUse.ts';
import { readSettings } from '../../src/apps/wiring/settings.ts';
import {
  buildSecret,
  buildSecretHash,
  type CollectionStore,
  type DeskRole,
  listFreeTextCells,
  type NewUnitFact,
  type PersonalLink,
  type TeamworkStore,
} from '../../src/stages/collection/index.ts';
import { type DefinitionSet, getPart, getRound } from '../../src/stages/definition/index.ts';
import { createTestStores } from './createTestStores.ts';
import { loadStartableRound } from './loadStartableRound.ts';

export interface ReviewRound {
  readonly app: Hono;
  /** The same in English, over the same stores. */
  readonly english: Hono;
  readonly store: CollectionStore;
  readonly teamwork: TeamworkStore;
  /** The database under the stores, for what no store does. */
  readonly db: Database;
  readonly set: DefinitionSet;
  setNow(time: string): void;
  /** A new link; its path, `/svara/…`. */
  addLink(link: Partial<PersonalLink>): Promise<string>;
  /** Hands in a part at a time, as the unit does. */
  handIn(
    key: { readonly round: number; readonly unit: string; readonly part: string },
    answers: Readonly<Record<string, string>>,
    comments: Readonly<Record<string, string>>,
    at: string,
  ): Promise<void>;
  record(round: number, unit: string, fact: NewUnitFact): Promise<void>;
  /** Cookie of a new user of the desk with these roles. */
  signIn(name: string, roles: readonly DeskRole[]): Promise<string>;
  /** A request to the app; `fields` makes it a form that is posted. */
  ask(
    path: string,
    options?: { cookie?: string; fields?: readonly (readonly [string, string])[]; method?: 'GET' | 'HEAD' },
  ): Promise<Response>;
}

export function buildReviewRound(baseUrl = 'http://localhost:3000'): ReviewRound {
  const { set } = loadStartableRound(2024);
  const { store, teamwork, desk, releaseStore, db } = createTestStores();
  // Mails may still be on their way into it when the test is done.
  const folder = mkdtempSync(join(tmpdir(), 'jamfor-review-'));
  let now = '2024-03-12T09:00:00Z';
  const settings = { ...readSettings({ JAMFOR_DATA: folder }), url: baseUrl };
  const build = (language: 'sv' | 'en') =>
    createServerApp({
      language,
      settings,
      definitions: holdDefinitions(set),
      collection: store,
      teamwork,
      desk,
      releaseStore,
      releases: createReleaseReader(settings.releasesFolder, () => false),
      database: { isReady: async () => true } as unknown as Parameters<typeof createServerApp>[0]['database'],
      now: () => new Date(now),
    });
  const app = build('sv');
  const draw = () => buildSecret(randomBytes(32));
  const writer = (at: string, actor = 'enheten') => ({ actor, link: undefined, at, definitionHash: set.hash });
  return {
    app,
    english: build('en'),
    store,
    teamwork,
    db,
    set,
    setNow: (time) => {
      now = time;
    },
    addLink: async (link) => {
      const secret = draw();
      const whole: PersonalLink = {
        id: draw(),
        round: 2024,
        unit: '0114',
        part: undefined,
        questions: [],
        role: 'coordinator',
        actor: 'samordnaren',
        createdAt: '2018-01-01T08:00:00.000Z',
        expiresAt: '2030-12-31T23:00:00.000Z',
        revokedAt: undefined,
        ...link,
      };
      await store.saveLink(whole, buildSecretHash(secret, digestSha256));
      return `/svara/${secret}`;
    },
    handIn: async (key, answers, comments, at) => {
      const part = getPart(getRound(set, key.round), key.part);
      const given = [new Map(Object.entries(answers)), new Map(Object.entries(comments))] as const;
      const draft = await store.loadDraft(key);
      const changes = [
        ...[...given[0]].map(([cell, value]) => ({ target: 'answer' as const, cell, value })),
        ...[...given[1]].map(([cell, value]) => ({ target: 'comment' as const, cell, value })),
      ].map(({ target, cell, value }) => {
        const [question = '', item = ''] = cell.replace(']', '').split('[');
        const known = target === 'answer' ? draft.cells.get(cell) : draft.comments.get(cell);
        return { target, question, item, value, knownVersion: known?.version ?? 0 };
      });
      await store.saveDraft(key, changes, writer(at));
      await store.handIn(key, given[0], given[1], listFreeTextCells(part), writer(at));
    },
    record: async (round, unit, fact) => {
      await teamwork.record({ key: { round, unit }, facts: [fact] }, writer(now, 'kontoret'));
    },
    signIn: async (name, roles) => {
      const actor = `actor-${name}`;
      const user = { actor, name, email: `${name.toLowerCase()}@example.se`, roles, passwordHash: undefined };
      await desk.saveUser({ ...user, createdAt: '2018-01-01T08:00:00.000Z', disabledAt: undefined });
      const secret = draw();
      const times = { createdAt: '2018-01-01T08:00:00.000Z', expiresAt: '2030-01-01T08:00:00.000Z' };
      await desk.saveSession({ secretHash: buildSecretHash(secret, digestSha256), actor, ...times });
      return `jamfor_desk=${secret}`;
    },
    ask: async (path, { cookie, fields, method = 'GET' } = {}) => {
      const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
      if (fields === undefined) return app.request(`${baseUrl}${path}`, { method, headers });
      headers['content-type'] = 'application/x-www-form-urlencoded';
      headers.origin = baseUrl;
      const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
      return app.request(`${baseUrl}${path}`, { method: 'POST', headers, body });
    },
  };
}

/** Answers to the part on children, complete by its routing; what a test says replaces some. */
export const childrenAnswers = {
  2024: {
    B1: '12',
    B1a: '10',
    'B1b[minst-ett-ar]': '9',
    'B1b[minst-tre-ar]': '8',
    'B1b[minst-fem-ar]': '7',
    B2: '2',
    B3: 'JA',
    B4: 'JA',
    B5: 'JA',
    'B6[foraldrastod-i-grupp]': 'NEJ',
    'B6[psykosocial-behandling-ungdomar]': 'JA',
    'B6[stodgrupper-for-barn]': 'JA',
    'B7[utagerande-beteende]': 'JA',
    'B7[missbruk-andra-problem]': 'JA',
    'B7[foraldraformaga]': 'JA',
    B8: 'JA',
    B9A: 'JA',
    B9B: 'JA',
    B9C: 'JA',
  },
  2018: {
    B1: '30',
    B1a: '28',
    'B1b[minst-ett-ar]': '20',
    'B1b[minst-tre-ar]': '15',
    'B1b[minst-fem-ar]': '12',
    B2: '2',
    'B12[flickor-0-11]': 'JA',
    'B12[pojkar-0-11]': 'NEJ',
    'B12[flickor-12-18]': 'JA',
    'B12[pojkar-12-18]': 'JA',
    'B91[oppenvard]': 'JA',
    'B91[dygnsvard]': 'JA',
    B92: 'JA',
    B93: 'JA',
    B94: 'JA',
    'B95[foraldrastod-i-grupp]': 'JA',
    'B95[psykosocial-behandling-ungdomar]': 'JA',
    'B95[stodgrupper-for-barn]': 'JA',
    'B96[utagerande-beteende]': 'JA',
    'B96[missbruk-andra-problem]': 'JA',
    'B96[foraldraformaga]': 'JA',
    B97: 'JA',
    'B91a[oppenvard]': 'JA',
    'B91a[dygnsvard]': 'JA',
    'B91b[oppenvard]': 'NEJ',
    'B91b[dygnsvard]': 'JA',
  },
} as const;
