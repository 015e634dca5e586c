// What a round says of the survey's shape: which dimensions are deepened in even and odd years, and how many
// questions a part may hold.

import * as z from 'zod';
import { countSchema, filledString, idSchema, sourceSchema } from './commonSchemas.ts';

/** The model of base and deepening indicators: its areas, and the dimensions of even and of odd years. */
export const rotationSchema = z.strictObject({
  areas: z.array(idSchema).min(1, { error: 'EMPTY_LIST' }),
  even: z.array(filledString).min(1, { error: 'EMPTY_LIST' }),
  odd: z.array(filledString).min(1, { error: 'EMPTY_LIST' }),
  source: sourceSchema,
});

/** Smallest and largest number of main questions of a part. */
export const mainQuestionsSchema = z.strictObject({ min: countSchema, max: countSchema, source: sourceSchema });
