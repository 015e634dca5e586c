// rounds/<year>/comparability.yaml: the table of what is measured alike in several areas, and the list of changes.

import * as z from 'zod';
import {
  filledString,
  idSchema,
  questionCodeSchema,
  roundYearSchema,
  sourceSchema,
  textSchema,
} from './commonSchemas.ts';

const changeKinds = ['removed', 'adjusted', 'added', 'notPublished'] as const;

const fields = {
  /** Columns of the published table, in its order: areas, or items where an area is split. */
  areas: z.array(idSchema),
  /** Rows of the published table, in its order. Which columns are measured alike, the columns themselves say. */
  rows: z.array(z.strictObject({ id: idSchema, name: filledString, source: sourceSchema })),
  changes: z.array(
    z.strictObject({
      kind: z.enum(changeKinds),
      area: idSchema,
      questions: z.array(questionCodeSchema),
      text: textSchema,
      source: sourceSchema,
    }),
  ),
};
/** The whole form, after copies from another round are put in. */
export const comparabilityFileSchema = z.strictObject(fields);
/** As read, with years as keys and texts not yet expanded. */
export type ComparabilityFile = z.infer<typeof comparabilityFileSchema>;

/** As authors write it: the table's columns and rows may be those of another round. */
export const comparabilityFormSchema = z.strictObject({
  from: roundYearSchema.optional(),
  ...fields,
  areas: fields.areas.optional(),
  rows: fields.rows.optional(),
});
