// The respondents' pages over the real definitions and the real stores.

import { createHash, randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { readAssetFiles } from '../../src/adapters/files/readAssetFiles.ts';
import { type AccessRecorder, createAccessRecorder } from '../../src/apps/questionnaire/accessRecorder.ts';
import { createQuestionnaire } from '../../src/apps/questionnaire/createQuestionnaire.tsx';
import { createDocumentMaker } from '../../src/apps/wiring/createDocumentMaker.ts';
import { holdDefinitions } from '../../src/apps/wiring/definitionsInUse.ts';
import {
  buildRoundState,
  buildSecretHash,
  type CollectionStore,
  type PersonalLink,
  type TeamworkStore,
} from '../../src/stages/collection/index.ts';
import { createAssetRoutes } from '../../src/ui/assetRoutes.ts';
import { createTestStores } from './createTestStores.ts';
import { loadRealRound } from './loadRealRound.ts';
import { type ServedApp, serveApp } from './serveApp.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface QuestionnaireServer extends ServedApp {
  readonly store: CollectionStore;
  readonly teamwork: TeamworkStore;
  readonly errors: unknown[];
  /** Address of a new personal link. */
  addLink(link: Partial<PersonalLink>): Promise<string>;
  /** Notes who opened which link. */
  readonly accesses: AccessRecorder;
  /** Starts the round, so that its calendar rules and letters leave. */
  startRound(): Promise<void>;
  /** Opens a link that waits for its letter to be sent; the address. */
  sendLink(id: string): Promise<string>;
  /** Sets the clock that the pages go by. */
  setNow(time: string): void;
  /** Every route of the pages: method and path. */
  readonly routes: Hono['routes'];
}

/** Loading takes a second, and no page changes what is loaded. */
let loaded: ReturnType<typeof loadRealRound> | undefined;

/** Builds the pages without a server, for requests that need no browser. */
export function buildQuestionnaire(
  baseUrl: string,
  language: 'sv' | 'en' = 'sv',
): Omit<QuestionnaireServer, keyof ServedApp> & { readonly app: Hono } {
  loaded ??= loadRealRound(2018);
  const { set } = loaded;
  const { getFrame } = holdDefinitions(set);
  const { store, teamwork } = createTestStores();
  const errors: unknown[] = [];
  const accesses = createAccessRecorder(teamwork, (error) => errors.push(error));
  let now = '2018-02-20T13:32:00Z';
  const app = new Hono();
  app.route('/', createAssetRoutes(readAssetFiles()));
  const questionnaire = createQuestionnaire({
    store,
    teamwork,
    getDefinitions: () => set,
    findRoundState: async (year) => buildRoundState(await teamwork.loadUnitEntries({ round: year, unit: '' })),
    getFrame,
    now: () => new Date(now),
    digest,
    createRandomBytes: (length) => randomBytes(length),
    baseUrl,
    basePath: '/svara',
    language,
    documents: createDocumentMaker(language),
    recordAccess: accesses.record,
    // A test says where it comes from; the server asks the socket.
    findAddress: (context) => context.req.header('x-test-address') ?? '192.0.2.1',
    reportError: (error) => errors.push(error),
  });
  app.mount('/svara', questionnaire.fetch, { replaceRequest: (request) => request });
  let count = 0;
  return {
    app,
    routes: questionnaire.routes,
    store,
    teamwork,
    errors,
    accesses,
    startRound: async () => {
      const by = { actor: 'office', link: undefined, at: '2018-01-20T08:00:00.000Z', definitionHash: set.hash };
      await teamwork.record({ key: { round: 2018, unit: '' }, facts: [{ fact: { kind: 'roundStarted' } }] }, by);
    },
    sendLink: async (id) => {
      const secret = `skickad-${id}`;
      await teamwork.setLinkSecrets(new Map([[id, buildSecretHash(secret, digest)]]));
      return `${baseUrl}/svara/${secret}`;
    },
    setNow: (time) => {
      now = time;
    },
    addLink: async (link) => {
      count++;
      const secret = `hemlighet-${count}-som-ingen-kan-gissa`;
      const whole: PersonalLink = {
        id: `lank-${count}`,
        round: 2018,
        unit: '0114',
        part: 'lss',
        questions: [],
        role: 'expert',
        actor: `person-${count}`,
        createdAt: '2018-01-24T08:00:00.000Z',
        expiresAt: '2018-12-31T23:00:00.000Z',
        revokedAt: undefined,
        ...link,
      };
      await store.saveLink(whole, buildSecretHash(secret, digest));
      return `${baseUrl}/svara/${secret}`;
    },
  };
}

/** The same behind a real port. */
export async function startQuestionnaire(language: 'sv' | 'en' = 'sv'): Promise<QuestionnaireServer> {
  // The pages write their address into links, and it is known when the port is.
  let built: ReturnType<typeof buildQuestionnaire> | undefined;
  const server = await serveApp({ fetch: (request: Request) => built?.app.fetch(request) ?? new Response() });
  built = buildQuestionnaire(server.url, language);
  return { ...built, ...server };
}
