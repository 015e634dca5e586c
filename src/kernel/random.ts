// Chance comes in as an argument: a seeded stream, so that a whole round can be played again.

/** A stream of pseudo-random numbers; the same seed gives the same stream on every machine. */
export interface Random {
  /** Next number, 0 ≤ x < 1. */
  next(): number;
}

/** Starts a stream from an integer seed (mulberry32; for synthetic data, never for secrets). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    },
  };
}

/** Integer from `from` to `to`, both inclusive. */
export function drawInteger(random: Random, from: number, to: number): number {
  return from + Math.floor(random.next() * (to - from + 1));
}

/** The values in random order (Fisher–Yates); the argument is left as it was. */
export function shuffle<T>(random: Random, values: readonly T[]): T[] {
  const shuffled = [...values];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = drawInteger(random, 0, last);
    const moved = shuffled[last] as T;
    shuffled[last] = shuffled[other] as T;
    shuffled[other] = moved;
  }
  return shuffled;
}

/** Whole number, 0 to 4294967295, that follows from a text alone (FNV-1a). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Number, 0 ≤ x < 1, that follows from whole numbers alone: no order of drawing, so that years can share a history. */
export function drawByKeys(first: number, second: number, third: number): number {
  let mixed = first | 0;
  for (const key of [second, third]) {
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d) ^ Math.imul(key | 0, 0x9e3779b1);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}
