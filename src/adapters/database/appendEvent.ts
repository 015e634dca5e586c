// The only writer of the chains.

import { Problem } from '../../kernel/problem.ts';
import {
  buildFreeTextDigest,
  buildResponseEvent,
  type FreeText,
  type ImportedResponse,
  type ResponseEvent,
  type ResponseEventKind,
  type ResponseKey,
  type ResponseState,
  type Writer,
} from '../../stages/collection/index.ts';
import { database as texts } from '../../texts/sv/database.ts';
import { type ChainTools, cleanText } from './chainTools.ts';
import type { Database } from './schema.ts';

/** What stands in the place of a free text that has been erased. */
export const erasedText = /^sha256:[0-9a-f]{64}$/;

/** The row of a response, locked until the transaction ends. */
export interface ResponseHead {
  readonly state: Exclude<ResponseState, 'notStarted'>;
  readonly last: Pick<ResponseEvent, 'sequence' | 'hash'> | undefined;
  readonly submittedSequence: number | undefined;
}

/** What an event says, free text still in words. */
export interface EventContent extends ImportedResponse {
  readonly kind: ResponseEventKind;
  readonly reason: string | undefined;
}

/** An event as it enters the chain, with the free texts that go beside it. */
export interface SealedEvent {
  readonly event: ResponseEvent;
  readonly freeTexts: readonly FreeText[];
}

/** Locks a response for the rest of the transaction; one that has no row yet gets one. */
export async function lockResponse(db: Database, key: ResponseKey): Promise<ResponseHead> {
  await db
    .insertInto('response_current')
    .values({
      ...key,
      state: 'draft',
      last_saved_at: null,
      submitted_at: null,
      submitted_sequence: null,
      last_hash: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await db
    .selectFrom('response_current')
    .select(['state', 'last_sequence', 'last_hash', 'submitted_sequence'])
    .where('round', '=', key.round)
    .where('unit', '=', key.unit)
    .where('part', '=', key.part)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return {
    state: row.state,
    last: row.last_hash === null ? undefined : { sequence: row.last_sequence, hash: row.last_hash },
    submittedSequence: row.submitted_sequence ?? undefined,
  };
}

/** Builds the event after `last`; every free text gets a fresh salt, and its digest stands in the event. */
export function sealEvent(
  tools: ChainTools,
  content: EventContent,
  last: ResponseHead['last'],
  by: Writer,
): SealedEvent {
  const freeTexts: Omit<FreeText, 'sequence'>[] = [];
  const seal = (target: FreeText['target'], cell: string, words: string): string => {
    const text = cleanText(words);
    // A text that has been erased comes as its digest, and goes on standing as it.
    if (erasedText.test(text)) return text;
    const salt = tools.drawSalt();
    freeTexts.push({ target, cell, salt, text });
    return buildFreeTextDigest(salt, text, tools.digest);
  };
  const answers: Record<string, string> = {};
  for (const [cell, answer] of content.answers) {
    answers[cell] = content.freeTextCells.has(cell) ? seal('answer', cell, answer) : cleanText(answer);
  }
  const comments: Record<string, string> = {};
  for (const [question, comment] of content.comments) {
    if (comment !== '') comments[question] = seal('comment', question, comment);
  }
  const reason = content.reason === undefined ? undefined : seal('reason', '', content.reason);
  const { key, kind } = content;
  const event = buildResponseEvent({ key, kind, ...by, answers, comments, reason }, last, tools.digest);
  return { event, freeTexts: freeTexts.map((text) => ({ sequence: event.sequence, ...text })) };
}

/** Writes events and their free texts, in as few statements as the protocol allows. */
export async function insertEvents(db: Database, sealed: readonly SealedEvent[]): Promise<void> {
  for (const some of splitList(sealed, rowsPerStatement)) {
    await db
      .insertInto('response_event')
      .values(some.map(({ event }) => buildEventRow(event)))
      .execute();
  }
  const rows = sealed.flatMap(({ event, freeTexts }) => freeTexts.map((text) => ({ ...event.key, ...text })));
  for (const some of splitList(rows, rowsPerStatement))
    await db
      .insertInto('response_text')
      .values([...some])
      .execute();
}

/** Appends one event to a locked response and brings its current row up to date. */
export async function appendEvent(
  db: Database,
  tools: ChainTools,
  content: EventContent,
  head: ResponseHead,
  by: Writer,
): Promise<ResponseEvent> {
  const sealed = sealEvent(tools, content, head.last, by);
  const { event } = sealed;
  await insertEvents(db, [sealed]);
  const isSubmission = event.kind === 'submitted' || event.kind === 'corrected';
  await db
    .updateTable('response_current')
    .set({
      state: event.kind === 'corrected' ? 'submitted' : event.kind,
      last_sequence: event.sequence,
      last_hash: event.hash,
      ...(isSubmission ? { submitted_sequence: event.sequence, submitted_at: event.at } : {}),
      ...(event.kind === 'withdrawn' ? { submitted_sequence: null, submitted_at: null } : {}),
    })
    .where('round', '=', event.key.round)
    .where('unit', '=', event.key.unit)
    .where('part', '=', event.key.part)
    .execute();
  return event;
}

/** Refuses a response that is handed in and not reopened, and one that the unit has declined. */
export function requireOpen(head: Pick<ResponseHead, 'state'>, key: ResponseKey): void {
  if (head.state === 'declined' || head.state === 'notApplicable') {
    throw new Problem('PART_DECLINED', texts.partDeclined(key.part));
  }
  if (head.state === 'submitted') throw new Problem('ALREADY_HANDED_IN', texts.alreadyHandedIn(key.part));
}

/** Far below the protocol's 65,535 parameters a statement. */
export const rowsPerStatement = 500;

/** In the order of the list; the last one may be shorter, and an empty list gives none. `size`: at least 1. */
export function splitList<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size));
}

function buildEventRow(event: ResponseEvent) {
  return {
    ...event.key,
    sequence: event.sequence,
    kind: event.kind,
    at: event.at,
    actor: event.actor,
    link: event.link ?? null,
    definition_hash: event.definitionHash,
    answers: JSON.stringify(event.answers),
    comments: JSON.stringify(event.comments),
    reason: event.reason ?? null,
    previous_hash: event.previousHash,
    hash: event.hash,
  };
}
