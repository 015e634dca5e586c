// One cell by its address. What the address names and is not there is said by name.

import { findNearestName } from '../../kernel/expression/findNearestName.ts';
import { listPublished, type ReleaseReader } from '../../stages/publication/index.ts';
import { buildApiProblem } from './apiProblem.ts';
import { levels } from './apiSchemas.ts';
import { loadFaults } from './faultValues.ts';
import { findCell, getTable } from './listResults.ts';
import { readMoment } from './publishedData.ts';
import type { RequestParameters } from './requestParameters.ts';
import { buildCellValue } from './resultValues.ts';

/** The parts of a cell's address, as they were written. */
export interface CellAddress {
  readonly round: string;
  readonly area: string;
  readonly indicator: string;
  readonly level: string;
  readonly code: string;
}

/** Throws ApiProblem 404 that names the part of the address that is not published. */
export async function loadCell(releases: ReleaseReader, parameters: RequestParameters, address: CellAddress) {
  const moment = readMoment(parameters);
  const published = await listPublished(releases);
  const require = (name: keyof CellAddress, known: readonly string[]) => {
    const value = address[name].slice(0, 60);
    if (known.includes(value)) return;
    if (releases.isLoading()) throw buildApiProblem(503, 'LOADING', (texts) => texts.loading);
    const nearest = findNearestName(value, known);
    throw buildApiProblem(404, 'NOT_FOUND', (texts) => texts.notPublished(name, value), { parameter: name, nearest });
  };
  require('round', published.map(({ round }) => String(round)));
  const round = Number(address.round);
  require('area', published.filter((key) => key.round === round).map(({ area }) => area));
  const data = await releases.load(round, address.area, moment);
  if (data === undefined) throw buildApiProblem(404, 'NOT_FOUND', (texts) => texts.nothingFits);
  require('indicator', data.columns.map(({ code }) => code));
  require('level', levels);
  const places = address.level === 'unit' ? data.units : data.groups.filter(({ level }) => level === address.level);
  require('code', places.map(({ code }) => code));
  const column = data.columns.find(({ code }) => code === address.indicator);
  const level = levels.find((name) => name === address.level);
  const cell = level && findCell(getTable(data), { indicator: address.indicator, level, code: address.code });
  if (cell === undefined || column === undefined) {
    throw buildApiProblem(404, 'NOT_FOUND', (texts) => texts.noSuchCell, { parameter: 'code' });
  }
  return buildCellValue(data, column, cell, await loadFaults(releases));
}
