// Results of a round: one observation per column and unit, and per column and reporting group.

import type { Colour, ObservationStatus, Outcome } from '../../kernel/observation.ts';
import type { ReportingLevel } from '../frame/index.ts';

/** A line of results.csv. Numbers that do not apply are undefined; `value` is text as written to the file. */
export interface Result {
  readonly round: number;
  readonly area: string;
  /** Column code. */
  readonly indicator: string;
  readonly level: ReportingLevel;
  readonly code: string;
  readonly outcome: Outcome | undefined;
  /** Share in whole per cent, or a numeric measure with its decimals; undefined unless status is VALUE. */
  readonly value: string | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly framed: number | undefined;
  readonly missing: number | undefined;
  readonly status: ObservationStatus;
  readonly colour: Colour | undefined;
  readonly series: string;
}

/** A line of response.csv; percentages whole, half up. */
export interface ResponseRate {
  readonly round: number;
  /** Part code, `any` (at least one part) or `all` (every part that the unit is framed for). */
  readonly part: string;
  readonly framed: number;
  readonly answered: number;
  readonly percent: number | undefined;
  readonly previousPercent: number | undefined;
}

/** Of the whole round, before areas are told apart; disclosure has not seen it yet. */
export interface RoundResults {
  readonly round: number;
  readonly results: readonly Result[];
  readonly response: readonly ResponseRate[];
}

/** Why a unit has its outcome: the answers the rule read, the rule that decided, in Swedish words. */
export interface OutcomeExplanation {
  readonly column: string;
  readonly unit: string;
  readonly status: ObservationStatus;
  readonly outcome: Outcome | undefined;
  readonly value: string | undefined;
  readonly answers: readonly {
    readonly question: string;
    readonly item: string;
    readonly questionText: string;
    /** Answer in words, or why there is none. */
    readonly answer: string;
  }[];
  /** All rules in words, in order; `decided` marks the one that gave the outcome. */
  readonly rules: readonly { readonly outcome: Outcome; readonly words: string; readonly decided: boolean }[];
  /** One sentence with the conclusion. */
  readonly sentence: string;
}
