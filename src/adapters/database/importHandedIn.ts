import { Problem } from '../../kernel/problem.ts';
import type { ImportedResponse, Writer } from '../../stages/collection/index.ts';
import { database as texts } from '../../texts/sv/database.ts';
import { insertEvents, rowsPerStatement, type SealedEvent, sealEvent, splitList } from './appendEvent.ts';
import type { ChainTools } from './chainTools.ts';
import { registerWriter } from './registerWriter.ts';
import type { Database } from './schema.ts';

/** Hands in responses that have no chain and no draft yet; runs in a transaction. */
export async function importHandedIn(
  transaction: Database,
  tools: ChainTools,
  responses: readonly ImportedResponse[],
  by: Writer,
): Promise<void> {
  for (const round of new Set(responses.map((response) => response.key.round))) {
    await registerWriter(transaction, round, by);
  }
  for (const some of splitList(responses, rowsPerStatement)) {
    const sealed = some.map((response) =>
      sealEvent(tools, { ...response, kind: 'submitted', reason: undefined }, undefined, by),
    );
    await insertHeads(transaction, sealed);
    await insertEvents(transaction, sealed);
  }
}

async function insertHeads(transaction: Database, sealed: readonly SealedEvent[]): Promise<void> {
  const inserted = await transaction
    .insertInto('response_current')
    .values(
      sealed.map(({ event }) => ({
        ...event.key,
        state: 'submitted' as const,
        last_saved_at: null,
        submitted_at: event.at,
        submitted_sequence: event.sequence,
        last_sequence: event.sequence,
        last_hash: event.hash,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['unit', 'part'])
    .execute();
  if (inserted.length === sealed.length) return;
  const isInserted = new Set(inserted.map((row) => `${row.unit} ${row.part}`));
  const present = sealed.find(({ event }) => !isInserted.has(`${event.key.unit} ${event.key.part}`));
  const place = present === undefined ? '' : `${present.event.key.part} (${present.event.key.unit})`;
  throw new Problem('ALREADY_HANDED_IN', texts.alreadyHandedIn(place));
}
