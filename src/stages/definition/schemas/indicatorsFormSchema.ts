// rounds/<year>/indicators/<area>.yaml and shared/descriptions/*.yaml as authors write them: descriptions written
// out, shared descriptions, uses of them, and copies from another round. The whole form: indicatorSchemas.ts.

import * as z from 'zod';
import {
  columnCodeSchema,
  idSchema,
  questionCodeSchema,
  roundYearSchema,
  templateIdSchema,
  withSchema,
} from './commonSchemas.ts';
import { descriptionFields, descriptionSchema } from './indicatorSchemas.ts';

/** A question's code, or a word that stands for one: `Q`, `Qa`, `Q2`. */
const questionWordSchema = z.union([
  questionCodeSchema,
  z.string().regex(/^Q\d?[a-z]?$/u, { error: 'INVALID_CODE question' }),
]);

const { id: _, ...fieldsOfDescription } = descriptionFields;
const sharedFields = z
  .strictObject({
    ...fieldsOfDescription,
    series: templateIdSchema,
    questions: z.array(questionWordSchema).min(1, { error: 'EMPTY_LIST' }),
  })
  .partial().shape;

const sharedDescriptionSchema = z.strictObject(sharedFields);

/** shared/descriptions/*.yaml. */
export const descriptionsFileSchema = z.strictObject({
  descriptions: z.record(idSchema, sharedDescriptionSchema),
});

const descriptionUseSchema = z.strictObject({
  use: idSchema,
  id: columnCodeSchema,
  with: withSchema.optional(),
  ...sharedFields,
});

const descriptionCopySchema = z.strictObject({
  copy: columnCodeSchema,
  id: columnCodeSchema.optional(),
  with: withSchema.optional(),
  ...sharedFields,
});

/** rounds/<year>/indicators/<area>.yaml as written. */
export const indicatorsFormSchema = z.strictObject({
  area: idSchema,
  /** Round whose file the copies come from. */
  from: roundYearSchema.optional(),
  descriptions: z.array(z.union([descriptionSchema, descriptionUseSchema, descriptionCopySchema, columnCodeSchema])),
});
