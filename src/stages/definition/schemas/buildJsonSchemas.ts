// JSON Schemas of the definition files, for editors: suggestions and marks while one writes.

import * as z from 'zod';
import { areaTextsFileSchema } from './areaTextSchema.ts';
import { comparabilityFormSchema } from './comparabilitySchema.ts';
import { notCoveredFileSchema } from './coverageSchemas.ts';
import { descriptionsFileSchema, indicatorsFormSchema } from './indicatorsFormSchema.ts';
import { partFormSchema, questionsFileSchema } from './partFormSchema.ts';
import { retentionFileSchema } from './retentionSchema.ts';
import { roundFileSchema } from './roundSchema.ts';
import { scalesFileSchema } from './scalesSchema.ts';
import {
  classificationsFileSchema,
  guidanceFileSchema,
  itemsFileSchema,
  optionsFileSchema,
  sourcesFileSchema,
  termsFileSchema,
} from './sharedSchemas.ts';
import { unknownRoundFileSchema } from './unknownRoundSchema.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  'areas.json': areaTextsFileSchema,
  'classifications.json': classificationsFileSchema,
  'comparability.json': comparabilityFormSchema,
  'descriptions.json': descriptionsFileSchema,
  'guidance.json': guidanceFileSchema,
  'indicators.json': indicatorsFormSchema,
  'items.json': itemsFileSchema,
  'not-covered.json': notCoveredFileSchema,
  'options.json': optionsFileSchema,
  'part.json': partFormSchema,
  'questions.json': questionsFileSchema,
  'retention.json': retentionFileSchema,
  'round.json': z.union([roundFileSchema, unknownRoundFileSchema]),
  'scales.json': scalesFileSchema,
  'sources.json': sourcesFileSchema,
  'terms.json': termsFileSchema,
};

/** Text of each file of definitions/schema/, by its name. */
export function buildJsonSchemas(): ReadonlyMap<string, string> {
  const entries = Object.entries(schemas).map(([name, schema]): [string, string] => {
    return [name, `${JSON.stringify(z.toJSONSchema(schema), undefined, 2)}\n`];
  });
  return new Map(entries);
}
