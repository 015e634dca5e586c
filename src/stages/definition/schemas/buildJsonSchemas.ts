// JSON Schemas of the definition files, for editors: suggestions and marks while one writes.

import * as z from 'zod';
import { comparabilityFileSchema } from './comparabilitySchema.ts';
import { notCoveredFileSchema } from './coverageSchemas.ts';
import { indicatorsFileSchema } from './indicatorSchemas.ts';
import { partFileSchema } from './partSchema.ts';
import { roundFileSchema } from './roundSchema.ts';
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
  'classifications.json': classificationsFileSchema,
  'comparability.json': comparabilityFileSchema,
  'guidance.json': guidanceFileSchema,
  'indicators.json': indicatorsFileSchema,
  'items.json': itemsFileSchema,
  'not-covered.json': notCoveredFileSchema,
  'options.json': optionsFileSchema,
  'part.json': partFileSchema,
  'round.json': z.union([roundFileSchema, unknownRoundFileSchema]),
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
