import { join } from 'node:path';
import { Problem } from '../../../kernel/problem.ts';
import { renderProblemsCsv } from '../../../products/dataFile/index.ts';
import type { Area } from '../../../stages/definition/index.ts';
import {
  checkOtherReleases,
  packCells,
  type ReleaseCells,
  type ReleaseData,
  type ReleaseFile,
  type ReleaseManifest,
} from '../../../stages/publication/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { type PublishOptions, prepareRelease, type ReleaseMaterial } from '../prepareRelease.ts';
import { reportDataProblems } from '../reportDataProblems.ts';
import { type EarlierReleases, writeReports } from '../writeReports.ts';

const manifestName = 'release.json';

/** Writes a complete release folder. What the input had wrong is left out and told of; the status is then 1. */
export async function runPublish(options: PublishOptions, effects: CommandEffects): Promise<ExitStatus> {
  const material = await prepareRelease(options, effects);
  const areas = chooseAreas(material, options, effects);
  const replaced = await loadReplaced(options, areas, effects);
  const earlier = await loadEarlier(options, effects);
  const time = effects.now().toISOString();
  const others = (area: Area) => ({
    area,
    earlier: earlier.cells.filter((cells) => cells.area === area.code),
    replaced: replaced?.releases.find((release) => release.area === area.code),
  });
  for (const area of areas) checkOtherReleases({ round: material.round, ...others(area) });
  const changeReason = options.reason ?? effects.texts.noReason;
  const build = (area: Area): ReleaseData =>
    material.build({ ...others(area), time, changeReason, changeClass: options.class });
  const openStream = () =>
    effects.streamReleaseFiles({
      releases: buildEach(areas, build, effects),
      hasSeveralAreas: areas.length > 1,
      map: material.map,
      context: {
        definitionHash: material.definitionHash,
        inputs: material.inputs,
        replaces: replaced && { version: replaced.manifest.version, sha256: replaced.manifestHash },
        ...(options.class !== undefined && { changeClass: options.class }),
      },
    });
  const version = (replaced?.manifest.version ?? 0) + 1;
  const marks = { version, time, definitionHash: material.definitionHash };
  await writeUnpublished(options.out, marks, openStream, effects);
  effects.print(
    fillMessage(effects.texts.published, {
      version,
      area: areas.map((area) => area.code).join(', '),
      round: options.round,
      path: options.out,
    }),
  );
  if (options.reports !== undefined) {
    await writeReports({ release: options.out, reports: options.reports }, earlier, effects);
  }
  return reportProblemsBesideRelease(material, options.out, effects);
}

/** The version that is replaced, where one is. Throws Problem USAGE when it lacks one of the areas. */
async function loadReplaced({ replaces }: PublishOptions, areas: readonly Area[], effects: CommandEffects) {
  if (replaces === undefined) return undefined;
  const replaced = await effects.readRelease(replaces);
  const unreplaced = areas.find((area) => !replaced.releases.some((release) => release.area === area.code));
  if (unreplaced === undefined) return replaced;
  const values = { folder: replaces, area: unreplaced.code };
  throw new Problem('USAGE', fillMessage(effects.texts.replacesOther, values));
}

/** Results of earlier rounds, packed as soon as they are read: their texts are not needed. */
async function loadEarlier({ earlier = [] }: PublishOptions, effects: CommandEffects): Promise<EarlierReleases> {
  const manifests: ReleaseManifest[] = [];
  const cells: ReleaseCells[] = [];
  for (const folder of earlier) {
    const { manifest, releases } = await effects.readRelease(folder);
    manifests.push(manifest);
    cells.push(...releases.map((release) => packCells(release)));
  }
  return { manifests, cells };
}

/** Data area by area, each when it is asked for, so that one area's are at hand at a time. */
function* buildEach(
  areas: readonly Area[],
  build: (area: Area) => ReleaseData,
  effects: CommandEffects,
): Generator<ReleaseData> {
  for (const [index, area] of areas.entries()) {
    const values = { area: area.name.sv, number: index + 1, count: areas.length };
    effects.showProgress(fillMessage(effects.texts.working.writingArea, values));
    yield build(area);
  }
}

function chooseAreas({ round, withResults }: ReleaseMaterial, options: PublishOptions, effects: CommandEffects) {
  if (options.area === undefined) return withResults;
  const chosen = withResults.filter((area) => area.code === options.area);
  if (chosen.length > 0) return chosen;
  const areas = withResults.map((area) => area.code).join(', ');
  throw new Problem(
    'UNKNOWN_AREA',
    fillMessage(effects.texts.noArea, { round: round.year, area: options.area.slice(0, 60), areas }),
  );
}

/** Faults of the input are no part of a release; they stand in a file beside its folder. */
async function reportProblemsBesideRelease(
  delivery: Pick<ReleaseMaterial, 'problems'>,
  folder: string,
  effects: CommandEffects,
): Promise<ExitStatus> {
  if (delivery.problems.length === 0) return 0;
  const path = `${folder.replace(/\/+$/, '')}.problems.csv`;
  await effects.writeFile(path, renderProblemsCsv(delivery.problems));
  const status = reportDataProblems(delivery.problems, effects);
  effects.warn(fillMessage(effects.texts.problemsFound, { count: delivery.problems.length, path }));
  return status;
}

/**
 * A release is never overwritten: the folder may hold none, or this very one, which is found by making it once without
 * writing; only what is torn there is then written again. Throws Problem RELEASE_EXISTS.
 */
async function writeUnpublished(
  folder: string,
  marks: Readonly<Record<string, string | number>>,
  openStream: () => AsyncIterable<ReleaseFile>,
  effects: CommandEffects,
): Promise<void> {
  const present = await findFile(join(folder, manifestName), effects);
  const isThere = new Problem('RELEASE_EXISTS', fillMessage(effects.texts.releaseThere, { folder }));
  // Another version, time or set of definitions is another release: no need to make this one to know.
  const text = new TextDecoder().decode(present);
  const isOther = Object.entries(marks).some(([name, value]) => !text.includes(`"${name}": ${JSON.stringify(value)}`));
  if (present !== undefined && isOther) throw isThere;
  const torn = present && (await listTornFiles(folder, openStream(), effects));
  if (torn?.has(manifestName)) throw isThere;
  if (torn?.size === 0) return;
  // The manifest is the last file: a folder that was not written to its end is no release.
  for await (const { path, bytes } of openStream()) {
    if (torn === undefined || torn.has(path)) await effects.writeFile(join(folder, path), bytes);
  }
}

/** Files of a release that are not in a folder, or not as they are made. */
async function listTornFiles(
  folder: string,
  files: AsyncIterable<ReleaseFile>,
  effects: CommandEffects,
): Promise<ReadonlySet<string>> {
  const torn = new Set<string>();
  for await (const { path, bytes } of files) {
    const present = await findFile(join(folder, path), effects);
    if (present === undefined || effects.hash(present) !== effects.hash(bytes)) torn.add(path);
  }
  return torn;
}

async function findFile(path: string, effects: CommandEffects): Promise<Uint8Array | undefined> {
  try {
    return await effects.readFile(path);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
