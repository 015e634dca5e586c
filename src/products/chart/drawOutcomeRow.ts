// A unit's outcomes through the rounds: words on their fill, and marks with a legend where the words do not fit.

import type { SeriesModel } from './chartModel.ts';
import { type Mark, roundLength } from './drawing.ts';
import { drawLegendLine } from './drawLegend.ts';
import { estimateWidth } from './textWidth.ts';

const labelHeight = 18;
const cellHeight = 22;
const textSize = 12;

/** Cells stand under their rounds; `top` and `bottom` in units of the drawing. */
export function drawOutcomeRow(
  { label, cells }: NonNullable<SeriesModel['outcomes']>,
  top: number,
  width: number,
  x: (round: number) => number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const sorted = cells.toSorted((a, b) => a.round - b.round);
  const gaps = sorted.slice(1).map(({ round }, index) => x(round) - x(sorted[index]?.round ?? round));
  const cellWidth = Math.min(64, Math.min(...gaps, 64) - 2);
  const fits = sorted.every(({ word }) => estimateWidth(word, textSize) + 4 <= cellWidth);
  const cellTop = top + labelHeight;
  const drawn = sorted.map(({ round, word, fill }): Mark => {
    const surface: Mark = {
      kind: 'rect',
      role: 'part',
      fill,
      x: roundLength(x(round) - cellWidth / 2),
      y: cellTop,
      width: roundLength(cellWidth),
      height: cellHeight,
    };
    const text: Mark = {
      kind: 'text',
      role: 'part-word',
      on: fill,
      x: x(round),
      y: cellTop + 15.5,
      text: word,
      anchor: 'middle',
    };
    return {
      kind: 'group',
      role: 'part',
      tip: `${label} ${round}: ${word}`,
      marks: fits ? [surface, text] : [surface],
    };
  });
  const name: Mark = { kind: 'text', role: 'label-own', x: 0, y: top + 11, text: label, anchor: 'start' };
  if (fits) return { marks: [name, ...drawn], bottom: cellTop + cellHeight + 2 };
  const entries = [...new Map(sorted.map(({ fill, word }) => [`${fill} ${word}`, { fill, word }])).values()];
  const legend = drawLegendLine(entries, { x: 0, y: cellTop + cellHeight + 8, width });
  return { marks: [name, ...drawn, ...legend.marks], bottom: legend.bottom + 4 };
}
