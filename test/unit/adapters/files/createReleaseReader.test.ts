// What a reader keeps and looks at anew, beyond what releaseFolders.test.ts shows of it.

import { cp, mkdir, mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReleaseReader } from '../../../../src/adapters/files/createReleaseReader.ts';
import { noteRelease } from '../../../../src/adapters/files/placedReleases.ts';
import { fingerprintReleases, type ReleaseReader } from '../../../../src/stages/publication/index.ts';

const golden = 'test/golden/release';
let folder: string;
let reader: ReleaseReader;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamfor-reader-'));
  reader = createReleaseReader(folder, () => false);
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true, force: true });
});

/** Puts the golden release of a format there in one step, as another process would. */
async function publish(format = 'v2'): Promise<string> {
  const { round, area, version } = JSON.parse(await readFile(join(golden, format, 'release.json'), 'utf8'));
  const place = join(folder, `${round}/${area}/v${version}`);
  await mkdir(join(place, '..'), { recursive: true });
  await cp(join(golden, format), `${place}.draft`, { recursive: true });
  await rename(`${place}.draft`, place);
  return place;
}

describe('the list of releases', () => {
  it('is the same array until something is published, and its fingerprint too', async () => {
    await publish();
    const list = await reader.list();
    expect(list).toHaveLength(1);
    expect(await reader.list()).toBe(list);
    const fingerprint = fingerprintReleases(list);
    noteRelease();
    expect(await reader.list()).toBe(list);
    expect(fingerprintReleases(await reader.list())).toBe(fingerprint);
  });

  it('has at once what this process published, and within a second what another did', async () => {
    expect(await reader.list()).toEqual([]);
    await publish();
    expect(await reader.list()).toEqual([]);
    await vi.waitFor(async () => expect(await reader.list()).toHaveLength(1), { timeout: 3000, interval: 100 });
    await rm(join(folder, '2018/eb/v1'), { recursive: true });
    noteRelease();
    expect(await reader.list()).toEqual([]);
  });

  it('looks once for many who ask at the same time', async () => {
    await publish();
    const lists = await Promise.all(Array.from({ length: 30 }, () => reader.list()));
    expect(new Set(lists).size).toBe(1);
  });
});

describe('cells and summaries', () => {
  it.each([
    ['v1', 'lss', 2],
    ['v2', 'eb', 1],
  ])('are there for the release of format %s, and kept', async (format, area, version) => {
    await publish(format);
    const cells = await reader.readCells(2018, area);
    const data = await reader.load(2018, area);
    expect(cells?.columns.map(({ code }) => code)).toEqual(data?.columns.map(({ code }) => code));
    expect(await reader.readCells(2018, area, version)).toBe(cells);
    expect(await reader.summarize(2018, area, version)).toBe(await reader.summarize(2018, area));
    expect(await reader.readCells(2018, area, 9)).toBeUndefined();
  });
});

describe('a file', () => {
  const read = async (range?: { start: number; end: number }, path = 'results.csv') => {
    const file = await reader.openFile(2018, 'eb', 1, path);
    return file && new Response(file.stream(range)).text();
  };

  it('is read whole or in pieces, the manifest too, and nothing that is not listed', async () => {
    const place = await publish();
    const whole = (await read()) ?? '';
    expect(whole.startsWith('round,area')).toBe(true);
    expect(await read({ start: 6, end: 9 })).toBe(whole.slice(6, 10));
    expect((await read(undefined, 'release.json'))?.startsWith('{')).toBe(true);
    await writeFile(join(place, 'extra.txt'), 'inte listad');
    for (const path of ['extra.txt', '../v1/results.csv', '/etc/passwd', '']) {
      expect(await read(undefined, path)).toBeUndefined();
    }
  });

  it('is compared with its hash once, and again when it was touched', async () => {
    const place = await publish();
    const path = join(place, 'results.csv');
    const whole = (await read()) ?? '';
    await writeFile(path, `${whole}2018,lss,LSS-01,unit,9999\n`);
    await expect(read()).rejects.toMatchObject({ code: 'RELEASE_DAMAGED' });
    await writeFile(path, whole);
    expect(await read()).toBe(whole);
    await utimes(path, 0, 0);
    expect(await read()).toBe(whole);
    await rm(path);
    await expect(read()).rejects.toMatchObject({ code: 'RELEASE_DAMAGED' });
  });
});
