// rounds/<year>/parts/<part>.yaml and shared/questions/*.yaml as authors write them: questions written out, shared
// questions, uses of them, and copies from another round. The whole form: partSchema.ts.

import * as z from 'zod';
import {
  idSchema,
  questionCodeSchema,
  roundYearSchema,
  ruleSchema,
  templateIdSchema,
  textSchema,
  withSchema,
} from './commonSchemas.ts';
import { checkSchema, letterSchema, questionFields, questionSchema } from './partSchema.ts';

const { code: _, ...fieldsOfQuestion } = questionFields;
const followUpSuffixSchema = z.string().regex(/^[a-z]$/u, { error: 'INVALID_CODE suffix' });

const sharedFields = { ...fieldsOfQuestion, id: templateIdSchema, askedWhen: ruleSchema.optional() };

const sharedFollowUpSchema = z.strictObject({
  ...sharedFields,
  kind: questionFields.kind.optional(),
  suffix: followUpSuffixSchema,
});

const sharedQuestionSchema = z.strictObject({
  ...sharedFields,
  followUps: z.array(sharedFollowUpSchema).min(1, { error: 'EMPTY_LIST' }).optional(),
});

/** shared/questions/*.yaml. */
export const questionsFileSchema = z.strictObject({ questions: z.record(idSchema, sharedQuestionSchema) });

/** Fields that replace those of a shared or copied question. */
const overrideFields = z.strictObject(sharedFields).partial().shape;
const followUpOverrideSchema = z.union([
  z.literal('none'),
  z.strictObject({ ...overrideFields, code: questionCodeSchema.optional() }),
]);
const followUpOverridesSchema = z.record(followUpSuffixSchema, followUpOverrideSchema);

const questionUseSchema = z.strictObject({
  use: idSchema,
  code: questionCodeSchema,
  with: withSchema.optional(),
  ...overrideFields,
  followUps: followUpOverridesSchema.optional(),
});

const questionCopySchema = z.strictObject({
  copy: questionCodeSchema,
  code: questionCodeSchema.optional(),
  with: withSchema.optional(),
  ...overrideFields,
  followUps: followUpOverridesSchema.optional(),
});

/** rounds/<year>/parts/<part>.yaml as written. */
export const partFormSchema = z.strictObject({
  part: idSchema,
  /** Round whose file the copies come from. */
  from: roundYearSchema.optional(),
  name: textSchema.optional(),
  letter: letterSchema.optional(),
  introduction: textSchema.optional(),
  questions: z
    .array(z.union([questionSchema, questionUseSchema, questionCopySchema, questionCodeSchema]))
    .min(1, { error: 'EMPTY_LIST' }),
  checks: z.array(z.union([checkSchema, idSchema])).optional(),
});
