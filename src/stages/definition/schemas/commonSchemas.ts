// Pieces that the schemas of all definition files share. A failing piece names its problem code as the
// message (`INVALID_CODE form`), which loading/readSchemaIssues.ts turns into words.

import * as z from 'zod';

/** Adds a problem code, and the form that the value should have, to a failing piece. */
function fail(code: string, form = ''): { error: string } {
  return { error: form === '' ? code : `${code} ${form}` };
}

/** Text that says something. */
export const filledString = z.string().regex(/\S/u, fail('EMPTY_TEXT'));

/** Text for people: Swedish alone (our wording), or with English and the kind of wording. */
export const textSchema = z.union([
  filledString,
  z.strictObject({
    sv: filledString,
    en: filledString.optional(),
    wording: z.enum(['ours', 'official']).optional(),
  }),
]);
/** A bare string is Swedish in our wording. */
export type TextSource = z.infer<typeof textSchema>;

/** A lasting id in words: small letters a–z, digits and hyphens. */
export const idSchema = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u, fail('INVALID_CODE', 'id'));

/** An id that may hold placeholders: `uppfoljning-{omrade-id}`. */
export const templateIdSchema = z
  .string()
  .refine((text) => idSchema.safeParse(text.replace(/\{[^{}]*\}/gu, 'x')).success, fail('INVALID_CODE', 'id'));

/** `with:` of a use: what names in its texts stand for, and question codes (`Q`, `Q2`) of its rules. */
export const withSchema = z.record(
  z.string().regex(/^(Q\d?|[\p{Ll}][\p{Ll}\d-]*)$/u, fail('INVALID_CODE', 'placeholder')),
  z.union([filledString, z.strictObject({ sv: filledString, en: filledString })]),
);

/** An item of a grid: an id, or a pair `A+B` of ids. */
export const itemSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\+[a-z][a-z0-9]*(-[a-z0-9]+)*)?$/u, fail('INVALID_CODE', 'item'));

/** Code of an answer option: capital letters, digits and underscores. */
export const optionCodeSchema = z.string().regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/u, fail('INVALID_CODE', 'option'));

/** Code of an outcome, declared by a scale. */
export const outcomeCodeSchema = z.string().regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/u, fail('INVALID_CODE', 'outcome'));

/** Printed code of a question: letter of the part, number, capital of a sub-question, letter of a follow-up. */
export const questionCodeSchema = z
  .string()
  .regex(/^[A-ZÅÄÖ][1-9]\d{0,2}[A-Z]?[a-z]?$/u, fail('INVALID_CODE', 'question'));

/** Code of a published column or description: `LSS-02.1`, `LSS-02`, `LSS-B1`. */
export const columnCodeSchema = z
  .string()
  .regex(/^[A-Z]+-(\d{2}(\.[1-9]\d?)?|B[1-9]\d?(\.[1-9]\d?)?)$/u, fail('INVALID_CODE', 'column'));

/** A year in quotes, as it stands in keys. */
export const yearKeySchema = z.string().regex(/^20\d\d$/u, fail('INVALID_CODE', 'year'));

/** A digit in quotes: codes are strings, also where they look like numbers. */
export const sizeGroupCodeSchema = z.string().regex(/^[1-9]$/u, fail('INVALID_CODE', 'sizeGroup'));

/** True for a day that the calendar has. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/u.test(text);
}

/** A day, `2018-02-01`. */
export const dateSchema = z.string().refine(isCalendarDate, fail('INVALID_DATE'));

/** A day, or a month where no day is known. */
export const dateOrMonthSchema = z
  .string()
  .refine((text) => isCalendarDate(text) || isMonth(text), fail('INVALID_DATE'));

/** Lines or codes of measures: `732, 735-737`, `U31482, U31483`. */
const sourcePlaces = '(\\d+(-\\d+)?(, ?\\d+(-\\d+)?)*|[A-Z]\\d{5}(, ?[A-Z]\\d{5})*)';
const sourcePart = `[a-z][a-z0-9-]*( ${sourcePlaces})?`;

/** Documents of shared/sources.yaml with lines or codes: `guide2018 732, 735-737; kolada U31482`. */
export const sourceSchema = z
  .string()
  .regex(new RegExp(`^${sourcePart}(; ?${sourcePart})*$`, 'u'), fail('INVALID_CODE', 'source'));

/** No source gives the value. */
export const openSchema = z.literal('open');

/** The value, or `open` where no source gives it. */
export function openOr<S extends z.ZodType>(schema: S): z.ZodUnion<[typeof openSchema, S]> {
  return z.union([openSchema, schema]);
}

/** An expression of the rule language; the loader parses it. */
export const ruleSchema = z.string().regex(/\S/u, fail('EMPTY_TEXT'));

/** A whole number of units or days, from 0. */
export const countSchema = z.int(fail('WRONG_TYPE integer')).min(0, fail('OUT_OF_RANGE', '0–'));
/** Whole per cent, 0–100. */
export const percentSchema = z
  .int(fail('WRONG_TYPE integer'))
  .min(0, fail('OUT_OF_RANGE', '0–100'))
  .max(100, fail('OUT_OF_RANGE', '0–100'));
/** A round is named by its year, 2000–2099. */
export const roundYearSchema = z
  .int(fail('WRONG_TYPE integer'))
  .min(2000, fail('OUT_OF_RANGE', '2000–2099'))
  .max(2099, fail('OUT_OF_RANGE', '2000–2099'));
