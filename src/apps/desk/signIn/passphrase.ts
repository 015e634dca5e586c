// Passphrases are kept as scrypt with its parameters and salt in the text, so that the cost can be raised later.

import { type BinaryLike, randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** 2^17 · 8 · 128 bytes = 128 MiB for each attempt, as OWASP advises for interactive sign-in. */
const cost = { N: 131_072, r: 8, p: 1 };
const memoryLimit = 256 * 1024 * 1024;
const keyLength = 32;

/** Shortest and longest passphrase, in signs. */
export const passphraseLimits = { least: 15, most: 200 } as const;

/** Text to keep of a passphrase: `scrypt$N$r$p$salt$key`, salt and key in base64url. */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await deriveKey(normalize(passphrase), salt, { ...cost, maxmem: memoryLimit });
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** True when the passphrase is the one that was hashed. An unreadable hash opens nothing. */
export async function isPassphraseRight(passphrase: string, hash: string): Promise<boolean> {
  const [scheme, n, r, p, salt, key] = hash.split('$');
  if (scheme !== 'scrypt' || salt === undefined || key === undefined) return false;
  const expected = Buffer.from(key, 'base64url');
  if (expected.length !== keyLength) return false;
  const options = { N: Number(n), r: Number(r), p: Number(p), maxmem: memoryLimit };
  const derived = await deriveKey(normalize(passphrase), Buffer.from(salt, 'base64url'), options);
  return timingSafeEqual(derived, expected);
}

/** The same passphrase however the keyboard composes its letters. */
function normalize(passphrase: string): string {
  return passphrase.normalize('NFKC').trim();
}

function deriveKey(passphrase: BinaryLike, salt: BinaryLike, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, keyLength, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
