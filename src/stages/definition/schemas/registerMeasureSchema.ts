// `registerMeasures` of round.yaml: figures from registers that numeric measures read as `REGISTER[id]`.

import * as z from 'zod';
import { idSchema, openOr, sourceSchema, textSchema } from './commonSchemas.ts';

/** A period as registers.csv writes it: a year, a month or a day. */
const periodSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, { error: 'INVALID_CODE period' });

/** `unit` is the unit of the figure in words, e.g. `ärenden`; the id never changes its meaning. */
export const registerMeasureSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  unit: textSchema,
  /** Id among the round's registers; open where the sources do not say which one. */
  register: openOr(idSchema),
  /** Period that the figure is for; open: the newest that is delivered. */
  period: openOr(periodSchema),
  source: sourceSchema.optional(),
});
/** As read, with `open` still in it. */
export type RegisterMeasureSource = z.infer<typeof registerMeasureSchema>;
