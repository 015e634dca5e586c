import type { ChecklistPoint } from '../../../stages/publication/index.ts';

/** A point of the checklist at the desk. */
export interface DeskPoint {
  /** Lasting code; names the point's message and the field for what is written beside it. */
  readonly code: string;
  readonly outcome: ChecklistPoint['outcome'];
  readonly values: ChecklistPoint['values'];
}
