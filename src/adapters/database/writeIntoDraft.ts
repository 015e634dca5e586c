// Answers that come into the draft from what is handed in: at reopening, and when the office corrects.

import { sql } from 'kysely';
import { parseCellKey } from '../../kernel/answer.ts';
import type { AnswerOrigin, ResponseKey, Writer } from '../../stages/collection/index.ts';
import { erasedText } from './appendEvent.ts';
import { cleanText } from './chainTools.ts';
import type { Database } from './schema.ts';

interface DraftRow {
  readonly target: 'answer' | 'comment';
  readonly question: string;
  readonly item: string;
  readonly value: string;
}

/** The cells as rows. A text that has been erased is only a digest now, and is left out: it is asked for again. */
export function listDraftRows(
  answers: ReadonlyMap<string, string>,
  comments: ReadonlyMap<string, string>,
): readonly DraftRow[] {
  const rows: readonly DraftRow[] = [
    ...[...answers].map(([cell, value]) => ({ target: 'answer' as const, ...parseCellKey(cell), value })),
    ...[...comments].map(([question, value]) => ({ target: 'comment' as const, question, item: '', value })),
  ];
  return rows.map((row) => ({ ...row, value: cleanText(row.value) })).filter((row) => !erasedText.test(row.value));
}

/**
 * Writes the rows and logs them. `reopened`: only where nothing stands; otherwise what stands gives way where it differs.
 * Runs in a transaction that has locked the response.
 */
export async function writeIntoDraft(
  transaction: Database,
  key: ResponseKey,
  rows: readonly DraftRow[],
  origin: AnswerOrigin,
  by: Writer,
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    with saved as (
      insert into draft_cell as cell
        (round, unit, part, target, question, item, value, version, saved_at, actor, origin)
      select ${key.round}, ${key.unit}, ${key.part}, target, question, item, value, 1, ${by.at}, ${by.actor}, ${origin}
      from unnest(
        ${rows.map((row) => row.target)}::text[], ${rows.map((row) => row.question)}::text[],
        ${rows.map((row) => row.item)}::text[], ${rows.map((row) => row.value)}::text[]
      ) as given (target, question, item, value)
      on conflict (round, unit, part, target, question, item) do update
        set value = excluded.value, version = cell.version + 1, saved_at = excluded.saved_at,
          actor = excluded.actor, origin = excluded.origin
        where ${origin !== 'reopened'}::boolean and cell.value <> excluded.value
      returning *
    )
    insert into draft_event
      (round, unit, part, target, question, item, value, version, at, actor, link, definition_hash, origin)
    select round, unit, part, target, question, item, value, version, saved_at, actor,
      ${by.link ?? null}::text, ${by.definitionHash}::text, origin
    from saved
  `.execute(transaction);
}
