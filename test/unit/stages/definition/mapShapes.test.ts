// The country in the plane: every place is there, in its true area, and borders meet.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { clipRing } from '../../../../src/stages/definition/map/clipRing.ts';
import { buildMapShapes, type MapShapes, parseTopology } from '../../../../src/stages/definition/map/index.ts';
import { projectPoint } from '../../../../src/stages/definition/map/projection.ts';
import { chooseRuns } from '../../../support/propertyRuns.ts';

const text = readFileSync('definitions/classifications/sweden-municipalities.topo.json', 'utf8');
let shapes: MapShapes;

beforeAll(() => {
  const topology = parseTopology(text);
  const built = topology && buildMapShapes(topology);
  if (built === undefined) throw new Error('The map has no borders');
  shapes = built;
});

type Point = readonly [number, number];

/** Rings of path data as points: a reader of its own. */
function readRings(path: string): readonly (readonly Point[])[] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?(?:\d+\.\d+|\.\d+|\d+)/g)].map(([found]) => Number(found));
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index): Point => {
        x += numbers[2 * index] ?? 0;
        y += numbers[2 * index + 1] ?? 0;
        return [x, y];
      });
    });
}

/** Area of a ring by the shoelace formula. */
function measureRing(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function measurePath(path: string): number {
  return Math.abs(readRings(path).reduce((sum, ring) => sum + measureRing(ring), 0));
}

describe('buildMapShapes', () => {
  it('has 290 municipalities and 21 counties, all of them visible and inside the map', () => {
    expect(shapes.municipalities).toHaveLength(290);
    expect(shapes.counties).toHaveLength(21);
    for (const { code, path } of [...shapes.municipalities, ...shapes.counties]) {
      const points = readRings(path).flat();
      expect(points.length, code).toBeGreaterThan(2);
      expect(Math.min(...points.flat()), code).toBeGreaterThanOrEqual(-0.1);
      expect(Math.max(...points.map(([x]) => x)), code).toBeLessThanOrEqual(300.1);
      expect(Math.max(...points.map(([, y]) => y)), code).toBeLessThanOrEqual(shapes.height + 0.1);
    }
  });

  it('gives each county the area of its municipalities', () => {
    for (const { code, path } of shapes.counties) {
      const parts = shapes.municipalities.filter((shape) => shape.code.startsWith(code));
      const sum = parts.reduce((total, shape) => total + measurePath(shape.path), 0);
      expect(sum / measurePath(path), code).toBeCloseTo(1, 1);
    }
  });

  it('is of equal area: a degree cell takes as much room as it takes of the globe, north and south', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 11, max: 24, noNaN: true }),
        fc.double({ min: 55, max: 69, noNaN: true }),
        (x, y) => {
          const step = 0.01;
          const cell = [
            [x, y],
            [x + step, y],
            [x + step, y + step],
            [x, y + step],
          ] as const;
          const inPlane = Math.abs(measureRing(cell.map((point) => projectPoint(point))));
          const degree = Math.PI / 180;
          const onGlobe = step * degree * (Math.sin((y + step) * degree) - Math.sin(y * degree));
          expect(inPlane / onGlobe).toBeCloseTo(1, 2);
        },
      ),
      chooseRuns(100),
    );
  });

  it('draws the largest cities once more, larger, beside the country', () => {
    const east = Math.max(
      ...shapes.municipalities
        .flatMap(({ path }) =>
          readRings(path)
            .flat()
            .filter(([, y]) => y > 340),
        )
        .map(([x]) => x),
    );
    for (const { x, y, width, height, municipalities } of shapes.insets) {
      expect(x).toBeGreaterThan(east);
      expect(x + width).toBeLessThanOrEqual(shapes.width);
      expect(y + height).toBeLessThanOrEqual(shapes.height);
      const points = municipalities.flatMap(({ path }) => readRings(path).flat());
      expect(
        points.every(([px, py]) => px > x - 0.6 && px < x + width + 0.6 && py > y - 0.6 && py < y + height + 0.6),
      ).toBe(true);
    }
    expect(shapes.insets.map(({ label }) => label)).toEqual(['Stockholm', 'Göteborg', 'Malmö']);
    expect(shapes.insets.flatMap(({ municipalities }) => municipalities.map(({ code }) => code))).toEqual(
      expect.arrayContaining(['0180', '1480', '1280']),
    );
  });

  it('stays small enough for a page: under 80 kB of paths for the municipalities', () => {
    expect(shapes.municipalities.reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(80_000);
  });

  it('gives no shapes without borders, and no topology without municipalities', () => {
    const noArcs = parseTopology('{"objects":{"kommuner":{"geometries":[{"id":"0114"}]}}}');
    expect(noArcs?.municipalities.map(({ code }) => code)).toEqual(['0114']);
    expect(noArcs && buildMapShapes(noArcs)).toBeUndefined();
    expect(parseTopology('{"objects":{}}')).toBeUndefined();
    expect(parseTopology('{')).toBeUndefined();
  });
});

describe('clipRing', () => {
  it('keeps what is inside a box and cuts at its sides', () => {
    const square: readonly Point[] = [
      [-5, -5],
      [5, -5],
      [5, 5],
      [-5, 5],
    ];
    const clipped = clipRing(square, { left: 0, top: 0, right: 10, bottom: 10 });
    expect(Math.abs(measureRing(clipped))).toBeCloseTo(25);
    expect(clipRing(square, { left: 6, top: 6, right: 7, bottom: 7 })).toEqual([]);
  });
});
