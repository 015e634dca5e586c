// rounds/<year>/round.yaml of a round whose questionnaire no source gives: when, which units, what is known of the
// parts. Which series it measured stands in series.csv beside it.

import * as z from 'zod';
import {
  dateSchema,
  filledString,
  idSchema,
  openOr,
  percentSchema,
  roundYearSchema,
  sourceSchema,
  textSchema,
} from './commonSchemas.ts';
import { calendarEntrySchema, frameSchema, groupsSchema, nonresponseSchema } from './roundSchema.ts';

const unknownRoundPartSchema = z.strictObject({
  code: idSchema,
  name: textSchema,
  percent: openOr(percentSchema),
  previousPercent: openOr(percentSchema).optional(),
  source: sourceSchema,
});

/** `questionnaire: unknown` tells the two kinds of round.yaml apart; such a round has no questions and no rules. */
export const unknownRoundFileSchema = z.strictObject({
  round: roundYearSchema,
  questionnaire: z.literal('unknown'),
  name: filledString,
  measuringDate: dateSchema,
  calendar: z.array(calendarEntrySchema).optional(),
  /** Empty where not even the parts are known. */
  parts: z.array(unknownRoundPartSchema),
  frame: frameSchema,
  groups: groupsSchema,
  nonresponse: nonresponseSchema,
  published: z
    .strictObject({
      percentAny: openOr(percentSchema),
      percentAll: openOr(percentSchema).optional(),
      source: sourceSchema,
    })
    .optional(),
  /** Results from before this round cannot be compared with later ones. */
  break: z.strictObject({ text: textSchema, source: sourceSchema }).optional(),
});
/** As read, with `open` still in it. */
export type UnknownRoundFile = z.infer<typeof unknownRoundFileSchema>;
