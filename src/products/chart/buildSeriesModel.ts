// A series through the rounds as it is published: the nation and the groups chosen as lines, a unit's outcomes as a row.

import type { ReleasedColumn, ReleasedUnit, Result } from '../../stages/publication/index.ts';
import { findComparability } from '../sentence/index.ts';
import type { ShownCell } from '../table/index.ts';
import { buildValueAxis } from './buildValueAxis.ts';
import { calculateShareRange } from './calculateShareRange.ts';
import type { SeriesBreak, SeriesLine, SeriesModel } from './chartModel.ts';
import { chartWords, isPercentColumn, nameColumn, nameCounted, tellCell, tellValue } from './chartSource.ts';
import { chooseOutcomeFills } from './chooseFills.ts';
import { cutAtBreaks, type SeriesValue } from './cutAtBreaks.ts';

/** A published round that measured the series, by the column that carried it. */
export interface SeriesSourceRound {
  readonly round: number;
  readonly column: ReleasedColumn;
  readonly find: (level: Result['level'], code: string) => ShownCell | undefined;
}

/** Rounds without a value leave a gap, and what may not be compared cuts the line. */
export interface SeriesSource {
  readonly rounds: readonly SeriesSourceRound[];
  readonly language: 'sv' | 'en';
  /** One sentence with the finding. */
  readonly description: string;
  /** Lines, in the order in which they are drawn; the nation where there is no other. */
  readonly places: readonly {
    readonly level: Result['level'];
    readonly code: string;
    readonly label: string;
    readonly isOwn: boolean;
  }[];
  /** The unit whose outcomes stand below the lines, with its name; numbers of units are lines. */
  readonly own: { readonly unit: ReleasedUnit; readonly label: string } | undefined;
}

/** Undefined where no round is given. A round without a value has no point, and nothing is drawn through it. */
export function buildSeriesModel(source: SeriesSource): SeriesModel | undefined {
  const rounds = source.rounds.toSorted((a, b) => a.round - b.round);
  const newest = rounds.at(-1);
  if (newest === undefined) return undefined;
  const { language, description, own } = source;
  const { column } = newest;
  const told = { column, language };
  const words = chartWords[language];
  const isNumber = column.unit !== undefined;
  const ownPlace =
    isNumber && own !== undefined
      ? [{ level: 'unit' as const, code: own.unit.code, label: own.label, isOwn: true }]
      : [];
  const lines = [...source.places, ...ownPlace].map((place) => buildLine(rounds, place, own?.unit, language));
  const values = lines.flatMap(({ segments }) => segments.flat().map(({ value }) => value));
  const name = nameColumn(told);
  return {
    kind: 'series',
    title: isNumber ? words.seriesTitleNumber(name) : words.seriesTitle(name, nameCounted(told)),
    description,
    rounds: rounds.map(({ round }) => round),
    lines: lines.filter(({ segments }) => segments.length > 0),
    breaks: listBreaks(rounds, words.break),
    outcomes: isNumber || own === undefined ? undefined : buildOutcomeRow(rounds, own, language),
    axis: buildValueAxis(values, isPercentColumn(column, values), (value) => tellValue(told, value)),
  };
}

/**
 * Between two rounds that follow each other and may not be compared. Where the release says nothing of the two there is a gap
 * in the line, but no word: nobody has said that they cannot be compared.
 */
function listBreaks(rounds: readonly SeriesSourceRound[], word: string): readonly SeriesBreak[] {
  return rounds.flatMap(({ column }, index) => {
    const previous = rounds[index - 1];
    const isTold = previous !== undefined && findComparability(column, undefined, previous.round) !== undefined;
    if (!isTold || findLink(column, undefined, previous.round) !== undefined) return [];
    return [{ after: previous.round, word }];
  });
}

function findLink(
  column: ReleasedColumn,
  unit: ReleasedUnit | undefined,
  round: number,
): 'direct' | 'affected' | undefined {
  const status = findComparability(column, unit, round)?.status;
  return status === 'direct' || status === 'affected' ? status : undefined;
}

function buildLine(
  rounds: readonly SeriesSourceRound[],
  place: SeriesSource['places'][number],
  own: ReleasedUnit | undefined,
  language: 'sv' | 'en',
): SeriesLine {
  const values = rounds.flatMap(({ round, column, find }, index): SeriesValue[] => {
    const cell = find(place.level, place.code);
    if (cell?.status !== 'VALUE' || cell.value === undefined) return [];
    const previous = rounds[index - 1];
    const hasPrevious = previous?.find(place.level, place.code)?.status === 'VALUE';
    const { numerator, denominator } = cell;
    const isShare = column.unit === undefined && numerator !== undefined && denominator !== undefined;
    return [
      {
        round,
        value: Number(cell.value),
        valueText: tellValue({ column, language }, cell.value),
        range: isShare ? calculateShareRange(numerator, denominator, cell.missing ?? 0) : undefined,
        base: isShare ? { numerator, denominator } : undefined,
        comparability:
          previous === undefined || !hasPrevious
            ? undefined
            : findLink(column, place.level === 'unit' ? own : undefined, previous.round),
      },
    ];
  });
  return { label: place.label, isOwn: place.isOwn, segments: cutAtBreaks(values) };
}

function buildOutcomeRow(
  rounds: readonly SeriesSourceRound[],
  { unit, label }: NonNullable<SeriesSource['own']>,
  language: 'sv' | 'en',
): SeriesModel['outcomes'] {
  const cells = rounds.flatMap(({ round, column, find }) => {
    const cell = find('unit', unit.code);
    if (cell === undefined) return [];
    const fill = chooseOutcomeFills(column.scale).get(cell.outcome ?? '') ?? 'absent';
    return [{ round, word: tellCell({ column, language }, cell), fill }];
  });
  return cells.length === 0 ? undefined : { label, cells };
}
