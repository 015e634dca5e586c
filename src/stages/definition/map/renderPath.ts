// Path data, short: tenths of a unit, each point as a step from the one before.

import type { Point } from './projection.ts';

/** A closed ring; empty where it is smaller than the grid. */
export function renderRing(points: readonly Point[]): string {
  const steps = listSteps(points);
  return steps.length < 3 ? '' : `${renderSteps(steps)}z`;
}

/** An open line; empty where it is smaller than the grid. */
export function renderLine(points: readonly Point[]): string {
  const steps = listSteps(points);
  return steps.length < 2 ? '' : renderSteps(steps);
}

/** Points on the grid of tenths as steps, without those that stand still. The first is the start. */
function listSteps(points: readonly Point[]): readonly Point[] {
  const onGrid = points.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
  return onGrid.flatMap((point, index) => {
    const previous = onGrid[index - 1];
    if (previous === undefined) return [point];
    const step: Point = [point[0] - previous[0], point[1] - previous[1]];
    return step[0] === 0 && step[1] === 0 ? [] : [step];
  });
}

function renderSteps(steps: readonly Point[]): string {
  return steps
    .map(([x, y], index) => {
      const second = renderTenths(y);
      return `${index === 0 ? 'M' : index === 1 ? 'l' : ' '}${renderTenths(x)}${second.startsWith('-') ? '' : ' '}${second}`;
    })
    .join('')
    .replaceAll(' -', '-')
    .replace(/(\.\d) (?=\.)/g, '$1');
}

/** `12.3`, `.5`, `-4`: a number of tenths without needless signs. */
function renderTenths(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}
