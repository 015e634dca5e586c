// A cell as every file, answer and page renders it: value or reason, what it rests on, what it may be compared with, notes.

import type { Colour, ObservationStatus, Outcome } from '../../../kernel/observation.ts';
import type { Text } from '../../definition/index.ts';
import type { ReportingLevel } from '../../frame/index.ts';
import type { ChangeClass } from '../changes/changeClass.ts';
import type { ReleaseData } from '../model.ts';
import type { CellComparability } from './cellComparability.ts';

/** Something that a reader of a cell should know; most cells have none. */
export type CellNote =
  | { readonly kind: 'revised'; readonly version: number; readonly changeClass: ChangeClass }
  | { readonly kind: 'withdrawn'; readonly reason: Text }
  /** The unit was another in an earlier round. */
  | { readonly kind: 'unitChanged'; readonly round: number; readonly reason: Text }
  /** The city has this unit only, so that its result is the city's (I24-13). */
  | { readonly kind: 'cityIsOneUnit'; readonly city: string }
  /** Whole per cent between which the share lies, whatever the missing units would have answered. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number };

/** One cell of a release. Fields as in `Result`; `column` is its column code. */
export interface PublishedCell {
  readonly round: number;
  readonly area: string;
  readonly version: number;
  readonly column: string;
  readonly series: string;
  readonly level: ReportingLevel;
  readonly code: string;
  readonly status: ObservationStatus;
  readonly outcome: Outcome | undefined;
  readonly value: string | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly framed: number | undefined;
  readonly missing: number | undefined;
  readonly colour: Colour | undefined;
  readonly comparability: CellComparability;
  readonly notes: readonly CellNote[];
}

/** A release with its cells, in the order of its results. */
export interface ReleaseTable {
  readonly data: ReleaseData;
  readonly cells: readonly PublishedCell[];
}
