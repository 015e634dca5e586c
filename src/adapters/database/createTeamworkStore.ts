import type { Selectable } from 'kysely';
import {
  isUnitTextUnchanged,
  type Person,
  type PersonalLink,
  type TeamworkStore,
  type UnitChainFault,
  type UnitEntry,
  type UnitEvent,
  type UnitFactKind,
  type UnitKey,
  verifyUnitChain,
} from '../../stages/collection/index.ts';
import { chainTools, digestSha256 } from './chainTools.ts';
import { createAccessStore } from './linkAccesses.ts';
import { createMailStore } from './outbox.ts';
import { parseLinkRow } from './personalLinkRows.ts';
import { recordUnitChange } from './recordUnitChange.ts';
import type { Database, DatabaseTables } from './schema.ts';

/** Storage of the work around the answers on an open, migrated database. */
export function createTeamworkStore(db: Database): TeamworkStore {
  return {
    ...createMailStore(db),
    ...createAccessStore(db),
    record: (change, by) =>
      db.transaction().execute((transaction) => recordUnitChange(transaction, chainTools, change, by)),
    loadUnitEntries: (key, until) => loadUnitEntries(db, key, until),
    loadRoundEntries: (round, kinds) => loadRoundEntries(db, round, kinds),
    loadLinks: (key) => loadLinks(db, key),
    findPersons: (actors) => findPersons(db, actors),
    async eraseUnitTexts(key) {
      await db.deleteFrom('unit_text').where('round', '=', key.round).where('unit', '=', key.unit).execute();
    },
    checkUnitChains: (round) => checkUnitChains(db, round),
  };
}

async function loadUnitEntries(db: Database, key: UnitKey, until?: string): Promise<readonly UnitEntry[]> {
  const rows = await db
    .selectFrom('unit_event')
    .selectAll()
    .where('round', '=', key.round)
    .where('unit', '=', key.unit)
    .orderBy('sequence')
    .execute();
  if (rows.length === 0) return [];
  const words = await db
    .selectFrom('unit_text')
    .selectAll()
    .where('round', '=', key.round)
    .where('unit', '=', key.unit)
    .execute();
  const last = until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until);
  return addTexts(
    rows.filter((row) => row.at.getTime() <= last),
    words,
  );
}

async function loadRoundEntries(
  db: Database,
  round: number,
  kinds?: readonly UnitFactKind[],
): Promise<readonly UnitEntry[]> {
  if (kinds?.length === 0) return [];
  const rows = await db
    .selectFrom('unit_event')
    .selectAll()
    .where('round', '=', round)
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', [...(kinds ?? [])]))
    .orderBy('unit')
    .orderBy('sequence')
    .execute();
  const words = await db.selectFrom('unit_text').selectAll().where('round', '=', round).execute();
  return addTexts(rows, words);
}

function addTexts(
  rows: readonly Selectable<DatabaseTables['unit_event']>[],
  words: readonly Selectable<DatabaseTables['unit_text']>[],
): readonly UnitEntry[] {
  const textsByEvent = Map.groupBy(words, ({ unit, sequence }) => `${unit} ${sequence}`);
  return rows.map((row) => {
    const own = textsByEvent.get(`${row.unit} ${row.sequence}`) ?? [];
    return { ...parseUnitEventRow(row), texts: Object.fromEntries(own.map(({ name, text }) => [name, text])) };
  });
}

async function loadLinks(db: Database, key: UnitKey): Promise<readonly PersonalLink[]> {
  const rows = await db
    .selectFrom('personal_link')
    .selectAll()
    .where('round', '=', key.round)
    .where('unit', '=', key.unit)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(parseLinkRow);
}

async function findPersons(db: Database, actors: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  if (actors.length === 0) return new Map();
  const rows = await db
    .selectFrom('person')
    .selectAll()
    .where('actor', 'in', [...new Set(actors)])
    .execute();
  return new Map(rows.map((person) => [person.actor, person]));
}

/** Checks every unit's log of a round: each event, the chain's end, and the texts that are not erased. */
async function checkUnitChains(db: Database, round: number): Promise<readonly UnitChainFault[]> {
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
  const units = new Set([...heads.map((head) => head.unit), ...events.keys()]);
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

function parseUnitEventRow(row: Selectable<DatabaseTables['unit_event']>): UnitEvent {
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
