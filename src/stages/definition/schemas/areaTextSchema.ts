// shared/areas.yaml: what an area is, for guides and fact sheets.

import * as z from 'zod';
import { idSchema, openOr, roundYearSchema, sourceSchema, textSchema } from './commonSchemas.ts';

/** By the code of the area; several rounds share a text. */
export const areaTextsFileSchema = z.strictObject({
  areas: z.record(
    idSchema,
    z.strictObject({
      /** What the comparisons of the area cover. */
      description: textSchema,
      /** Whom they are about, and who is left out. */
      delimitation: textSchema.optional(),
      /** Year of the first comparisons of the area. */
      since: openOr(roundYearSchema),
      source: sourceSchema,
    }),
  ),
});
