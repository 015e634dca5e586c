// Horizontal bars from zero: shares or other values of groups.

import type { BarsModel, ChartBar } from './chartModel.ts';
import { type Drawing, type Mark, roundLength } from './drawing.ts';

/** Drawing units; the picture scales with its column, so that its text stays readable on a phone. */
const width = 330;
const labelWidth = 130;
const valueWidth = 40;
const rowHeight = 22;
const axisHeight = 24;
const barHeight = 11;
const barWidth = width - labelWidth - valueWidth;

/** A bar for each group in the order given, with its value as text beside it. */
export function drawBars({ title, description, bars, axis }: BarsModel): Drawing {
  const x = (value: number) => roundLength((barWidth * value) / axis.max);
  const height = axisHeight + bars.length * rowHeight + 4;
  const grid = axis.ticks.flatMap(({ value, label }): Mark[] => {
    const place = labelWidth + x(value);
    return [
      { kind: 'line', role: value === 0 ? 'zero' : 'grid', x1: place, x2: place, y1: axisHeight - 6, y2: height - 2 },
      { kind: 'text', role: 'tick', x: place, y: 12, text: label, anchor: 'middle' },
    ];
  });
  const rows = bars.map((bar, index) => drawBar(bar, axisHeight + index * rowHeight, x));
  return { kind: 'bars', width, height, title, description, marks: [...grid, ...rows] };
}

function drawBar(bar: ChartBar, top: number, x: (value: number) => number): Mark {
  const middle = top + rowHeight / 2;
  const { value, range, isOwn } = bar;
  const marks: Mark[] = [
    {
      kind: 'text',
      role: isOwn ? 'label-own' : 'label',
      x: labelWidth - 8,
      y: middle + 4,
      text: bar.label,
      anchor: 'end',
    },
  ];
  if (value !== undefined) {
    marks.push({
      kind: 'rect',
      role: isOwn ? 'bar-own' : 'bar',
      x: labelWidth,
      y: middle - barHeight / 2,
      width: x(value),
      height: barHeight,
    });
  }
  if (range !== undefined && range.high > range.low) {
    const y = middle + barHeight / 2 + 2;
    const [x1, x2] = [labelWidth + x(range.low), labelWidth + x(range.high)];
    marks.push({ kind: 'line', role: isOwn ? 'range-own' : 'range', x1, x2, y1: y, y2: y });
  }
  const end = value === undefined ? 0 : Math.max(x(value), range === undefined ? 0 : x(range.high));
  marks.push({
    kind: 'text',
    role: value === undefined ? 'missing' : isOwn ? 'value-own' : 'value',
    x: labelWidth + end + 5,
    y: middle + 4,
    text: bar.valueText,
    anchor: 'start',
  });
  return { kind: 'group', role: isOwn ? 'bar-own' : 'bar', marks };
}
