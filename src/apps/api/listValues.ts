// The values of each list, chosen by the parameters of a request.

import type { ReleaseReader } from '../../stages/publication/index.ts';
import { levels, statuses } from './apiSchemas.ts';
import {
  buildAreaValue,
  buildIndicatorValue,
  buildReleaseValue,
  buildResultValue,
  buildUnitValue,
} from './apiValues.ts';
import { isChosen, loadChosen } from './publishedData.ts';
import type { RequestParameters } from './requestParameters.ts';

export async function listReleases(releases: ReleaseReader, parameters: RequestParameters) {
  const all = [...(await releases.list())].sort(
    (a, b) => a.round - b.round || (a.area < b.area ? -1 : Number(a.area > b.area)) || a.version - b.version,
  );
  const rounds = parameters.findChoices(
    'round',
    all.map((manifest) => String(manifest.round)),
  );
  const areas = parameters.findChoices(
    'area',
    all.map((manifest) => manifest.area),
  );
  return all
    .filter((manifest) => isChosen(rounds, String(manifest.round)) && isChosen(areas, manifest.area))
    .map(buildReleaseValue);
}

export async function listAreas(releases: ReleaseReader, parameters: RequestParameters) {
  return (await loadChosen(releases, parameters)).map(buildAreaValue);
}

/** Each unit once for each round, though it occurs in several areas. */
export async function listUnits(releases: ReleaseReader, parameters: RequestParameters) {
  const chosen = await loadChosen(releases, parameters);
  const units = new Map(
    chosen.flatMap((data) => data.units.map((unit) => [`${data.round} ${unit.code}`, { data, unit }] as const)),
  );
  const all = [...units.values()];
  const codes = parameters.findChoices(
    'code',
    all.map(({ unit }) => unit.code),
  );
  const counties = parameters.findChoices(
    'county',
    all.map(({ unit }) => unit.county),
  );
  const kinds = parameters.findChoices('kind', ['municipality', 'district', 'administration']);
  return all
    .filter(({ unit }) => isChosen(codes, unit.code) && isChosen(counties, unit.county) && isChosen(kinds, unit.kind))
    .map(({ data, unit }) => buildUnitValue(data, unit));
}

export async function listGroups(releases: ReleaseReader, parameters: RequestParameters) {
  const chosen = await loadChosen(releases, parameters);
  const groups = new Map(
    chosen.flatMap((data) =>
      data.groups.map(
        (group) => [`${data.round} ${group.level} ${group.code}`, { round: data.round, ...group }] as const,
      ),
    ),
  );
  const all = [...groups.values()];
  const chosenLevels = parameters.findChoices('level', levels);
  const codes = parameters.findChoices(
    'code',
    all.map((group) => group.code),
  );
  return all.filter((group) => isChosen(chosenLevels, group.level) && isChosen(codes, group.code));
}

export async function listIndicators(releases: ReleaseReader, parameters: RequestParameters) {
  const all = (await loadChosen(releases, parameters)).flatMap((data) =>
    data.columns.map((column) => ({ data, column })),
  );
  const indicators = parameters.findChoices(
    'indicator',
    all.map(({ column }) => column.code),
  );
  const series = parameters.findChoices(
    'series',
    all.map(({ column }) => column.series),
  );
  return all
    .filter(({ column }) => isChosen(indicators, column.code) && isChosen(series, column.series))
    .map(({ data, column }) => buildIndicatorValue(data, column));
}

/** In the order of results.csv, release by release. */
export async function listResults(releases: ReleaseReader, parameters: RequestParameters) {
  const chosen = await loadChosen(releases, parameters);
  const columns = chosen.flatMap((data) => data.columns);
  const indicators = parameters.findChoices(
    'indicator',
    columns.map((column) => column.code),
  );
  const series = parameters.findChoices(
    'series',
    columns.map((column) => column.series),
  );
  const chosenLevels = parameters.findChoices('level', levels);
  const chosenStatuses = parameters.findChoices('status', statuses);
  const chosenOutcomes = parameters.findChoices(
    'outcome',
    columns.flatMap((column) => column.scale.map((step) => step.outcome)),
  );
  const codes = parameters.findChoices(
    'code',
    chosen.flatMap((data) => [...data.units, ...data.groups].map((place) => place.code)),
  );
  return chosen.flatMap((data) =>
    data.results
      .filter(
        (result) =>
          isChosen(indicators, result.indicator) &&
          isChosen(series, result.series) &&
          isChosen(chosenLevels, result.level) &&
          isChosen(chosenStatuses, result.status) &&
          isChosen(chosenOutcomes, result.outcome ?? '') &&
          isChosen(codes, result.code),
      )
      .map((result) => buildResultValue(data, result)),
  );
}
