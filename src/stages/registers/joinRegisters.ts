import type { RegisterObservation, RegisterObservations } from './model.ts';

/** Observations by measure, period and unit, for measures that are made of survey and register figures. */
export function joinRegisters(observations: readonly RegisterObservation[]): RegisterObservations {
  const byMeasure = new Map<string, Map<string, Map<string, RegisterObservation>>>();
  for (const observation of observations) {
    const byPeriod = byMeasure.get(observation.measure) ?? new Map<string, Map<string, RegisterObservation>>();
    const byUnit = byPeriod.get(observation.period) ?? new Map<string, RegisterObservation>();
    byMeasure.set(observation.measure, byPeriod.set(observation.period, byUnit.set(observation.unit, observation)));
  }
  return byMeasure;
}
