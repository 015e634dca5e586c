import type { Colour, Outcome } from '../../kernel/observation.ts';
import type { IndicatorDescription } from '../definition/index.ts';

const coloursByOutcome: Readonly<Record<Outcome, Colour | undefined>> = {
  JA: 'green',
  DELVIS: 'yellow',
  NEJ: 'red',
  EJ_AKTUELLT: undefined,
};

/**
 * Colour of a unit's outcome. None where there is no desired value, as for background measures (R-COLOUR-04), and none
 * on shares, for which no source gives limits (I18-54).
 */
export function chooseColour(description: IndicatorDescription, outcome: Outcome): Colour | undefined {
  const isDesirable = description.kind === 'indicator' && description.hasColour;
  return isDesirable ? coloursByOutcome[outcome] : undefined;
}
