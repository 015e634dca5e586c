// How groups lie on one axis: a dot for each, equal values on top of each other. No order is shown but that of the axis.

import type { DistributionDot, DistributionModel } from './chartModel.ts';
import { type Drawing, type Mark, roundLength } from './drawing.ts';
import { estimateWidth } from './textWidth.ts';

const width = 330;
const margin = 10;
const plotWidth = width - 2 * margin;
const axisTop = 14;
const firstRow = 42;
const labelHeight = 18;
const endHeight = 15;
const rowGap = 12;
const textSize = 12;

type Row = DistributionModel['rows'][number];

/**
 * Lengths in units of the drawing, 0 at the upper left. The height follows from the rows; values lie from 0 to
 * `axis.max`.
 */
export function drawDistribution({ title, description, rows, reference, axis }: DistributionModel): Drawing {
  const x = (value: number) => roundLength(margin + (plotWidth * value) / axis.max);
  let top = firstRow;
  const drawn = rows.map((row) => {
    const result = drawRow(row, top, x, reference?.value);
    top = result.bottom + rowGap;
    return result.mark;
  });
  const height = roundLength(top - rowGap + 4);
  const grid = axis.ticks.flatMap(({ value, label }): Mark[] => [
    { kind: 'line', role: 'grid', x1: x(value), x2: x(value), y1: axisTop + 6, y2: height - 2 },
    { kind: 'text', role: 'tick', x: x(value), y: axisTop - 2, text: label, anchor: chooseAnchor(value, axis.max) },
  ]);
  const line = reference === undefined ? [] : drawReference(reference, x);
  return { kind: 'distribution', width, height, title, description, marks: [...grid, ...line, ...drawn] };
}

/** Words at the ends of the axis stay inside the picture. */
function chooseAnchor(value: number, max: number): 'start' | 'middle' | 'end' {
  return value === 0 ? 'start' : value >= max ? 'end' : 'middle';
}

function drawReference(
  { value, label }: NonNullable<DistributionModel['reference']>,
  x: (value: number) => number,
): readonly Mark[] {
  const place = x(value);
  const half = estimateWidth(label, textSize) / 2 + 4;
  const centre = Math.min(Math.max(place, half), width - half);
  const y = axisTop + 19;
  return [{ kind: 'text', role: 'reference-word', x: roundLength(centre), y, text: label, anchor: 'middle' }];
}

function drawRow(
  row: Row,
  top: number,
  x: (value: number) => number,
  reference: number | undefined,
): { mark: Mark; bottom: number } {
  const { label, dots } = row;
  const radius = dots.length <= 30 ? 4.5 : dots.length <= 100 ? 3.2 : 2.2;
  const placed = stackDots(dots, radius, x);
  const levels = 1 + Math.max(0, ...placed.map(({ level }) => level));
  const base = top + labelHeight + levels * 2 * radius;
  const own = dots.find(({ isOwn }) => isOwn);
  const marks: Mark[] = [{ kind: 'text', role: 'label', x: margin, y: top + 11, text: label, anchor: 'start' }];
  if (own !== undefined) {
    const text = `${own.label} ${own.valueText}`;
    marks.push({ kind: 'text', role: 'label-own', x: width - margin, y: top + 11, text, anchor: 'end' });
  }
  const circles = placed.map(
    ({ dot, place, level }): Mark => ({
      kind: 'circle',
      role: dot.isOwn ? 'point-own' : 'point',
      x: place,
      y: roundLength(base - radius - level * 2 * radius),
      radius,
      tip: `${dot.label}: ${dot.valueText}`,
    }),
  );
  const ends = drawEnds(row, base + 2, x);
  const floor: Mark = { kind: 'line', role: 'grid', x1: margin, x2: width - margin, y1: base + 1, y2: base + 1 };
  const line: readonly Mark[] =
    reference === undefined
      ? []
      : [
          {
            kind: 'line',
            role: 'reference',
            x1: x(reference),
            x2: x(reference),
            y1: top + labelHeight - 2,
            y2: base + 1,
          },
        ];
  return {
    mark: { kind: 'group', role: 'point', marks: [...marks, floor, ...line, ...circles, ...ends.marks] },
    bottom: roundLength(base + 2 + ends.height),
  };
}

interface PlacedDot {
  readonly dot: DistributionDot;
  readonly place: number;
  readonly level: number;
}

/** Each dot at its value, on the lowest level where it covers no other. */
function stackDots(
  dots: readonly DistributionDot[],
  radius: number,
  x: (value: number) => number,
): readonly PlacedDot[] {
  const lastOfLevel: number[] = [];
  return dots
    .toSorted((a, b) => a.value - b.value)
    .map((dot) => {
      const place = x(dot.value);
      const free = lastOfLevel.findIndex((last) => place - last >= 2 * radius);
      const level = free < 0 ? lastOfLevel.length : free;
      lastOfLevel[level] = place;
      return { dot, place, level };
    });
}

/** Words under the lowest and the highest dot; one below the other where they would touch. */
function drawEnds(
  { dots, ends }: Row,
  top: number,
  x: (value: number) => number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  if (ends === undefined) return { marks: [], height: 0 };
  const values = dots.map(({ value }) => value);
  const [lowWidth, highWidth] = [estimateWidth(ends.low, textSize), estimateWidth(ends.high, textSize)];
  const lowLeft = Math.min(Math.max(margin, x(Math.min(...values)) - 5), width - margin - lowWidth);
  const highRight = Math.max(Math.min(width - margin, x(Math.max(...values)) + 5), margin + highWidth);
  const collide = lowLeft + lowWidth + 10 > highRight - highWidth;
  const y = top + 12;
  const highY = collide ? y + endHeight : y;
  return {
    marks: [
      { kind: 'text', role: 'note', x: roundLength(lowLeft), y, text: ends.low, anchor: 'start' },
      { kind: 'text', role: 'note', x: roundLength(highRight), y: highY, text: ends.high, anchor: 'end' },
    ],
    height: collide ? 2 * endHeight : endHeight,
  };
}
