import type { Point } from './projection.ts';

/** A rectangle in the plane. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The part of a ring inside a box, one side of the box after the other (Sutherland and Hodgman); empty for none. */
export function clipRing(ring: readonly Point[], { left, top, right, bottom }: Box): readonly Point[] {
  const atX =
    (x: number) =>
    (a: Point, b: Point): Point => [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])];
  const atY =
    (y: number) =>
    (a: Point, b: Point): Point => [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y];
  const sides: readonly [isInside: (point: Point) => boolean, cross: (a: Point, b: Point) => Point][] = [
    [([x]) => x >= left, atX(left)],
    [([x]) => x <= right, atX(right)],
    [([, y]) => y >= top, atY(top)],
    [([, y]) => y <= bottom, atY(bottom)],
  ];
  return sides.reduce<readonly Point[]>((points, [isInside, cross]) => {
    return points.flatMap((point, index) => {
      const previous = points.at(index - 1) ?? point;
      if (isInside(point)) return isInside(previous) ? [point] : [cross(previous, point), point];
      return isInside(previous) ? [cross(previous, point)] : [];
    });
  }, ring);
}
