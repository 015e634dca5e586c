// A series through the rounds: lines within segments, breaks as gaps with a word, a unit's outcomes as a row below.

import type { SeriesLine, SeriesModel, SeriesPoint } from './chartModel.ts';
import { type Drawing, type Mark, roundLength } from './drawing.ts';
import { drawOutcomeRow } from './drawOutcomeRow.ts';
import { breakLines, estimateWidth } from './textWidth.ts';

const width = 330;
const left = 42;
const right = 92;
const plotTop = 34;
const plotHeight = 150;
const plotBottom = plotTop + plotHeight;
const roundHeight = 22;
const textSize = 11.5;
const labelSize = 12.5;
const lineHeight = 13;

/** Where a round and a value stand. */
interface Scales {
  readonly x: (round: number) => number;
  readonly y: (value: number) => number;
}

/** Rounds stand at their years, so that a gap of years is a gap in the picture. No mark reaches over a break. */
export function drawSeries(model: SeriesModel): Drawing {
  const scales = buildScales(model);
  const outcomes = model.outcomes && drawOutcomeRow(model.outcomes, plotBottom + roundHeight + 6, width, scales.x);
  const height = outcomes === undefined ? plotBottom + roundHeight : outcomes.bottom;
  const marks = [
    ...drawAxis(model, scales),
    ...drawBreaks(model, scales),
    ...model.lines.flatMap((line) => drawLine(line, model, scales)),
    ...drawLineLabels(model.lines, scales),
    ...(outcomes?.marks ?? []),
  ];
  const { title, description } = model;
  return { kind: 'series', width, height: roundLength(height), title, description, marks };
}

function buildScales({ rounds, axis, lines }: SeriesModel): Scales {
  const [first, last] = [Math.min(...rounds), Math.max(...rounds)];
  const plotWidth = width - left - (lines.length === 0 ? 20 : right);
  const span = Math.max(1, last - first);
  return {
    x: (round) => roundLength(left + 10 + ((plotWidth - 20) * (round - first)) / span),
    y: (value) => roundLength(plotBottom - (plotHeight * value) / axis.max),
  };
}

function drawAxis({ rounds, axis }: SeriesModel, { x, y }: Scales): readonly Mark[] {
  const end = x(Math.max(...rounds)) + 10;
  const values = axis.ticks.flatMap(({ value, label }): Mark[] => [
    { kind: 'line', role: value === 0 ? 'zero' : 'grid', x1: left, x2: end, y1: y(value), y2: y(value) },
    { kind: 'text', role: 'tick', x: left - 6, y: y(value) + 4, text: label, anchor: 'end' },
  ]);
  const room = estimateWidth('2000', textSize) + 6;
  let free = Number.NEGATIVE_INFINITY;
  // The last round always has its year; the others where there is room before it.
  const told = rounds
    .toSorted((a, b) => a - b)
    .flatMap((round, index, all): Mark[] => {
      const isLast = index === all.length - 1;
      const place = x(round);
      if (!isLast && (place < free || place > x(all.at(-1) ?? round) - room)) return [];
      free = place + room;
      return [{ kind: 'text', role: 'tick', x: place, y: plotBottom + 15, text: String(round), anchor: 'middle' }];
    });
  return [...values, ...told];
}

/** Rounds on both sides of each break, in order. */
function findBreakEdges({ breaks, rounds }: SeriesModel): readonly { after: number; next: number; word: string }[] {
  return breaks
    .flatMap(({ after, word }) => {
      const later = rounds.filter((round) => round > after);
      return later.length === 0 ? [] : [{ after, next: Math.min(...later), word }];
    })
    .toSorted((a, b) => a.after - b.after);
}

/** A dashed line in the middle of the gap, with its word above; words that would touch stand on two levels, or only once. */
function drawBreaks(model: SeriesModel, { x }: Scales): readonly Mark[] {
  const taken = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return findBreakEdges(model).flatMap(({ after, next, word }): Mark[] => {
    const place = roundLength((x(after) + x(next)) / 2);
    const half = estimateWidth(word, textSize) / 2;
    const centre = Math.min(Math.max(place, half + 2), width - half - 2);
    const level = taken.findIndex((end) => centre - half > end);
    const y = level === 1 ? plotTop - 23 : plotTop - 9;
    const line: Mark = { kind: 'line', role: 'break', x1: place, x2: place, y1: y + 4, y2: plotBottom };
    if (level < 0) return [line];
    taken[level] = centre + half + 6;
    return [line, { kind: 'text', role: 'break-word', x: roundLength(centre), y, text: word, anchor: 'middle' }];
  });
}

/** Segments once more cut at every break, whatever the caller gave. */
function cutSegments({ segments }: SeriesLine, { breaks }: SeriesModel): readonly (readonly SeriesPoint[])[] {
  return segments.flatMap((segment) => {
    const pieces: SeriesPoint[][] = [];
    for (const point of segment.toSorted((a, b) => a.round - b.round)) {
      const previous = pieces.at(-1)?.at(-1);
      const isCut = breaks.some(
        ({ after }) => previous !== undefined && previous.round <= after && after < point.round,
      );
      if (previous === undefined || isCut) pieces.push([point]);
      else pieces.at(-1)?.push(point);
    }
    return pieces;
  });
}

function drawLine(line: SeriesLine, model: SeriesModel, { x, y }: Scales): readonly Mark[] {
  const own = line.isOwn;
  return cutSegments(line, model).flatMap((segment): Mark[] => {
    const steps = segment.slice(1).map((point, index): Mark => {
      const from = segment[index] ?? point;
      const role =
        point.comparability === 'affected' ? (own ? 'line-affected-own' : 'line-affected') : own ? 'line-own' : 'line';
      return { kind: 'line', role, x1: x(from.round), y1: y(from.value), x2: x(point.round), y2: y(point.value) };
    });
    const points = segment.flatMap((point): Mark[] => {
      const { round, value, range } = point;
      const dot: Mark = {
        kind: 'circle',
        role: own ? 'point-own' : 'point',
        x: x(round),
        y: y(value),
        radius: own ? 3.4 : 2.6,
        tip: `${line.label} ${round}: ${point.valueText}`,
      };
      if (range === undefined || range.high <= range.low) return [dot];
      const role = own ? 'range-own' : 'range';
      return [{ kind: 'line', role, x1: x(round), x2: x(round), y1: y(range.high), y2: y(range.low) }, dot];
    });
    return [...steps, ...points];
  });
}

/** Each line's name and last value to its right, on as many lines as they need, moved apart where they would touch. */
function drawLineLabels(lines: readonly SeriesLine[], { x, y }: Scales): readonly Mark[] {
  let free = plotTop - 4;
  const ends = lines
    .flatMap((line) => {
      const point = line.segments
        .flat()
        .toSorted((a, b) => a.round - b.round)
        .at(-1);
      return point === undefined ? [] : [{ line, point, place: y(point.value) }];
    })
    .toSorted((a, b) => a.place - b.place)
    .map((end) => {
      const words = breakLines(end.line.label, right - 14, labelSize);
      const top = Math.max(end.place - 6, free);
      free = top + (words.length + 1) * lineHeight + 3;
      return { ...end, words, top };
    });
  const excess = Math.max(0, free - (plotBottom + 16));
  return ends.flatMap(({ line, point, words, top }): Mark[] => {
    const at = { kind: 'text', x: x(point.round) + 9, anchor: 'start' } as const;
    const first = roundLength(top - excess + 8);
    return [
      ...words.map(
        (text, index): Mark => ({
          ...at,
          role: line.isOwn ? 'label-own' : 'label',
          y: first + index * lineHeight,
          text,
        }),
      ),
      {
        ...at,
        role: line.isOwn ? 'value-own' : 'value',
        y: first + words.length * lineHeight,
        text: point.valueText,
      },
    ];
  });
}
