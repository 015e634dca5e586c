// How many units have which outcome: full bars in parts, in the order of the scale.

import type { LegendEntry, OutcomesModel } from './chartModel.ts';
import { type Drawing, type Mark, roundLength } from './drawing.ts';
import { drawLegendLine } from './drawLegend.ts';
import { estimateWidth } from './textWidth.ts';

/** The picture scales with its column, so that its text stays readable on a phone. */
const pageWidth = 330;
const labelHeight = 19;
const barHeight = 24;
const rowGap = 11;
const countSize = 12.5;

type Row = OutcomesModel['rows'][number];

/** Every bar has the same length: it shows shares of its units, and its counts stand in it. `width` in units of the drawing. */
export function drawOutcomes({ title, description, rows }: OutcomesModel, width = pageWidth): Drawing {
  const legend = drawLegendLine(listEntries(rows), { x: 0, y: 2, width });
  const top = legend.bottom + 12;
  const hasLabels = rows.some(({ label }) => label !== '');
  const rowHeight = (hasLabels ? labelHeight : 0) + barHeight + rowGap;
  const marks = rows.map((row, index) =>
    drawRow(row, { top: top + index * rowHeight, labelSpace: hasLabels ? labelHeight : 0, width }),
  );
  const height = roundLength(top + rows.length * rowHeight - rowGap + 2);
  return { kind: 'outcomes', width, height, title, description, marks: [...legend.marks, ...marks] };
}

/** Words of one fill stand together. */
function listEntries(rows: readonly Row[]): readonly LegendEntry[] {
  const words = new Map<LegendEntry['fill'], Set<string>>();
  for (const { fill, word } of rows.flatMap(({ parts }) => parts)) {
    words.set(fill, (words.get(fill) ?? new Set()).add(word));
  }
  return [...words].map(([fill, found]) => ({ fill, word: [...found].join(', ') }));
}

function drawRow(
  { label, isOwn, parts }: Row,
  { top, labelSpace, width }: { readonly top: number; readonly labelSpace: number; readonly width: number },
): Mark {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const barTop = top + labelSpace;
  let x = 0;
  const drawn = parts.flatMap((part): Mark[] => {
    if (part.count === 0) return [];
    const left = x;
    const partWidth = (width * part.count) / total;
    x += partWidth;
    const fits = estimateWidth(part.countText, countSize) + 6 <= partWidth;
    const count: Mark = {
      kind: 'text',
      role: 'part-word',
      on: part.fill,
      x: roundLength(left + partWidth / 2),
      y: barTop + barHeight / 2 + 4.5,
      text: part.countText,
      anchor: 'middle',
    };
    const surface: Mark = {
      kind: 'rect',
      role: 'part',
      fill: part.fill,
      x: roundLength(left),
      y: barTop,
      width: roundLength(partWidth),
      height: barHeight,
    };
    return [
      {
        kind: 'group',
        role: 'part',
        tip: `${part.word}: ${part.countText}`,
        marks: fits ? [surface, count] : [surface],
      },
    ];
  });
  const name: Mark = {
    kind: 'text',
    role: isOwn ? 'label-own' : 'label',
    x: 0,
    y: top + 13,
    text: label,
    anchor: 'start',
  };
  return { kind: 'group', role: 'part', marks: [...(label === '' ? [] : [name]), ...drawn] };
}
