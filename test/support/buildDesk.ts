// The agency's desk over the real definitions and the real stores, for requests that need no browser. What starts work elsewhere
// (mail, definitions, publishing) refuses.

import { createHash, randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import { createDesk } from '../../src/apps/desk/createDesk.tsx';
import type { DeskDependencies } from '../../src/apps/desk/deskDependencies.ts';
import { holdDefinitions } from '../../src/apps/wiring/definitionsInUse.ts';
import { buildRoundState, buildSecretHash, type DeskRole, type DeskUser } from '../../src/stages/collection/index.ts';
import { createTestStores, type TestStores } from './createTestStores.ts';
import { loadStartableRound } from './loadStartableRound.ts';

export interface TestDesk extends TestStores {
  /** The pages at `/desk`. */
  readonly app: Pick<Hono, 'request' | 'fetch'>;
  readonly errors: unknown[];
  readonly definitionHash: string;
  /** A request to a path of the desk, signed in with the cookie given. */
  request(
    path: string,
    cookie?: string,
    form?: Readonly<Record<string, string | readonly string[]>>,
  ): Promise<Response>;
  /** The page of a request, as text. */
  read(path: string, cookie?: string): Promise<string>;
  /** Path of a one-time link for a new user. */
  addUser(name: string, roles: readonly DeskRole[]): Promise<string>;
  /** A new user, signed in; the cookie. */
  signIn(name: string, roles: readonly DeskRole[]): Promise<string>;
  saveUser(name: string, changes?: Partial<DeskUser>): Promise<DeskUser>;
  setNow(time: string): void;
}

const baseUrl = 'https://desk.example';
let loaded: ReturnType<typeof loadStartableRound> | undefined;

export function buildDesk(changes: Partial<DeskDependencies> = {}): TestDesk {
  loaded ??= loadStartableRound(2024);
  const { set } = loaded;
  // Stores that are given are used throughout: the first question to another database would empty theirs.
  const stores = { ...createTestStores(), ...pickStores(changes) };
  const errors: unknown[] = [];
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  let now = '2024-03-13T10:00:00.000Z';
  const app = createDesk({
    store: stores.store,
    desk: stores.desk,
    teamwork: stores.teamwork,
    getDefinitions: () => set,
    getFrame: holdDefinitions(set).getFrame,
    findRoundState: async (round) => buildRoundState(await stores.teamwork.loadUnitEntries({ round, unit: '' })),
    definitionFaults: 0,
    isSynthetic: async () => false,
    ...refuseWork(),
    now: () => new Date(now),
    digest,
    createRandomBytes: (length) => randomBytes(length),
    baseUrl,
    basePath: '/desk',
    language: 'sv',
    reportError: (error) => errors.push(error),
    ...changes,
  });
  const request: TestDesk['request'] = async (path, cookie, form) => {
    const headers = { ...(cookie !== undefined && { cookie }), origin: baseUrl };
    const url = path.startsWith('http') ? path : `${baseUrl}/desk${path}`;
    if (form === undefined) return app.request(url, { headers });
    const body = new FormData();
    for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one);
    return app.request(url, { method: 'POST', headers, body });
  };
  const saveUser: TestDesk['saveUser'] = async (name, given = {}) => {
    const user: DeskUser = {
      actor: `actor-${name}`,
      name,
      email: `${name.toLowerCase()}@example.se`,
      roles: ['reviewer'],
      passwordHash: undefined,
      createdAt: '2024-01-01T00:00:00.000Z',
      disabledAt: undefined,
      ...given,
    };
    await stores.desk.saveUser(user);
    return user;
  };
  const addUser: TestDesk['addUser'] = async (name, roles) => {
    const { actor } = await saveUser(name, { roles });
    const secret = randomBytes(32).toString('base64url');
    const expiresAt = new Date(Date.parse(now) + 3_600_000).toISOString();
    await stores.desk.saveSignInLink({ secretHash: buildSecretHash(secret, digest), actor, createdAt: now, expiresAt });
    return `/desk/logga-in/${secret}`;
  };
  return {
    ...stores,
    app,
    errors,
    definitionHash: set.hash,
    request,
    read: async (path, cookie) => (await request(path, cookie)).text(),
    saveUser,
    addUser,
    signIn: async (name, roles) =>
      readCookie(await request((await addUser(name, roles)).slice('/desk'.length), undefined, {})),
    setNow: (time) => {
      now = time;
    },
  };
}

/** The cookies that an answer sets, as the next request sends them. */
export function readCookie(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');
}

type Work = Pick<
  DeskDependencies,
  'mail' | 'definitionWork' | 'buildRecords' | 'calculate' | 'releaseWork' | 'faultWork' | 'createLink'
>;

function refuseWork(): Work {
  const refuse = (): never => {
    throw new Error('This test does no such work');
  };
  const refuseAll = <Part extends object>(): Part => new Proxy({} as Part, { get: refuse });
  return {
    mail: refuseAll(),
    definitionWork: refuseAll(),
    buildRecords: refuse,
    calculate: refuse,
    releaseWork: refuseAll(),
    faultWork: refuseAll(),
    createLink: refuse,
  };
}

function pickStores({ store, desk, teamwork }: Partial<DeskDependencies>): Partial<TestStores> {
  return { ...(store && { store }), ...(desk && { desk }), ...(teamwork && { teamwork }) };
}
