// How a release lies in data.json: as it is, but a reason that many units share is written once.

import type { ReleaseData, ReleasedReason } from './model.ts';

/** A reason with all the units that share it. */
interface StoredReason {
  readonly column: string;
  readonly answers: ReleasedReason['answers'];
  readonly decidedBy: number;
  readonly units: readonly string[];
}

/** The form on disk only; everything else works on ReleaseData. */
export type StoredRelease = Omit<ReleaseData, 'reasons'> & { readonly reasons: readonly StoredReason[] };

/** The release as it is written. */
export function packRelease(data: ReleaseData): StoredRelease {
  const groups = new Map<string, { reason: ReleasedReason; units: string[] }>();
  for (const reason of data.reasons) {
    const key = JSON.stringify([reason.column, reason.decidedBy, reason.answers]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { reason, units: [reason.unit] });
    else group.units.push(reason.unit);
  }
  const reasons = [...groups.values()].map(({ reason: { column, answers, decidedBy }, units }) => {
    return { column, answers, decidedBy, units };
  });
  return { ...data, reasons };
}

/** The release as it was before it was packed: reasons by column, then by unit, in the orders of the release. */
export function unpackRelease(stored: StoredRelease): ReleaseData {
  const placeOfColumn = new Map(stored.columns.map((column, place) => [column.code, place]));
  const placeOfUnit = new Map(stored.units.map((unit, place) => [unit.code, place]));
  const place = (reason: ReleasedReason): number =>
    (placeOfColumn.get(reason.column) ?? 0) * stored.units.length + (placeOfUnit.get(reason.unit) ?? 0);
  const reasons = stored.reasons
    .flatMap(({ column, answers, decidedBy, units }) => units.map((unit) => ({ unit, column, answers, decidedBy })))
    .sort((a, b) => place(a) - place(b));
  return { ...stored, reasons };
}
