// rounds/<year>/indicators/<area>.yaml in its whole form. What authors write: indicatorsFormSchema.ts.

import * as z from 'zod';
import {
  columnCodeSchema,
  countSchema,
  filledString,
  idSchema,
  itemSchema,
  outcomeCodeSchema,
  questionCodeSchema,
  ruleSchema,
  sourceSchema,
  textSchema,
  yearKeySchema,
} from './commonSchemas.ts';
import { linkFields, roleSchema } from './linkSchemas.ts';

const comparabilityStatuses = ['direct', 'affected', 'new', 'removed', 'notComparable'] as const;

const comparabilitySchema = z.record(
  yearKeySchema,
  z.union([
    z.enum(comparabilityStatuses),
    z.strictObject({ status: z.enum(comparabilityStatuses), reason: textSchema }),
  ]),
);
/** By year in quotes; which years may be named is checked later. */
export type ComparabilitySource = z.infer<typeof comparabilitySchema>;

const columnFields = {
  code: columnCodeSchema,
  series: idSchema,
  item: itemSchema.optional(),
  name: textSchema.optional(),
  shortName: textSchema.optional(),
  comparability: comparabilitySchema.optional(),
  withdrawn: textSchema.optional(),
  ...linkFields,
};
const columnSchema = z.strictObject(columnFields);
/** A column in its whole form; what it leaves out it inherits from its description. */
export type ColumnSource = z.infer<typeof columnSchema>;

const valueSchema = z.strictObject({
  numerator: ruleSchema,
  denominator: ruleSchema,
  scale: z.int({ error: 'WRONG_TYPE integer' }).min(1, { error: 'OUT_OF_RANGE 1–' }),
  decimals: z
    .int({ error: 'WRONG_TYPE integer' })
    .min(0, { error: 'OUT_OF_RANGE 0–6' })
    .max(6, { error: 'OUT_OF_RANGE 0–6' }),
  unit: textSchema,
  illogicalWhen: ruleSchema.optional(),
});

/** The fields that hold in the whole form and in what authors write alike. */
export const descriptionFields = {
  id: columnCodeSchema,
  kind: z.enum(['indicator', 'background']),
  role: roleSchema.optional(),
  name: textSchema,
  shortName: textSchema,
  asPrinted: z.record(z.string(), filledString).optional(),
  measure: textSchema.optional(),
  purpose: textSchema,
  target: textSchema.optional(),
  dimension: filledString.optional(),
  qualityArea: filledString.optional(),
  indicatorArea: filledString,
  type: z.enum(['structure', 'process', 'outcome', 'open']).optional(),
  questions: z.array(questionCodeSchema).min(1, { error: 'EMPTY_LIST' }),
  references: z.array(idSchema).optional(),
  scale: idSchema.optional(),
  outcomes: z.record(z.union([outcomeCodeSchema, z.literal('otherwise')]), ruleSchema).optional(),
  value: valueSchema.optional(),
  /** Units whose number is not shown, as published: they cannot provide it, or their figures contradict each other. */
  notShown: z.strictObject({ cannotProvide: countSchema, illogical: countSchema, source: sourceSchema }).optional(),
  reportedAs: z.array(outcomeCodeSchema).min(1, { error: 'EMPTY_LIST' }).optional(),
  calculation: textSchema,
  interpretation: textSchema.optional(),
  comparability: comparabilitySchema.optional(),
  withdrawn: textSchema.optional(),
  deviations: z.array(z.string().regex(/^I(18|24|X)-\d{2}$/u, { error: 'INVALID_CODE deviation' })).optional(),
  source: sourceSchema,
  series: idSchema.optional(),
  item: itemSchema.optional(),
  ...linkFields,
  columns: z.array(columnSchema).min(1, { error: 'EMPTY_LIST' }).optional(),
};
/** A description after shared and copied forms are put in; no other keys are allowed. */
export const descriptionSchema = z.strictObject(descriptionFields);
/** As read: rules are text still, references are ids. */
export type DescriptionSource = z.infer<typeof descriptionSchema>;

/** The whole form; `area` must be the name of the file. */
export const indicatorsFileSchema = z.strictObject({ area: idSchema, descriptions: z.array(descriptionSchema) });
/** One file for each area of a round. */
export type IndicatorsFile = z.infer<typeof indicatorsFileSchema>;
