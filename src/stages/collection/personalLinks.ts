// Personal links: an unguessable secret in the address, kept only as its hash.

import type { Digest } from './hashChain.ts';
import type { PersonalLink } from './model.ts';

/** A secret has at least 128 random bits. */
const smallestSecretBytes = 16;

/** The secret of a link as base64url without padding, made of the caller's random bytes (at least 16; RangeError below). */
export function buildSecret(randomBytes: Uint8Array): string {
  if (randomBytes.length < smallestSecretBytes) throw new RangeError('A secret needs at least 128 random bits');
  const base64 = btoa(String.fromCharCode(...randomBytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What is stored of a secret: sha256 in hex. The secret has 128 random bits, so no slow hash is needed. */
export function buildSecretHash(secret: string, digest: Digest): string {
  return digest(secret);
}

/** Told to whoever opens the link; a secret that nobody has is told as neither of them. */
export type LinkFault = 'revoked' | 'expired';

/** Why a link does not open at `now` (ISO 8601); undefined when it does. It is open up to, not at, `expiresAt`. */
export function findLinkFault(link: PersonalLink, now: string): LinkFault | undefined {
  if (link.revokedAt !== undefined && Date.parse(link.revokedAt) <= Date.parse(now)) return 'revoked';
  return Date.parse(link.expiresAt) <= Date.parse(now) ? 'expired' : undefined;
}
