import { type ChainFault, isFreeTextUnchanged, verifyChain } from '../../stages/collection/index.ts';
import { digestSha256 } from './chainTools.ts';
import { parseEventRow } from './responses.ts';
import type { Database } from './schema.ts';

/** Checks every chain of a round: each event, the chain's end, and the free texts that are not erased. */
export async function checkChains(db: Database, round: number): Promise<readonly ChainFault[]> {
  const eventRows = await db
    .selectFrom('response_event')
    .selectAll()
    .where('round', '=', round)
    .orderBy('sequence')
    .execute();
  const textRows = await db.selectFrom('response_text').selectAll().where('round', '=', round).execute();
  const events = Map.groupBy(eventRows, describeResponse);
  const texts = Map.groupBy(textRows, describeResponse);
  const heads = await db.selectFrom('response_current').selectAll().where('round', '=', round).execute();
  const faults: ChainFault[] = [];
  for (const head of heads) {
    const key = { round, unit: head.unit, part: head.part };
    const name = describeResponse(head);
    const chain = (events.get(name) ?? []).map(parseEventRow);
    const end = head.last_hash === null ? undefined : { key, sequence: head.last_sequence, hash: head.last_hash };
    faults.push(...verifyChain(chain, digestSha256, end));
    for (const text of texts.get(name) ?? []) {
      const event = chain.find((one) => one.sequence === text.sequence);
      if (event !== undefined && isFreeTextUnchanged(event, text, digestSha256)) continue;
      faults.push({ key, sequence: text.sequence, kind: 'text' });
    }
    events.delete(name);
  }
  // A chain without its row: nothing in the system would show its answers.
  for (const [event] of events.values()) {
    if (event !== undefined) faults.push({ key: parseEventRow(event).key, sequence: event.sequence, kind: 'head' });
  }
  return faults;
}

function describeResponse(row: { readonly unit: string; readonly part: string }): string {
  return `${row.unit} ${row.part}`;
}
