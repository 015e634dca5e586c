// Definitions replaced while requests are answered: every answer is kept, every request goes by one set to its end, and a folder with
// faults, or without a place for answers that are stored, replaces nothing.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestSha256 } from '../../../../src/adapters/database/index.ts';
import { takeFolderIntoUse } from '../../../../src/apps/wiring/takeIntoUse.ts';
import { buildSecretHash } from '../../../../src/stages/collection/index.ts';
import { type RunningServerApp, startServerApp } from '../../../support/startServerApp.ts';

let app: RunningServerApp;
let folder = '';
const secret = 'en-hemlighet-som-ingen-kan-gissa';
const key = { round: 2018, unit: '0114', part: 'lss' };

beforeAll(async () => {
  app = await startServerApp([]);
  folder = mkdtempSync(join(tmpdir(), 'jamfor-use-'));
  cpSync('definitions', folder, { recursive: true });
  const at = { createdAt: '2018-01-24T08:00:00.000Z', expiresAt: '2999-01-01T00:00:00.000Z', revokedAt: undefined };
  const link = {
    id: 'lank',
    round: 2018,
    unit: '0114',
    part: 'lss',
    questions: [],
    role: 'expert',
    actor: 'person',
  } as const;
  await app.collection.saveLink({ ...link, ...at }, buildSecretHash(secret, digestSha256));
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

function rewrite(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(path, change(text));
}

const use = () =>
  takeFolderIntoUse({ definitions: app.definitions, collection: app.collection, now: () => new Date() }, folder);

/** Saves one answer; the server acknowledges it or the test fails. */
async function save(turn: number): Promise<void> {
  const value = turn % 2 === 0 ? 'JA' : 'NEJ';
  const change = { target: 'answer', question: 'L7', item: '', value, knownVersion: turn };
  const reply = await fetch(`${app.url}/svara/${secret}/lss`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', origin: app.url },
    body: JSON.stringify({ changes: [change] }),
  });
  const { saved } = (await reply.json()) as { readonly saved?: readonly (readonly [string, number])[] };
  expect([reply.status, saved?.[0]?.[1]]).toEqual([200, turn + 1]);
}

describe('definitions replaced while requests are answered', () => {
  it('keeps every answer that was acknowledged, and shows either the old or the new', async () => {
    const old = app.definitions.get();
    const before = 'Öppna jämförelser 2018';
    const after = 'Öppna jämförelser 2018, ny utgåva';
    rewrite('rounds/2018/round.yaml', (text) => text.replace(`name: ${before}`, `name: "${after}"`));
    const replaced = use();
    let isDone = false;
    replaced.then(() => {
      isDone = true;
    });
    const names = new Set<string>();
    let turn = 0;
    while (!isDone || names.size < 2) {
      await save(turn);
      turn += 1;
      const page = await (await fetch(`${app.url}/svara/${secret}/lss`)).text();
      names.add(page.includes(after) ? 'new' : page.includes(before) ? 'old' : 'neither');
      if (turn > 500) break;
    }
    expect(await replaced).toEqual({ kind: 'inUse', hash: app.definitions.get().hash });
    expect([...names]).toEqual(['old', 'new']);
    expect(app.definitions.get().hash).not.toBe(old.hash);
    const draft = await app.collection.loadDraft(key);
    expect(draft.cells.get('L7')?.version).toBe(turn);
  });

  it('gives a request the frame of the set that it goes by', () => {
    const first = app.definitions.get();
    const frame = app.definitions.getFrame(2018);
    app.definitions.replace({ ...first, rounds: new Map(first.rounds) }, '2018-02-01T00:00:00.000Z');
    expect(app.definitions.getFrame(2018)).not.toBe(frame);
    expect(app.definitions.getFrame(2018).units.length).toBe(frame.units.length);
    expect(app.definitions.getSince()).toBe('2018-02-01T00:00:00.000Z');
  });

  it('refuses a folder with faults, each with its place, and goes on with what is in use', async () => {
    const { hash } = app.definitions.get();
    rewrite('rounds/2018/round.yaml', (text) => text.replace('measuringDate:', 'matdatum:'));
    const outcome = await use();
    expect(outcome.kind).toBe('faults');
    if (outcome.kind === 'faults') expect(outcome.problems[0]?.file).toBe('rounds/2018/round.yaml');
    expect(app.definitions.get().hash).toBe(hash);
    rewrite('rounds/2018/round.yaml', (text) => text.replace('matdatum:', 'measuringDate:'));
  });

  it('refuses a folder that has no place for an answer that is stored', async () => {
    const { hash } = app.definitions.get();
    rmSync(join(folder, 'rounds/2018/parts/lss.yaml'));
    const outcome = await use();
    expect(outcome.kind).not.toBe('inUse');
    expect(app.definitions.get().hash).toBe(hash);
  });
});
