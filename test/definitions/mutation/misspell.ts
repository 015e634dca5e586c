import { drawInteger, type Random } from '../../../src/kernel/random.ts';

type Slip = (word: string, at: number) => string;

const slips: readonly Slip[] = [
  // a sign left out
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  // a sign written twice
  (word, at) => word.slice(0, at + 1) + word.slice(at),
  // two signs in the wrong order
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  // the next sign of the alphabet
  (word, at) => word.slice(0, at) + nextSign(word.charAt(at)) + word.slice(at + 1),
];

function nextSign(sign: string): string {
  if (sign === '9') return '0';
  if (sign === 'z' || sign === 'Z') return sign === 'z' ? 'a' : 'A';
  return /[0-8a-yA-Y]/u.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 1) : `${sign}${sign}`;
}

/** The word with one slip of the pen; undefined where this draw leaves it as it was or empty. */
export function misspell(word: string, random: Random): string | undefined {
  const slip = slips[drawInteger(random, 0, slips.length - 1)];
  const changed = slip?.(word, drawInteger(random, 0, Math.max(0, word.length - 1)));
  return changed === undefined || changed === word || changed === '' ? undefined : changed;
}
