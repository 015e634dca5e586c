// What reports of a round are compiled from: every area as an edition has it, with the rounds before.

import {
  listPublished,
  type ReleaseCells,
  type ReleaseData,
  type ReleaseReader,
  readAt,
} from '../../stages/publication/index.ts';
import { compareSwedish } from '../table/index.ts';
import type { ReportEdition } from './edition.ts';

/** An area of the round, and its cells in the rounds before, the latest first. */
export interface ReportArea {
  readonly data: ReleaseData;
  readonly earlier: readonly ReleaseCells[];
}

/** The areas of a round in an edition, by name. At least one. */
export interface ReportSource {
  readonly edition: ReportEdition;
  readonly areas: readonly ReportArea[];
}

/** Reads everything that an edition is made of. */
export async function loadReportSource(releases: ReleaseReader, edition: ReportEdition): Promise<ReportSource> {
  const reader = readAt(releases, edition.moment);
  const published = (await listPublished(reader)).filter(({ round }) => round === edition.round);
  const loaded = await Promise.all(published.map(({ round, area }) => reader.load(round, area)));
  const areas = await Promise.all(
    loaded
      .filter((data) => data !== undefined)
      .map(async (data) => ({ data, earlier: await loadEarlierCells(reader, data) })),
  );
  return buildReportSource(edition, areas);
}

/** The source of areas that are at hand. */
export function buildReportSource(edition: ReportEdition, areas: readonly ReportArea[]): ReportSource {
  return { edition, areas: areas.toSorted((a, b) => compareSwedish(a.data.areaName.sv, b.data.areaName.sv)) };
}

/**
 * The cells of an area in the rounds before, the latest first: as they are published, and where they no longer are, as
 * the release told of them.
 */
async function loadEarlierCells(releases: ReleaseReader, data: ReleaseData): Promise<readonly ReleaseCells[]> {
  const before = (await listPublished(releases)).filter(({ round, area }) => area === data.area && round < data.round);
  const cells = await Promise.all(before.map(({ round, area }) => releases.readCells(round, area)));
  return joinEarlierCells(
    data,
    cells.filter((entry) => entry !== undefined),
  );
}

/** Published cells before those that a release tells of. */
export function joinEarlierCells(data: ReleaseData, published: readonly ReleaseCells[]): readonly ReleaseCells[] {
  const told = data.earlier.filter(({ round }) => !published.some((entry) => entry.round === round));
  return [...published, ...told].toSorted((a, b) => b.round - a.round);
}
