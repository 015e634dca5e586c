// The server on an open database: every face, and the work that goes on beside the requests.

import type { Hono } from 'hono';
import { createStores, type OpenDatabase } from '../../adapters/database/index.ts';
import { findPointedDefinitions } from '../../adapters/files/pointedDefinitions.ts';
import { openMailFiles } from '../../adapters/mail/index.ts';
import type { DefinitionSet } from '../../stages/definition/index.ts';
import type { ReleaseReader } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import type { CommandEffects } from '../cli/effects.ts';
import type { DefinitionWork } from '../desk/definitionWork.ts';
import { createAccessRecorder } from '../questionnaire/accessRecorder.ts';
import { createDefinitionWork } from './createDefinitionWork.ts';
import { createMailWork } from './createMailWork.ts';
import { createServerApp } from './createServerApp.ts';
import { holdDefinitions } from './definitionsInUse.ts';
import { startCatchingUp } from './goLive.ts';
import { loadDemo } from './loadDemo.ts';
import { printSignInLink } from './printSignInLink.ts';
import { reportError } from './reportError.ts';
import type { Settings } from './settings.ts';
import { startHousekeeping } from './startHousekeeping.ts';

/** The database is open already; `close` of the server closes it. */
export interface OpenServerParts {
  readonly settings: Settings;
  readonly effects: CommandEffects;
  readonly set: DefinitionSet;
  readonly releases: ReleaseReader;
  readonly database: OpenDatabase;
  /** Told when the bundled rounds are loaded. */
  readonly whenLoaded: () => void;
}

/** Call `start` once, `close` once; between them the app answers. */
export interface OpenServer {
  readonly app: Hono;
  /** Records what has gone live. */
  catchUp(): void;
  /** Begins the work beside the requests; resolves when the link to sign in is printed. */
  start(): Promise<void>;
  /** Ends it, with what is under way, and closes the database. */
  close(): Promise<void>;
}

/** Everything that needs the database; nothing is begun before `start`. */
export function openServer({ settings, effects, set, releases, database, whenLoaded }: OpenServerParts): OpenServer {
  const stores = createStores(database.db);
  const definitions = holdDefinitions(set, findSince(settings));
  const { now } = effects;
  const mail = createMailWork({ settings, definitions, ...stores, now });
  const accesses = createAccessRecorder(stores.teamwork, reportError);
  const definitionWork = createDefinitionWork({ settings, definitions, ...stores, now });
  const parts = { settings, definitions, ...stores, releases, database, now, mail, accesses };
  const app = createServerApp({ ...parts, definitionWork });
  let catching: ReturnType<typeof startCatchingUp> | undefined;
  let stopHousekeeping = (): void => {};
  const readDefinitionsAgain = (): void => void readAgain(definitionWork, effects).catch(reportError);
  return {
    app,
    catchUp: () => catching?.now(),
    async start() {
      process.on('SIGHUP', readDefinitionsAgain);
      // A database that is lost again just now stops nothing of what follows.
      await printSignInLink(stores.desk, database, settings, effects).catch(reportError);
      const mailFiles = openMailFiles(settings.dataFolder);
      stopHousekeeping = startHousekeeping({ ...stores, mailFiles, definitions, database, now });
      catching = startCatchingUp({ settings, ...stores, reportError });
      mail.start();
      if (!settings.loadsDemo) return;
      const report = (round: number, state: 'loading' | 'loaded'): void =>
        effects.warn(
          fillMessage(state === 'loading' ? effects.texts.loadingDemo : effects.texts.demoLoaded, { round }),
        );
      const { collection: store, releaseStore } = stores;
      loadDemo({ settings, definitions: set, store, releaseStore, releases, now, report })
        .catch(reportError)
        .finally(whenLoaded);
    },
    async close() {
      process.off('SIGHUP', readDefinitionsAgain);
      stopHousekeeping();
      catching?.stop();
      await mail.stop();
      await accesses.flush();
      await database.close();
    },
  };
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
