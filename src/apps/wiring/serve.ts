// The server's life: answer requests, open the database, load the bundled rounds, stop in good order. What is published is served
// also while the database does not answer.

import { setTimeout as wait } from 'node:timers/promises';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { type OpenDatabase, openDatabase } from '../../adapters/database/index.ts';
import { createReleaseReader } from '../../adapters/files/createReleaseReader.ts';
import { Problem } from '../../kernel/problem.ts';
import type { DefinitionSet } from '../../stages/definition/index.ts';
import { serving as english } from '../../texts/en/serving.ts';
import { fillMessage } from '../../texts/fill.ts';
import { serving as swedish } from '../../texts/sv/serving.ts';
import type { CommandEffects } from '../cli/effects.ts';
import { createPublicApp } from './createServerApp.ts';
import { startGoLive } from './goLive.ts';
import { type OpenServer, openServer } from './openServer.ts';
import { reportError } from './reportError.ts';
import type { Settings } from './settings.ts';

/** Milliseconds between tries to reach a database that does not answer. */
const tryEvery = 3000;

type Fetch = (request: Request) => Response | Promise<Response>;

/** When the server is to stop. */
export interface Stop {
  readonly done: Promise<void>;
  isAsked(): boolean;
}

/** Serves until the process gets SIGINT or SIGTERM. Throws Problem when it cannot start. */
export async function serve(settings: Settings, effects: CommandEffects): Promise<void> {
  await serveUntil(waitForSignal(), settings, effects);
  // A round that is being loaded may still be at work in a thread; it is taken up again at the next start.
  process.exit(0);
}

/** Serves until it is stopped, and leaves nothing open. */
export async function serveUntil(stop: Stop, settings: Settings, effects: CommandEffects): Promise<void> {
  const { set } = await requireDefinitions(effects);
  let isLoading = settings.loadsDemo;
  const releases = createReleaseReader(settings.releasesFolder, () => isLoading);
  const open = (database: OpenDatabase): OpenServer =>
    openServer({ settings, effects, set, releases, database, whenLoaded: () => (isLoading = false) });
  const database = await tryToOpen(settings);
  let opened = database instanceof Problem ? undefined : open(database);
  let fetch: Fetch = opened?.app.fetch ?? createPublicApp({ settings, releases, now: effects.now }).fetch;
  const server = await listen((request) => fetch(request), settings, effects);
  effects.print(fillMessage(effects.texts.listening, { url: settings.url }));
  const stopGoLive = startGoLive({ settings, now: effects.now, reportError }, () => opened?.catchUp());
  if (database instanceof Problem) {
    const texts = effects.language === 'en' ? english : swedish;
    effects.warn(fillMessage(texts.publicOnly, { reason: database.message }));
    const late = await openLate(settings, stop);
    if (late !== undefined) {
      opened = open(late);
      fetch = opened.app.fetch;
      effects.print(texts.opened);
    }
  }
  await opened?.start();
  await stop.done;
  stopGoLive();
  await close(server);
  await opened?.close();
  effects.print(effects.texts.stopped);
}

/** The database, or why it does not answer. Throws any other Problem. */
async function tryToOpen(settings: Settings): Promise<OpenDatabase | Problem> {
  try {
    return await openDatabase({ ...settings, whenHeld: 'refuse' });
  } catch (error) {
    if (error instanceof Problem && error.code === 'DATABASE_UNREACHABLE') return error;
    throw error;
  }
}

/** Tries until the database answers; undefined when the process is stopped first. */
async function openLate(settings: Settings, stop: Stop): Promise<OpenDatabase | undefined> {
  while (!stop.isAsked()) {
    await Promise.race([wait(tryEvery), stop.done]);
    if (stop.isAsked()) return undefined;
    const database = await tryToOpen(settings);
    if (!(database instanceof Problem)) return database;
  }
  return undefined;
}

async function requireDefinitions(effects: CommandEffects): Promise<{ readonly set: DefinitionSet }> {
  const { set, problems } = await effects.loadDefinitions();
  if (set === undefined || problems.length > 0)
    throw new Problem('FAULTY_DEFINITIONS', effects.texts.definitionsFaulty);
  return { set };
}

function listen(fetch: Fetch, settings: Settings, effects: CommandEffects): Promise<ServerType> {
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

function waitForSignal(): Stop {
  let isAsked = false;
  const done = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        isAsked = true;
        resolve();
      });
    }
  });
  return { done, isAsked: () => isAsked };
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
