// Figures delivered from registers and other sources, beside the survey.

/** Why a register figure is not shown (method 2024, line 220, R-SUPPRESSION-01), or that it is. */
export const registerStatuses = ['VALUE', 'NOT_AVAILABLE', 'UNCERTAIN', 'REMOVED_FOR_SAFETY'] as const;
/** As delivered; only `VALUE` comes with a figure. */
export type RegisterStatus = (typeof registerStatuses)[number];

/** A figure of a measure for a unit and period, or the reason why there is none. */
export interface RegisterObservation {
  readonly unit: string;
  readonly measure: string;
  /** `2017`, `2017-12` or `2017-12-31`. */
  readonly period: string;
  readonly status: RegisterStatus;
  /** Undefined unless status is VALUE. */
  readonly value: number | undefined;
}

/** Observations by measure, period and unit. */
export type RegisterObservations = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, RegisterObservation>>>;

/** The figure of a unit that a rule reads; undefined where none is delivered. */
export type RegisterLookup = (unit: string, measure: string) => RegisterObservation | undefined;
