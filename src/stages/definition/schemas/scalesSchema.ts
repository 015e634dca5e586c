// shared/scales.yaml: graded scales, step by step in the order of display.

import * as z from 'zod';
import { idSchema, outcomeCodeSchema, textSchema } from './commonSchemas.ts';

const stepSchema = z.strictObject({
  outcome: outcomeCodeSchema,
  label: textSchema,
  /** none: no value is desired. */
  colour: z.enum(['green', 'yellow', 'red', 'none']),
  share: z.enum(['counted', 'base', 'leftOut']),
});

/** By id; the order of the steps is that of legends and bars. */
export const scalesFileSchema = z.strictObject({
  scales: z.record(idSchema, z.array(stepSchema).min(1, { error: 'EMPTY_LIST' })),
});
/** As read; whether a description's outcomes are those of its scale is checked later. */
export type ScalesFile = z.infer<typeof scalesFileSchema>;
