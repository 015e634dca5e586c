import { type Selectable, sql } from 'kysely';
import type {
  DatedFact,
  Person,
  PersonalLink,
  TeamworkStore,
  UnitEntry,
  UnitFactKind,
  UnitKey,
} from '../../stages/collection/index.ts';
import { chainTools } from './chainTools.ts';
import { checkUnitChains, parseUnitEventRow } from './checkUnitChains.ts';
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
    loadRoundFacts: (round, kinds) => loadRoundFacts(db, round, kinds),
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

/** A row for each unit: it costs less than a row for each fact. */
async function loadRoundFacts(
  db: Database,
  round: number,
  kinds: readonly UnitFactKind[],
): Promise<ReadonlyMap<string, readonly DatedFact[]>> {
  if (kinds.length === 0) return new Map();
  const facts = sql`json_build_object('at', at, 'fact', fact) order by sequence`;
  const rows = await db
    .selectFrom('unit_event')
    .select(['unit', sql<readonly DatedFact[]>`json_agg(${facts})`.as('facts')])
    .where('round', '=', round)
    .where('kind', 'in', [...kinds])
    .groupBy('unit')
    .orderBy('unit')
    .execute();
  return new Map(
    rows.map((row) => [row.unit, row.facts.map(({ at, fact }) => ({ at: new Date(at).toISOString(), fact }))]),
  );
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
