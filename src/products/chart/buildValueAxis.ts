import { scaleLinear } from 'd3-scale';
import type { ValueAxis } from './chartModel.ts';

/**
 * An axis from zero for values of at least 0. Percentages (`isPercent`) always run to 100; other numbers to a round number that
 * holds the largest. `format` gives a value in the reader's language.
 */
export function buildValueAxis(
  values: readonly number[],
  isPercent: boolean,
  format: (value: number) => string,
): ValueAxis {
  if (isPercent) return { max: 100, ticks: [0, 50, 100].map((value) => ({ value, label: format(value) })) };
  const scale = scaleLinear()
    .domain([0, Math.max(...values, 0) || 1])
    .nice(4);
  const ticks = scale.ticks(4).map((value) => ({ value, label: format(value) }));
  return { max: scale.domain()[1] ?? 1, ticks };
}
