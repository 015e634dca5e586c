// The whole server as it is wired, on an embedded database in a folder of its own, with synthetic answers to 2018.

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createCollectionStore,
  createDeskStore,
  createReleaseStore,
  createTeamworkStore,
  digestSha256,
  openDatabase,
} from '../../src/adapters/database/index.ts';
import { createReleaseReader } from '../../src/adapters/files/createReleaseReader.ts';
import { createMailWork, type MailWork } from '../../src/apps/wiring/createMailWork.ts';
import { createServerApp } from '../../src/apps/wiring/createServerApp.ts';
import { type DefinitionsInUse, holdDefinitions } from '../../src/apps/wiring/definitionsInUse.ts';
import { startCatchingUp, startGoLive } from '../../src/apps/wiring/goLive.ts';
import { reportError } from '../../src/apps/wiring/reportError.ts';
import { readSettings } from '../../src/apps/wiring/settings.ts';
import {
  buildSecret,
  buildSecretHash,
  type CollectionStore,
  type DeskRole,
  type DeskStore,
  listFreeTextCells,
  syntheticText,
  type TeamworkStore,
} from '../../src/stages/collection/index.ts';
import { type DefinitionSet, getPart, getRound } from '../../src/stages/definition/index.ts';
import { buildFrame } from '../../src/stages/frame/index.ts';
import { loadRealRound } from './loadRealRound.ts';
import { type ServedApp, serveApp } from './serveApp.ts';
import { simulateOnce } from './simulateOnce.ts';
import { copyTestDatabase } from './testDatabase.ts';

export interface RunningServerApp extends ServedApp {
  readonly collection: CollectionStore;
  readonly desk: DeskStore;
  readonly teamwork: TeamworkStore;
  /** The set that the server goes by. */
  readonly definitions: DefinitionsInUse;
  /** Mail works only when it is told to. */
  readonly mail: MailWork;
  /** The data folder. */
  readonly folder: string;
  /** Sets the clock that the pages go by; until then it is the machine's. */
  setNow(time: string): void;
  /** Address of a one-time link for a new user with these roles. */
  addUser(name: string, roles: readonly DeskRole[]): Promise<string>;
}

const hour = 3_600_000;

/** Parts named in `parts` have synthetic answers from every unit that answered in 2018; the others have none. */
export async function startServerApp(
  parts: readonly string[],
  /** Settings beside the data folder. */
  env: Readonly<Record<string, string>> = {},
  /** Definitions that the server goes by. */
  set: DefinitionSet = loadRealRound(2018).set,
): Promise<RunningServerApp> {
  const folder = mkdtempSync(join(tmpdir(), 'jamfor-journey-'));
  await copyTestDatabase(join(folder, 'database'));
  const database = await openDatabase({ databaseUrl: undefined, dataFolder: folder, whenHeld: 'refuse' });
  const collection = createCollectionStore(database.db);
  const desk = createDeskStore(database.db);
  const teamwork = createTeamworkStore(database.db);
  const releaseStore = createReleaseStore(database.db);
  let clock: string | undefined;
  const now = () => (clock === undefined ? new Date() : new Date(clock));
  const round = getRound(set, 2018);
  const responses = simulateOnce(round, buildFrame(round, set.classifications), 1);
  const at = '2018-03-01T09:00:00.000Z';
  await collection.importHandedIn(
    responses
      .filter((response) => parts.includes(response.part))
      .map(({ unit, part, answers }) => {
        const definition = getPart(round, part);
        return {
          key: { round: 2018, unit, part },
          answers,
          comments: new Map([[definition.questions[0]?.code ?? '', syntheticText]]),
          freeTextCells: listFreeTextCells(definition),
        };
      }),
    { actor: 'synthetic', link: undefined, at, definitionHash: set.hash },
  );
  let app: ReturnType<typeof createServerApp> | undefined;
  const served = await serveApp({ fetch: (request: Request) => app?.fetch(request) ?? new Response() });
  const settings = { ...readSettings({ JAMFOR_DATA: folder, ...env }), url: served.url };
  const releases = createReleaseReader(settings.releasesFolder, () => false);
  const definitions = holdDefinitions(set);
  const mail = createMailWork({ settings, definitions, collection, teamwork, now });
  app = createServerApp({
    settings,
    definitions,
    collection,
    teamwork,
    desk,
    releaseStore,
    releases,
    database,
    now,
    mail,
  });
  const catching = startCatchingUp({ settings, releaseStore, desk, reportError });
  const stopGoLive = startGoLive({ settings, now, reportError }, catching.now);
  return {
    url: served.url,
    collection,
    desk,
    teamwork,
    definitions,
    mail,
    folder,
    setNow: (time) => {
      clock = time;
    },
    addUser: async (name, roles) => {
      const actor = `actor-${name}`;
      const user = { actor, name, email: `${name.toLowerCase()}@example.se`, roles, passwordHash: undefined };
      await desk.saveUser({ ...user, createdAt: at, disabledAt: undefined });
      const secret = buildSecret(randomBytes(32));
      const from = now().getTime();
      await desk.saveSignInLink({
        secretHash: buildSecretHash(secret, digestSha256),
        actor,
        createdAt: new Date(from).toISOString(),
        expiresAt: new Date(from + hour).toISOString(),
      });
      return `${served.url}/desk/logga-in/${secret}`;
    },
    close: async () => {
      stopGoLive();
      catching.stop();
      await served.close();
      await mail.stop();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
