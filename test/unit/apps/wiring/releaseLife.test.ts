// The life of a release on real folders and stores, stopped wherever it can be: nothing unapproved is ever public, nothing
// approved is lost, and nothing is read before its time.

import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReleaseReader } from '../../../../src/adapters/files/createReleaseReader.ts';
import { releaseDue } from '../../../../src/adapters/files/stagedReleases.ts';
import { createApi } from '../../../../src/apps/api/createApi.ts';
import type { PreparedRelease } from '../../../../src/apps/desk/releasing/releaseWork.ts';
import { createSite } from '../../../../src/apps/site/createSite.tsx';
import { buildReleaseFiles, renderMap } from '../../../../src/apps/wiring/buildReleaseFiles.ts';
import { createReleaseWork } from '../../../../src/apps/wiring/createReleaseWork.ts';
import { holdDefinitions } from '../../../../src/apps/wiring/definitionsInUse.ts';
import { catchUpReleases } from '../../../../src/apps/wiring/goLive.ts';
import { type DefinitionSet, type MapTopology, parseTopology } from '../../../../src/stages/definition/index.ts';
import type { ReleaseData, ReleaseRecord, ReleaseStore } from '../../../../src/stages/publication/index.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { createTestStores } from '../../../support/createTestStores.ts';

const key = { round: 2018, area: 'lss', version: 1 };
const origin = { definitionHash: 'd'.repeat(64), inputs: [{ name: 'answers', sha256: 'a'.repeat(64) }] };
const liveAt = '2018-06-18T06:00:00.000Z';
const before = new Date('2018-06-18T05:59:59.999Z');
const after = new Date('2018-06-18T06:00:01.000Z');

const borders = readBorders();

function readBorders(): MapTopology {
  const text = readFileSync('definitions/classifications/sweden-municipalities.topo.json', 'utf8');
  const found = parseTopology(text);
  if (found === undefined) throw new Error('The borders can be read');
  return found;
}

let dataFolder: string;
let now: Date;
let world: ReturnType<typeof buildWorld>;

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'jamfor-life-'));
  now = new Date('2018-06-11T09:00:00.000Z');
  world = buildWorld();
});
afterEach(() => rm(dataFolder, { recursive: true, force: true }));

function buildWorld(change: (store: ReleaseStore) => ReleaseStore = (store) => store) {
  const { desk, releaseStore } = createTestStores();
  const settings = { dataFolder, releasesFolder: join(dataFolder, 'releases'), url: 'http://localhost' };
  const releases = createReleaseReader(settings.releasesFolder, () => false);
  const faults: unknown[] = [];
  const definitions = holdDefinitions(buildSet(borders));
  const parts = {
    definitions,
    settings,
    desk,
    releaseStore,
    releases,
    now: () => now,
    reportError: (fault: unknown) => faults.push(fault),
    makeFiles,
  };
  const work = (store: ReleaseStore) =>
    createReleaseWork({ ...parts, releaseStore: store } as unknown as Parameters<typeof createReleaseWork>[0]);
  const { site, api } = { site: createSite(releases), api: createApi(releases) };
  return { ...parts, faults, work: work(change(releaseStore)), workOn: work, site, api };
}

function makeFiles(data: ReleaseData, context: Parameters<typeof buildReleaseFiles>[1], map: Uint8Array | undefined) {
  return buildReleaseFiles([data], context, { map });
}

/** A definition set of which the map alone is read. */
function buildSet(map: MapTopology): DefinitionSet {
  return { hash: 'd'.repeat(64), classifications: { map } } as unknown as DefinitionSet;
}

const prepared: PreparedRelease = {
  ...{ problems: [], replaces: undefined, proposedClass: undefined },
  data: buildReleaseFixture({ version: 1, changes: [], earlier: [] }),
  origin: { ...origin, replaces: undefined },
  map: undefined,
};

async function freeze(work = world.work, given = prepared): Promise<ReleaseRecord> {
  const outcome = await work.freeze({ prepared: given, points: [], notes: { SYNTHETIC: 'Övning.' }, by: 'anna' });
  if (outcome.kind === 'faults')
    throw new Error(JSON.stringify(outcome.points.filter(({ outcome: one }) => one === 'error')));
  return outcome.record;
}

function approve(record: ReleaseRecord, work = world.work, by = 'per') {
  return work.approve({ key, by, contentHash: record.contentHash ?? '', liveAt });
}

async function findRecord(): Promise<ReleaseRecord> {
  const [record] = await world.releaseStore.loadReleases();
  if (record === undefined) throw new Error('There is a release');
  return record;
}

/** Statuses of everything that could give a release away. */
async function askPublicSide(): Promise<readonly number[]> {
  const page = await world.site.request('/2018/lss');
  const file = await world.site.request('/2018/lss/v1/results.csv');
  const data = await world.site.request('/2018/lss/v1/data.json');
  const list = await world.api.request('/api/v1/releases');
  const { total } = (await list.json()) as { readonly total: number };
  return [page.status, file.status, data.status, total];
}

const hidden = [404, 404, 404, 0];
const shown = [200, 200, 200, 1];

describe('the life of a release', { timeout: 120_000 }, () => {
  it('is read by nobody on the public side before its time, whatever its state', async () => {
    const record = await freeze();
    expect(await askPublicSide()).toEqual(hidden);
    const preview = await world.work.preview(record, '/2018/lss', new Request('http://localhost/'));
    expect(preview.status).toBe(200);
    const page = await preview.text();
    expect(page).toContain('Förhandsvisning');
    expect(page).not.toMatch(/ href="\/(2018|enhet)/);
    expect(await approve(record)).toMatchObject({ state: 'approved', liveAt });
    expect(await askPublicSide()).toEqual(hidden);
    expect((await releaseDue(dataFolder, world.settings.releasesFolder, before)).released).toEqual([]);
    expect(await askPublicSide()).toEqual(hidden);
    expect((await releaseDue(dataFolder, world.settings.releasesFolder, after)).released).toHaveLength(1);
    expect(await askPublicSide()).toEqual(shown);
    const [manifest] = await world.releases.list();
    expect(manifest).toMatchObject({ time: liveAt, contentHash: record.contentHash, notes: { SYNTHETIC: 'Övning.' } });
    await catchUpReleases(world);
    await catchUpReleases(world);
    expect(await findRecord()).toMatchObject({ state: 'live', liveAt });
    expect((await world.desk.loadLog(10)).map(({ action }) => action).toSorted()).toEqual([
      ...['releaseApproved', 'releaseFrozen', 'released'],
    ]);
    // Nothing is left of what led to it.
    expect(await readdir(join(dataFolder, 'staged'))).toEqual([]);
  });

  it('without a time it is public when the approval is answered', async () => {
    const { contentHash = '' } = await freeze();
    await world.work.approve({ key, by: 'per', contentHash, liveAt: undefined });
    expect(await findRecord()).toMatchObject({ state: 'live', liveAt: now.toISOString() });
    expect(await askPublicSide()).toEqual(shown);
  });

  it('stopped before the approval is recorded, nothing comes of it, and it can be approved again', async () => {
    const record = await freeze();
    const dying = world.workOn({
      ...world.releaseStore,
      saveStep: () => Promise.reject(new Error('stopped')),
    });
    await expect(approve(record, dying)).rejects.toThrow('stopped');
    await catchUpReleases(world);
    expect((await releaseDue(dataFolder, world.settings.releasesFolder, after)).released).toEqual([]);
    expect(await findRecord()).toMatchObject({ state: 'checked' });
    await approve(record);
    expect((await releaseDue(dataFolder, world.settings.releasesFolder, after)).released).toHaveLength(1);
  });

  it('stopped after the approval is recorded, it reaches the embargo at the next start', async () => {
    const record = await freeze();
    const dying = world.workOn({
      ...world.releaseStore,
      async saveStep(...step) {
        await world.releaseStore.saveStep(...step);
        throw new Error('stopped');
      },
    });
    await expect(approve(record, dying)).rejects.toThrow('stopped');
    expect((await releaseDue(dataFolder, world.settings.releasesFolder, after)).released).toEqual([]);
    expect(await world.work.hasApprovedFiles(await findRecord())).toBe(false);
    await catchUpReleases(world);
    expect(await world.work.hasApprovedFiles(await findRecord())).toBe(true);
    expect((await releaseDue(dataFolder, world.settings.releasesFolder, after)).released).toHaveLength(1);
  });

  it('is made of the map that was frozen, whichever definitions are in use when it is approved', async () => {
    const given = { ...prepared, map: world.definitions.get().classifications.map };
    const record = await freeze(world.work, given);
    const fewer = { ...borders, municipalities: borders.municipalities.slice(1) };
    world.definitions.replace(buildSet(fewer), now.toISOString());
    await approve(record);
    const { released } = await releaseDue(dataFolder, world.settings.releasesFolder, after);
    expect(released).toHaveLength(1);
    const published = await readFile(join(world.settings.releasesFolder, '2018', 'lss', 'v1', 'map.json'));
    expect(published.equals(Buffer.from(renderMap(borders) ?? []))).toBe(true);
    expect(published.equals(Buffer.from(renderMap(fewer) ?? []))).toBe(false);
  });

  it('is another content with another map, and a frozen map that was changed is not approved', async () => {
    const record = await freeze(world.work, { ...prepared, map: borders });
    const [folder = ''] = await readdir(join(dataFolder, 'staged'));
    const file = join(dataFolder, 'staged', folder, 'preview', '2018', 'lss', 'v1', 'map.json');
    await chmod(file, 0o600);
    await writeFile(file, '{}');
    await expect(approve(record)).rejects.toMatchObject({ code: 'RELEASE_DAMAGED' });
    world = buildWorld();
    expect((await freeze()).contentHash).not.toBe(record.contentHash);
  });

  it('a sent back release does not go live, also when it was approved', async () => {
    await approve(await freeze());
    await world.work.giveBack({ key, by: 'eva', reason: 'Fel rubrik.' });
    expect(await findRecord()).toMatchObject({ state: 'draft', returned: { by: 'eva', reason: 'Fel rubrik.' } });
    expect((await releaseDue(dataFolder, world.settings.releasesFolder, after)).released).toEqual([]);
    await approve(await freeze());
    expect((await releaseDue(dataFolder, world.settings.releasesFolder, after)).released).toHaveLength(1);
    await expect(world.work.giveBack({ key, by: 'eva', reason: 'För sent.' })).rejects.toMatchObject({
      code: 'ALREADY_LIVE',
    });
  });

  it('files that are not those approved stay under embargo, and it is told', async () => {
    await approve(await freeze());
    const file = join(dataFolder, 'embargo', '2018', 'lss', 'v1', 'results.csv');
    await chmod(file, 0o600);
    await writeFile(file, 'round,area\n2018,lss\n');
    const { released, faults } = await releaseDue(dataFolder, world.settings.releasesFolder, after);
    expect(released).toEqual([]);
    expect(faults).toEqual([expect.objectContaining({ code: 'RELEASE_DAMAGED' })]);
    expect(await askPublicSide()).toEqual(hidden);
  });

  it('is refused to whoever froze it, and when the frozen data are not those seen', async () => {
    const record = await freeze();
    await expect(approve(record, world.work, 'anna')).rejects.toMatchObject({ code: 'SECOND_PERSON' });
    await expect(approve({ ...record, contentHash: 'f'.repeat(64) })).rejects.toMatchObject({
      code: 'CONTENT_CHANGED',
    });
    await rm(join(dataFolder, 'staged'), { recursive: true });
    await expect(approve(record)).rejects.toMatchObject({ code: 'STAGED_MISSING' });
  });
});
