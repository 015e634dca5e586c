// rounds/<year>/round.yaml: when, which parts, which units, which limits, and what was published.

import * as z from 'zod';
import {
  countSchema,
  dateOrMonthSchema,
  dateSchema,
  filledString,
  idSchema,
  openOr,
  percentSchema,
  roundYearSchema,
  sizeGroupCodeSchema,
  sourceSchema,
  textSchema,
  yearKeySchema,
} from './commonSchemas.ts';
import { registerMeasureSchema } from './registerMeasureSchema.ts';
import { mainQuestionsSchema, rotationSchema } from './rotationSchema.ts';
import { documentSchema } from './sharedSchemas.ts';

/** What an entry of a round's calendar can be, in the order of a year. */
export const calendarKinds = ['mailing', 'reminder', 'lastDay', 'review', 'close', 'reopen', 'publication'] as const;

/** A date of state, or a window with both ends inclusive. */
const referencePeriodSchema = z.union([
  z.strictObject({ date: dateSchema }),
  z.strictObject({
    from: dateSchema,
    to: dateSchema,
    months: z.int({ error: 'WRONG_TYPE integer' }).min(1, { error: 'OUT_OF_RANGE 1–' }),
  }),
]);

const legalSchema = z.strictObject({
  basis: textSchema,
  voluntary: z.boolean(),
  purpose: textSchema,
  consultation: z.strictObject({ date: openOr(dateSchema), registrationNumber: openOr(filledString) }),
  source: sourceSchema.optional(),
});

const roundPartSchema = z.strictObject({
  code: idSchema,
  compulsory: z.boolean(),
  answered: openOr(countSchema),
  percent: openOr(percentSchema),
  previousPercent: openOr(percentSchema),
  source: sourceSchema.optional(),
});

/** Editions of the size groups and of SKR's groups. */
export const groupsSchema = z.strictObject({ sizeGroupEdition: filledString, skrEdition: yearKeySchema });

/** Which units the round asks. */
export const frameSchema = z.strictObject({
  referenceDate: dateSchema,
  size: openOr(countSchema),
  groupSizes: z.record(sizeGroupCodeSchema, countSchema).optional(),
  exclusions: z.array(z.strictObject({ part: idSchema, units: z.array(filledString) })).optional(),
  source: sourceSchema.optional(),
});

/**
 * Results are withheld above this share of missing, in whole per cent; exactly the limit is shown (R-NONRESPONSE-11).
 */
export const nonresponseSchema = z.strictObject({ limitPercent: percentSchema, basis: z.enum(['indicator', 'part']) });

const limitSchema = z.number().min(0, { error: 'OUT_OF_RANGE 0–' });

/** When the review asks about an answer; left out: our own limits (defaultReviewLimits). */
const reviewSchema = z.strictObject({
  largeChange: z.strictObject({ percent: limitSchema, least: limitSchema }),
  outlier: z.strictObject({
    factor: limitSchema,
    units: z.int({ error: 'WRONG_TYPE integer' }).min(4, { error: 'OUT_OF_RANGE 4–' }),
  }),
});

/** A day or a month, YYYY-MM-DD or YYYY-MM; `to` is the last day, inclusive. */
export const calendarEntrySchema = z.strictObject({
  kind: z.enum(calendarKinds),
  from: dateOrMonthSchema,
  to: dateOrMonthSchema.optional(),
  /** Left out where the day is proposed, not known. */
  source: sourceSchema.optional(),
});

const erratumSchema = z.strictObject({
  id: idSchema,
  place: filledString,
  printed: filledString,
  ours: filledString,
  explanation: textSchema,
  source: sourceSchema,
});

/** What the round's documents tell of themselves; what no source gives is left out. */
const documentsSchema = z.strictObject({
  articleNumber: openOr(filledString).optional(),
  contact: openOr(filledString).optional(),
  alternativeFormats: openOr(filledString).optional(),
  source: sourceSchema.optional(),
});

/** Of a round whose questionnaire is known; the other kind is unknownRoundFileSchema. */
export const roundFileSchema = z.strictObject({
  round: roundYearSchema,
  name: textSchema,
  measuringDate: dateSchema,
  references: z.record(idSchema, referencePeriodSchema),
  calendar: z.array(calendarEntrySchema),
  legal: legalSchema,
  parts: z.array(roundPartSchema).min(1, { error: 'EMPTY_LIST' }),
  areas: z.array(z.strictObject({ code: idSchema, name: textSchema, workbookTitle: textSchema.optional() })),
  frame: frameSchema,
  groups: groupsSchema,
  nonresponse: nonresponseSchema,
  review: reviewSchema.optional(),
  published: z.strictObject({
    answeredAny: openOr(countSchema),
    answeredNone: openOr(countSchema).optional(),
    answeredAll: openOr(countSchema).optional(),
    percentAny: openOr(percentSchema).optional(),
    percentAll: openOr(percentSchema).optional(),
    previousPercentAny: openOr(percentSchema).optional(),
    previousPercentAll: openOr(percentSchema).optional(),
    source: sourceSchema.optional(),
  }),
  documents: documentsSchema.optional(),
  errata: z.array(erratumSchema),
  rotation: rotationSchema.optional(),
  mainQuestions: mainQuestionsSchema.optional(),
  registers: z.array(documentSchema.extend({ source: sourceSchema.optional() })),
  registerMeasures: z.array(registerMeasureSchema).optional(),
});
/** As read: parts and areas are codes, dates are text. */
export type RoundFile = z.infer<typeof roundFileSchema>;
