// The served app in a process of its own, as `jamfor serve` wires it, with a clock that the bench sets and a way to ask it what a
// visitor cannot ask. Runs what `npm run build` has made; everything that the bench measures goes through its port.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type { NewUnitFact, Person } from '../../../src/stages/collection/index.ts';

/** What the bench asks of the server's process. */
export type ServerCommand =
  | { readonly do: 'clock'; readonly time: string }
  /** Runs all mail that is due, to its end. */
  | { readonly do: 'mail' }
  | { readonly do: 'contacts'; readonly contacts: readonly SeededContact[] }
  | { readonly do: 'signInLink' }
  | { readonly do: 'replaceDefinitions'; readonly folder: string }
  | { readonly do: 'resetMeters' }
  | { readonly do: 'meters' }
  | { readonly do: 'chains' }
  | { readonly do: 'stop' };

export interface SeededContact {
  readonly unit: string;
  readonly facts: readonly NewUnitFact[];
  readonly persons: readonly Person[];
}

export interface Meters {
  /** Longest time that the event loop was away, milliseconds. */
  readonly longestPause: number;
  readonly residentMegabytes: number;
  readonly cpuSeconds: number;
  /** Calls of fsync and fdatasync since the process started; undefined where the system does not count them. */
  readonly writtenMegabytes: number | undefined;
}

const dist = process.env.JAMFOR_BENCH_DIST ?? join(process.cwd(), 'dist');
const load = (path: string) => import(pathToFileURL(join(dist, path)).href);

type Modules = typeof import('../../../src/adapters/database/index.ts');
const database: Modules = await load('adapters/database/index.js');
const { createReleaseReader }: typeof import('../../../src/adapters/files/createReleaseReader.ts') = await load(
  'adapters/files/createReleaseReader.js',
);
const { readDefinitionFiles }: typeof import('../../../src/adapters/files/readDefinitionFiles.ts') = await load(
  'adapters/files/readDefinitionFiles.js',
);
const { loadDefinitions }: typeof import('../../../src/stages/definition/index.ts') =
  await load('stages/definition/index.js');
const { createServerApp }: typeof import('../../../src/apps/wiring/createServerApp.ts') = await load(
  'apps/wiring/createServerApp.js',
);
const { createMailWork }: typeof import('../../../src/apps/wiring/createMailWork.ts') = await load(
  'apps/wiring/createMailWork.js',
);
const { holdDefinitions }: typeof import('../../../src/apps/wiring/definitionsInUse.ts') = await load(
  'apps/wiring/definitionsInUse.js',
);
const { takeFolderIntoUse }: typeof import('../../../src/apps/wiring/takeIntoUse.ts') =
  await load('apps/wiring/takeIntoUse.js');
const { readSettings }: typeof import('../../../src/apps/wiring/settings.ts') = await load('apps/wiring/settings.js');
const { createAdaptorServer } = await import('@hono/node-server');

const settings = readSettings(process.env);
const { set, problems } = loadDefinitions(readDefinitionFiles(settings.definitionsFolder));
if (set === undefined) throw new Error(`The definitions have faults: ${JSON.stringify(problems.slice(0, 3))}`);
let clock = Date.parse(process.env.JAMFOR_BENCH_CLOCK ?? new Date().toISOString());
let setAt = performance.now();
/** Goes on as the clock on the wall from the time that the bench has set. */
const now = () => new Date(clock + (performance.now() - setAt));
const open = await database.openDatabase({ ...settings, whenHeld: 'refuse' });
const stores = {
  collection: database.createCollectionStore(open.db),
  teamwork: database.createTeamworkStore(open.db),
  desk: database.createDeskStore(open.db),
  releaseStore: database.createReleaseStore(open.db),
};
const definitions = holdDefinitions(set);
const mail = createMailWork({ settings, definitions, ...stores, now });
const releases = createReleaseReader(settings.releasesFolder, () => false);
const app = createServerApp({ settings, definitions, ...stores, releases, database: open, now, mail });
const server = createAdaptorServer({ fetch: app.fetch });
await new Promise<void>((resolve) => server.listen(settings.port, settings.host, resolve));
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
let cpu = process.cpuUsage();

async function answer(command: ServerCommand): Promise<unknown> {
  switch (command.do) {
    case 'clock':
      clock = Date.parse(command.time);
      setAt = performance.now();
      return undefined;
    case 'mail':
      return mail.tick();
    case 'contacts':
      for (const { unit, facts, persons } of command.contacts) {
        const by = { actor: 'bench', link: undefined, at: now().toISOString(), definitionHash: definitions.get().hash };
        await stores.teamwork.record({ key: { round: 2024, unit }, facts, persons }, by);
      }
      return undefined;
    case 'signInLink': {
      const secret = `bench-${Math.random().toString(36).slice(2)}-${Math.random().toString(36).slice(2)}`;
      const at = now();
      const roles = ['editor', 'publisher', 'administrator'] as const;
      const user = { actor: 'bench-desk', name: 'Bench', email: 'desk@localhost', roles, passwordHash: undefined };
      await stores.desk.saveUser({ ...user, createdAt: at.toISOString(), disabledAt: undefined });
      await stores.desk.saveSignInLink({
        secretHash: database.digestSha256(secret),
        actor: user.actor,
        createdAt: at.toISOString(),
        expiresAt: new Date(at.getTime() + 3_600_000).toISOString(),
      });
      return `${settings.url}/desk/logga-in/${secret}`;
    }
    case 'replaceDefinitions':
      return takeFolderIntoUse({ definitions, collection: stores.collection, now }, command.folder);
    case 'resetMeters':
      delay.reset();
      cpu = process.cpuUsage();
      return undefined;
    case 'meters': {
      const used = process.cpuUsage(cpu);
      const meters: Meters = {
        longestPause: delay.max / 1e6,
        residentMegabytes: process.memoryUsage.rss() / 2 ** 20,
        cpuSeconds: (used.user + used.system) / 1e6,
        writtenMegabytes: readWritten(),
      };
      return meters;
    }
    case 'chains': {
      const answers = await stores.collection.checkChains(2024);
      return { answers: answers.length, units: (await stores.teamwork.checkUnitChains(2024)).length };
    }
    case 'stop':
      server.close();
      await mail.stop();
      await open.close();
      process.exit(0);
  }
}

function readWritten(): number | undefined {
  try {
    const written = /^write_bytes: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1];
    return written === undefined ? undefined : Number(written) / 2 ** 20;
  } catch {
    return undefined;
  }
}

process.on('message', (message: { readonly id: number; readonly command: ServerCommand }) => {
  answer(message.command).then(
    (result) => process.send?.({ id: message.id, result }),
    (error: unknown) => {
      console.error(error);
      process.send?.({ id: message.id, error: error instanceof Error ? error.message : String(error) });
    },
  );
});
process.send?.({ id: 0, result: 'ready' });
