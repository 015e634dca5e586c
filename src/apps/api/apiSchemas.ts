// What the API sends, described once: for types, for the document at /api/v1/openapi.json, and for tests.

import { z } from '@hono/zod-openapi';
import { absences } from '../../kernel/observation.ts';
import { changeClasses } from '../../stages/publication/index.ts';
import { apiProblemCodes } from './apiProblem.ts';
import { knownFaultsSchema } from './faultValues.ts';

/** The same as the frame's reporting levels; results are told for each of them. */
export const levels = ['unit', 'city', 'county', 'nation', 'sizeGroup', 'skrGroup', 'socioGroup'] as const;
/** `VALUE`, or the reason why there is none (docs/reference). */
export const statuses = ['VALUE', ...absences] as const;

/** Words in both languages. */
export const words = z.object({ sv: z.string(), en: z.string() }).openapi('Words');

/** A described part, or null: of a part with a name of its own `nullable()` would describe what null is not. */
function orNull<Part extends z.ZodType>(part: Part) {
  return z.union([part, z.null()]);
}

const text = z
  .object({
    sv: z.string(),
    en: z.string().nullable(),
    wording: z.enum(['ours', 'official']).openapi({ description: 'ours: not the text that was sent out' }),
  })
  .openapi('Text');

const hash = z.string().openapi({ description: 'sha256, hex', example: 'a'.repeat(64) });
/** Year of the round. */
export const round = z.number().int().openapi({ example: 2018 });
/** Open to codes that later definitions declare. */
export const outcome = z
  .string()
  .openapi({ description: 'JA, DELVIS, NEJ, EJ_AKTUELLT, or the code of a class', example: 'JA' });
/** Only where the indicator has a desired state; never the only sign of an outcome. */
export const colour = z.enum(['green', 'yellow', 'red']);
/** Code of the area, as in addresses of the site. */
export const area = z.string().openapi({ example: 'lss' });

/** A version of a release; `address` of a file is a path from the root of the server. */
export const releaseSchema = z
  .object({
    round,
    area: z.string().openapi({ description: 'Code of the area, or all', example: 'lss' }),
    version: z.number().int(),
    time: z.string().openapi({ description: 'ISO 8601 with zone' }),
    isSynthetic: z.boolean().openapi({ description: 'True when the answers are invented' }),
    definitionHash: hash,
    changeClass: z
      .enum(changeClasses)
      .nullable()
      .openapi({ description: 'What a correction corrects; null in a first version' }),
    files: z.array(
      z.object({
        path: z.string(),
        product: z.string(),
        area: z.string(),
        sha256: hash,
        mediaType: z.string().nullable(),
        bytes: z.number().int().nullable(),
        language: z.enum(['sv', 'en']).nullable().openapi({ description: 'Of what is written for readers' }),
        address: z.string(),
      }),
    ),
  })
  .openapi('Release');

/** An area of a release; texts in both languages. */
export const areaSchema = z
  .object({
    round,
    area,
    name: text,
    version: z.number().int(),
    time: z.string(),
    isSynthetic: z.boolean(),
    units: z.number().int(),
    indicators: z.number().int(),
    knownFaults: knownFaultsSchema,
  })
  .openapi('Area');

/** As in the round: a unit may have other groups in another. */
export const unitSchema = z
  .object({
    round,
    code: z.string().openapi({ description: 'Four digits as text, or city-district', example: '0180-bromma' }),
    name: z.string(),
    kind: z.enum(['municipality', 'district', 'administration']),
    municipality: z.string().openapi({ example: '0180' }),
    municipalityName: z.string(),
    county: z.string().openapi({ example: '01' }),
    sizeGroup: z.string(),
    skrGroup: z.string(),
    socioeconomicGroup: z.string().nullable(),
    framedParts: z.array(z.string()),
    answeredParts: z.array(z.string()),
  })
  .openapi('Unit');

/** A nation, county, city or group of a round. */
export const groupSchema = z
  .object({ round, level: z.enum(levels), code: z.string().openapi({ example: '01' }), name: z.string() })
  .openapi('Group');

const placeInSource = z.object({
  document: z.string(),
  lines: z.string().openapi({ description: 'Lines of the document, or codes of measures' }),
  title: z.string().nullable(),
});

/** Everything that the release says of a column; every field is always there, null where it says nothing. */
export const indicatorSchema = z
  .object({
    round,
    area,
    indicator: z.string().openapi({ example: 'LSS-02.1' }),
    series: z.string().openapi({ description: 'Lives across rounds and never changes its meaning' }),
    part: z.string(),
    kind: z.enum(['indicator', 'background']),
    role: z
      .enum(['base', 'deepening', 'open'])
      .nullable()
      .openapi({ description: 'open: no source says; null: the area is outside the model' }),
    kolada: z.array(z.string()).openapi({ description: 'Measures of Kolada that carry the answers' }),
    name: text,
    shortName: text,
    measure: orNull(text),
    dimension: z.string().nullable(),
    qualityArea: z.string().nullable(),
    indicatorArea: z.string().nullable(),
    purpose: orNull(text),
    target: orNull(text),
    type: z.enum(['structure', 'process', 'outcome']).nullable(),
    unit: orNull(text).openapi({ description: 'Numeric measures only' }),
    decimals: z.number().int().nullable().openapi({ description: 'Numeric measures only' }),
    formula: z
      .object({ numerator: z.string(), denominator: z.string(), illogicalWhen: z.string().nullable() })
      .nullable()
      .openapi({ description: 'Numeric measures only: what is divided by what, in words' }),
    outcomes: z.array(outcome).openapi({ description: 'Outcomes that the indicator can have' }),
    scale: z
      .array(
        z.object({
          outcome,
          label: text,
          colour: colour.nullable(),
          share: z.enum(['counted', 'base', 'leftOut']).openapi({
            description: 'counted: numerator and denominator of the share; base: denominator only; leftOut: neither',
          }),
        }),
      )
      .openapi({ description: 'Every outcome of the scale in the order of display' }),
    rules: z.array(z.object({ outcome, words: z.string() })),
    otherwise: outcome.nullable().openapi({ description: 'Outcome when no rule holds and every answer is there' }),
    registers: z.array(
      z.object({
        id: z.string(),
        name: text,
        unit: text,
        register: z.string().nullable(),
        period: z.string().nullable(),
      }),
    ),
    questions: z.array(
      z.object({
        code: z.string(),
        text,
        instructions: orNull(text),
        options: z.array(z.object({ code: z.string(), label: text })),
        askedWhen: z.string().nullable(),
      }),
    ),
    calculation: text,
    interpretation: orNull(text),
    dataSource: text,
    errorSources: text,
    hasColour: z.boolean(),
    periods: z.array(z.string()),
    deviations: z.array(z.string()),
    source: placeInSource,
    furtherSources: z.array(placeInSource).openapi({ description: 'Other documents that the description rests on' }),
    comparability: z.array(
      z.object({
        year: z.number().int(),
        status: z.enum(['direct', 'affected', 'new', 'removed', 'notComparable']),
        reason: text,
      }),
    ),
    withdrawn: orNull(text),
    knownFaults: knownFaultsSchema,
  })
  .openapi('Indicator');

/** What every other status than 200 sends. */
export const problemSchema = z
  .object({
    code: z.enum(apiProblemCodes),
    parameter: z.string().nullable(),
    nearest: z.string().nullable().openapi({ description: 'The nearest right name or value' }),
    message: words,
  })
  .openapi('Problem');

/** The envelope of every list. */
export function buildPageSchema<T extends z.ZodType>(values: T) {
  return z.object({
    total: z.number().int().openapi({ description: 'Number of values in all pages' }),
    page: z.number().int(),
    pageSize: z.number().int(),
    next: z.string().nullable().openapi({ description: 'Address of the next page from the root of the server' }),
    previous: z.string().nullable(),
    note: orNull(words).openapi({ description: 'Why the list is empty; null when it is not' }),
    values: z.array(values),
  });
}
