// The server's life: open the database, answer requests, load the bundled rounds, stop in good order.

import { randomBytes } from 'node:crypto';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { createStores, digestSha256, type OpenDatabase, openDatabase } from '../../adapters/database/index.ts';
import { findPointedDefinitions } from '../../adapters/files/pointedDefinitions.ts';
import { createReleaseReader } from '../../adapters/files/createReleaseReader.ts';
import { getOutboxFolder, openMailFiles } from '../../adapters/mail/index.ts';
import { Problem } from '../../kernel/problem.ts';
import {
  buildSecret,
  buildSecretHash,
  type DeskStore,
  deskRoles,
  isActiveUser,
} from '../../stages/collection/index.ts';
import type { DefinitionSet } from '../../stages/definition/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import type { CommandEffects } from '../cli/effects.ts';
import type { DefinitionWork } from '../desk/definitionWork.ts';
import { createAccessRecorder } from '../questionnaire/accessRecorder.ts';
import { createDefinitionWork } from './createDefinitionWork.ts';
import { createMailWork } from './createMailWork.ts';
import { createServerApp } from './createServerApp.ts';
import { holdDefinitions } from './definitionsInUse.ts';
import { loadDemo } from './loadDemo.ts';
import { reportError } from './reportError.ts';
import type { Settings } from './settings.ts';
import { startHousekeeping } from './startHousekeeping.ts';

const signInMinutes = 60;
const secretBytes = 32;
const firstUser = 'first-administrator';

/** Serves until the process gets SIGINT or SIGTERM. Throws Problem when it cannot start. */
export async function serve(settings: Settings, effects: CommandEffects): Promise<void> {
  const { set } = await requireDefinitions(effects);
  const database = await openDatabase({ ...settings, whenHeld: 'refuse' });
  const stores = createStores(database.db);
  const definitions = holdDefinitions(set, findSince(settings));
  let isLoading = settings.loadsDemo;
  const releases = createReleaseReader(settings.releasesFolder, () => isLoading);
  const mail = createMailWork({ settings, definitions, ...stores, now: effects.now });
  const accesses = createAccessRecorder(stores.teamwork, reportError);
  const definitionWork = createDefinitionWork({ settings, definitions, ...stores, now: effects.now });
  const parts = { settings, definitions, ...stores, releases, database, now: effects.now, mail, accesses };
  const app = createServerApp({ ...parts, definitionWork });
  process.on('SIGHUP', () => void readAgain(definitionWork, effects).catch(reportError));
  const server = await listen(app.fetch, settings, effects);
  effects.print(fillMessage(effects.texts.listening, { url: settings.url }));
  await printSignInLink(stores.desk, database, settings, effects);
  const mailFiles = openMailFiles(getOutboxFolder(settings.dataFolder));
  const stopHousekeeping = startHousekeeping({ ...stores, mailFiles, definitions, database, now: effects.now });
  mail.start();
  const stopped = waitForStop();
  if (settings.loadsDemo) {
    loadDemo({
      settings,
      definitions: set,
      store: stores.collection,
      desk: stores.desk,
      now: effects.now,
      report: (round, state) =>
        effects.warn(
          fillMessage(state === 'loading' ? effects.texts.loadingDemo : effects.texts.demoLoaded, { round }),
        ),
    })
      .catch(reportError)
      .finally(() => {
        isLoading = false;
      });
  }
  await stopped;
  stopHousekeeping();
  await close(server);
  await mail.stop();
  await accesses.flush();
  await database.close();
  effects.print(effects.texts.stopped);
  // A round that is being loaded may still be at work in a thread; it is taken up again at the next start.
  process.exit(0);
}

async function requireDefinitions(effects: CommandEffects): Promise<{ readonly set: DefinitionSet }> {
  const { set, problems } = await effects.loadDefinitions();
  if (set === undefined || problems.length > 0)
    throw new Problem('FAULTY_DEFINITIONS', effects.texts.definitionsFaulty);
  return { set };
}

/** When the desk took the definitions into use; undefined where they are not its own. */
function findSince({ dataFolder, areDefinitionsFixed }: Settings): string | undefined {
  return areDefinitionsFixed ? undefined : findPointedDefinitions(dataFolder)?.since;
}

/** Reads the folder in use again, and tells what came of it; with faults, what is in use stays. */
async function readAgain(work: DefinitionWork, effects: CommandEffects): Promise<void> {
  const outcome = await work.reload();
  const { reloaded, notReloaded } = effects.texts;
  if (outcome.kind === 'inUse') {
    effects.print(fillMessage(reloaded, { hash: outcome.hash }));
    return;
  }
  const reasons =
    outcome.kind === 'faults'
      ? outcome.problems.map(({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`)
      : outcome.losses.map(({ round, kind, code }) => `${round} ${kind} ${code}`);
  effects.warn(fillMessage(notReloaded, { count: reasons.length }));
  for (const reason of reasons) effects.warn(reason);
}

function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  settings: Settings,
  effects: CommandEffects,
): Promise<ServerType> {
  const server = createAdaptorServer({ fetch });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const message = fillMessage(effects.texts.portTaken, { port: settings.port });
      reject(isTaken ? new Problem('PORT_TAKEN', message) : error);
    });
    server.listen(settings.port, settings.host, () => resolve(server));
  });
}

/**
 * A one-time link for the desk: at every start on the embedded database, on a server only while nobody can look after users; then the
 * first user is let in again.
 */
async function printSignInLink(
  desk: DeskStore,
  database: OpenDatabase,
  settings: Settings,
  effects: CommandEffects,
): Promise<void> {
  const users = await desk.loadUsers();
  const now = effects.now();
  const at = now.toISOString();
  const hasAdministrator = users.some((user) => user.roles.includes('administrator') && isActiveUser(user, at));
  if (database.mode === 'server' && hasAdministrator) return;
  const expiresAt = new Date(now.getTime() + signInMinutes * 60_000);
  const known = users.find((user) => user.actor === firstUser);
  if (known === undefined || !hasAdministrator) {
    const name = effects.texts.firstUserName;
    const user = { actor: firstUser, name, email: 'desk@localhost', passwordHash: undefined, createdAt: at };
    await desk.saveUser({ ...user, ...known, roles: deskRoles, disabledAt: undefined, expiresAt: undefined });
  }
  const secret = buildSecret(randomBytes(secretBytes));
  const secretHash = buildSecretHash(secret, digestSha256);
  const times = { createdAt: now.toISOString(), expiresAt: expiresAt.toISOString() };
  await desk.saveSignInLink({ secretHash, actor: firstUser, ...times });
  const expires = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'Europe/Stockholm' }).format(
    expiresAt,
  );
  effects.print(fillMessage(effects.texts.deskLink, { url: `${settings.url}/desk/logga-in/${secret}`, expires }));
}

function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
