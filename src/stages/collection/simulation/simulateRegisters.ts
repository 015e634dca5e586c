import { listRegisterMeasures } from '../../../kernel/expression/listReferences.ts';
import type { Round } from '../../definition/index.ts';
import type { Frame } from '../../frame/index.ts';
import { buildHistory } from './history.ts';
import type { SimulationBackground } from './simulateResponses.ts';

/** A made-up line of registers.csv. The form of the file has no place for a mark. */
export interface SimulatedFigure {
  readonly unit: string;
  readonly measure: string;
  readonly period: string;
  readonly value: string;
  readonly status: 'VALUE' | 'NOT_AVAILABLE';
}

/** Register figures per thousand inhabitants lie between these. */
const perThousand = { least: 4, most: 14 } as const;
const unavailableShare = 0.01;

/**
 * Made-up figures of the round's register measures for every framed unit, a few of them not available. Where the round
 * states how many results of a measure are not shown, every figure is there.
 */
export function simulateRegisters(
  round: Round,
  frame: Frame,
  seed: number,
  background: SimulationBackground,
): readonly SimulatedFigure[] {
  const history = buildHistory({ ...background, seed });
  const whole = listMeasuresOfStatedCounts(round);
  return round.registerMeasures.flatMap(({ id: measure, period = String(round.year - 1) }) =>
    frame.units.map(({ code: unit }): SimulatedFigure => {
      const isMissing = history.findState(unit, `unavailable ${measure}`, round.year) < unavailableShare;
      if (isMissing && !whole.has(measure)) {
        return { unit, measure, period, value: '', status: 'NOT_AVAILABLE' };
      }
      const rate =
        perThousand.least + (perThousand.most - perThousand.least) * history.findConstant(`register ${measure}`);
      const own = 0.7 + 0.6 * history.findState(unit, `register ${measure}`, round.year);
      const value = Math.max(1, Math.round((history.estimateInhabitants(unit, frame) / 1000) * rate * own));
      return { unit, measure, period, value: String(value), status: 'VALUE' };
    }),
  );
}

function listMeasuresOfStatedCounts(round: Round): ReadonlySet<string> {
  const measures = round.descriptions.flatMap(({ result, notShown }) => {
    if (result.kind !== 'number' || notShown === undefined) return [];
    return [result.numerator, result.denominator].flatMap((rule) => listRegisterMeasures(rule.expression));
  });
  return new Set(measures);
}
