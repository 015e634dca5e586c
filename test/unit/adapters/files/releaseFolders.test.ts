import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReleaseReader } from '../../../../src/adapters/files/createReleaseReader.ts';
import { readReleaseFolder, writeRelease } from '../../../../src/adapters/files/releaseFolders.ts';
import { buildReleaseFiles } from '../../../../src/apps/wiring/buildReleaseFiles.ts';
import type { ReleaseData, ReleaseFile } from '../../../../src/stages/publication/index.ts';
import { releaseTexts as english } from '../../../../src/texts/en/release.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';

const context = { definitionHash: 'd'.repeat(64), inputs: [], replaces: undefined };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamfor-releases-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function build(...releases: readonly Partial<ReleaseData>[]): Promise<readonly ReleaseFile[]> {
  return buildReleaseFiles(releases.map(buildReleaseFixture), context);
}

function createReader(isLoading = false) {
  return createReleaseReader(folder, () => isLoading);
}

/** Every file and folder below, by relative path. */
async function listAll(): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).toSorted();
}

describe('writeRelease', () => {
  it('puts the files where they can be read again, and nothing beside them', async () => {
    const files = await build({});
    const manifest = await writeRelease(folder, files);
    expect(manifest.area).toBe('lss');
    const folders = new Set([
      '2018',
      '2018/lss',
      '2018/lss/v1',
      ...files.map(({ path }) => join('2018/lss/v1', path, '..')),
    ]);
    expect(await listAll()).toEqual([...folders, ...files.map((file) => `2018/lss/v1/${file.path}`)].toSorted());
    const { releases } = await readReleaseFolder(join(folder, '2018/lss/v1'));
    expect(releases).toEqual([JSON.parse(JSON.stringify(buildReleaseFixture()))]);
  });

  it('never changes a release that is there', async () => {
    await writeRelease(folder, await build({}));
    const before = await readFile(join(folder, '2018/lss/v1/release.json'), 'utf8');
    await expect(writeRelease(folder, await build({ time: '2019-01-01T00:00:00Z' }))).rejects.toMatchObject({
      code: 'RELEASE_EXISTS',
      message: 'Version 1 av lss 2018 är redan publicerad, och en publicering ändras aldrig. Ge ut nästa version.',
    });
    expect(await readFile(join(folder, '2018/lss/v1/release.json'), 'utf8')).toBe(before);
    await writeRelease(folder, await build({ version: 2 }));
    expect((await createReader().list()).map((manifest) => manifest.version)).toEqual([1, 2]);
  });

  it('lets one of several writers win, whole', async () => {
    const versions = await Promise.all(
      ['08', '09', '10', '11'].map((hour) => build({ time: `2018-06-14T${hour}:00:00Z` })),
    );
    const written = await Promise.allSettled(versions.map((files) => writeRelease(folder, files)));
    expect(written.filter(({ status }) => status === 'fulfilled').length).toBe(1);
    for (const result of written) if (result.status === 'rejected') expect(result.reason.code).toBe('RELEASE_EXISTS');
    const { manifest, releases } = await readReleaseFolder(join(folder, '2018/lss/v1'));
    expect(releases[0]?.time).toBe(manifest.time);
    expect(await readdir(join(folder, '2018/lss'))).toEqual(['v1']);
  });

  it('leaves nothing behind when a file cannot be written', async () => {
    const files = await build({});
    // A file whose folder is the name of another file cannot be written.
    const clashing = files.map((file) => (file.product === 'units' ? { ...file, path: 'data.json/units.csv' } : file));
    const manifest = JSON.parse(new TextDecoder().decode(files.at(-1)?.bytes));
    const listed = {
      ...manifest,
      files: manifest.files.map((file: { product: string }) =>
        file.product === 'units' ? { ...file, path: 'data.json/units.csv' } : file,
      ),
    };
    const last = {
      path: 'release.json',
      product: 'manifest',
      area: 'lss',
      bytes: new TextEncoder().encode(JSON.stringify(listed)),
    };
    await expect(writeRelease(folder, [...clashing.slice(0, -1), last])).rejects.toThrow(
      /ENOTDIR|EEXIST|not a directory/,
    );
    expect(await readdir(join(folder, '2018/lss'))).toEqual([]);
    expect(await createReader().list()).toEqual([]);
  });

  it('shows readers nothing of a release whose writer was killed', async () => {
    await writeRelease(folder, await build({}));
    const draft = join(folder, '2018/lss/v2.draft-0000');
    await cp(join(folder, '2018/lss/v1'), draft, { recursive: true });
    const half = join(folder, '2018/lss/v3');
    await mkdir(half);
    await writeFile(join(half, 'data.json'), '{');
    expect((await createReader().list()).map((manifest) => manifest.version)).toEqual([1]);
  });

  it('is a fault of the program when the files are not those of the manifest', async () => {
    const files = await build({});
    await expect(writeRelease(folder, files.slice(0, -1))).rejects.toThrow('A release has a manifest');
    await expect(writeRelease(folder, files.slice(1))).rejects.toThrow('those that its manifest lists');
    const changed = files.map((file) => (file.product === 'units' ? { ...file, bytes: new Uint8Array([1]) } : file));
    await expect(writeRelease(folder, changed)).rejects.toThrow('those that its manifest lists');
    expect(await listAll()).toEqual([]);
  });
});

describe('a reader', () => {
  it('is empty while there is no folder, and sees what comes later', async () => {
    const reader = createReleaseReader(join(folder, 'later'), () => true);
    expect([await reader.list(), await reader.load(2018, 'lss'), reader.isLoading()]).toEqual([[], undefined, true]);
    await writeRelease(join(folder, 'later'), await build({}));
    expect((await reader.load(2018, 'lss'))?.version).toBe(1);
  });

  it('loads the newest version, or the one that is asked for, and the same object each time', async () => {
    for (const version of [1, 2, 10]) await writeRelease(folder, await build({ version }));
    const reader = createReader();
    const newest = await reader.load(2018, 'lss');
    expect(newest?.version).toBe(10);
    expect(await reader.load(2018, 'lss')).toBe(newest);
    expect(await reader.load(2018, 'lss', 10)).toBe(newest);
    expect((await reader.load(2018, 'lss', 2))?.version).toBe(2);
    expect(await reader.load(2018, 'lss', 3)).toBeUndefined();
    expect(await reader.load(2017, 'lss')).toBeUndefined();
    expect(await reader.load(2018, 'barn')).toBeUndefined();
  });

  it('finds an area in a release of all areas, unless it has one of its own', async () => {
    await writeRelease(folder, await build({}, { area: 'barn' }));
    const reader = createReader();
    expect((await reader.load(2018, 'barn'))?.area).toBe('barn');
    expect((await reader.load(2018, 'lss'))?.time).toBe('2018-06-14T08:00:00+02:00');
    expect(await reader.load(2018, 'all')).toBeUndefined();
    await writeRelease(folder, await build({ time: '2018-06-20T08:00:00+02:00' }));
    expect((await reader.load(2018, 'lss'))?.time).toBe('2018-06-20T08:00:00+02:00');
    expect((await reader.readFile(2018, 'all', 1, 'barn/results.csv'))?.length).toBeGreaterThan(100);
  });

  it('gives the bytes of listed files only, whatever path is asked for', async () => {
    const files = await build({});
    await writeRelease(folder, files);
    await writeFile(join(folder, 'secret.txt'), 'hemligt');
    await writeFile(join(folder, '2018/lss/v1/extra.txt'), 'inte listad');
    const reader = createReader();
    for (const file of files) {
      expect(Buffer.from((await reader.readFile(2018, 'lss', 1, file.path)) ?? [])).toEqual(Buffer.from(file.bytes));
    }
    const paths = [
      '../../../secret.txt',
      '/etc/passwd',
      'extra.txt',
      './data.json',
      'data.json/',
      '',
      'x/../data.json',
      '..',
    ];
    for (const path of paths) expect(await reader.readFile(2018, 'lss', 1, path)).toBeUndefined();
    for (const area of ['../2018/lss', '..', ''])
      expect(await reader.readFile(2018, area, 1, 'data.json')).toBeUndefined();
  });

  it('reads once for many readers at the same time', async () => {
    await writeRelease(folder, await build({}));
    const reader = createReader();
    const loaded = await Promise.all(Array.from({ length: 20 }, () => reader.load(2018, 'lss')));
    expect(new Set(loaded).size).toBe(1);
  });

  it('is not misled by other folders and files', async () => {
    await writeRelease(folder, await build({}));
    for (const path of ['readme', '2018/LSS/v1', '2018/lss/1', '2018/lss/v1a', '18/lss/v1', 'tmp/lss/v1']) {
      await mkdir(join(folder, path), { recursive: true });
      await writeFile(join(folder, path, 'release.json'), '{}');
    }
    expect((await createReader().list()).length).toBe(1);
  });
});

describe('a damaged release', () => {
  beforeEach(async () => {
    await writeRelease(folder, await build({}));
  });

  it('is told in a sentence when a file was changed', async () => {
    const path = join(folder, '2018/lss/v1/results.csv');
    await writeFile(path, 'round,area\n');
    await expect(createReader().readFile(2018, 'lss', 1, 'results.csv')).rejects.toMatchObject({
      code: 'RELEASE_DAMAGED',
      message: `Filen ${path} är inte den som publicerades: dess kontrollsumma stämmer inte. Hämta hela mappen på nytt.`,
    });
  });

  it('is told when a file is gone, and read again once it is back', async () => {
    const path = join(folder, '2018/lss/v1/data.json');
    const bytes = await readFile(path);
    await rm(path);
    const reader = createReader();
    await expect(reader.load(2018, 'lss')).rejects.toMatchObject({ code: 'RELEASE_DAMAGED' });
    await writeFile(path, bytes);
    expect((await reader.load(2018, 'lss'))?.version).toBe(1);
  });

  it('is told when the manifest is cut off, foreign, or of another release', async () => {
    const path = join(folder, '2018/lss/v1/release.json');
    const text = await readFile(path, 'utf8');
    for (const [content, sentence] of [
      [text.slice(0, 100), /ingen läsbar JSON-fil/],
      ['{"name":"something"}', /inte gjord av det här programmet/],
      [text.replace('"version": 1', '"version": 7'), /mappen heter något annat/],
    ] as const) {
      await writeFile(path, content);
      await expect(createReader().list()).rejects.toMatchObject({ code: 'UNREADABLE_RELEASE' });
      await expect(createReader().list()).rejects.toThrow(sentence);
    }
  });
});

describe('readReleaseFolder', () => {
  it('says in the language asked for what is no release', async () => {
    await expect(readReleaseFolder(folder)).rejects.toThrow(`Mappen ${folder} är ingen publicering`);
    await expect(readReleaseFolder(folder, english)).rejects.toMatchObject({
      code: 'NO_RELEASE',
      message: `The folder ${folder} is no release: release.json is missing. Name a folder that "npx jamfor publish" has written.`,
    });
  });

  it('gives the hash of the bytes of the manifest', async () => {
    await writeRelease(folder, await build({}));
    const { manifestHash } = await readReleaseFolder(join(folder, '2018/lss/v1'));
    const bytes = await readFile(join(folder, '2018/lss/v1/release.json'));
    expect(manifestHash).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});
