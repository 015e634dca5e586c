// The public side while the database is down: it never asks for it, so nothing that is published goes away.

import { beforeAll, describe, expect, it } from 'vitest';
import { createPublicApp, createServerApp } from '../../../../src/apps/wiring/createServerApp.ts';
import { holdDefinitions } from '../../../../src/apps/wiring/definitionsInUse.ts';
import { readSettings } from '../../../../src/apps/wiring/settings.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createFixtureReader } from '../../../support/createFixtureReader.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';

type App = ReturnType<typeof createPublicApp>;

const releases = createFixtureReader([buildReleaseFixture(), buildReleaseFixture({ version: 2 })]);
const settings = readSettings({ JAMFOR_DATA: '/tmp/jamfor-without-database' });
const now = () => new Date('2018-07-01T08:00:00Z');
let asked: string[] = [];

/** A store whose database is gone: every question of it fails, and is counted. */
function buildDeadStore<T extends object>(): T {
  return new Proxy({} as T, {
    get: (_, name) => () => {
      asked.push(String(name));
      return Promise.reject(new Error('the database is gone'));
    },
  });
}

/** The whole server after its database has gone. */
function buildDeadServer(): App {
  return createServerApp({
    settings,
    now,
    releases,
    definitions: holdDefinitions(loadRealRound(2018).set),
    collection: buildDeadStore(),
    teamwork: buildDeadStore(),
    desk: buildDeadStore(),
    releaseStore: buildDeadStore(),
    database: { ...buildDeadStore<Parameters<typeof createServerApp>[0]['database']>(), isReady: async () => false },
  });
}

const published = [
  ...['/', '/2018/lss', '/2018/lss?version=1', '/2018/lss/LSS-02.1?enhet=0115', '/enhet/0586', '/sok?q=samordning'],
  ...['/metod', '/data', '/om', '/en/2018/lss', '/serie/series-lss-01', '/2018/lss?asOf=2018-06-30'],
  ...['/nytt.atom', '/sitemap.xml', '/robots.txt', '/2018/lss/v1/results.csv', '/healthz'],
  ...['/api/v1/openapi.json', '/api/v1/releases', '/api/v1/results?round=2018', '/api/v1/changes'],
  ...['/api/v1/series?series=series-lss-01', '/api/v1/results/2018/lss/LSS-01/unit/0114'],
];

describe.each([
  ['a server whose database has gone', buildDeadServer],
  ['a server whose database has never answered', () => createPublicApp({ settings, releases, now })],
])('%s', (_, build) => {
  let app: App;
  beforeAll(() => {
    app = build();
    asked = [];
  });

  it('R-PUBLICATION-01 gives all that is published, and asks no store for it', async () => {
    for (const path of published) expect([path, (await app.request(path)).status]).toEqual([path, 200]);
    expect(asked).toEqual([]);
  });

  it('says in words, and to machines, that the rest is closed for now', async () => {
    expect((await app.request('/readyz')).status).toBe(503);
    for (const path of ['/desk', '/desk/2018', '/svara', '/svara/2018/nagot']) {
      const response = await app.request(path);
      expect([path, response.status]).toEqual([path, 503]);
      expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await response.text()).toMatch(/<h1>/);
    }
  });
});
