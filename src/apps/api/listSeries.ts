// A series through the rounds: a value for each place and round, with its status also where nothing was measured.

import {
  listSeriesRounds,
  loadSummaries,
  type ReleaseData,
  type ReleasedResult,
  type ReleaseReader,
  type SeriesRound,
} from '../../stages/publication/index.ts';
import { buildApiProblem } from './apiProblem.ts';
import { levels } from './apiSchemas.ts';
import { buildSeriesValue } from './apiValues.ts';
import type { RequestParameters } from './requestParameters.ts';

type Level = ReleasedResult['level'];

/** Values of one or several series, rounds from early to late. Throws ApiProblem without the parameter `series`. */
export async function listSeries(releases: ReleaseReader, parameters: RequestParameters) {
  const summaries = await loadSummaries(releases);
  const series = parameters.findChoices(
    'series',
    summaries.flatMap(({ columns }) => columns.map((column) => column.series)),
  );
  if (series === undefined) {
    throw buildApiProblem(400, 'MISSING_PARAMETER', (texts) => texts.missingParameter('series'), {
      parameter: 'series',
    });
  }
  const rounds = parameters.findChoices(
    'round',
    summaries.map(({ round }) => String(round)),
  );
  const codes = parameters.findChoices(
    'code',
    summaries.flatMap(({ units }) => units.flatMap(({ code, municipality, county }) => [code, municipality, county])),
  );
  const chosenLevels = parameters.findChoices('level', levels) ?? new Set(codes === undefined ? ['nation'] : levels);
  const chosen = [...series].flatMap((name) =>
    listSeriesRounds(summaries, name)
      .filter(({ round }) => rounds === undefined || rounds.has(String(round)))
      .map((entry) => ({ name, entry }))
      .toReversed(),
  );
  const values = [];
  for (const { name, entry } of chosen) {
    const data = await releases.load(entry.round, entry.area);
    if (data === undefined) continue;
    for (const place of listPlaces(data, chosenLevels, codes)) values.push(buildValue(data, name, entry, place));
  }
  return values;
}

interface Place {
  readonly level: Level;
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

function buildValue(data: ReleaseData, series: string, { column, absence }: SeriesRound, { level, code }: Place) {
  const result = data.results.find(
    (candidate) => candidate.indicator === column?.code && candidate.level === level && candidate.code === code,
  );
  return buildSeriesValue(data, { series, level, code, indicator: column?.code, result, absence });
}
