import type { ObservationStatus, Outcome } from '../../kernel/observation.ts';

/** What is read of a cell where it is drawn or told in sentences; a result and a published cell fit. */
export interface ShownCell {
  readonly status: ObservationStatus;
  readonly outcome?: Outcome | undefined;
  readonly value?: string | undefined;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  readonly framed?: number | undefined;
  readonly missing?: number | undefined;
}
