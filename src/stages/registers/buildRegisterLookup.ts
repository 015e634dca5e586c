import type { RegisterMeasure } from '../definition/index.ts';
import type { RegisterLookup, RegisterObservation, RegisterObservations } from './model.ts';

/**
 * The figures that the measures of a round read: of the period that the measure names, or, where it names none, of the
 * newest period that is delivered for the measure. Other figures are not there.
 */
export function buildRegisterLookup(
  measures: readonly RegisterMeasure[],
  observations: RegisterObservations,
): RegisterLookup {
  const figures = new Map(
    measures.map(({ id, period }) => {
      const byPeriod = observations.get(id) ?? new Map<string, ReadonlyMap<string, RegisterObservation>>();
      const newest = [...byPeriod.keys()].toSorted().at(-1);
      return [id, byPeriod.get(period ?? newest ?? '')] as const;
    }),
  );
  return (unit, measure) => figures.get(measure)?.get(unit);
}

/** Where nothing is delivered. */
export const noRegisters: RegisterLookup = () => undefined;
