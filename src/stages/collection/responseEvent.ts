// The chain: each event carries the hash of the one before, so that no stored fact can be changed unseen.
// Free text (written answers, comments, reasons) enters as a salted digest only; the text lies in an
// erasable table beside the chain, so that a person can be erased without breaking it.

import type { CellKey } from '../../kernel/answer.ts';
import { renderCanonicalJson } from './canonicalJson.ts';
import { buildFreeTextDigest, type ChainEnd, continueChain, type Digest } from './hashChain.ts';
import type { FreeText, ResponseEvent } from './model.ts';

/** Version of what is hashed; it stands in the hashed text, so that a later form can be told apart. */
const chainVersion = 1;

/** Makes the event that follows `previous` in its chain. `at` is written as UTC with milliseconds. */
export function buildResponseEvent(
  input: Omit<ResponseEvent, 'sequence' | 'previousHash' | 'hash'>,
  previous: ChainEnd | undefined,
  digest: Digest,
): ResponseEvent {
  const event = { ...input, at: new Date(input.at).toISOString(), ...continueChain(previous) };
  return { ...event, hash: calculateEventHash(event, digest) };
}

/** Hash of an event's content: everything but the hash itself. */
export function calculateEventHash(event: Omit<ResponseEvent, 'hash'>, digest: Digest): string {
  return digest(
    renderCanonicalJson({
      version: chainVersion,
      round: event.key.round,
      unit: event.key.unit,
      part: event.key.part,
      sequence: event.sequence,
      kind: event.kind,
      at: event.at,
      actor: event.actor,
      link: event.link ?? null,
      definitionHash: event.definitionHash,
      answers: event.answers,
      comments: event.comments,
      reason: event.reason ?? null,
      previousHash: event.previousHash,
    }),
  );
}

/** True when the text is the one whose digest stands in the event. */
export function isFreeTextUnchanged(event: ResponseEvent, freeText: FreeText, digest: Digest): boolean {
  const expected = findFreeTextDigest(event, freeText.target, freeText.cell);
  return expected === buildFreeTextDigest(freeText.salt, freeText.text, digest);
}

function findFreeTextDigest(event: ResponseEvent, target: FreeText['target'], cell: CellKey): string | undefined {
  if (target === 'reason') return event.reason;
  return target === 'answer' ? event.answers[cell] : event.comments[cell];
}

/**
 * Receipt of a handed-in part, for people to read out: round, unit, part, number of the event and the first
 * twelve hex digits of its hash: `2018-0180-lss-1-4F2A9C01B7D3`.
 */
export function buildReceipt(event: Pick<ResponseEvent, 'key' | 'sequence' | 'hash'>): string {
  const { round, unit, part } = event.key;
  return `${round}-${unit}-${part}-${event.sequence}-${event.hash.slice(0, 12).toUpperCase()}`;
}
