// The server while its database does not answer: what is published is served as ever, also when the server starts then.

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeRelease } from '../../src/adapters/files/releaseFolders.ts';
import { buildReleaseFiles } from '../../src/apps/wiring/buildReleaseFiles.ts';
import { createCommandEffects } from '../../src/apps/wiring/createCommandEffects.ts';
import { serveUntil } from '../../src/apps/wiring/serve.ts';
import { readSettings } from '../../src/apps/wiring/settings.ts';
import { buildReleaseFixture } from '../support/buildReleaseFixture.ts';
import { loadRealRound } from '../support/loadRealRound.ts';
import { makeTestFolder } from '../support/runCommand.ts';
import { type PostgresServer, startPostgres } from '../support/startPostgres.ts';

const context = { definitionHash: 'd'.repeat(64), inputs: [], replaces: undefined };
const dataFolder = makeTestFolder();
const told: string[] = [];
let postgres: PostgresServer;
let url: string;
let stopServer: () => void = () => {};
let served: Promise<void>;

beforeAll(async () => {
  postgres = await startPostgres();
  const databaseUrl = await postgres.createDatabase();
  await postgres.crash();
  await writeRelease(
    join(dataFolder, 'releases'),
    await buildReleaseFiles([buildReleaseFixture({ version: 1 })], context),
  );
  const env = { JAMFOR_DATA: dataFolder, DATABASE_URL: databaseUrl, PORT: String(await findFreePort()) };
  const settings = readSettings(env);
  url = settings.url;
  const effects = createCommandEffects(settings, 'sv', () => Promise.reject(new Error('Served already')));
  let isAsked = false;
  const done = new Promise<void>((resolve) => {
    stopServer = () => {
      isAsked = true;
      resolve();
    };
  });
  served = serveUntil({ done, isAsked: () => isAsked }, settings, {
    ...effects,
    loadDefinitions: async () => ({ set: loadRealRound(2018).set, problems: [] }),
    print: (line) => told.push(line),
    warn: (line) => told.push(line),
  });
  await waitFor(async () => told.some((line) => line.includes('svarar på')));
});

afterAll(async () => {
  stopServer();
  await served;
  await postgres.stop();
});

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 45_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It did not come: ${told.join('\n')}`);
    await wait(100);
  }
}

async function findStatus(path: string): Promise<number> {
  const answer = await fetch(url + path, { redirect: 'manual' });
  await answer.body?.cancel();
  return answer.status;
}

/** The public side, in both languages, as pages, files and API. */
async function askPublicSide(): Promise<readonly number[]> {
  const paths = [
    '/',
    '/en',
    '/2018/lss',
    '/2018/lss/LSS-01',
    '/enhet/0586',
    '/2018/lss/v1/results.csv',
    '/api/v1/results',
  ];
  return Promise.all([...paths, '/healthz'].map(findStatus));
}

const allFine = [200, 200, 200, 200, 200, 200, 200, 200];

describe('the server without its database', { timeout: 120_000 }, () => {
  it('starts all the same, serves what is published, and says in words what has to wait', async () => {
    expect(await askPublicSide()).toEqual(allFine);
    expect(await findStatus('/readyz')).toBe(503);
    for (const path of ['/desk', '/desk/2018/publicera', '/svara/hemlig']) {
      const answer = await fetch(url + path);
      expect(answer.status).toBe(503);
      expect(await answer.text()).toContain('Det som redan är sparat finns kvar.');
      expect(answer.headers.get('retry-after')).toBe('30');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect(told.join('\n')).toContain('Det som är publicerat visas ändå.');
  });

  it('makes public what has been approved when its time comes', async () => {
    expect(await findStatus('/2018/lss/v2/results.csv')).toBe(404);
    const time = new Date(Date.now() + 1500).toISOString();
    const files = await buildReleaseFiles([buildReleaseFixture({ version: 2, time })], context);
    await writeRelease(join(dataFolder, 'embargo'), files);
    expect(await findStatus('/2018/lss/v2/results.csv')).toBe(404);
    await waitFor(async () => (await findStatus('/2018/lss/v2/results.csv')) === 200);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(time));
  });

  it('opens the desk when the database answers, and closes it again while that is away', async () => {
    await postgres.restart();
    await waitFor(async () => (await findStatus('/readyz')) === 200);
    await waitFor(async () => (await findStatus('/desk')) === 303);
    expect(told.join('\n')).toContain('Arbetsbordet och enkäten är öppna.');
    await waitFor(async () => told.some((line) => line.includes('/desk/logga-in/')));
    await postgres.crash();
    await waitFor(async () => (await findStatus('/desk')) === 503);
    expect(await askPublicSide()).toEqual(allFine);
    await postgres.restart();
    await waitFor(async () => (await findStatus('/desk')) === 303);
  });
});
