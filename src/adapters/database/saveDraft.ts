import { sql } from 'kysely';
import { buildCellKey } from '../../kernel/answer.ts';
import { Problem } from '../../kernel/problem.ts';
import type {
  AnswerOrigin,
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

/** Saves the changes that do not conflict; Problem ALREADY_HANDED_IN or PART_DECLINED when the response takes none. */
export async function saveDraft(
  db: Database,
  key: ResponseKey,
  changes: readonly DraftChange[],
  by: Writer,
): Promise<{ readonly saved: readonly SavedCell[]; readonly conflicts: readonly DraftConflict[] }> {
  const wanted = keepLastChanges(changes);
  if (wanted.length === 0) return { saved: [], conflicts: [] };
  const written = await writeChanges(db, key, wanted, by);
  const present = new Map(written.map((cell) => [describePlace(cell), cell]));
  // What was not written is either stored already, or somebody else wrote it meanwhile: see what stands there.
  if (present.size < wanted.length) {
    for (const cell of await loadCells(db, key)) {
      if (!present.has(describePlace(cell))) present.set(describePlace(cell), cell);
    }
  }
  const saved: SavedCell[] = [];
  const conflicts: DraftConflict[] = [];
  for (const change of wanted) {
    const { target, question, item, value } = change;
    const stored = present.get(describePlace(change));
    if (stored === undefined)
      throw new Error(`A draft cell that was just saved is not there: ${describePlace(change)}`);
    const { target: _, ...theirs } = stored;
    if (stored.answer === value) saved.push(stored);
    else conflicts.push({ target, question, item, yours: value, theirs });
  }
  return { saved, conflicts };
}

/**
 * One statement, so one transaction and one sync: takes the response's row (none comes back when it is handed in), writes
 * the cells whose version is the one that the writer saw, and logs them.
 */
async function writeChanges(
  db: Database,
  key: ResponseKey,
  changes: readonly DraftChange[],
  by: Writer,
): Promise<SavedCell[]> {
  const { round, unit, part } = key;
  const { rows } = await sql<{
    target: DraftChange['target'] | null;
    question: string;
    item: string;
    value: string;
    version: number;
    origin: AnswerOrigin;
  }>`
    with head as (
      insert into response_current as head (round, unit, part, state, last_saved_at)
      values (${round}, ${unit}, ${part}, 'draft', ${by.at})
      on conflict (round, unit, part) do update
        set last_saved_at = greatest(head.last_saved_at, excluded.last_saved_at)
        where head.state not in ('submitted', 'declined', 'notApplicable')
      returning round, unit, part
    ), change as (
      select * from unnest(
        ${changes.map((change) => change.target)}::text[], ${changes.map((change) => change.question)}::text[],
        ${changes.map((change) => change.item)}::text[], ${changes.map((change) => change.value)}::text[],
        ${changes.map((change) => change.knownVersion)}::integer[],
        ${changes.map((change) => change.origin ?? 'written')}::text[]
      ) as change (target, question, item, value, known_version, origin)
    ), saved as (
      insert into draft_cell as cell
        (round, unit, part, target, question, item, value, version, saved_at, actor, origin)
      select round, unit, part, target, question, item, value, known_version + 1, ${by.at}::timestamptz, ${by.actor},
        origin
      from head, change
      on conflict (round, unit, part, target, question, item) do update
        set value = excluded.value, version = excluded.version, saved_at = excluded.saved_at, actor = excluded.actor,
          origin = excluded.origin
        where cell.version = excluded.version - 1 and cell.value <> excluded.value
      returning *
    ), logged as (
      insert into draft_event
        (round, unit, part, target, question, item, value, version, at, actor, link, definition_hash, origin)
      select round, unit, part, target, question, item, value, version, saved_at, actor,
        ${by.link ?? null}::text, ${by.definitionHash}::text, origin
      from saved
    )
    select saved.target, saved.question, saved.item, saved.value, saved.version, saved.origin
    from head left join saved on true
  `.execute(db);
  if (rows.length === 0) return refuse(db, key);
  const savedAt = new Date(by.at).toISOString();
  return rows.flatMap(({ target, question, item, value, version, origin }) =>
    target === null ? [] : [{ target, question, item, answer: value, version, savedAt, actor: by.actor, origin }],
  );
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

function describePlace(place: Pick<DraftChange, 'target' | 'question' | 'item'>): string {
  return `${place.target} ${buildCellKey(place.question, place.item)}`;
}
