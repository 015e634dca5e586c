import type { CellKey } from '../../kernel/answer.ts';
import { Problem } from '../../kernel/problem.ts';
import {
  buildHandedIn,
  type HandedInResponse,
  type ImportedResponse,
  type ResponseEvent,
  type ResponseKey,
  type Writer,
} from '../../stages/collection/index.ts';
import { database as texts } from '../../texts/sv/database.ts';
import { appendEvent, lockResponse, type ResponseHead, requireOpen } from './appendEvent.ts';
import { type ChainTools, cleanText } from './chainTools.ts';
import { registerWriter } from './registerWriter.ts';
import { loadFreeTexts, parseEventRow } from './responses.ts';
import { loadDraft } from './saveDraft.ts';
import type { Database } from './schema.ts';
import { listDraftRows, writeIntoDraft } from './writeIntoDraft.ts';

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
  await fillDraft(transaction, key, requireHandedIn(head, key, ['submitted']), by);
  return appendEvent(transaction, tools, { ...buildEmptyContent(key), kind: 'reopened', reason }, head, by);
}

/** Appends `withdrawn`; the draft keeps what was handed in, so that the unit can go on from it. Runs in a transaction. */
export async function appendWithdrawn(
  transaction: Database,
  tools: ChainTools,
  key: ResponseKey,
  reason: string,
  by: Writer,
): Promise<ResponseEvent> {
  await registerWriter(transaction, key.round, by);
  const head = await lockResponse(transaction, key);
  await fillDraft(transaction, key, requireHandedIn(head, key, ['submitted', 'reopened']), by);
  return appendEvent(transaction, tools, { ...buildEmptyContent(key), kind: 'withdrawn', reason }, head, by);
}

/** Appends `corrected` with all answers after the correction, and lets the draft follow; runs in a transaction. */
export async function appendCorrected(
  transaction: Database,
  tools: ChainTools,
  response: ImportedResponse,
  reason: string,
  by: Writer,
): Promise<ResponseEvent> {
  const { key, answers, comments } = response;
  await registerWriter(transaction, key.round, by);
  const head = await lockResponse(transaction, key);
  const before = await loadHandedInWords(transaction, key, requireHandedIn(head, key, ['submitted']));
  const emptyRemoved = (old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) =>
    new Map([...old.keys(), ...now.keys()].map((name) => [name, now.get(name) ?? '']));
  const rows = listDraftRows(emptyRemoved(before.answers, answers), emptyRemoved(before.comments, comments));
  await writeIntoDraft(transaction, key, rows, 'written', by);
  return appendEvent(transaction, tools, { ...response, kind: 'corrected', reason }, head, by);
}

function buildEmptyContent(key: ResponseKey): ImportedResponse {
  return { key, answers: new Map(), comments: new Map(), freeTextCells: noCells };
}

/** Number of the submission that counts; Problem NOT_HANDED_IN in another state. */
function requireHandedIn(head: ResponseHead, key: ResponseKey, states: readonly ResponseHead['state'][]): number {
  if (!states.includes(head.state) || head.submittedSequence === undefined) {
    throw new Problem('NOT_HANDED_IN', texts.notHandedIn(key.part));
  }
  return head.submittedSequence;
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

/** Puts what was handed in back into the draft, where nothing is there. */
async function fillDraft(transaction: Database, key: ResponseKey, sequence: number, by: Writer): Promise<void> {
  const { answers, comments } = await loadHandedInWords(transaction, key, sequence);
  await writeIntoDraft(transaction, key, listDraftRows(answers, comments), 'reopened', by);
}

/** The answers and comments of a submission, erased texts as digests. */
async function loadHandedInWords(
  transaction: Database,
  key: ResponseKey,
  sequence: number,
): Promise<Pick<HandedInResponse, 'answers' | 'comments'>> {
  const row = await transaction
    .selectFrom('response_event')
    .selectAll()
    .where('round', '=', key.round)
    .where('unit', '=', key.unit)
    .where('part', '=', key.part)
    .where('sequence', '=', sequence)
    .executeTakeFirstOrThrow();
  return buildHandedIn(parseEventRow(row), await loadFreeTexts(transaction, key));
}
