// What ties a column to things outside its round's rules: measures of Kolada, and the table of indicators that are
// measured alike in several areas.

import * as z from 'zod';
import { idSchema } from './commonSchemas.ts';

/** Code of a measure of Kolada: `U31509`. */
export const measureCodeSchema = z.string().regex(/^[A-Z]\d{5}$/u, { error: 'INVALID_CODE measure' });

/** Fields of a column, and of a description that is a single column. */
export const linkFields = {
  /** Measures of Kolada that carry the column's answers. */
  kolada: z.array(measureCodeSchema).min(1, { error: 'EMPTY_LIST' }).optional(),
  /** Row of comparability.yaml: the column is measured like the others of that row. */
  alike: idSchema.optional(),
  /** Columns of the published table that the column stands for; its area where nothing is said. */
  alikeAs: z.array(idSchema).min(1, { error: 'EMPTY_LIST' }).optional(),
};

/** Base indicators are measured every year, deepening indicators every second. */
export const roleSchema = z.enum(['base', 'deepening', 'open']);
