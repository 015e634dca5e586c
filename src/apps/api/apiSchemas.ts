// What the API sends, described once: for types, for the document at /api/v1/openapi.json, and for tests.

import { z } from '@hono/zod-openapi';
import { absences } from '../../kernel/observation.ts';

export const levels = ['unit', 'city', 'county', 'nation', 'sizeGroup', 'skrGroup', 'socioGroup'] as const;
export const statuses = ['VALUE', ...absences] as const;

const text = z
  .object({
    sv: z.string(),
    en: z.string().nullable(),
    wording: z.enum(['ours', 'official']).openapi({ description: 'ours: not the text that was sent out' }),
  })
  .openapi('Text');

const hash = z.string().openapi({ description: 'sha256, hex', example: 'a'.repeat(64) });
const round = z.number().int().openapi({ example: 2018 });
const outcome = z
  .string()
  .openapi({ description: 'JA, DELVIS, NEJ, EJ_AKTUELLT, or the code of a class', example: 'JA' });
const colour = z.enum(['green', 'yellow', 'red']);
const area = z.string().openapi({ example: 'lss' });

export const releaseSchema = z
  .object({
    round,
    area: z.string().openapi({ description: 'Code of the area, or all', example: 'lss' }),
    version: z.number().int(),
    time: z.string().openapi({ description: 'ISO 8601 with zone' }),
    isSynthetic: z.boolean().openapi({ description: 'True when the answers are invented' }),
    definitionHash: hash,
    files: z.array(
      z.object({ path: z.string(), product: z.string(), area: z.string(), sha256: hash, address: z.string() }),
    ),
  })
  .openapi('Release');

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
  })
  .openapi('Area');

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

export const groupSchema = z
  .object({ round, level: z.enum(levels), code: z.string().openapi({ example: '01' }), name: z.string() })
  .openapi('Group');

const placeInSource = z.object({
  document: z.string(),
  lines: z.string().openapi({ description: 'Lines of the document, or codes of measures' }),
  title: z.string().nullable(),
});

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
    measure: text.nullable(),
    dimension: z.string().nullable(),
    qualityArea: z.string().nullable(),
    indicatorArea: z.string().nullable(),
    purpose: text.nullable(),
    target: text.nullable(),
    type: z.enum(['structure', 'process', 'outcome']).nullable(),
    unit: text.nullable().openapi({ description: 'Numeric measures only' }),
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
        instructions: text.nullable(),
        options: z.array(z.object({ code: z.string(), label: text })),
        askedWhen: z.string().nullable(),
      }),
    ),
    calculation: text,
    interpretation: text.nullable(),
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
    withdrawn: text.nullable(),
  })
  .openapi('Indicator');

export const resultSchema = z
  .object({
    round,
    area,
    indicator: z.string().openapi({ example: 'LSS-02.1' }),
    level: z.enum(levels),
    code: z.string().openapi({ example: '0180-bromma' }),
    outcome: outcome.nullable().openapi({ description: 'Code of the scale of the indicator; its label stands there' }),
    value: z
      .number()
      .nullable()
      .openapi({ description: 'Share in whole per cent, or a numeric measure; null with a status' }),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    framed: z.number().int().nullable(),
    missing: z.number().int().nullable(),
    status: z.enum(statuses).openapi({ description: 'VALUE, or why there is no value' }),
    colour: colour.nullable(),
    series: z.string(),
    version: z.number().int(),
  })
  .openapi('Result');

export const seriesSchema = resultSchema
  .extend({
    indicator: z.string().nullable().openapi({
      description: 'Column that carried the series in the round; null where none did',
      example: 'LSS-02.1',
    }),
    isMeasured: z
      .boolean()
      .nullable()
      .openapi({ description: 'False with the status NOT_MEASURED; null where nobody knows' }),
  })
  .openapi('SeriesValue');

export const problemSchema = z
  .object({
    code: z.enum([
      'UNKNOWN_PARAMETER',
      'UNKNOWN_VALUE',
      'DOUBLED_PARAMETER',
      'MISSING_PARAMETER',
      'NOT_A_NUMBER',
      'NO_SUCH_PAGE',
      'NOT_FOUND',
      'LOADING',
      'FAULT',
    ]),
    parameter: z.string().nullable(),
    nearest: z.string().nullable().openapi({ description: 'The nearest right name or value' }),
    message: z.object({ sv: z.string(), en: z.string() }),
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
    values: z.array(values),
  });
}
