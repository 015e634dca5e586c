// Marks as SVG elements, before they are styled: the same in pages and files.

import type { ChartFill, Mark } from './drawing.ts';

type ShapeMark = Exclude<Mark, { kind: 'group' }>;

/** Attributes that place a mark, in the order in which they are written. */
export function listGeometry(mark: ShapeMark): Readonly<Record<string, string | number>> {
  switch (mark.kind) {
    case 'rect':
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
    case 'line':
      return { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 };
    case 'path':
      return { d: mark.d };
    case 'circle':
      return { cx: mark.x, cy: mark.y, r: mark.radius };
    case 'text':
      return mark.anchor === 'start' ? { x: mark.x, y: mark.y } : { x: mark.x, y: mark.y, 'text-anchor': mark.anchor };
  }
}

/** The lines or dots of a patterned fill, as a path on a tile of `size` units. */
export interface FillPattern {
  readonly size: number;
  readonly d: string;
  /** Degrees. */
  readonly rotate: number;
  readonly strokeWidth: number;
}

/** Fills that have a pattern: on a grey print, and to eyes that see the colours alike, it tells them apart. */
export const fillPatterns: Partial<Readonly<Record<ChartFill, FillPattern>>> = {
  partly: { size: 4, d: 'M1 2h.02', rotate: 0, strokeWidth: 1.3 },
  develop: { size: 4, d: 'M0 2h4', rotate: 45, strokeWidth: 0.9 },
  absent: { size: 3, d: 'M0 1.5h3', rotate: -45, strokeWidth: 0.7 },
  several: { size: 4, d: 'M0 2h4M2 0v4', rotate: 45, strokeWidth: 0.7 },
};
