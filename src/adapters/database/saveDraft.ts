import { sql } from 'kysely';
import { buildCellKey } from '../../kernel/answer.ts';
import { Problem } from '../../kernel/problem.ts';
import type {
  CollectionStore,
  Draft,
  DraftCell,
  DraftChange,
  DraftConflict,
  DraftEvent,
  ResponseKey,
  SavedCell,
  Writer,
} from '../../stages/collection/index.ts';
import { database as texts } from '../../texts/sv/database.ts';
import { requireOpen } from './appendEvent.ts';
import { cleanText } from './chainTools.ts';
import { gatherCalls } from './gatherCalls.ts';
import type { Database } from './schema.ts';

/** What the unit has written so far, emptied cells included. */
export async function loadDraft(db: Database, key: ResponseKey): Promise<Draft> {
  const cells = new Map<string, DraftCell>();
  const comments = new Map<string, DraftCell>();
  for (const { target, ...cell } of await loadCells(db, key)) {
    if (target === 'comment') comments.set(cell.question, cell);
    else cells.set(buildCellKey(cell.question, cell.item), cell);
  }
  return { key, cells, comments };
}

/** What one writer saves in one response at one moment. */
interface Saving {
  readonly key: ResponseKey;
  readonly changes: readonly DraftChange[];
  readonly by: Writer;
}

/** The places that were written; undefined when the response takes no changes. */
type Written = ReadonlySet<string> | undefined;

/** Saves drafts of this database; what comes at the same time is written together (`gatherCalls`). */
export function createDraftSaver(db: Database): CollectionStore['saveDraft'] {
  const write = gatherCalls<Saving, Written>({
    run: (savings) => writeSavings(db, savings),
    findKey: ({ key }) => describeResponse(key),
  });
  return (key, changes, by) => saveDraft(db, write, { key, changes: keepLastChanges(changes), by });
}

/** Saves the changes that do not conflict; Problem ALREADY_HANDED_IN or PART_DECLINED when the response takes none. */
async function saveDraft(
  db: Database,
  write: (saving: Saving) => Promise<Written>,
  saving: Saving,
): Promise<{ readonly saved: readonly SavedCell[]; readonly conflicts: readonly DraftConflict[] }> {
  const { key, changes, by } = saving;
  if (changes.length === 0) return { saved: [], conflicts: [] };
  const written = await write(saving);
  if (written === undefined) return refuse(db, key);
  // What was not written is either stored already, or somebody else wrote it meanwhile: see what stands there.
  const stored = written.size < changes.length ? await loadCells(db, key) : [];
  const standing = new Map(stored.map((cell) => [describePlace(cell), cell]));
  const savedAt = new Date(by.at).toISOString();
  const saved: SavedCell[] = [];
  const conflicts: DraftConflict[] = [];
  for (const { target, question, item, value, knownVersion, origin = 'written' } of changes) {
    const place = describePlace({ target, question, item });
    if (written.has(place)) {
      const version = knownVersion + 1;
      saved.push({ target, question, item, answer: value, version, savedAt, actor: by.actor, origin });
      continue;
    }
    const cell = standing.get(place);
    if (cell === undefined) throw new Error(`A draft cell that was just saved is not there: ${place}`);
    const { target: _, ...theirs } = cell;
    if (cell.answer === value) saved.push(cell);
    else conflicts.push({ target, question, item, yours: value, theirs });
  }
  return { saved, conflicts };
}

/**
 * One statement, so one transaction and one sync: takes the rows of the responses (none comes back for one that is handed in),
 * writes the cells whose version is the one that their writer saw, and logs them. Rows are taken in the order of their keys, so
 * that two such statements never wait for each other.
 */
async function writeSavings(db: Database, savings: readonly Saving[]): Promise<readonly Written[]> {
  const rows = savings.flatMap(({ key, changes, by }) => changes.map((change) => ({ ...key, ...change, by })));
  const { rows: written } = await sql<{
    round: number;
    unit: string;
    part: string;
    target: DraftChange['target'] | null;
    question: string;
    item: string;
  }>`
    with change as (
      select * from unnest(
        ${rows.map(({ round }) => round)}::integer[], ${rows.map(({ unit }) => unit)}::text[],
        ${rows.map(({ part }) => part)}::text[], ${rows.map(({ target }) => target)}::text[],
        ${rows.map(({ question }) => question)}::text[], ${rows.map(({ item }) => item)}::text[],
        ${rows.map(({ value }) => value)}::text[], ${rows.map(({ knownVersion }) => knownVersion)}::integer[],
        ${rows.map(({ origin }) => origin ?? 'written')}::text[], ${rows.map(({ by }) => by.at)}::timestamptz[],
        ${rows.map(({ by }) => by.actor)}::text[], ${rows.map(({ by }) => by.link ?? null)}::text[],
        ${rows.map(({ by }) => by.definitionHash)}::text[]
      ) with ordinality as change (
        round, unit, part, target, question, item, value, known_version, origin, at, actor, link, definition_hash, place
      )
    ), head as (
      insert into response_current as head (round, unit, part, state, last_saved_at)
      select round, unit, part, 'draft', max(at) from change group by round, unit, part order by round, unit, part
      on conflict (round, unit, part) do update
        set last_saved_at = greatest(head.last_saved_at, excluded.last_saved_at)
        where head.state not in ('submitted', 'declined', 'notApplicable')
      returning round, unit, part
    ), saved as (
      insert into draft_cell as cell
        (round, unit, part, target, question, item, value, version, saved_at, actor, origin)
      select round, unit, part, target, question, item, value, known_version + 1, at, actor, origin
      from head join change using (round, unit, part)
      on conflict (round, unit, part, target, question, item) do update
        set value = excluded.value, version = excluded.version, saved_at = excluded.saved_at, actor = excluded.actor,
          origin = excluded.origin
        where cell.version = excluded.version - 1 and cell.value <> excluded.value
      returning *
    ), logged as (
      insert into draft_event
        (round, unit, part, target, question, item, value, version, at, actor, link, definition_hash, origin)
      select round, unit, part, target, question, item, saved.value, saved.version, saved.saved_at, saved.actor,
        link, definition_hash, saved.origin
      from saved join change using (round, unit, part, target, question, item)
      order by place
    )
    select round, unit, part, target, question, item from head left join saved using (round, unit, part)
  `.execute(db);
  const places = new Map<string, Set<string>>();
  for (const { target, question, item, ...key } of written) {
    const response = describeResponse(key);
    const cells = places.get(response) ?? new Set();
    places.set(response, cells);
    if (target !== null) cells.add(describePlace({ target, question, item }));
  }
  return savings.map(({ key }) => places.get(describeResponse(key)));
}

/** Says why a response takes no changes. */
async function refuse(db: Database, key: ResponseKey): Promise<never> {
  const head = await db
    .selectFrom('response_current')
    .select('state')
    .where('round', '=', key.round)
    .where('unit', '=', key.unit)
    .where('part', '=', key.part)
    .executeTakeFirstOrThrow();
  requireOpen(head, key);
  // Opened again since the statement was refused: what was not saved is to be sent again.
  throw new Problem('ALREADY_HANDED_IN', texts.alreadyHandedIn(key.part));
}

/** The draft's log, oldest first. */
export async function loadDraftEvents(db: Database, key: ResponseKey): Promise<readonly DraftEvent[]> {
  const rows = await db
    .selectFrom('draft_event')
    .select(['target', 'question', 'item', 'value', 'version', 'at', 'actor', 'origin'])
    .where('round', '=', key.round)
    .where('unit', '=', key.unit)
    .where('part', '=', key.part)
    .orderBy('id')
    .execute();
  return rows.map(({ value, at, ...row }) => ({ ...row, answer: value, savedAt: at.toISOString() }));
}

async function loadCells(db: Database, key: ResponseKey): Promise<SavedCell[]> {
  const rows = await db
    .selectFrom('draft_cell')
    .select(['target', 'question', 'item', 'value', 'version', 'saved_at', 'actor', 'origin'])
    .where('round', '=', key.round)
    .where('unit', '=', key.unit)
    .where('part', '=', key.part)
    .orderBy('question')
    .orderBy('item')
    .execute();
  return rows.map(({ value, saved_at, ...row }) => ({ ...row, answer: value, savedAt: saved_at.toISOString() }));
}

/** A form may name a cell twice; the last one counts. */
function keepLastChanges(changes: readonly DraftChange[]): readonly DraftChange[] {
  const last = new Map(changes.map((change) => [describePlace(change), change]));
  return [...last.values()].map((change) => ({ ...change, value: cleanText(change.value) }));
}

function describeResponse({ round, unit, part }: ResponseKey): string {
  return `${round} ${unit} ${part}`;
}

function describePlace(place: Pick<DraftChange, 'target' | 'question' | 'item'>): string {
  return `${place.target} ${buildCellKey(place.question, place.item)}`;
}
