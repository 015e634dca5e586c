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

export const scalesFileSchema = z.strictObject({
  scales: z.record(idSchema, z.array(stepSchema).min(1, { error: 'EMPTY_LIST' })),
});
export type ScalesFile = z.infer<typeof scalesFileSchema>;
