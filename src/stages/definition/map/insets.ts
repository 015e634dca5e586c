// Parts of the country whose municipalities are too small to see, drawn larger where the map is empty: south of the coast of
// Norrland and east of Gotland.

import type { Box } from './clipRing.ts';
import type { MapInset } from './mapShapes.ts';
import type { Point } from './projection.ts';
import { renderRing } from './renderPath.ts';

/** Degrees east and north of the corners. The three largest cities with the municipalities around them, north to south. */
const places = [
  { label: 'Stockholm', west: 17.62, south: 59.1, east: 18.56, north: 59.62 },
  { label: 'Göteborg', west: 11.52, south: 57.44, east: 12.48, north: 57.98 },
  { label: 'Malmö', west: 12.72, south: 55.36, east: 13.5, north: 55.96 },
] as const;

const gap = 16;
const largestHeight = 104;

interface InsetInput {
  /** From degrees to units of the map. */
  readonly place: (point: Point) => Point;
  /** Where there is room: sides, and the bottom from which they are stacked. */
  readonly frame: { readonly left: number; readonly right: number; readonly bottom: number };
  readonly shapes: readonly { readonly code: string; readonly rings: readonly (readonly Point[])[] }[];
  readonly clip: (ring: readonly Point[], box: Box) => readonly Point[];
}

/**
 * One for each place in the list, all in the same plane as the map and against its right edge; scaled alike in both
 * directions.
 */
export function buildInsets({ place, frame, shapes, clip }: InsetInput): readonly MapInset[] {
  return places.map(({ label, west, south, east, north }, index) => {
    const corners = [place([west, north]), place([east, south])] as const;
    const [[left, top], [right, bottom]] = corners;
    const box: Box = { left, top, right, bottom };
    const zoom = Math.min((frame.right - frame.left) / (right - left), largestHeight / (bottom - top));
    const width = roundTenth((right - left) * zoom);
    const height = roundTenth((bottom - top) * zoom);
    const x = roundTenth(frame.right - width);
    const y = roundTenth(frame.bottom - height - (places.length - 1 - index) * (largestHeight + gap));
    const enlarge = ([pointX, pointY]: Point): Point => [x + (pointX - left) * zoom, y + (pointY - top) * zoom];
    const municipalities = shapes.flatMap(({ code, rings }) => {
      const path = rings.map((ring) => renderRing(clip(ring, box).map(enlarge))).join('');
      return path === '' ? [] : [{ code, path }];
    });
    return { label, x, y, width, height, municipalities };
  });
}

function roundTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
