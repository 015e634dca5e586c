import { sql } from 'kysely';
import { type CellKey, parseCellKey } from '../../kernel/answer.ts';
import { Problem } from '../../kernel/problem.ts';
import type { ImportedResponse, ResponseEvent, ResponseKey, Writer } from '../../stages/collection/index.ts';
import { database as texts } from '../../texts/sv/database.ts';
import { appendEvent, lockResponse, requireOpen } from './appendEvent.ts';
import { type ChainTools, cleanText } from './chainTools.ts';
import { registerWriter } from './registerWriter.ts';
import { loadFreeTexts } from './responses.ts';
import { loadDraft } from './saveDraft.ts';
import type { Database } from './schema.ts';

const noCells: ReadonlySet<CellKey> = new Set();

/** Appends `submitted`; runs in a transaction. */
export async function appendSubmitted(
  transaction: Database,
  tools: ChainTools,
  response: ImportedResponse,
  by: Writer,
): Promise<ResponseEvent> {
  const { key } = response;
  await registerWriter(transaction, key.round, by);
  const head = await lockResponse(transaction, key);
  requireOpen(head, key);
  await requireSameDraft(transaction, response);
  return appendEvent(transaction, tools, { ...response, kind: 'submitted', reason: undefined }, head, by);
}

/** Appends `reopened` and fills the draft with what was handed in where it is not there; runs in a transaction. */
export async function appendReopened(
  transaction: Database,
  tools: ChainTools,
  key: ResponseKey,
  reason: string,
  by: Writer,
): Promise<ResponseEvent> {
  await registerWriter(transaction, key.round, by);
  const head = await lockResponse(transaction, key);
  if (head.state !== 'submitted' || head.submittedSequence === undefined) {
    throw new Problem('NOT_HANDED_IN', texts.notHandedIn(key.part));
  }
  await fillDraft(transaction, key, head.submittedSequence, by);
  const content = { key, answers: new Map(), comments: new Map(), freeTextCells: noCells };
  return appendEvent(transaction, tools, { ...content, kind: 'reopened', reason }, head, by);
}

/**
 * What is handed in must be what stands in the draft: a change saved since the answers were read would be lost.
 * A cell that the answers leave out is one that routing does not ask for.
 */
async function requireSameDraft(transaction: Database, response: ImportedResponse): Promise<void> {
  const draft = await loadDraft(transaction, response.key);
  const differs = (given: ReadonlyMap<string, string>, name: string, stored: string) => {
    const value = given.get(name);
    return value !== undefined && cleanText(value) !== stored;
  };
  const changed = [
    ...[...draft.cells].filter(([key, cell]) => differs(response.answers, key, cell.answer)),
    ...[...draft.comments].filter(([key, cell]) => differs(response.comments, key, cell.answer)),
  ].map(([key]) => key);
  if (changed.length > 0) throw new Problem('DRAFT_CHANGED', texts.draftChanged(changed.join(', ')));
}

async function fillDraft(transaction: Database, key: ResponseKey, sequence: number, by: Writer): Promise<void> {
  const event = await transaction
    .selectFrom('response_event')
    .select(['answers', 'comments'])
    .where('round', '=', key.round)
    .where('unit', '=', key.unit)
    .where('part', '=', key.part)
    .where('sequence', '=', sequence)
    .executeTakeFirstOrThrow();
  const freeTexts = (await loadFreeTexts(transaction, key)).filter((text) => text.sequence === sequence);
  const words = new Map(freeTexts.map((text) => [`${text.target} ${text.cell}`, text.text]));
  const rows = [
    ...Object.entries(event.answers).map(([cell, value]) => ({ target: 'answer', ...parseCellKey(cell), cell, value })),
    ...Object.entries(event.comments).map(([cell, value]) => ({
      target: 'comment',
      question: cell,
      item: '',
      cell,
      value,
    })),
  ]
    .map((row) => ({ ...row, value: words.get(`${row.target} ${row.cell}`) ?? row.value }))
    // A text that has been erased is only a digest now, and is asked for again.
    .filter((row) => !row.value.startsWith('sha256:'));
  await sql`
    insert into draft_cell (round, unit, part, target, question, item, value, version, saved_at, actor)
    select ${key.round}, ${key.unit}, ${key.part}, target, question, item, value, 1, ${by.at}, ${by.actor}
    from unnest(
      ${rows.map((row) => row.target)}::text[], ${rows.map((row) => row.question)}::text[],
      ${rows.map((row) => row.item)}::text[], ${rows.map((row) => row.value)}::text[]
    ) as handed_in (target, question, item, value)
    on conflict do nothing
  `.execute(transaction);
}
