// rounds/<year>/parts/<part>.yaml in its whole form: questions, routing and checks of one part. What authors write:
// partFormSchema.ts.

import * as z from 'zod';
import {
  idSchema,
  itemSchema,
  optionCodeSchema,
  questionCodeSchema,
  ruleSchema,
  sourceSchema,
  textSchema,
} from './commonSchemas.ts';

const numberSchema = z.strictObject({
  cannotProvide: z.boolean(),
  min: z.number(),
  max: z.number().optional(),
  decimals: z
    .int({ error: 'WRONG_TYPE integer' })
    .min(0, { error: 'OUT_OF_RANGE 0–6' })
    .max(6, { error: 'OUT_OF_RANGE 0–6' }),
  unit: textSchema,
});

export const questionFields = {
  code: questionCodeSchema,
  id: idSchema,
  kind: z.enum(['single', 'multiple', 'text', 'number']),
  text: textSchema,
  instructions: textSchema.optional(),
  options: idSchema.optional(),
  notOffered: z.array(optionCodeSchema).optional(),
  items: z.array(itemSchema).min(1, { error: 'EMPTY_LIST' }).optional(),
  writtenAnswer: z.strictObject({ option: optionCodeSchema, text: textSchema }).optional(),
  number: numberSchema.optional(),
  terms: z.array(idSchema).optional(),
  references: z.array(idSchema).optional(),
  certainty: z.enum(['documented', 'reconstructed', 'open']).optional(),
  source: sourceSchema.optional(),
};

/** A follow-up names its condition; the loader reports a missing one with a code of its own. */
const followUpSchema = z.strictObject({ ...questionFields, askedWhen: ruleSchema.optional() });
export const questionSchema = z.strictObject({
  ...questionFields,
  askedWhen: ruleSchema.optional(),
  followUps: z.array(followUpSchema).min(1, { error: 'EMPTY_LIST' }).optional(),
});
export type QuestionSource = z.infer<typeof questionSchema>;
export type FollowUpSource = z.infer<typeof followUpSchema>;

export const checkSchema = z.strictObject({
  id: idSchema,
  strength: z.enum(['information', 'warning', 'blocking']),
  failsWhen: ruleSchema,
  message: textSchema,
  source: sourceSchema.optional(),
});

export const letterSchema = z.string().regex(/^[A-ZÅÄÖ]$/u, { error: 'INVALID_CODE letter' });

export const partFileSchema = z.strictObject({
  part: idSchema,
  name: textSchema,
  letter: letterSchema,
  introduction: textSchema.optional(),
  questions: z.array(questionSchema).min(1, { error: 'EMPTY_LIST' }),
  checks: z.array(checkSchema).optional(),
});
export type PartFile = z.infer<typeof partFileSchema>;
