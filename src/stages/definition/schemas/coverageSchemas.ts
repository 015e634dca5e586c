// shared/not-covered.yaml: where the list of Kolada's measures comes from, and which of them no round covers.

import * as z from 'zod';
import { filledString, roundYearSchema, textSchema } from './commonSchemas.ts';
import { measureCodeSchema } from './linkSchemas.ts';

/** Why a measure of the list has no column. `register`: it comes from a register, not from the survey. */
const measureSchema = z.strictObject({
  code: measureCodeSchema,
  kind: z.enum(['survey', 'register']).optional(),
  reason: textSchema,
  /** Which source is missing; of the survey's measures only. */
  missing: textSchema.optional(),
});

/** A measure that is neither in a column of the rounds named nor listed here is a problem (loading/loadCoverage.ts). */
export const notCoveredFileSchema = z.strictObject({
  list: z.strictObject({
    title: filledString,
    source: filledString,
    licence: filledString,
    checked: filledString,
  }),
  /** Rounds that together cover the list: every measure is named by a column of theirs, or below. */
  rounds: z.array(roundYearSchema).optional(),
  measures: z.array(measureSchema),
  /** Questions about the content that no source answers. */
  openMatters: z.array(z.strictObject({ id: filledString, text: textSchema })).optional(),
});
/** As read; whether every measure is accounted for is checked later. */
export type NotCoveredFile = z.infer<typeof notCoveredFileSchema>;
