// Which surface an outcome or a share gets in charts and on the map.

import type { ReleasedColumn } from '../../stages/publication/index.ts';
import type { ChartFill } from './drawing.ts';

const meanings = { green: 'desired', yellow: 'partly', red: 'develop' } as const;
const classes = ['class1', 'class2', 'class3', 'class4', 'class5'] as const;

/**
 * A fill for each outcome of a scale: its meaning where a value is desired; plain paper for what the share leaves out; and for
 * the other steps tones from dark (the first) to light, which mean nothing but their order.
 */
export function chooseOutcomeFills(scale: ReleasedColumn['scale']): ReadonlyMap<string, ChartFill> {
  const toned = scale.filter(({ colour, share }) => colour === undefined && share !== 'leftOut');
  return new Map(
    scale.map((step): [string, ChartFill] => {
      if (step.colour !== undefined) return [step.outcome, meanings[step.colour]];
      if (step.share === 'leftOut') return [step.outcome, 'plain'];
      return [step.outcome, chooseTone(toned.indexOf(step), toned.length)];
    }),
  );
}

/** Tones as far apart as there is room for. */
function chooseTone(index: number, count: number): ChartFill {
  const place = count < 2 ? 3 : Math.round(4 - (4 * index) / (count - 1));
  return classes[place] ?? 'class1';
}

/** Fifths of an axis: 0–20, over 20–40, … over 80–100 per cent. The value is at least 0 and at most `max`. */
export function chooseClassFill(value: number, max = 100): ChartFill {
  return classes[Math.min(4, Math.max(0, Math.ceil((5 * value) / max) - 1))] ?? 'class1';
}

/** The fifths with their ends, lowest first, for legends. */
export function listClasses(
  max = 100,
): readonly { readonly fill: ChartFill; readonly from: number; readonly to: number }[] {
  return classes.map((fill, index) => ({ fill, from: (max * index) / 5, to: (max * (index + 1)) / 5 }));
}
