import type { Colour, Outcome } from '../../kernel/observation.ts';
import type { IndicatorDescription, ScaleStep } from '../definition/index.ts';

/** The step of the description's scale that an outcome is. Throws Error for an outcome that the scale lacks: a bug. */
export function getScaleStep({ id, scale }: IndicatorDescription, outcome: Outcome): ScaleStep {
  const step = scale.find((candidate) => candidate.outcome === outcome);
  if (step === undefined) throw new Error(`The scale of ${id} has no outcome ${outcome}`);
  return step;
}

/**
 * Colour of a unit's outcome, as its scale declares it. None where there is no desired value, as for background measures
 * (R-COLOUR-04), and none on shares, for which no source gives limits (I18-54).
 */
export function chooseColour(description: IndicatorDescription, outcome: Outcome): Colour | undefined {
  const isDesirable = description.kind === 'indicator' && description.hasColour;
  return isDesirable ? getScaleStep(description, outcome).colour : undefined;
}
