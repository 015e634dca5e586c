import type { ComparabilityStatus } from '../../definition/index.ts';

/** What a cell may be compared with. `none`: there is no earlier round. */
export interface CellComparability {
  /** The nearest earlier round in which the series was measured, or may have been; undefined where there is none. */
  readonly with: number | undefined;
  readonly status: ComparabilityStatus | 'none';
  /** True when no line, arrow or sentence may lead from that round to this one. */
  readonly isBreak: boolean;
}
