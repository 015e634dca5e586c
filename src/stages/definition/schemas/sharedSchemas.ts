// The files of definitions/shared and definitions/classifications/classifications.yaml.

import * as z from 'zod';
import {
  countSchema,
  dateSchema,
  filledString,
  idSchema,
  openOr,
  optionCodeSchema,
  roundYearSchema,
  sizeGroupCodeSchema,
  sourceSchema,
  textSchema,
} from './commonSchemas.ts';

/** shared/options.yaml: every answer code with its default label, and the sets in which they are offered. */
export const optionsFileSchema = z.strictObject({
  codes: z.record(optionCodeSchema, textSchema),
  sets: z.record(
    idSchema,
    z.array(z.union([optionCodeSchema, z.record(optionCodeSchema, textSchema)])).min(1, { error: 'EMPTY_LIST' }),
  ),
});
/** shared/options.yaml as read. */
export type OptionsFile = z.infer<typeof optionsFileSchema>;

/** shared/items.yaml: item id → printed label. */
export const itemsFileSchema = z.strictObject({ items: z.record(idSchema, textSchema) });
/** shared/items.yaml as read: labels by id. */
export type ItemsFile = z.infer<typeof itemsFileSchema>;

/** shared/terms.yaml: what is explained in place. */
export const termsFileSchema = z.strictObject({
  terms: z.record(idSchema, z.strictObject({ name: textSchema, explanation: textSchema, source: sourceSchema })),
});
/** shared/terms.yaml as read. */
export type TermsFile = z.infer<typeof termsFileSchema>;

const documentKinds = ['guide', 'method', 'register', 'survey', 'statistics', 'list'] as const;

/** A document or register that rules and figures are taken from; `referenceDay` is the day that it describes. */
export const documentSchema = z.strictObject({
  id: idSchema,
  title: filledString,
  publisher: filledString,
  year: roundYearSchema,
  kind: z.enum(documentKinds),
  referenceDay: openOr(dateSchema).optional(),
  /** Its own declaration of quality or description of method. */
  link: openOr(filledString).optional(),
});
/** As read, with `open` still in it. */
export type DocumentSource = z.infer<typeof documentSchema>;

/** shared/sources.yaml: the documents that `source:` names. */
export const sourcesFileSchema = z.strictObject({ documents: z.array(documentSchema) });
/** shared/sources.yaml as read. */
export type SourcesFile = z.infer<typeof sourcesFileSchema>;

/** shared/guidance.yaml: dimensions, quality areas, and the texts that all descriptions share. */
export const guidanceFileSchema = z.strictObject({
  dimensions: z.array(
    z.strictObject({
      name: filledString,
      definition: textSchema,
      qualityAreas: z.array(filledString),
      source: sourceSchema,
    }),
  ),
  qualityAreas: z.array(z.strictObject({ name: filledString, definition: textSchema, source: sourceSchema })),
  dataSource: textSchema,
  errorSources: textSchema,
});
/** shared/guidance.yaml as read: the texts of guides that hold for every round. */
export type GuidanceFile = z.infer<typeof guidanceFileSchema>;

/** classifications/classifications.yaml: where the delivered facts come from, and the size groups. */
export const classificationsFileSchema = z.strictObject({
  files: z.array(
    z.strictObject({
      file: filledString,
      title: filledString,
      source: filledString,
      licence: filledString,
      checked: filledString,
    }),
  ),
  sizeGroups: z.array(
    z.strictObject({
      code: sizeGroupCodeSchema,
      name: textSchema,
      from: countSchema,
      below: countSchema.optional(),
    }),
  ),
});
/** classifications.yaml as read. */
export type ClassificationsFile = z.infer<typeof classificationsFileSchema>;
