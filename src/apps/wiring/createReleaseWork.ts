// What the desk does to releases: freeze, preview, approve, send back. Files and records are written in an order in which a
// stop anywhere leaves nothing public that is not approved, and nothing approved lost.

import { createHash } from 'node:crypto';
import {
  embargoRelease,
  findManifestHash,
  findStagedFile,
  findStagedRelease,
  getEmbargoFolder,
  releaseDue,
  stageRelease,
  takeFromEmbargo,
  writeReadyRelease,
  writeStagedChecklist,
} from '../../adapters/files/stagedReleases.ts';
import { Problem } from '../../kernel/problem.ts';
import { renderReleaseJson } from '../../products/dataFile/index.ts';
import type { DeskStore } from '../../stages/collection/index.ts';
import {
  type ReleaseData,
  type ReleaseFile,
  type ReleaseKey,
  type ReleaseRecord,
  type ReleaseStep,
  type ReleaseStore,
  takeReleaseStep,
} from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { cliTexts } from '../../texts/sv/cli.ts';
import { deskRelease as texts } from '../../texts/sv/deskRelease.ts';
import type { DeskPoint } from '../desk/releasing/deskPoint.ts';
import type { FrozenRelease, ReleaseWork } from '../desk/releasing/releaseWork.ts';
import { type ReleaseContext, renderMap } from './buildReleaseFiles.ts';
import { checkFrozenPages } from './checkFrozenPages.ts';
import { createPreviews, type Previews } from './createPreviews.ts';
import { catchUpReleases, findFrozenKey } from './goLive.ts';
import { type PrepareParts, prepareRelease } from './prepareRelease.ts';
import { releaseProducts } from './releaseProducts.ts';
import { runRoundTask } from './runRoundTask.ts';

/** `makeFiles` is for tests; what it gives must hold every file of the manifest. */
export interface ReleaseWorkParts extends PrepareParts {
  readonly releaseStore: ReleaseStore;
  readonly desk: DeskStore;
  readonly reportError: (error: unknown) => void;
  /** Makes the files of a release; in a thread of its own unless said. */
  readonly makeFiles?: (
    data: ReleaseData,
    context: ReleaseContext,
    map: Uint8Array | undefined,
  ) => Promise<readonly ReleaseFile[]>;
}

/** The life of releases on the stores and folders given. */
export function createReleaseWork(parts: ReleaseWorkParts): ReleaseWork {
  const previews = createPreviews(parts);
  return {
    load: () => parts.releaseStore.loadReleases(),
    prepare: (request) => prepareRelease(parts, request),
    freeze: (request) => freeze(parts, previews, request),
    findFrozen: (record) => findFrozen(parts, record),
    async hasApprovedFiles(record) {
      const { dataFolder, releasesFolder } = parts.settings;
      const hashes = await Promise.all([
        findManifestHash(getEmbargoFolder(dataFolder), record),
        findManifestHash(releasesFolder, record),
      ]);
      return record.manifestHash !== undefined && hashes.includes(record.manifestHash);
    },
    approve: (request) => approve(parts, request),
    giveBack: (request) => giveBack(parts, request),
    preview: (record, path, request) => previews.answer(record, path, request),
  };
}

async function freeze(
  parts: ReleaseWorkParts,
  previews: Previews,
  { prepared, points, notes, by }: Parameters<ReleaseWork['freeze']>[0],
): ReturnType<ReleaseWork['freeze']> {
  const { data, origin } = prepared;
  const map = prepared.map && renderMap(prepared.map);
  const { round, area } = data;
  const { definitionHash } = origin;
  const { dataFolder, releasesFolder } = parts.settings;
  const at = parts.now().toISOString();
  const contentHash = hashContent(data, map);
  const draft = await parts.releaseStore.addDraft({ round, area, definitionHash, createdBy: by, createdAt: at });
  const next = takeReleaseStep(draft, { kind: 'check', by, at, contentHash, definitionHash });
  if (draft.version !== data.version) {
    const values = { recorded: draft.version, found: data.version, folder: releasesFolder };
    throw new Problem('VERSION_MISMATCH', fillMessage(cliTexts.versionMismatch, values));
  }
  const files = await makeFiles(parts, data, { ...origin, notes, contentHash }, map);
  const frozen = { round, area, version: draft.version, contentHash };
  await stageRelease(dataFolder, frozen, files);
  const pagePoints = await checkFrozenPages(data, (path, init) => previews.fetch(next, path, init));
  const allPoints = [...points, checkFiles(files), ...pagePoints];
  if (allPoints.some((point) => point.outcome === 'error')) return { kind: 'faults', points: allPoints };
  await writeStagedChecklist(dataFolder, frozen, allPoints);
  await parts.releaseStore.saveStep(draft, 'draft', next);
  await log(parts, 'releaseFrozen', next, { by, at }, { warnings: Object.keys(notes).length });
  return { kind: 'frozen', record: next };
}

async function findFrozen({ settings }: ReleaseWorkParts, record: ReleaseRecord): Promise<FrozenRelease | undefined> {
  const key = findFrozenKey(record);
  const found = key && (await findStagedRelease(settings.dataFolder, key));
  return found && { manifest: found.manifest, data: found.data, points: found.checklist as readonly DeskPoint[] };
}

/**
 * Files first, where nothing makes them public; then the record; then the embargo. Stopped before the record, the files are
 * never used; stopped after it, they reach the embargo at the next start.
 */
async function approve(
  parts: ReleaseWorkParts,
  { key, by, contentHash, liveAt: wanted }: Parameters<ReleaseWork['approve']>[0],
): Promise<ReleaseRecord> {
  const { dataFolder, releasesFolder } = parts.settings;
  const record = await getRecord(parts, key);
  const at = parts.now().toISOString();
  const liveAt = wanted ?? at;
  const step: Omit<Extract<ReleaseStep, { kind: 'approve' }>, 'manifestHash'> = {
    kind: 'approve',
    ...{ by, at, contentHash, liveAt },
  };
  takeReleaseStep(record, { ...step, manifestHash: '' });
  const frozenKey = findFrozenKey(record);
  const frozen = await findFrozen(parts, record);
  if (frozen === undefined || frozenKey === undefined)
    throw new Problem('STAGED_MISSING', texts.refusals.STAGED_MISSING);
  const { data, manifest } = frozen;
  const map = await findStagedFile(dataFolder, frozenKey, 'map');
  if (hashContent(data, map) !== contentHash) throw new Problem('CONTENT_CHANGED', texts.refusals.CONTENT_CHANGED);
  const { definitionHash, inputs, replaces, notes, changeClass } = manifest;
  const context = {
    ...{ definitionHash, inputs, replaces, contentHash },
    ...(notes !== undefined && { notes }),
    ...(changeClass !== undefined && { changeClass }),
  };
  const files = await makeFiles(parts, { ...data, time: liveAt }, context, map);
  const manifestHash = hashManifest(files);
  const next = takeReleaseStep(record, { ...step, manifestHash });
  await writeReadyRelease(dataFolder, frozenKey, manifestHash, files);
  await parts.releaseStore.saveStep(record, 'checked', next);
  await log(parts, 'releaseApproved', next, { by, at });
  await embargoRelease(dataFolder, frozenKey, manifestHash);
  // A release that waits for nothing is public before the answer is sent.
  const { faults } = await releaseDue(dataFolder, releasesFolder, parts.now());
  for (const fault of faults) parts.reportError(fault);
  await catchUpReleases(parts);
  return getRecord(parts, key);
}

/** Out of the embargo first: what cannot be taken from there is already public. */
async function giveBack(
  parts: ReleaseWorkParts,
  { key, by, reason }: Parameters<ReleaseWork['giveBack']>[0],
): Promise<void> {
  const { dataFolder, releasesFolder } = parts.settings;
  const record = await getRecord(parts, key);
  const at = parts.now().toISOString();
  const next = takeReleaseStep(record, { kind: 'return', by, at, reason });
  const frozenKey = findFrozenKey(record);
  if (record.state === 'approved' && frozenKey !== undefined) {
    await takeFromEmbargo(dataFolder, frozenKey);
    if ((await findManifestHash(releasesFolder, key)) !== undefined) {
      throw new Problem('ALREADY_LIVE', texts.refusals.ALREADY_LIVE);
    }
  }
  await parts.releaseStore.saveStep(record, record.state, next);
  await log(parts, 'releaseReturned', next, { by, at });
}

async function getRecord({ releaseStore }: ReleaseWorkParts, key: ReleaseKey): Promise<ReleaseRecord> {
  const record = (await releaseStore.loadReleases()).find(
    ({ round, area, version }) => round === key.round && area === key.area && version === key.version,
  );
  if (record === undefined) throw new Problem('WRONG_STATE', texts.refusals.WRONG_STATE);
  return record;
}

async function log(
  { desk }: ReleaseWorkParts,
  action: string,
  { round, area, version }: ReleaseKey,
  { by, at }: { readonly by: string; readonly at: string },
  details: Readonly<Record<string, number>> = {},
): Promise<void> {
  await desk.appendLog({ at, actor: by, action, details: { round, area, version, ...details } });
}

function makeFiles(
  parts: ReleaseWorkParts,
  data: ReleaseData,
  context: ReleaseContext,
  map: Uint8Array | undefined,
): Promise<readonly ReleaseFile[]> {
  if (parts.makeFiles !== undefined) return parts.makeFiles(data, context, map);
  return runRoundTask({ kind: 'files', releases: [data], context, map });
}

/** Every product that a release is made of, among the files made. */
function checkFiles(files: readonly ReleaseFile[]): DeskPoint {
  const made = new Set(files.map(({ product }) => product));
  const missing = releaseProducts.map(({ product }) => product).filter((product) => !made.has(product));
  const values = { count: files.length, files: missing.join(', ') };
  return { code: 'FILES_PRESENT', outcome: missing.length === 0 ? 'ok' : 'error', values };
}

/** sha256 of all that the files of a release are made from: its data without their time, which is given at approval, and the map. */
function hashContent(data: ReleaseData, map: Uint8Array | undefined): string {
  return createHash('sha256')
    .update(renderReleaseJson({ ...data, time: '' }))
    .update(map ?? '')
    .digest('hex');
}

function hashManifest(files: readonly ReleaseFile[]): string {
  const manifest = files.find((file) => file.product === 'manifest');
  if (manifest === undefined) throw new Error('A release has a manifest');
  return createHash('sha256').update(manifest.bytes).digest('hex');
}
