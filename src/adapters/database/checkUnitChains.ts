import type { Selectable } from 'kysely';
import {
  isUnitTextUnchanged,
  type UnitChainFault,
  type UnitEvent,
  verifyUnitChain,
} from '../../stages/collection/index.ts';
import { digestSha256 } from './chainTools.ts';
import type { Database, DatabaseTables } from './schema.ts';

/** Checks every unit's log of a round: each event, the chain's end, and the texts that are not erased. */
export async function checkUnitChains(db: Database, round: number): Promise<readonly UnitChainFault[]> {
  const eventRows = await db
    .selectFrom('unit_event')
    .selectAll()
    .where('round', '=', round)
    .orderBy('sequence')
    .execute();
  const textRows = await db.selectFrom('unit_text').selectAll().where('round', '=', round).execute();
  const heads = await db.selectFrom('unit_head').selectAll().where('round', '=', round).execute();
  const events = Map.groupBy(eventRows, (row) => row.unit);
  const words = Map.groupBy(textRows, (row) => row.unit);
  const units = new Set([...heads.map((head) => head.unit), ...events.keys(), ...words.keys()]);
  return [...units].sort().flatMap((unit) => {
    const key = { round, unit };
    const chain = (events.get(unit) ?? []).map(parseUnitEventRow);
    const head = heads.find((one) => one.unit === unit);
    const isUntouched = head !== undefined && head.last_sequence === 0 && head.last_hash === null;
    if (isUntouched && chain.length === 0) return [];
    const end = { key, sequence: head?.last_sequence ?? 0, hash: head?.last_hash ?? '' };
    const wrongTexts = (words.get(unit) ?? []).filter((text) => {
      const event = chain.find((one) => one.sequence === text.sequence);
      return event === undefined || !isUnitTextUnchanged(event, text, digestSha256);
    });
    return [
      ...verifyUnitChain(chain, digestSha256, end),
      ...wrongTexts.map(({ sequence }) => ({ key, sequence, kind: 'text' as const })),
    ];
  });
}

/** An event as stored. */
export function parseUnitEventRow(row: Selectable<DatabaseTables['unit_event']>): UnitEvent {
  return {
    key: { round: row.round, unit: row.unit },
    sequence: row.sequence,
    at: row.at.toISOString(),
    actor: row.actor,
    link: row.link ?? undefined,
    definitionHash: row.definition_hash,
    fact: row.fact,
    digests: row.digests,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
