// A result is either a value or the reason why there is none; never 0, never empty (docs/contract: vocabulary).

/** Outcomes of the standard scale, in the order of display (I18-16). */
export const standardOutcomes = ['JA', 'DELVIS', 'NEJ', 'EJ_AKTUELLT'] as const;
/** Outcome of an indicator for one unit: a code that the scale of the description declares. */
export type Outcome = string;

/** Why a value is not there. The words and marks for people stand in texts. */
export const absences = [
  'NOT_ANSWERED',
  'CANNOT_PROVIDE',
  'ILLOGICAL',
  'NONRESPONSE_OVER_LIMIT',
  'EMPTY_DENOMINATOR',
  'NOT_AVAILABLE',
  'UNCERTAIN',
  'REMOVED_FOR_SAFETY',
  'WITHDRAWN',
  'NOT_MEASURED',
  'NOT_IN_FRAME',
] as const;
/** Goes through files and API unchanged; words and marks for it stand in the vocabulary of texts. */
export type Absence = (typeof absences)[number];

/** `VALUE`, or the reason for which there is no value. */
export type ObservationStatus = 'VALUE' | Absence;

const absencesCountedAsMissing: ReadonlySet<ObservationStatus> = new Set<Absence>([
  'NOT_ANSWERED',
  'CANNOT_PROVIDE',
  'ILLOGICAL',
  'NOT_AVAILABLE',
  'UNCERTAIN',
  'REMOVED_FOR_SAFETY',
]);

/** True when a unit with this status counts as missing in the 20 per cent rule. */
export function isCountedAsMissing(status: ObservationStatus): boolean {
  return absencesCountedAsMissing.has(status);
}

/** Meaning of a colour: green desired, yellow partly desired, red area for development (R-COLOUR-02). */
export type Colour = 'green' | 'yellow' | 'red';
