// Reading handed-in responses, their chains and their free texts.

import { type Selectable, sql } from 'kysely';
import {
  buildHandedIn,
  type FreeText,
  type HandedInResponse,
  type ResponseEvent,
  type ResponseKey,
  type ResponseProgress,
  type ResponseState,
} from '../../stages/collection/index.ts';
import type { Database, DatabaseTables } from './schema.ts';

/** Undefined where nothing is handed in, or it is withdrawn. A free text that is erased stands as its digest. */
export async function findHandedIn(db: Database, key: ResponseKey): Promise<HandedInResponse | undefined> {
  const row = await selectHandedIn(db, key.round)
    .where('event.unit', '=', key.unit)
    .where('event.part', '=', key.part)
    .executeTakeFirst();
  return row === undefined ? undefined : buildHandedIn(parseEventRow(row), await loadFreeTexts(db, key));
}

/** All, or those of some units or parts. */
export async function loadHandedIn(
  db: Database,
  round: number,
  { units, parts }: { readonly units?: readonly string[]; readonly parts?: readonly string[] } = {},
): Promise<readonly HandedInResponse[]> {
  // SQL has no empty lists.
  if (units?.length === 0 || parts?.length === 0) return [];
  const rows = await selectHandedIn(db, round)
    .$if(units !== undefined, (query) => query.where('event.unit', 'in', [...(units ?? [])]))
    .$if(parts !== undefined, (query) => query.where('event.part', 'in', [...(parts ?? [])]))
    .orderBy('event.unit')
    .orderBy('event.part')
    .execute();
  const texts = await db
    .selectFrom('response_text')
    .selectAll()
    .where('round', '=', round)
    .$if(units !== undefined, (query) => query.where('unit', 'in', [...(units ?? [])]))
    .$if(parts !== undefined, (query) => query.where('part', 'in', [...(parts ?? [])]))
    .execute();
  const textsByResponse = Map.groupBy(texts, (text) => `${text.unit} ${text.part}`);
  return rows.map((row) => buildHandedIn(parseEventRow(row), textsByResponse.get(`${row.unit} ${row.part}`) ?? []));
}

/** A response as it lies in the list of a round: unit, part, state, when it was last saved and when it was handed in. */
type ListedProgress = readonly [string, string, ResponseProgress['state'], string | null, string | null];

/** All in one row: a round has some three thousand responses, and a row of its own for each costs more than what it says. */
export async function loadProgress(db: Database, round: number, unit?: string): Promise<readonly ResponseProgress[]> {
  const columns = sql`json_build_array(unit, part, state, last_saved_at, submitted_at) order by unit, part`;
  const row = await db
    .selectFrom('response_current')
    .select(sql<readonly ListedProgress[] | null>`json_agg(${columns})`.as('listed'))
    .where('round', '=', round)
    .$if(unit !== undefined, (query) => query.where('unit', '=', unit ?? ''))
    // A part that was declined and taken up again, with nothing written, is not begun.
    .where((where) => where.or([where('state', '<>', 'draft'), where('last_saved_at', 'is not', null)]))
    .executeTakeFirst();
  const toTime = (time: string | null) => (time === null ? undefined : new Date(time).toISOString());
  return (row?.listed ?? []).map(([of, part, state, lastSavedAt, submittedAt]) => ({
    key: { round, unit: of, part },
    state,
    lastSavedAt: toTime(lastSavedAt),
    submittedAt: toTime(submittedAt),
  }));
}

/** Looks for the comments first, which are few or none, and then whether one of them counts. */
export async function hasComment(db: Database, round: number, text: string): Promise<boolean> {
  const row = await db
    .with(
      (name) => name('words').materialized(),
      (query) =>
        query
          .selectFrom('response_text')
          .select(['unit', 'part', 'sequence'])
          .where('round', '=', round)
          .where('target', '=', 'comment')
          .where('text', '=', text),
    )
    .selectFrom('words')
    .innerJoin('response_current as head', (join) =>
      join
        .onRef('head.unit', '=', 'words.unit')
        .onRef('head.part', '=', 'words.part')
        .onRef('head.submitted_sequence', '=', 'words.sequence'),
    )
    .select('words.unit')
    .where('head.round', '=', round)
    .where('head.state', '<>', 'withdrawn')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** `notStarted` also for a key that the frame does not have: nobody asks the frame here. */
export async function findState(db: Database, key: ResponseKey): Promise<ResponseState> {
  const row = await db
    .selectFrom('response_current')
    .select(['state', 'last_saved_at'])
    .where('round', '=', key.round)
    .where('unit', '=', key.unit)
    .where('part', '=', key.part)
    .executeTakeFirst();
  // A part that was declined and taken up again, with nothing written, is not begun.
  return row === undefined || (row.state === 'draft' && row.last_saved_at === null) ? 'notStarted' : row.state;
}

/** The chain of one response, oldest first; empty where nothing has been handed in. */
export async function loadEvents(db: Database, key: ResponseKey): Promise<readonly ResponseEvent[]> {
  const rows = await db
    .selectFrom('response_event')
    .selectAll()
    .where('round', '=', key.round)
    .where('unit', '=', key.unit)
    .where('part', '=', key.part)
    .orderBy('sequence')
    .execute();
  return rows.map(parseEventRow);
}

/** Texts and their salts of one response, by event, kind and cell; erased ones are not there. */
export function loadFreeTexts(db: Database, key: ResponseKey): Promise<readonly FreeText[]> {
  return db
    .selectFrom('response_text')
    .select(['sequence', 'target', 'cell', 'salt', 'text'])
    .where('round', '=', key.round)
    .where('unit', '=', key.unit)
    .where('part', '=', key.part)
    .orderBy('sequence')
    .orderBy('target')
    .orderBy('cell')
    .execute();
}

/** Free texts, draft and the draft's log of a response; runs in a transaction. */
export async function eraseFreeTexts(transaction: Database, key: ResponseKey): Promise<void> {
  for (const table of ['response_text', 'draft_cell', 'draft_event'] as const) {
    await transaction
      .deleteFrom(table)
      .where('round', '=', key.round)
      .where('unit', '=', key.unit)
      .where('part', '=', key.part)
      .execute();
  }
}

/** An event as stored. */
export function parseEventRow(row: Selectable<DatabaseTables['response_event']>): ResponseEvent {
  return {
    key: { round: row.round, unit: row.unit, part: row.part },
    sequence: row.sequence,
    kind: row.kind,
    at: row.at.toISOString(),
    actor: row.actor,
    link: row.link ?? undefined,
    definitionHash: row.definition_hash,
    answers: row.answers,
    comments: row.comments,
    reason: row.reason ?? undefined,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

/** The events whose answers count: the last submission of each response that is not withdrawn. */
function selectHandedIn(db: Database, round: number) {
  return db
    .selectFrom('response_event as event')
    .innerJoin('response_current as head', (join) =>
      join
        .onRef('head.round', '=', 'event.round')
        .onRef('head.unit', '=', 'event.unit')
        .onRef('head.part', '=', 'event.part')
        .onRef('head.submitted_sequence', '=', 'event.sequence'),
    )
    .selectAll('event')
    .where('event.round', '=', round)
    .where('head.state', '<>', 'withdrawn');
}
