// Indicators, background measures and their columns as the other stages see them.

import type { Colour, Outcome } from '../../kernel/observation.ts';
import type { ReferencePeriod, Rule } from './questionModel.ts';
import type { SourceReference, Text } from './texts.ts';

/** A published column of an indicator or background measure. */
export interface Column {
  /** `LSS-02.1`; unique in the round. */
  readonly code: string;
  /** Lasting key in words; lives across rounds and never changes its meaning. */
  readonly series: string;
  readonly name: Text;
  readonly shortName: Text;
  /** Item that the rule binds to; '' where the questions have none. */
  readonly item: string;
  readonly description: IndicatorDescription;
  /** Base of the column: the part that all its questions lie in. */
  readonly part: string;
  /** What it may be compared with, by earlier round. */
  readonly comparability: readonly YearComparability[];
  /** Set when the column is collected but not published this year (R-INDICATOR-19). */
  readonly withdrawn: Text | undefined;
  /** Measures of Kolada that carry the column's answers, by code. */
  readonly kolada: readonly string[];
}

/** What may be said of two years of a measure; the words for readers stand in the vocabulary of texts. */
export const comparabilityStatuses = ['direct', 'affected', 'new', 'removed', 'notComparable'] as const;
/** `direct` and `affected` may be compared, the latter with its reason told; the others may not. */
export type ComparabilityStatus = (typeof comparabilityStatuses)[number];

/** Of the column against one earlier year; the reason is told wherever the two are shown together. */
export interface YearComparability {
  readonly year: number;
  readonly status: ComparabilityStatus;
  readonly reason: Text;
}

/** A step of a graded scale: how an outcome is told, coloured and counted. */
export interface ScaleStep {
  /** Code, unique in the scale: JA, DELVIS, NEJ, EJ_AKTUELLT, or a code of a class such as INOM_3_DAGAR. */
  readonly outcome: Outcome;
  readonly label: Text;
  /** Undefined where no value is desired. */
  readonly colour: Colour | undefined;
  /** `counted`: numerator and denominator of the share; `base`: denominator only; `leftOut`: neither. */
  readonly share: 'counted' | 'base' | 'leftOut';
}

/** How a unit's outcome follows from its answers; the first rule that holds gives the outcome. */
export interface OutcomeRules {
  readonly kind: 'outcome';
  readonly rules: readonly { readonly outcome: Outcome; readonly rule: Rule }[];
  /** Outcome when no rule holds and every answer that routing asks for is known. */
  readonly otherwise: Outcome;
}

/** A number at unit level, and a ratio of sums at the levels above (IX-11). */
export interface NumericMeasure {
  readonly kind: 'number';
  readonly numerator: Rule;
  readonly denominator: Rule;
  /** 100 for a percentage, 1 for a ratio. */
  readonly scale: number;
  readonly decimals: number;
  readonly unit: Text;
  /** The figures contradict each other when this holds; the value is withheld (R-EDITING-05). */
  readonly illogicalWhen: Rule | undefined;
}

/** A figure of each unit that comes from a register and not from the survey (R-REGISTER-08). */
export interface RegisterMeasure {
  readonly id: string;
  readonly name: Text;
  /** What is counted, in words. */
  readonly unit: Text;
  /** Id among the round's registers; undefined where the sources do not say which one. */
  readonly register: string | undefined;
  /** `2017`, `2017-12` or `2017-12-31`; undefined: the newest that is delivered. */
  readonly period: string | undefined;
  readonly source: SourceReference | undefined;
}

/** A description of the guide: one or several columns with the same rule. */
export interface IndicatorDescription {
  readonly id: string;
  readonly area: string;
  readonly kind: 'indicator' | 'background';
  /** Place in the model of base and deepening indicators; undefined where the area is outside it. */
  readonly role: 'base' | 'deepening' | 'open' | undefined;
  readonly name: Text;
  readonly shortName: Text;
  /** Printed forms that we correct, by field (I18-01 …). */
  readonly asPrinted: Readonly<Record<string, string>>;
  readonly measure: Text | undefined;
  /** Undefined where the description has none, or no source gives it; likewise for the next four. */
  readonly dimension: string | undefined;
  readonly qualityArea: string | undefined;
  readonly indicatorArea: string | undefined;
  readonly purpose: Text | undefined;
  readonly target: Text | undefined;
  readonly type: 'structure' | 'process' | 'outcome' | undefined;
  /** Codes of the questions the description names; the rule may use fewer (R-CALCULATION-26). */
  readonly questions: readonly string[];
  /** How the calculation reads in our words. */
  readonly calculation: Text;
  readonly outcomes: readonly Outcome[];
  /** Every outcome that the description's scale has, in the order of display; empty for a number. */
  readonly scale: readonly ScaleStep[];
  readonly result: OutcomeRules | NumericMeasure;
  readonly references: readonly ReferencePeriod[];
  /** Help for interpretation in Analysstöd, ours (I18-06, I18-15 …). */
  readonly interpretation: Text | undefined;
  readonly dataSource: Text;
  readonly errorSources: Text;
  readonly hasColour: boolean;
  /** Published number of units whose result is not shown, by reason (guide 2018, lines 555-615). */
  readonly notShown: { readonly cannotProvide: number; readonly illogical: number } | undefined;
  /** Decisions of docs/deviations.md that this description rests on, e.g. `I18-32`. */
  readonly deviations: readonly string[];
  readonly source: SourceReference;
  readonly columns: readonly Column[];
}
