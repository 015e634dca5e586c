// retention.yaml: how long what the server stores is kept.

import * as z from 'zod';
import { countSchema, filledString, openOr } from './commonSchemas.ts';

const daysFrom = z.enum(['ours', 'agency']);
const technicalSchema = z.strictObject({ days: countSchema, after: z.enum(['event']), daysFrom });
const documentSchema = z.strictObject({
  days: countSchema,
  after: z.enum(['close']),
  daysFrom,
  /** The decision to discard, with its number. While it is open nothing of the class is erased. */
  decision: openOr(filledString),
});

/** Days by class; documents may have a decision to discard them, technical classes need none. */
export const retentionFileSchema = z.strictObject({
  classes: z.strictObject({
    linkAddresses: technicalSchema.optional(),
    linkAccesses: technicalSchema.optional(),
    signIns: technicalSchema.optional(),
    drafts: documentSchema.optional(),
    mailTexts: documentSchema.optional(),
    contacts: documentSchema.optional(),
    logTexts: documentSchema.optional(),
    answerTexts: documentSchema.optional(),
    returnReasons: documentSchema.optional(),
    mailFiles: technicalSchema.optional(),
    unreadBounces: technicalSchema.optional(),
  }),
});
