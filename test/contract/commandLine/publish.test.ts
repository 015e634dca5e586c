// What `publish` writes, and what it never overwrites.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/apps/wiring/settings.ts';
import type { DefinitionSet } from '../../../src/stages/definition/index.ts';
import type { ReleaseManifest } from '../../../src/stages/publication/index.ts';
import { keepSmall } from '../../support/keepSmall.ts';
import { loadRealRound } from '../../support/loadRealRound.ts';
import { makeTestFolder, runCommand } from '../../support/runCommand.ts';

// What a folder is allowed to become is the same for a small release; a whole one is made once.
const { set: whole } = loadRealRound(2018);
const small = keepSmall(whole, 2018, { area: 'lss', descriptions: ['LSS-01', 'LSS-B1'], counties: ['19'] });
let answers = '';
/** Version 1, published once for all tests. */
const first = makeTestFolder();
const now = () => new Date('2018-06-14T06:00:00Z');

beforeAll(async () => {
  answers = await simulateAnswers(small);
  expect((await publish(first)).status).toBe(0);
});

/** Path of synthetic answers to a set. */
async function simulateAnswers(set: DefinitionSet): Promise<string> {
  const folder = makeTestFolder();
  const run = await runCommand(
    ['simulate', '2018', '--seed', '7', '--out', folder],
    {},
    { loadDefinitions: load(set) },
  );
  expect(run.errors).toBe('');
  return join(folder, 'answers.csv');
}

const load = (set: DefinitionSet) => async () => ({ set, problems: [] });

function publish(folder: string, more: readonly string[] = [], time = now, set = small, from = answers) {
  return runCommand(
    ['publish', '2018', '--area', 'lss', '--answers', from, '--out', folder, ...more],
    {},
    { now: time, loadDefinitions: load(set) },
  );
}

function readManifest(folder: string): ReleaseManifest {
  return JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as ReleaseManifest;
}

/** Paths of all files below a folder. */
function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

describe('publish', () => {
  it('writes a folder whose files are all listed, each with its hash', async () => {
    const folder = makeTestFolder();
    const run = await publish(folder, [], now, whole, await simulateAnswers(whole));
    expect([run.status, run.errors]).toEqual([0, '']);
    const manifest = readManifest(folder);
    expect(manifest).toMatchObject({ formatVersion: 3, round: 2018, area: 'lss', version: 1, isSynthetic: true });
    expect(listFiles(folder)).toEqual([...manifest.files.map((file) => file.path), 'release.json'].sort());
    for (const file of manifest.files) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, file.path)))
          .digest('hex'),
      ).toBe(file.sha256);
    }
  });

  it('gives the same bytes at the same time', async () => {
    const other = makeTestFolder();
    expect((await publish(other)).status).toBe(0);
    expect(listFiles(other)).toEqual(listFiles(first));
    for (const file of listFiles(first)) {
      expect(readFileSync(join(first, file)).equals(readFileSync(join(other, file))), file).toBe(true);
    }
  });

  it('may be repeated in place, and mends what is torn there', async () => {
    const results = readFileSync(join(first, 'results.csv'));
    rmSync(join(first, 'results.csv'));
    expect((await publish(first)).status).toBe(0);
    expect(readFileSync(join(first, 'results.csv')).equals(results)).toBe(true);
  });

  it('never overwrites another release', async () => {
    const folder = first;
    const before = readFileSync(join(folder, 'release.json'));
    const again = await publish(
      folder,
      ['--replaces', folder, '--reason', 'Rättat svar'],
      () => new Date('2018-07-01T06:00:00Z'),
    );
    expect(again.status).toBe(2);
    expect(again.errors).toContain(folder);
    expect(readFileSync(join(folder, 'release.json')).equals(before)).toBe(true);
  });

  it('makes the next version beside the one it replaces', async () => {
    const second = makeTestFolder();
    expect((await publish(second, ['--replaces', first, '--reason', 'Rättat svar', '--class', 'answer'])).status).toBe(
      0,
    );
    const replaced = createHash('sha256')
      .update(readFileSync(join(first, 'release.json')))
      .digest('hex');
    expect(readManifest(second)).toMatchObject({
      version: 2,
      changeClass: 'answer',
      replaces: { version: 1, sha256: replaced },
    });
  });

  it('refuses an unknown area and writes nothing', async () => {
    const folder = join(makeTestFolder(), 'ny');
    const run = await runCommand(['publish', '2018', '--area', 'lsss', '--answers', answers, '--out', folder]);
    expect(run.status).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('places and settings that cannot be', () => {
  it.each(['/proc/jamfor', '/dev/null/jamfor', 'a file'])(
    '%s cannot be written to, which gives a sentence and ends',
    async (place) => {
      const out = place === 'a file' ? answers : place;
      const run = await runCommand(['calculate', '2018', '--answers', answers, '--out', out]);
      expect(run.status).toBe(1);
      expect(run.errors).toContain(out);
    },
  );

  it('a setting that cannot be is named', () => {
    for (const env of [{ PORT: 'abc' }, { PORT: '99999' }, { JAMFOR_URL: 'nonsens' }]) {
      expect(() => readSettings(env)).toThrow(Object.keys(env)[0]);
    }
    expect(readSettings({ PORT: '0', JAMFOR_URL: 'https://jamfor.example/' })).toMatchObject({
      port: 0,
      url: 'https://jamfor.example',
    });
  });
});
