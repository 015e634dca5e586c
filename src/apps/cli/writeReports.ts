// The reports of every unit of a round, from a release that is written and the releases of earlier rounds.

import { join } from 'node:path';
import { buildReportSource, findEdition, joinEarlierCells } from '../../products/unitReport/index.ts';
import type { ReleaseCells, ReleaseManifest } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import type { CommandEffects } from './effects.ts';

/** Both are paths as written on the command line. */
export interface ReportFolders {
  /** The release whose areas are told of. */
  readonly release: string;
  /** Where the reports are written. */
  readonly reports: string;
}

/** The rounds before, which changes are told from. */
export interface EarlierReleases {
  readonly manifests: readonly ReleaseManifest[];
  readonly cells: readonly ReleaseCells[];
}

/** Writes report and committee page of every unit, as PDF and Word, in the language of the command. */
export async function writeReports(
  { release, reports }: ReportFolders,
  { manifests, cells }: EarlierReleases,
  effects: CommandEffects,
): Promise<void> {
  const { manifest, releases } = await effects.readRelease(release);
  const edition = findEdition([manifest, ...manifests], manifest.round, { kind: 'newest' });
  if (edition === undefined) throw new Error(`The release in ${release} holds its round`);
  const areas = releases.map((data) => ({
    data,
    earlier: joinEarlierCells(
      data,
      cells.filter(({ area, round }) => area === data.area && round < data.round),
    ),
  }));
  const source = buildReportSource(edition, areas);
  let count = 0;
  for await (const { path, bytes, unit, number, of } of effects.streamReports(source, effects.language)) {
    effects.showProgress(fillMessage(effects.texts.working.writingReports, { unit, number, count: of }));
    await effects.writeFile(join(reports, path), bytes);
    count += 1;
  }
  effects.print(fillMessage(effects.texts.reportsWritten, { count, path: reports, edition: edition.hash }));
}
