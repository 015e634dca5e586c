// Which surface stands for what, as swatches with words; on one line where there is room.

import type { LegendEntry } from './chartModel.ts';
import type { Mark } from './drawing.ts';
import { breakLines, estimateWidth } from './textWidth.ts';

const swatch = 11;
const textSize = 12;
const lineHeight = 15;
const entryGap = 5;

/** Entries below each other within `width`; `bottom` is where the last ends. */
export function drawLegendColumn(
  entries: readonly LegendEntry[],
  at: { readonly x: number; readonly y: number; readonly width: number },
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  let y = at.y;
  const marks = entries.flatMap((entry): Mark[] => {
    const top = y;
    const lines = breakLines(entry.word, at.width - swatch - 6, textSize);
    y += lines.length * lineHeight + entryGap;
    return [
      { kind: 'rect', role: 'part', fill: entry.fill, x: at.x, y: top, width: swatch, height: swatch },
      ...lines.map(
        (text, index): Mark => ({
          kind: 'text',
          role: 'note',
          x: at.x + swatch + 6,
          y: top + 10 + index * lineHeight,
          text,
          anchor: 'start',
        }),
      ),
    ];
  });
  return { marks, bottom: y };
}

/** Entries beside each other, on as many lines as they need. */
export function drawLegendLine(
  entries: readonly LegendEntry[],
  at: { readonly x: number; readonly y: number; readonly width: number },
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  let [x, y] = [at.x, at.y];
  const marks = entries.flatMap((entry): Mark[] => {
    const width = swatch + 5 + estimateWidth(entry.word, textSize) + 14;
    if (x > at.x && x + width > at.x + at.width + 14) {
      x = at.x;
      y += lineHeight + 3;
    }
    const left = x;
    x += width;
    return [
      { kind: 'rect', role: 'part', fill: entry.fill, x: left, y, width: swatch, height: swatch },
      { kind: 'text', role: 'note', x: left + swatch + 5, y: y + 10, text: entry.word, anchor: 'start' },
    ];
  });
  return { marks, bottom: y + swatch };
}
