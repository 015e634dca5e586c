// A series through the rounds: a value for each place and round, with its status also where nothing was measured.

import {
  listSeriesRounds,
  type ReleaseCells,
  type ReleaseData,
  type ReleaseReader,
  type ReleaseSummary,
  type Result,
  type SeriesRound,
} from '../../stages/publication/index.ts';
import { buildApiProblem } from './apiProblem.ts';
import { levels } from './apiSchemas.ts';
import { buildListed } from './listed.ts';
import { findCell, getTable, listCodes } from './listResults.ts';
import { readKnown, readSelectedCells, type Selected, selectReleases } from './publishedData.ts';
import type { RequestParameters } from './requestParameters.ts';
import { buildSeriesValue } from './resultValues.ts';

/** Values of one or several series, rounds from early to late. Throws ApiProblem without the parameter `series`. */
export async function listSeries(releases: ReleaseReader, parameters: RequestParameters) {
  const selection = await selectReleases(releases, parameters);
  const cells = await readSelectedCells(selection);
  const known = await readKnown(selection, cells, readSelectedCells);
  const series = parameters.findChoices(
    'series',
    known.flatMap(({ columns }) => columns.map((column) => column.series)),
  );
  if (series === undefined) {
    throw buildApiProblem(400, 'MISSING_PARAMETER', (texts) => texts.missingParameter('series'), {
      parameter: 'series',
    });
  }
  const codes = parameters.findChoices('code', known.flatMap(listKnownCodes));
  const chosenLevels = parameters.findChoices('level', levels) ?? new Set(codes === undefined ? ['nation'] : levels);
  const summaries = await loadSummaries(selection);
  const chosen = [...series].flatMap((name) =>
    listSeriesRounds(summaries, name)
      .toReversed()
      .map((entry) => ({ name, entry })),
  );
  const values = [];
  for (const { name, entry } of chosen) {
    const data = await selection.releases.load(entry.round, entry.area, entry.version);
    if (data === undefined) continue;
    for (const place of listPlaces(data, chosenLevels, codes)) values.push({ data, name, entry, place });
  }
  return buildListed(selection, values, (page) => page.map(buildValue));
}

/** Codes of the places of a release, and of the cities that their districts belong to. */
function listKnownCodes(cells: ReleaseCells): readonly string[] {
  return listCodes(cells).flatMap((code) => (code.includes('-') ? [code, code.slice(0, code.indexOf('-'))] : [code]));
}

async function loadSummaries({ releases, keys }: Selected): Promise<readonly ReleaseSummary[]> {
  const loaded = await Promise.all(keys.map(({ round, area }) => releases.summarize(round, area)));
  return loaded.filter((summary) => summary !== undefined);
}

interface Place {
  readonly level: Result['level'];
  readonly code: string;
}

/** Units and groups of the release at the levels; with codes these, also where the release has none of them. */
function listPlaces(data: ReleaseData, chosen: ReadonlySet<string>, codes: ReadonlySet<string> | undefined): Place[] {
  const places: Place[] = [
    ...data.units.map(({ code }) => ({ level: 'unit' as const, code })),
    ...data.groups.map(({ level, code }) => ({ level, code })),
  ];
  const known = places.filter(({ level, code }) => chosen.has(level) && (codes === undefined || codes.has(code)));
  const strange = [...(codes ?? [])].filter((code) => places.every((place) => place.code !== code));
  const isUnitAsked = chosen.has('unit');
  return [...known, ...(isUnitAsked ? strange.map((code) => ({ level: 'unit' as const, code })) : [])];
}

interface SeriesItem {
  readonly data: ReleaseData;
  readonly name: string;
  readonly entry: SeriesRound;
  readonly place: Place;
}

function buildValue({ data, name, entry: { column, absence }, place: { level, code } }: SeriesItem) {
  const indicator = column?.code;
  const cell = indicator === undefined ? undefined : findCell(getTable(data), { indicator, level, code });
  return buildSeriesValue(data, { series: name, level, code, indicator, cell, absence });
}
