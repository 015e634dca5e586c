// Results, chosen by the parameters of a request. The choice reads packed cells, which are small; texts and notes are read
// for the page that is sent, so that a question about all rounds does not load them all.

import {
  buildReleaseTable,
  listPlaceResults,
  type PublishedCell,
  type ReleaseCells,
  type ReleaseData,
  type ReleaseReader,
  type ReleaseTable,
  type Result,
  unpackColumn,
} from '../../stages/publication/index.ts';
import { levels, statuses } from './apiSchemas.ts';
import { buildListed } from './listed.ts';
import { isChosen, readKnown, readSelectedCells, type Selection, selectReleases } from './publishedData.ts';
import type { RequestParameters } from './requestParameters.ts';
import { buildResultValue } from './resultValues.ts';

/** A result and where it stands. */
export interface ChosenResult {
  readonly result: Result;
  readonly version: number;
}

/** All that fit, in the order of the answer; pages are cut out later. */
export interface ChosenResults {
  readonly selection: Selection;
  readonly results: readonly ChosenResult[];
}

/** The chosen results in the order of results.csv, release by release. Throws ApiProblem for a wrong parameter. */
export async function chooseResults(releases: ReleaseReader, parameters: RequestParameters): Promise<ChosenResults> {
  const selection = await selectReleases(releases, parameters);
  const cells = await readSelectedCells(selection);
  const known = await readKnown(selection, cells, readSelectedCells);
  const columns = known.flatMap((release) => release.columns);
  const indicators = parameters.findChoices(
    'indicator',
    columns.map(({ code }) => code),
  );
  const series = parameters.findChoices(
    'series',
    columns.map((column) => column.series),
  );
  const chosenLevels = parameters.findChoices('level', levels);
  const chosenStatuses = parameters.findChoices('status', statuses);
  const outcomes = parameters.findChoices(
    'outcome',
    known.flatMap(({ scales }) => scales.flatMap((scale) => scale.map(({ outcome }) => outcome))),
  );
  const codes = parameters.findChoices('code', known.flatMap(listCodes));
  const isAsked = ({ indicator, series: own, status, outcome }: Result) =>
    isChosen(indicators, indicator) &&
    isChosen(series, own) &&
    isChosen(chosenStatuses, status) &&
    isChosen(outcomes, outcome ?? '');
  const isPlaceAsked = ({ level, code }: Place) => isChosen(chosenLevels, level) && isChosen(codes, code);
  const results = cells.flatMap((release) =>
    listPlacedResults(release, listPlaces(release).filter(isPlaceAsked))
      .filter(isAsked)
      .map((result) => ({ result, version: release.version })),
  );
  return { selection, results };
}

type Place = Pick<Result, 'level' | 'code'>;

function listPlaces({ places }: ReleaseCells): readonly Place[] {
  return places.map((place) => {
    const [level = '', code = ''] = place.split(' ');
    return { level: level as Result['level'], code };
  });
}

/** Codes of the places of a release. */
export function listCodes(cells: ReleaseCells): readonly string[] {
  return listPlaces(cells).map(({ code }) => code);
}

/** Up to so many places, looking each up costs less than unpacking them all. */
const fewPlaces = 8;

/** Results of some places of a release, column by column, in the order of its places. */
function listPlacedResults(cells: ReleaseCells, places: readonly Place[]): readonly Result[] {
  if (places.length <= fewPlaces) {
    const ranks = new Map(cells.columns.map(({ code }, rank) => [code, rank]));
    const rank = ({ indicator }: Result) => ranks.get(indicator) ?? 0;
    // Array sort is stable: within a column the places keep their order.
    return places.flatMap(({ level, code }) => listPlaceResults(cells, level, code)).sort((a, b) => rank(a) - rank(b));
  }
  const wanted = new Set(places.map(({ level, code }) => `${level} ${code}`));
  return cells.columns.flatMap((column) =>
    unpackColumn(cells, column).filter(({ level, code }) => wanted.has(`${level} ${code}`)),
  );
}

/** The chosen results as a list of cells with their notes. */
export async function listResults(releases: ReleaseReader, parameters: RequestParameters) {
  const { selection, results } = await chooseResults(releases, parameters);
  return buildListed(selection, results, async (page) => (await loadCells(selection, page)).map(buildResultValue));
}

/** Full cells of chosen results, in their order. */
async function loadCells(
  { releases }: Pick<Selection, 'releases'>,
  chosen: readonly ChosenResult[],
): Promise<readonly PublishedCell[]> {
  const tables = await loadTables(releases, chosen);
  return chosen.map(({ result }) => {
    const table = tables.get(`${result.round} ${result.area}`);
    const cell = table && findCell(table, result);
    if (cell === undefined) throw new Error(`Release ${result.round} ${result.area} has no cell for its result`);
    return cell;
  });
}

/** The tables that chosen results stand in, by round and area. */
export async function loadTables(
  releases: ReleaseReader,
  chosen: readonly ChosenResult[],
): Promise<ReadonlyMap<string, ReleaseTable>> {
  const keys = new Map(chosen.map((one) => [`${one.result.round} ${one.result.area}`, one] as const));
  const tables = await Promise.all(
    [...keys].map(async ([key, { result, version }]) => {
      const data = await releases.load(result.round, result.area, version);
      return data === undefined ? [] : [[key, getTable(data)] as const];
    }),
  );
  return new Map(tables.flat());
}

const tables = new WeakMap<ReleaseData, ReleaseTable>();
const cellsByPlace = new WeakMap<ReleaseTable, ReadonlyMap<string, PublishedCell>>();

/** The table of a release, built once. */
export function getTable(data: ReleaseData): ReleaseTable {
  const table = tables.get(data) ?? buildReleaseTable(data);
  tables.set(data, table);
  return table;
}

/** The cell of a column and a place; undefined where the table has none. */
export function findCell(
  table: ReleaseTable,
  { indicator, level, code }: Pick<Result, 'indicator' | 'level' | 'code'>,
): PublishedCell | undefined {
  const known =
    cellsByPlace.get(table) ?? new Map(table.cells.map((cell) => [`${cell.column} ${cell.level} ${cell.code}`, cell]));
  cellsByPlace.set(table, known);
  return known.get(`${indicator} ${level} ${code}`);
}
