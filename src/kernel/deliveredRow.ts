// Lines of delivered files as text: what the file readers hand to the stages, which check them.

/** A line of answers.csv. `line` is where the record begins, counted from 1. */
export interface AnswerRow {
  readonly line: number;
  readonly unit: string;
  readonly part: string;
  readonly question: string;
  readonly item: string;
  readonly answer: string;
  readonly comment: string;
  /** True when the line could not be read whole; its fault is reported, and its part cannot be used. */
  readonly isBroken: boolean;
}

/** A line of registers.csv: a figure of a register for a unit, or the reason why there is none. */
export interface RegisterRow {
  readonly line: number;
  readonly unit: string;
  readonly measure: string;
  readonly period: string;
  readonly value: string;
  readonly status: string;
}

/** A line of groups.csv: a unit's group in a grouping scheme, or the value that it is ranked by. */
export interface GroupRow {
  readonly line: number;
  readonly unit: string;
  readonly scheme: string;
  readonly edition: string;
  readonly group: string;
  readonly value: string;
}
