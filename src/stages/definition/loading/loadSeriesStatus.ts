// Which series every round measures: from its columns where the questionnaire is known, otherwise from series.csv.
// Series live across rounds, so this needs every round to be read.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { Area, Round, SeriesStatus } from '../model.ts';
import { orderByNearness } from '../nearestRounds.ts';
import { sourceSchema } from '../schemas/commonSchemas.ts';
import { type Catalogue, checkSource, reportUnresolved, resolve } from './catalogue.ts';
import { listColumns } from './expandDescriptions.ts';
import type { LoadingContext } from './loadingContext.ts';
import type { RoundDraft } from './loadRound.ts';
import type { Shared } from './loadShared.ts';
import { readClassificationTable, type TableRow } from './readClassificationTable.ts';

/** The rounds with the status of every series, and the areas of those whose questionnaire is not known. */
export function joinSeriesStatus(
  context: LoadingContext,
  shared: Shared,
  drafts: readonly RoundDraft[],
): readonly RoundDraft[] {
  const known = drafts.map(({ round }) => round).filter((round) => round.isQuestionnaireKnown);
  const areaBySeries = new Map(
    known.flatMap(({ columns }) => columns.map(({ series, description }) => [series, description.area])),
  );
  const catalogue = buildSeriesCatalogue(drafts);
  const joined = drafts.map((draft) => {
    const { round } = draft;
    const seriesStatus = round.isQuestionnaireKnown
      ? deriveStatus(round, areaBySeries.keys())
      : readSeriesStatus(context, shared, round.year, catalogue);
    const areas = round.isQuestionnaireKnown ? round.areas : listAreas(round.year, seriesStatus, areaBySeries, known);
    return { ...draft, round: { ...round, seriesStatus, areas } };
  });
  // Where another file has lost descriptions to faults, or two columns have the same series, nobody knows all names.
  const isPartial = [...context.incomplete].some((file) => !file.startsWith('classifications/'));
  if (!isPartial && !context.problems.hasReported(['DUPLICATE_ID'])) reportUnresolved(context, catalogue);
  if (!isPartial) checkPartCodes(context, drafts);
  return joined;
}

/** A part of a round whose questionnaire is not known is a part or an area of one that is. */
function checkPartCodes({ problems }: LoadingContext, drafts: readonly RoundDraft[]): void {
  const [known, unknown] = [true, false].map((isKnown) =>
    drafts.filter(({ round }) => round.isQuestionnaireKnown === isKnown),
  );
  const codes = (known ?? []).flatMap(({ round }) => [...round.parts, ...round.areas].map(({ code }) => code));
  if (codes.length === 0) return;
  for (const { file } of unknown ?? []) {
    file.value.parts.forEach(({ code }, index) => {
      if (codes.includes(code)) return;
      const nearest = findNearestName(code, codes) ?? '';
      problems.report(file.at('parts', index, 'code'), 'UNKNOWN_PART', { name: code, nearest });
    });
  }
}

/** Series that the columns of some round have; also those whose rules have faults. */
function buildSeriesCatalogue(drafts: readonly RoundDraft[]): Catalogue<true> {
  const columns = drafts.flatMap(({ descriptions }) => descriptions.flatMap(({ source }) => listColumns(source)));
  return {
    file: 'rounds/',
    entries: new Map(columns.map(({ series }) => [series, true])),
    used: new Set(),
    unresolved: new Map(),
    unknownCode: 'UNKNOWN_SERIES',
    placeOf: () => ({ file: 'rounds/', position: { line: 1, column: 1 } }),
  };
}

function deriveStatus(round: Round, series: Iterable<string>): Round['seriesStatus'] {
  const measured = new Set(round.columns.map((column) => column.series));
  return new Map([...series].map((name) => [name, measured.has(name) ? 'measured' : 'notMeasured']));
}

function readSeriesStatus(
  context: LoadingContext,
  shared: Shared,
  year: number,
  series: Catalogue<true>,
): Round['seriesStatus'] {
  const file = `rounds/${year}/series.csv`;
  const columns = { series: 'id', status: 'seriesStatus', source: 'filled' } as const;
  const rows = readClassificationTable(context, { file, columns, key: ['series'] }) ?? [];
  const status = new Map<string, SeriesStatus>([...series.entries.keys()].map((name) => [name, 'unknown']));
  for (const row of rows) {
    checkRowSource(context, shared, row);
    const name = row.get('series');
    const isKnown = resolve(context, series, name, row.at('series'));
    if (isKnown) status.set(name, row.get('status') as SeriesStatus);
  }
  return status;
}

function checkRowSource(context: LoadingContext, shared: Shared, row: TableRow): void {
  const source = row.get('source');
  if (sourceSchema.safeParse(source).success) checkSource(context, shared.sources, source, row.at('source'));
  else context.problems.report(row.at('source'), 'INVALID_CODE', { form: 'source', value: source });
}

/** Areas with a series of which something is known, named and ordered as in the nearest known rounds. */
function listAreas(
  year: number,
  seriesStatus: Round['seriesStatus'],
  areaBySeries: ReadonlyMap<string, string>,
  known: readonly Round[],
): readonly Area[] {
  const used = new Set(
    [...seriesStatus].flatMap(([series, status]) => (status === 'unknown' ? [] : [areaBySeries.get(series)])),
  );
  const areas = new Map<string, Area>();
  for (const round of orderByNearness(known, year)) {
    for (const area of round.areas) {
      if (used.has(area.code) && !areas.has(area.code)) areas.set(area.code, { ...area, workbookTitle: undefined });
    }
  }
  return [...areas.values()];
}
