// Known faults as the API tells them, beside what they concern.

import { z } from '@hono/zod-openapi';
import { type FaultNotice, listFaultsIn, type ReleaseReader, type ShownPart } from '../../stages/publication/index.ts';

const faultSchema = z
  .object({
    id: z.string().openapi({ example: '2018-lss-1' }),
    text: z.object({ sv: z.string(), en: z.string().nullable() }),
    time: z.string().openapi({ description: 'When it was made public, ISO 8601' }),
    fromVersion: z.number().int().openapi({ description: 'The first version that has the fault' }),
    indicators: z.array(z.string()).openapi({ description: 'Codes of the columns that it concerns; empty: all' }),
    units: z.array(z.string()).openapi({ description: 'Codes of the units that it concerns; empty: all' }),
    correctedIn: z.number().int().nullable().openapi({ description: 'The version that corrects it; null: none yet' }),
  })
  .openapi('KnownFault');

/** A field of what a version has; faults that are found later stand in it too. */
export const knownFaultsSchema = z
  .array(faultSchema)
  .openapi({ description: 'What is known now to be wrong in this version; most have none' });

/** The faults of what is shown of a version, as they are known now. */
export function buildKnownFaults(notices: readonly FaultNotice[], shown: ShownPart): z.infer<typeof knownFaultsSchema> {
  return listFaultsIn(notices, shown).map(({ id, text, time, fromVersion, columns, units, end }) => ({
    ...{ id, time, fromVersion },
    text: { sv: text.sv, en: text.en ?? null },
    indicators: [...columns],
    units: [...units],
    correctedIn: end?.kind === 'corrected' ? end.version : null,
  }));
}

/** Every notice, for what is built beside it. */
export async function loadFaults(releases: ReleaseReader): Promise<readonly FaultNotice[]> {
  return (await releases.listFaults()).notices;
}
