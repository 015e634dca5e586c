// Horizontal bars from zero: shares or other values of groups.

import type { BarsModel, ChartBar } from './chartModel.ts';
import { type Drawing, type Mark, roundLength } from './drawing.ts';
import { breakLines, estimateWidth } from './textWidth.ts';

/** Lengths in units of the drawing. */
export interface BarsLayout {
  readonly width: number;
  /** At most, where labels may be broken. */
  readonly labelWidth: number;
  /** Beside the longest bar. */
  readonly valueWidth: number;
  /** Of a bar whose label has one line. */
  readonly rowHeight: number;
  /** Labels that are too long for a line stand on several, and values in a column of their own. */
  readonly isPaper: boolean;
}

/** The picture scales with its column, so that its text stays readable on a phone. */
const pageBars: BarsLayout = { width: 330, labelWidth: 130, valueWidth: 40, rowHeight: 22, isPaper: false };

/** As wide as a printed page: long names, and values with their counts. */
export const paperBars: BarsLayout = { width: 620, labelWidth: 322, valueWidth: 118, rowHeight: 19, isPaper: true };

const axisHeight = 24;
const barHeight = 11;
const lineHeight = 15;
const labelSize = 12.5;
const labelGap = 8;
/** Labels of several words come out so much narrower than estimated, at the least. */
const runningText = 1.11;

/** A bar for each group in the order given, with its value as text beside it. */
export function drawBars({ title, description, bars, axis }: BarsModel, layout: BarsLayout = pageBars): Drawing {
  const { width, valueWidth, rowHeight } = layout;
  const longest = Math.max(...bars.map(({ label }) => estimateWidth(label, labelSize)), 0) + labelGap;
  // On paper the bars take what the labels leave.
  const labelWidth = layout.isPaper ? Math.min(layout.labelWidth, longest) : layout.labelWidth;
  const x = (value: number) => roundLength(((width - labelWidth - valueWidth) * value) / axis.max);
  let bottom = axisHeight;
  const rows = bars.map((bar) => {
    const lines = layout.isPaper
      ? breakLines(bar.label, (labelWidth - labelGap) * runningText, labelSize)
      : [bar.label];
    const top = bottom;
    bottom += rowHeight + (lines.length - 1) * lineHeight;
    return drawBar(bar, {
      lines,
      middle: (top + bottom) / 2,
      labelWidth,
      x,
      valuesFrom: layout.isPaper ? axis.max : undefined,
    });
  });
  const height = bottom + 4;
  const grid = axis.ticks.flatMap(({ value, label }): Mark[] => {
    const place = labelWidth + x(value);
    return [
      { kind: 'line', role: value === 0 ? 'zero' : 'grid', x1: place, x2: place, y1: axisHeight - 6, y2: height - 2 },
      { kind: 'text', role: 'tick', x: place, y: 12, text: label, anchor: 'middle' },
    ];
  });
  return { kind: 'bars', width, height, title, description, marks: [...grid, ...rows] };
}

interface BarPlace {
  /** Of the label. */
  readonly lines: readonly string[];
  readonly middle: number;
  readonly labelWidth: number;
  readonly x: (value: number) => number;
  /** Values stand beside this value of the axis; undefined: beside their bars. */
  readonly valuesFrom: number | undefined;
}

function drawBar(bar: ChartBar, { lines, middle, labelWidth, x, valuesFrom }: BarPlace): Mark {
  const { value, range, isOwn } = bar;
  const firstLine = middle + 4 - ((lines.length - 1) * lineHeight) / 2;
  const marks = lines.map(
    (text, line): Mark => ({
      kind: 'text',
      role: isOwn ? 'label-own' : 'label',
      x: labelWidth - labelGap,
      y: firstLine + line * lineHeight,
      text,
      anchor: 'end',
    }),
  );
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
  const ownEnd = value === undefined ? 0 : Math.max(x(value), range === undefined ? 0 : x(range.high));
  const end = valuesFrom === undefined ? ownEnd : x(valuesFrom) + 6;
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
