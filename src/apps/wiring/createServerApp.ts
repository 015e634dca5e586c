// All faces on one origin. The public side gets the releases and nothing else.

import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { digestSha256, type OpenDatabase } from '../../adapters/database/index.ts';
import { readAssetFiles } from '../../adapters/files/readAssetFiles.ts';
import { createIdentityProvider } from '../../adapters/signIn/createIdentityProvider.ts';
import {
  buildRoundState,
  type CollectionStore,
  type DeskStore,
  type TeamworkStore,
} from '../../stages/collection/index.ts';
import type { ReleaseReader, ReleaseStore } from '../../stages/publication/index.ts';
import { createAssetRoutes } from '../../ui/assetRoutes.ts';
import { createApi } from '../api/createApi.ts';
import { createDesk } from '../desk/createDesk.tsx';
import type { DefinitionWork } from '../desk/definitionWork.ts';
import type { AccessRecorder } from '../questionnaire/accessRecorder.ts';
import { createQuestionnaire } from '../questionnaire/createQuestionnaire.tsx';
import { createSite } from '../site/createSite.tsx';
import { buildRecords } from './buildRecords.ts';
import { createLink } from './createCommandEffects.ts';
import { createDefinitionWork } from './createDefinitionWork.ts';
import { createDeskWork } from './createDeskWork.ts';
import { createDocumentMaker } from './createDocumentMaker.ts';
import { createFaultWork } from './createFaultWork.ts';
import { createMailWork, type MailWork } from './createMailWork.ts';
import { createProductMaker } from './createProductMaker.ts';
import { createReleaseWork } from './createReleaseWork.ts';
import type { DefinitionsInUse } from './definitionsInUse.ts';
import { findAddress } from './findAddress.ts';
import { markPractice } from './markPractice.ts';
import { rememberRoundStates } from './rememberRoundStates.ts';
import { reportError } from './reportError.ts';
import type { Settings } from './settings.ts';
import { tellWhenClosed } from './tellWhenClosed.ts';

/** Everything that is open already: nothing is read or started here. */
export interface ServerParts {
  readonly settings: Settings;
  readonly definitions: DefinitionsInUse;
  readonly collection: CollectionStore;
  readonly teamwork: TeamworkStore;
  readonly desk: DeskStore;
  readonly releases: ReleaseReader;
  readonly releaseStore: ReleaseStore;
  readonly database: OpenDatabase;
  readonly now: () => Date;
  /** Notes who opened which personal link; left out: nothing is noted. */
  readonly accesses?: AccessRecorder;
  /** Work on definitions; left out: made from the other parts. */
  readonly definitionWork?: DefinitionWork;
  /** Mail; what is not given works only when the desk asks it to. */
  readonly mail?: MailWork;
  /** Of the pages behind a link and of the desk; Swedish unless said. */
  readonly language?: 'sv' | 'en';
}

/** What the public side needs: no database. */
type PublicParts = Pick<ServerParts, 'settings' | 'releases' | 'now' | 'language'>;

/** The server while the database has not answered yet: what is published, and a word of patience for all else. */
export function createPublicApp(parts: PublicParts): Hono {
  const app = createFrame(parts, async () => false);
  addPublicSide(app, parts);
  return app;
}

/** The whole server as one app. */
export function createServerApp(parts: ServerParts): Hono {
  const { settings, definitions, database } = parts;
  const app = createFrame(parts, () => database.isReady());
  const { teamwork, findRoundState } = rememberRoundStates(parts.teamwork);
  const documents = createDocumentMaker();
  const world = {
    store: parts.collection,
    teamwork,
    getDefinitions: definitions.get,
    getFrame: definitions.getFrame,
    findRoundState: async (round: number) => buildRoundState(await teamwork.loadUnitEntries({ round, unit: '' })),
    now: parts.now,
    digest: digestSha256,
    createRandomBytes: (length: number) => randomBytes(length),
    baseUrl: settings.url,
    language: parts.language ?? ('sv' as const),
    documents,
    reportError,
  };
  addFace(
    app,
    '/svara',
    createQuestionnaire({
      ...world,
      findRoundState,
      basePath: '/svara',
      recordAccess: parts.accesses?.record,
      findAddress: (context) => findAddress(context, settings.isBehindProxy),
    }),
  );
  addFace(
    app,
    '/desk',
    createDesk({
      ...world,
      ...createDeskWork(parts),
      releaseWork: createReleaseWork({ ...parts, reportError }),
      faultWork: createFaultWork(parts),
      desk: parts.desk,
      identityProvider: settings.identity && createIdentityProvider(settings.identity),
      findAddress: (context) => findAddress(context, settings.isBehindProxy),
      definitionWork: parts.definitionWork ?? createDefinitionWork(parts),
      mail: (parts.mail ?? createMailWork(parts)).desk,
      // The server starts only on definitions without faults.
      definitionFaults: 0,
      buildRecords: (request) =>
        buildRecords(parts, documents, { ...request, definitions: definitions.get(), language: world.language }),
      createLink: (link) => createLink(parts.collection, settings, link, parts.now()),
      basePath: '/desk',
    }),
  );
  addPublicSide(app, parts);
  return app;
}

/** What every server has, whatever it serves: its state, the look, and a closed door while the database does not answer. */
function createFrame({ settings, now, language }: PublicParts, isReady: () => Promise<boolean>): Hono {
  const app = new Hono();
  app.get('/healthz', (context) => context.text('ok'));
  app.get('/readyz', async (context) => {
    const answers = await isReady();
    return context.text(answers ? 'ok' : 'database does not answer', answers ? 200 : 503);
  });
  if (settings.clock !== undefined) app.use(markPractice(now));
  app.route('/', createAssetRoutes(readAssetFiles()));
  const closeDoor = tellWhenClosed(isReady, language);
  for (const path of ['/desk', '/desk/*', '/svara', '/svara/*']) app.use(path, closeDoor);
  return app;
}

/** An app that answers addresses by itself; `env` is the server's, with the socket of the request. */
interface Face {
  fetch(request: Request, env: object): Response | Promise<Response>;
}

/** Hands a face all that begins with a path. Unlike with `route`, its middleware is not wrapped once more for each request. */
function addFace(app: Hono, path: string, face: Face): void {
  app.mount(path, (request, env) => face.fetch(request, env), {
    optionHandler: ({ env }) => [env],
    replaceRequest: (request) => request,
  });
}

function addPublicSide(app: Hono, { releases, settings, now }: PublicParts): void {
  const { url, publisher } = settings;
  const productMaker = createProductMaker({ ...settings, reportError });
  addFace(app, '/api/v1', createApi(releases, { reportError, url, now }));
  addFace(app, '/', createSite(releases, { reportError, url, publisher, productMaker, now }));
}
