// What the chain of a response and the chain of a unit have in common: each event carries the hash of the one before.

/** sha256 of the UTF-8 bytes of a text, as 64 hex digits. Comes in as an argument: the stage runs in the browser too. */
export type Digest = (text: string) => string;

/** `previousHash` of the first event of a chain. */
export const firstPreviousHash = '0'.repeat(64);

/** An event's place in its chain. */
export interface Chained {
  /** 1, 2, 3 … within the chain. */
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** The end of a chain: its last event, as the store holds it. */
export type ChainEnd = Pick<Chained, 'sequence' | 'hash'>;

/** What can be wrong in a chain; see ChainFault. */
export type ChainFaultKind = 'content' | 'link' | 'sequence' | 'key' | 'head' | 'text';

/** The place of the event after `previous`; undefined: the first. */
export function continueChain(previous: ChainEnd | undefined): Omit<Chained, 'hash'> {
  return { sequence: (previous?.sequence ?? 0) + 1, previousHash: previous?.hash ?? firstPreviousHash };
}

/** Faults of one chain in the order stored. `end`: what the store holds as its last event; without it a cut end is not seen. */
export function findChainFaults<Event extends Chained>(
  events: readonly Event[],
  calculateHash: (event: Event) => string,
  isOfSameChain: (a: Event, b: Event) => boolean,
  end: ChainEnd | undefined,
): readonly { readonly sequence: number; readonly kind: ChainFaultKind }[] {
  const faults: { sequence: number; kind: ChainFaultKind }[] = [];
  let previousHash = firstPreviousHash;
  events.forEach((event, index) => {
    const { sequence } = event;
    if (sequence !== index + 1) faults.push({ sequence, kind: 'sequence' });
    if (!isOfSameChain(event, events[0] ?? event)) faults.push({ sequence, kind: 'key' });
    if (event.previousHash !== previousHash) faults.push({ sequence, kind: 'link' });
    if (calculateHash(event) !== event.hash) faults.push({ sequence, kind: 'content' });
    previousHash = event.hash;
  });
  const last = events.at(-1);
  if (end !== undefined && (last?.sequence !== end.sequence || last.hash !== end.hash)) {
    faults.push({ sequence: end.sequence, kind: 'head' });
  }
  return faults;
}

/** Digest of a free text as it stands in a chain: `sha256:` and 64 hex digits. The salt is random, at least 128 bits. */
export function buildFreeTextDigest(salt: string, text: string, digest: Digest): string {
  return `sha256:${digest(`${salt}:${text.toWellFormed()}`)}`;
}
