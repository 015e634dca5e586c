import { type Digest, findChainFaults } from './hashChain.ts';
import type { ChainFault, ResponseEvent } from './model.ts';
import { calculateEventHash } from './responseEvent.ts';

/**
 * Checks the events of one chain in the order stored. `head` is what the store holds as the chain's last event:
 * without it a chain that was cut short at its end cannot be told from a whole one. No fault: an empty list.
 */
export function verifyChain(
  events: readonly ResponseEvent[],
  digest: Digest,
  head?: Pick<ResponseEvent, 'key' | 'sequence' | 'hash'>,
): readonly ChainFault[] {
  const calculate = (event: ResponseEvent) => calculateEventHash(event, digest);
  return findChainFaults(events, calculate, isSameKey, head).map(({ sequence, kind }) => {
    const key = events.find((event) => event.sequence === sequence)?.key ?? head?.key ?? events[0]?.key;
    if (key === undefined) throw new Error('A fault without an event and without a head');
    return { key: kind === 'head' ? (head?.key ?? key) : key, sequence, kind };
  });
}

function isSameKey({ key: a }: ResponseEvent, { key: b }: ResponseEvent): boolean {
  return a.round === b.round && a.unit === b.unit && a.part === b.part;
}
