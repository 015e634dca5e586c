// Results as files: which format a request takes, and the answer in it.

import { findNearestName } from '../../kernel/expression/findNearestName.ts';
import { type DataFormat, dataFormats } from '../../products/dataFile/index.ts';
import type { ReleaseReader, ReleaseTable } from '../../stages/publication/index.ts';
import { buildApiProblem } from './apiProblem.ts';
import { chooseResults, findCell, loadTables } from './listResults.ts';
import type { RequestParameters } from './requestParameters.ts';

/** The list itself, in pages. */
export const listFormat = 'json';

/** Formats that /results answers in beside the list. */
export const fileFormats = dataFormats.filter(({ id }) => id !== listFormat);

/** Rows of a file that holds several releases, at most: some thirty megabytes. */
const maxRows = 100_000;

/** Every format of /results, as /formats tells them. */
export function listFormats() {
  const list = { format: listFormat, mediaType: 'application/json', holds: 'all' as const, isOfOneRelease: false };
  return [
    { ...list, ending: '' },
    ...fileFormats.map((format) => ({
      format: format.id as string,
      mediaType: getType(format),
      holds: format.holds,
      isOfOneRelease: !isOfMany(format),
      ending: format.ending,
    })),
  ];
}

/**
 * The format that a request asks for with `format`, else with its header Accept; undefined for the list in JSON. Throws
 * ApiProblem for an unknown format, and 406 when none is accepted.
 */
export function chooseFormat(parameters: RequestParameters, accept: string | undefined): DataFormat | undefined {
  const named = parameters.find('format');
  if (named !== undefined) {
    parameters.findChoices('format', [listFormat, ...fileFormats.map(({ id }) => id)]);
    if (named === listFormat) return undefined;
    const format = fileFormats.find(({ id }) => id === named);
    if (format !== undefined) return format;
    const nearest = findNearestName(
      named,
      fileFormats.map(({ id }) => id),
    );
    throw buildApiProblem(400, 'UNKNOWN_VALUE', (texts) => texts.unknownValue('format', named.slice(0, 60)), {
      parameter: 'format',
      nearest,
    });
  }
  const isOfUnits = parameters.find('level')?.trim() === 'unit';
  const offered = fileFormats.filter(
    ({ id, holds }) => id !== 'csvExcel' && holds !== (isOfUnits ? 'groups' : 'units'),
  );
  const type = chooseType(accept, ['application/json', ...offered.map(getType)]);
  return offered.find((format) => getType(format) === type);
}

/**
 * The media type that a reader likes best among those offered, the first of them when it has no wish. Throws ApiProblem
 * 406 that lists them when it takes none.
 */
export function chooseType(accept: string | undefined, offered: readonly string[]): string {
  const wishes = parseAccept(accept);
  const rated = offered.map((type) => ({ type, weight: weigh(type, wishes) }));
  const best = rated.reduce((a, b) => (b.weight > a.weight ? b : a));
  if (best.weight > 0) return best.type;
  throw buildApiProblem(406, 'NOT_ACCEPTABLE', (texts) => texts.notAcceptable([...new Set(offered)].join(', ')));
}

interface Wish {
  readonly range: string;
  readonly weight: number;
}

function parseAccept(header: string | undefined): readonly Wish[] {
  if (header === undefined || header.trim() === '') return [{ range: '*/*', weight: 1 }];
  return header.split(',').map((part) => {
    const [range = '', ...rest] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const q = rest.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    return { range, weight: Number.isNaN(weight) ? 1 : Math.min(1, Math.max(0, weight)) };
  });
}

/** The wish that names the type most closely decides, as RFC 9110 has it. */
function weigh(type: string, wishes: readonly Wish[]): number {
  const [family = ''] = type.split('/');
  for (const range of [type, `${family}/*`, '*/*']) {
    const wish = wishes.find((candidate) => candidate.range === range);
    if (wish !== undefined) return wish.weight;
  }
  return 0;
}

/** Media type without its parameters. */
export function getType({ mediaType }: DataFormat): string {
  return mediaType.split(';')[0] ?? mediaType;
}

/** Lines of text can follow each other; a cube is of one release. */
function isOfMany({ id }: DataFormat): boolean {
  return id === 'csv' || id === 'csvExcel';
}

/** The chosen results as a file. Throws ApiProblem when the format cannot hold them, or they are too many. */
export async function renderResults(
  releases: ReleaseReader,
  parameters: RequestParameters,
  format: DataFormat,
): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  for (const name of ['page', 'pageSize']) {
    if (parameters.find(name) === undefined) continue;
    throw buildApiProblem(400, 'CONFLICTING_PARAMETERS', (texts) => texts.notForFormat(name, format.id), {
      parameter: name,
    });
  }
  const { selection, results } = await chooseResults(releases, parameters);
  if (!isOfMany(format) && selection.now.keys.length !== 1) {
    const name = new Set(selection.now.keys.map(({ round }) => round)).size === 1 ? 'area' : 'round';
    throw buildApiProblem(400, 'MISSING_PARAMETER', (texts) => texts.oneRelease(name, format.id), { parameter: name });
  }
  if (results.length > maxRows) {
    throw buildApiProblem(400, 'TOO_MANY_VALUES', (texts) => texts.tooManyRows(results.length, maxRows));
  }
  // A release without a chosen row still gives the heads of the file.
  const [first] = selection.keys;
  const tables = await loadTables(selection.releases, results);
  const parts = [...tables].map(
    ([key, table]): ReleaseTable => ({
      data: table.data,
      cells: results.flatMap(({ result }) =>
        `${result.round} ${result.area}` === key ? (findCell(table, result) ?? []) : [],
      ),
    }),
  );
  const name = `jamfor-results${format.ending}`;
  if (parts.length > 0) return { bytes: joinFiles(parts.map((table) => format.render(table))), name };
  const [key = first] = selection.now.keys;
  const data = key && (await releases.load(key.round, key.area));
  if (data === undefined) throw buildApiProblem(404, 'NOT_FOUND', (texts) => texts.nothingPublished);
  return { bytes: format.render({ data, cells: [] }), name };
}

/** Files with the same head as one. */
function joinFiles(files: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(), ...rest] = files;
  if (rest.length === 0) return first;
  const afterHead = rest.map((bytes) => bytes.subarray(bytes.indexOf(0x0a) + 1));
  const joined = new Uint8Array([first, ...afterHead].reduce((sum, bytes) => sum + bytes.length, 0));
  let place = 0;
  for (const bytes of [first, ...afterHead]) {
    joined.set(bytes, place);
    place += bytes.length;
  }
  return joined;
}
