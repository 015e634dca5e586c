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

/** The fields that main questions and follow-ups have in common, in the whole form and as authors write them. */
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
/** A main question after shared and copied forms are put in; no other keys are allowed. */
export const questionSchema = z.strictObject({
  ...questionFields,
  askedWhen: ruleSchema.optional(),
  followUps: z.array(followUpSchema).min(1, { error: 'EMPTY_LIST' }).optional(),
});
/** As read: options, items and terms are ids, rules are text still. */
export type QuestionSource = z.infer<typeof questionSchema>;
/** Like QuestionSource, without follow-ups of its own; the order in the list is that of the form. */
export type FollowUpSource = z.infer<typeof followUpSchema>;

/** A check that says when it fails. Only `blocking` stops a part from being handed in. */
export const checkSchema = z.strictObject({
  id: idSchema,
  strength: z.enum(['information', 'warning', 'blocking']),
  failsWhen: ruleSchema,
  message: textSchema,
  source: sourceSchema.optional(),
});

/** One capital letter; the printed codes of the part begin with it. */
export const letterSchema = z.string().regex(/^[A-ZÅÄÖ]$/u, { error: 'INVALID_CODE letter' });

/** The whole form; `part` must be the name of the file. */
export const partFileSchema = z.strictObject({
  part: idSchema,
  name: textSchema,
  letter: letterSchema,
  introduction: textSchema.optional(),
  questions: z.array(questionSchema).min(1, { error: 'EMPTY_LIST' }),
  checks: z.array(checkSchema).optional(),
});
/** One file for each part of a round. */
export type PartFile = z.infer<typeof partFileSchema>;
