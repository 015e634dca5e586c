import { join } from 'node:path';
import { Problem } from '../../../kernel/problem.ts';
import { renderProblemsCsv } from '../../../products/dataFile/index.ts';
import type { ReleaseData, ReleaseFile } from '../../../stages/publication/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { type PublishOptions, prepareRelease, type ReleaseMaterial } from '../prepareRelease.ts';
import { reportDataProblems } from '../reportDataProblems.ts';

/** Writes a complete release folder. What the input had wrong is left out and told of; the status is then 1. */
export async function runPublish(options: PublishOptions, effects: CommandEffects): Promise<ExitStatus> {
  const material = await prepareRelease(options, effects);
  const areas = chooseAreas(material, options, effects);
  const replaced = options.replaces === undefined ? undefined : await effects.readRelease(options.replaces);
  const unreplaced = replaced && areas.find((area) => !replaced.releases.some((release) => release.area === area.code));
  if (unreplaced !== undefined) {
    const values = { folder: options.replaces ?? '', area: unreplaced.code };
    throw new Problem('USAGE', fillMessage(effects.texts.replacesOther, values));
  }
  const earlier: ReleaseData[] = [];
  for (const folder of options.earlier ?? []) earlier.push(...(await effects.readRelease(folder)).releases);
  const time = effects.now().toISOString();
  const releases = areas.map((area) =>
    material.build({
      area,
      time,
      earlier: earlier.filter((release) => release.area === area.code),
      replaced: replaced?.releases.find((release) => release.area === area.code),
      changeReason: options.reason ?? effects.texts.noReason,
    }),
  );
  effects.showProgress(effects.texts.working.writing);
  const files = await effects.buildReleaseFiles(releases, {
    definitionHash: material.definitionHash,
    inputs: material.inputs,
    replaces: replaced && { version: replaced.manifest.version, sha256: replaced.manifestHash },
  });
  await requireUnpublished(options.out, files, effects);
  // The manifest is the last file: a folder that was not written to its end is no release.
  for (const file of files) await effects.writeFile(join(options.out, file.path), file.bytes);
  const [first] = releases;
  effects.print(
    fillMessage(effects.texts.published, {
      version: first?.version ?? 1,
      area: areas.map((area) => area.code).join(', '),
      round: options.round,
      path: options.out,
    }),
  );
  return reportProblemsBesideRelease(material, options.out, effects);
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

/** A release is never overwritten: the folder may hold none, or this very one. Throws Problem RELEASE_EXISTS. */
async function requireUnpublished(
  folder: string,
  files: readonly ReleaseFile[],
  effects: CommandEffects,
): Promise<void> {
  const manifest = files.at(-1);
  const present = manifest && (await findFile(join(folder, manifest.path), effects));
  if (present === undefined || effects.hash(present) === effects.hash(manifest?.bytes ?? '')) return;
  throw new Problem('RELEASE_EXISTS', fillMessage(effects.texts.releaseThere, { folder }));
}

async function findFile(path: string, effects: CommandEffects): Promise<Uint8Array | undefined> {
  try {
    return await effects.readFile(path);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
