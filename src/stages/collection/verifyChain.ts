import type { ChainFault, ResponseEvent, ResponseKey } from './model.ts';
import { calculateEventHash, type Digest, firstPreviousHash } from './responseEvent.ts';

/**
 * Checks the events of one chain in the order stored. `head` is what the store holds as the chain's last event:
 * without it a chain that was cut short at its end cannot be told from a whole one. No fault: an empty list.
 */
export function verifyChain(
  events: readonly ResponseEvent[],
  digest: Digest,
  head?: Pick<ResponseEvent, 'key' | 'sequence' | 'hash'>,
): readonly ChainFault[] {
  const faults: ChainFault[] = [];
  let previousHash = firstPreviousHash;
  events.forEach((event, index) => {
    const { key, sequence } = event;
    if (sequence !== index + 1) faults.push({ key, sequence, kind: 'sequence' });
    if (!isSameKey(key, events[0]?.key ?? key)) faults.push({ key, sequence, kind: 'key' });
    if (event.previousHash !== previousHash) faults.push({ key, sequence, kind: 'link' });
    if (calculateEventHash(event, digest) !== event.hash) faults.push({ key, sequence, kind: 'content' });
    previousHash = event.hash;
  });
  const last = events.at(-1);
  if (head !== undefined && (last?.sequence !== head.sequence || last.hash !== head.hash)) {
    faults.push({ key: head.key, sequence: head.sequence, kind: 'head' });
  }
  return faults;
}

function isSameKey(a: ResponseKey, b: ResponseKey): boolean {
  return a.round === b.round && a.unit === b.unit && a.part === b.part;
}
