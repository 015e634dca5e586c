// What the API sends of results: cells, series, changes, and the formats that they come in.

import { z } from '@hono/zod-openapi';
import { changeClasses, textKinds } from '../../stages/publication/index.ts';
import { area, colour, levels, outcome, round, statuses, words } from './apiSchemas.ts';
import { knownFaultsSchema } from './faultValues.ts';

const changeClass = z
  .enum(changeClasses)
  .openapi({ description: 'What was corrected; unspecified in releases of early formats' });

const comparability = z
  .object({
    with: z.number().int().nullable().openapi({ description: 'The nearest earlier round of the series' }),
    status: z.enum(['direct', 'affected', 'new', 'removed', 'notComparable', 'none']),
    isBreak: z.boolean().openapi({ description: 'True when the value must not be compared with that round' }),
  })
  .openapi('Comparability');

const note = z
  .object({
    kind: z.enum(['revised', 'withdrawn', 'unitChanged', 'cityIsOneUnit', 'range']),
    text: words,
  })
  .openapi('Note');

/** One value of a place in a round, or the reason why there is none. */
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
    comparability,
    notes: z.array(note).openapi({ description: 'What a reader of the value should know; most have none' }),
  })
  .openapi('Result');

/** One round of a series in a place, also where it was not measured. */
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

/** One value with everything that pages say of it. */
export const cellSchema = resultSchema
  .extend({
    text: words.openapi({ description: 'The value or its absence as pages and files write it' }),
    mark: z.string().nullable().openapi({ description: 'The short mark of a reason; null for a value' }),
    placeName: z.string(),
    indicatorName: words,
    why: z
      .object({
        answers: z.array(z.object({ question: z.string(), answer: z.string() })),
        rule: z.string().nullable().openapi({ description: 'The rule that decided; null: none did' }),
      })
      .nullable()
      .openapi({ description: 'Answers that the outcome rests on, where they are published: of units that answered' }),
    knownFaults: knownFaultsSchema,
    links: z.object({
      page: z.string().openapi({ description: 'Page of the value in this version' }),
      indicator: z.string().openapi({ description: 'The indicator in full' }),
      release: z.string().openapi({ description: 'Manifest of the release, with the hashes of its files' }),
    }),
  })
  .openapi('Cell');

/** One value that a later version changed, as in changes.csv. */
export const changeSchema = z
  .object({
    round,
    area,
    version: z.number().int().openapi({ description: 'The version that brought the change' }),
    time: z.string().nullable().openapi({ description: 'When that version was published; null where it is not here' }),
    class: changeClass,
    indicator: z.string(),
    level: z.enum(levels),
    code: z.string(),
    before: z.string().openapi({ description: 'As changes.csv writes it; empty where the value was not there' }),
    after: z.string(),
    reason: z.string(),
  })
  .openapi('Change');

/** One text that a later version changed, as in text-changes.csv. */
export const textChangeSchema = changeSchema
  .omit({ indicator: true, level: true, code: true })
  .extend({
    indicator: z
      .string()
      .nullable()
      .openapi({ description: 'Null for texts of the area, its round and its questions', example: 'LSS-02.1' }),
    text: z.enum(textKinds).openapi({ description: 'Which text it is' }),
    item: z.string().openapi({
      description: 'Which of several: code of a question, outcome or part, a year …; empty where there is one',
      example: 'G2',
    }),
    language: z.enum(['sv', 'en']),
    before: z.string().openapi({ description: 'Empty where there was none' }),
    after: z.string().openapi({ description: 'Empty where there is none now' }),
  })
  .openapi('TextChange');

/** What Accept and the parameter `format` may ask for. */
export const formatSchema = z
  .object({
    format: z.string().openapi({ description: 'Value of the parameter format of /results' }),
    mediaType: z.string().openapi({ description: 'What Accept may name' }),
    holds: z.enum(['all', 'groups', 'units']).openapi({ description: 'Results of which places it can hold' }),
    isOfOneRelease: z.boolean().openapi({ description: 'True when it needs one round and one area' }),
    ending: z.string().openapi({ description: 'End of the names of such files in a release' }),
  })
  .openapi('Format');
