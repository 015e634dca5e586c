// From borders in degrees to paths in the plane: done once, when a release is made.

import { clipRing } from './clipRing.ts';
import { buildInsets } from './insets.ts';
import type { MapShape, MapShapes } from './mapShapes.ts';
import { type Point, projectPoint } from './projection.ts';
import { renderLine, renderRing } from './renderPath.ts';
import type { MapTopology, StoredShape } from './topology.ts';

/** Width of the country; the map is wider, for the parts that are drawn larger beside it. */
const countryWidth = 300;
const mapWidth = 340;

/** The country fitted to the map; undefined where there are no borders. The same borders give the same shapes. */
export function buildMapShapes(topology: MapTopology): MapShapes | undefined {
  if (topology.arcs.length === 0) return undefined;
  const arcs = topology.arcs.map((arc) => readArc(arc, topology));
  const points = arcs.flat();
  const [left, right] = findEnds(points.map(([x]) => x));
  const [top, bottom] = findEnds(points.map(([, y]) => y));
  const scale = countryWidth / (right - left);
  const place = ([x, y]: Point): Point => [(x - left) * scale, (y - top) * scale];
  const placed = arcs.map((arc) => arc.map(place));
  const height = Math.ceil((bottom - top) * scale);
  return {
    width: mapWidth,
    height,
    municipalities: topology.municipalities.map((shape) => renderShape(shape, placed)),
    counties: topology.counties.map((shape) => renderShape(shape, placed)),
    countyBorders: listSharedArcs(topology.counties)
      .map((arc) => renderLine(placed[arc] ?? []))
      .join(''),
    insets: buildInsets({
      place: (point) => place(projectPoint(point)),
      frame: { left: countryWidth * 0.76, right: mapWidth - 0.5, bottom: height - 0.5 },
      shapes: topology.municipalities.map(({ code, polygons }) => ({
        code,
        rings: polygons.flatMap((rings) => rings.map((ring) => joinRing(ring, placed))),
      })),
      clip: clipRing,
    }),
  };
}

/** An arc in the plane: its steps added up, in degrees, projected. */
function readArc(arc: MapTopology['arcs'][number], { scale, translate }: MapTopology): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([right, up]) => {
    x += right;
    y += up;
    return projectPoint([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
  });
}

/** Smallest and largest; arguments of a call are too few for all points of a country. */
function findEnds(values: readonly number[]): readonly [least: number, most: number] {
  return values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)] as const, [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as const);
}

function renderShape({ code, polygons }: StoredShape, arcs: readonly (readonly Point[])[]): MapShape {
  const rings = polygons.flatMap((parts) => parts.map((ring) => joinRing(ring, arcs)));
  const path = rings.map(renderRing).join('');
  // A skerry smaller than the map's grid vanishes, but no place does.
  return { code, path: path === '' ? renderLine(rings[0] ?? []) : path };
}

/** The points of a ring; where two arcs meet, their common point stands once. */
function joinRing(ring: readonly number[], arcs: readonly (readonly Point[])[]): readonly Point[] {
  return ring.flatMap((index) => {
    const arc = index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? []);
    return arc.slice(0, -1);
  });
}

/** Arcs that two shapes have in common: the borders between them, without coasts. */
function listSharedArcs(shapes: readonly StoredShape[]): readonly number[] {
  const owners = new Map<number, Set<string>>();
  for (const { code, polygons } of shapes) {
    for (const index of polygons.flat(2)) {
      const arc = index < 0 ? ~index : index;
      owners.set(arc, (owners.get(arc) ?? new Set()).add(code));
    }
  }
  return [...owners].flatMap(([arc, codes]) => (codes.size > 1 ? [arc] : [])).toSorted((a, b) => a - b);
}
