import type { Selectable } from 'kysely';
import {
  type ChainFault,
  type DeclineKind,
  isFreeTextUnchanged,
  isHeadInStep,
  type ResponseEvent,
  verifyChain,
} from '../../stages/collection/index.ts';
import { digestSha256 } from './chainTools.ts';
import { parseEventRow } from './responses.ts';
import type { Database, DatabaseTables } from './schema.ts';

type HeadRow = Selectable<DatabaseTables['response_current']>;
type TextRow = Selectable<DatabaseTables['response_text']>;

/**
 * Checks every chain of a round: each event, the chain's end, the view that pages read, and the free texts that are not
 * erased. When a draft was last saved is no part of a chain and is not checked.
 */
export async function checkChains(db: Database, round: number): Promise<readonly ChainFault[]> {
  const eventRows = await db
    .selectFrom('response_event')
    .selectAll()
    .where('round', '=', round)
    .orderBy('sequence')
    .execute();
  const textRows = await db.selectFrom('response_text').selectAll().where('round', '=', round).execute();
  const headRows = await db.selectFrom('response_current').selectAll().where('round', '=', round).execute();
  const declines = await loadDeclines(db, round);
  const events = Map.groupBy(eventRows, describeResponse);
  const texts = Map.groupBy(textRows, describeResponse);
  const heads = new Map(headRows.map((head) => [describeResponse(head), head]));
  const names = new Set([...heads.keys(), ...events.keys(), ...texts.keys(), ...declines.keys()]);
  return [...names].sort().flatMap((name) => {
    const chain = (events.get(name) ?? []).map(parseEventRow);
    const head = heads.get(name);
    const [unit = '', part = ''] = name.split(' ');
    const key = { round, unit, part };
    return [
      ...checkHead(key, chain, head, declines.get(name)),
      ...(texts.get(name) ?? []).flatMap((text) => checkText(key, chain, text)),
    ];
  });
}

function checkHead(
  key: ResponseEvent['key'],
  chain: readonly ResponseEvent[],
  head: HeadRow | undefined,
  declined: DeclineKind | undefined,
): readonly ChainFault[] {
  const fault = { key, sequence: chain.at(-1)?.sequence ?? 0, kind: 'head' } as const;
  if (head === undefined) {
    // Without its row nothing in the system would show the answers, or that the part is declined.
    return chain.length === 0 && declined === undefined ? [] : [...verifyChain(chain, digestSha256), fault];
  }
  const faults = verifyChain(chain, digestSha256, { key, sequence: head.last_sequence, hash: head.last_hash ?? '' });
  const isUntouched = head.last_sequence === 0 && head.last_hash === null && chain.length === 0;
  const view = {
    key,
    state: head.state,
    submittedAt: head.submitted_at?.toISOString(),
    submittedSequence: head.submitted_sequence ?? undefined,
  };
  const rest = isUntouched ? faults.filter(({ kind }) => kind !== 'head') : faults;
  return isHeadInStep(view, chain, declined) || rest.some(({ kind }) => kind === 'head') ? rest : [...rest, fault];
}

function checkText(key: ResponseEvent['key'], chain: readonly ResponseEvent[], text: TextRow): readonly ChainFault[] {
  const event = chain.find((one) => one.sequence === text.sequence);
  if (event !== undefined && isFreeTextUnchanged(event, text, digestSha256)) return [];
  return [{ key, sequence: text.sequence, kind: 'text' }];
}

/** How each part is declined now, by unit and part; undefined: it was, and is not any more. */
async function loadDeclines(db: Database, round: number): Promise<ReadonlyMap<string, DeclineKind | undefined>> {
  const rows = await db
    .selectFrom('unit_event')
    .select(['unit', 'fact'])
    .where('round', '=', round)
    .where('kind', 'in', ['declined', 'resumed'])
    .orderBy('sequence')
    .execute();
  const declines = new Map<string, DeclineKind | undefined>();
  for (const { unit, fact } of rows) {
    if (fact.kind === 'declined') declines.set(describeResponse({ unit, part: fact.part }), fact.decline);
    if (fact.kind === 'resumed') declines.set(describeResponse({ unit, part: fact.part }), undefined);
  }
  return declines;
}

function describeResponse(row: { readonly unit: string; readonly part: string }): string {
  return `${row.unit} ${row.part}`;
}
