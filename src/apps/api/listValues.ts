// The values of each list of metadata, chosen by the parameters of a request.

import type { ReleaseReader } from '../../stages/publication/index.ts';
import { levels } from './apiSchemas.ts';
import { buildAreaValue, buildIndicatorValue, buildReleaseValue, buildUnitValue } from './apiValues.ts';
import { loadFaults } from './faultValues.ts';
import { buildListed } from './listed.ts';
import { filterManifests, isChosen, loadSelected, readKnown, readMoment, selectReleases } from './publishedData.ts';
import type { RequestParameters } from './requestParameters.ts';

/** Every version of every chosen release; a release of all areas has the area `all`. */
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
  const asked = all.filter((manifest) => isChosen(rounds, String(manifest.round)) && isChosen(areas, manifest.area));
  const moment = readMoment(parameters);
  if (moment.kind === 'version' && asked.length > 0) {
    parameters.findChoices(
      'version',
      asked.map(({ version }) => String(version)),
    );
  }
  const seen = filterManifests(asked, moment);
  return buildListed({ keys: seen, moment, now: { keys: asked }, all: { keys: all } }, seen, (manifests) =>
    manifests.map(buildReleaseValue),
  );
}

/** One for each area of the releases chosen. Rejects with ApiProblem for an unknown round or area. */
export async function listAreas(releases: ReleaseReader, parameters: RequestParameters) {
  const selection = await selectReleases(releases, parameters);
  const faults = await loadFaults(releases);
  return buildListed(selection, await loadSelected(selection), (chosen) =>
    chosen.map((data) => buildAreaValue(data, faults)),
  );
}

/** Each unit once for each round, though it occurs in several areas. */
export async function listUnits(releases: ReleaseReader, parameters: RequestParameters) {
  const selection = await selectReleases(releases, parameters);
  const chosen = await loadSelected(selection);
  const known = (await readKnown(selection, chosen, loadSelected)).flatMap(({ units }) => units);
  const codes = parameters.findChoices(
    'code',
    known.map(({ code }) => code),
  );
  const counties = parameters.findChoices(
    'county',
    known.map(({ county }) => county),
  );
  const kinds = parameters.findChoices('kind', ['municipality', 'district', 'administration']);
  const units = new Map(
    chosen.flatMap((data) => data.units.map((unit) => [`${data.round} ${unit.code}`, { data, unit }] as const)),
  );
  const fitting = [...units.values()].filter(
    ({ unit }) => isChosen(codes, unit.code) && isChosen(counties, unit.county) && isChosen(kinds, unit.kind),
  );
  return buildListed(selection, fitting, (items) => items.map(({ data, unit }) => buildUnitValue(data, unit)));
}

/** Each group once for a round, whichever areas have it. Rejects with ApiProblem for an unknown level or code. */
export async function listGroups(releases: ReleaseReader, parameters: RequestParameters) {
  const selection = await selectReleases(releases, parameters);
  const chosen = await loadSelected(selection);
  const known = (await readKnown(selection, chosen, loadSelected)).flatMap(({ groups }) => groups);
  const chosenLevels = parameters.findChoices('level', levels);
  const codes = parameters.findChoices(
    'code',
    known.map(({ code }) => code),
  );
  const groups = new Map(
    chosen.flatMap((data) =>
      data.groups.map(
        (group) => [`${data.round} ${group.level} ${group.code}`, { round: data.round, ...group }] as const,
      ),
    ),
  );
  const fitting = [...groups.values()].filter(
    (group) => isChosen(chosenLevels, group.level) && isChosen(codes, group.code),
  );
  return buildListed(selection, fitting, (items) => items);
}

/** In the order of publication, area by area. Rejects with ApiProblem for an unknown indicator or series. */
export async function listIndicators(releases: ReleaseReader, parameters: RequestParameters) {
  const selection = await selectReleases(releases, parameters);
  const chosen = await loadSelected(selection);
  const known = (await readKnown(selection, chosen, loadSelected)).flatMap(({ columns }) => columns);
  const indicators = parameters.findChoices(
    'indicator',
    known.map(({ code }) => code),
  );
  const series = parameters.findChoices(
    'series',
    known.map((column) => column.series),
  );
  const fitting = chosen
    .flatMap((data) => data.columns.map((column) => ({ data, column })))
    .filter(({ column }) => isChosen(indicators, column.code) && isChosen(series, column.series));
  const faults = await loadFaults(releases);
  return buildListed(selection, fitting, (items) =>
    items.map(({ data, column }) => buildIndicatorValue(data, column, faults)),
  );
}
