// From degrees to the plane. Equal area, so that a municipality takes as much of the map as of the country (Albers, on a
// sphere, since the map is a hand's breadth wide).

/** Degrees (longitude, latitude) before projection, units of the drawing after it; y grows southwards in drawings. */
export type Point = readonly [x: number, y: number];

const degree = Math.PI / 180;
/** Latitudes that are drawn in true length: a sixth of the country's height from its ends. */
const [south, north] = [57.6 * degree, 66.8 * degree];
const middle: Point = [16.5 * degree, 62 * degree];

const cone = (Math.sin(south) + Math.sin(north)) / 2;
const base = Math.cos(south) ** 2 + 2 * cone * Math.sin(south);

function findRadius(latitude: number): number {
  return Math.sqrt(base - 2 * cone * Math.sin(latitude)) / cone;
}

/** Place in the plane in radii of the earth, x to the east and y to the south. Degrees east and north. */
export function projectPoint([longitude, latitude]: Point): Point {
  const radius = findRadius(latitude * degree);
  const angle = cone * (longitude * degree - middle[0]);
  return [radius * Math.sin(angle), radius * Math.cos(angle) - findRadius(middle[1])];
}
