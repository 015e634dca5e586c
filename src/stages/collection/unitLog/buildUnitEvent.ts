// The chain of a unit's log, made and checked as the chain of a response.

import { type JsonValue, renderCanonicalJson } from '../canonicalJson.ts';
import { buildFreeTextDigest, type ChainEnd, continueChain, type Digest, findChainFaults } from '../hashChain.ts';
import type { UnitChainFault, UnitEvent, UnitFact } from './model.ts';

/** Version of what is hashed; it stands in the hashed text, so that a later form can be told apart. */
const chainVersion = 1;

/** A free text beside a unit's chain: the erasable half of a digest. */
export interface UnitText {
  readonly sequence: number;
  readonly name: string;
  readonly salt: string;
  readonly text: string;
}

/** Makes the event that follows `previous` in its chain. `at` is written as UTC with milliseconds. */
export function buildUnitEvent(
  input: Omit<UnitEvent, 'sequence' | 'previousHash' | 'hash'>,
  previous: ChainEnd | undefined,
  digest: Digest,
): UnitEvent {
  const event = { ...input, at: new Date(input.at).toISOString(), ...continueChain(previous) };
  return { ...event, hash: calculateUnitEventHash(event, digest) };
}

/** Hash of an event's content: everything but the hash itself. */
function calculateUnitEventHash(event: Omit<UnitEvent, 'hash'>, digest: Digest): string {
  return digest(
    renderCanonicalJson({
      version: chainVersion,
      round: event.key.round,
      unit: event.key.unit,
      sequence: event.sequence,
      at: event.at,
      actor: event.actor,
      link: event.link ?? null,
      definitionHash: event.definitionHash,
      fact: buildJsonFact(event.fact),
      digests: event.digests,
      previousHash: event.previousHash,
    }),
  );
}

/** Checks the events of one unit in the order stored; `head`: key and end of the chain, as the store holds them. */
export function verifyUnitChain(
  events: readonly UnitEvent[],
  digest: Digest,
  head: Pick<UnitEvent, 'key' | 'sequence' | 'hash'>,
): readonly UnitChainFault[] {
  const calculate = (event: UnitEvent) => calculateUnitEventHash(event, digest);
  return findChainFaults(events, calculate, isSameKey, head).map((fault) => ({ key: head.key, ...fault }));
}

/** True when the text is the one whose digest stands in the event. */
export function isUnitTextUnchanged(event: UnitEvent, { name, salt, text }: UnitText, digest: Digest): boolean {
  return event.digests[name] === buildFreeTextDigest(salt, text, digest);
}

/** A fact as it is hashed and stored: only members that have a value. */
function buildJsonFact(fact: UnitFact): JsonValue {
  return Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined)) as JsonValue;
}

function isSameKey({ key: a }: UnitEvent, { key: b }: UnitEvent): boolean {
  return a.round === b.round && a.unit === b.unit;
}
