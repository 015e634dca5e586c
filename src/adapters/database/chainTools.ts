import { hash, randomBytes } from 'node:crypto';
import type { Digest } from '../../stages/collection/index.ts';

/** A salt has 128 random bits. */
const saltBytes = 16;

/** What the chain needs from the world: a hash, and a fresh salt for each free text. */
export interface ChainTools {
  readonly digest: Digest;
  readonly drawSalt: () => string;
}

/** sha256 of the UTF-8 bytes, in hex. */
export function digestSha256(text: string): string {
  return hash('sha256', text);
}

/**
 * sha256 and salts of 128 random bits. Stored chains are checked with the same hash: it can never be replaced by
 * another.
 */
export const chainTools: ChainTools = {
  digest: digestSha256,
  drawSalt: () => randomBytes(saltBytes).toString('hex'),
};

/** Text as the database can hold it: no NUL, no half of a surrogate pair. */
export function cleanText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}
