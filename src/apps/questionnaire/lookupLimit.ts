// Counts the unknown secrets that each network address has asked for.

/** Counts in memory, of one process. */
export interface LookupLimit {
  /** Counts one; the seconds to wait when the address has asked for too many, otherwise 0. `now` in milliseconds. */
  countUnknown(address: string, now: number): number;
}

const windowLength = 10 * 60_000;
/** Room for everybody in a town hall who has cut a link short, far from what guessing takes. */
const mostUnknown = 30;
const mostAddresses = 20_000;

/** Thirty unknown secrets in ten minutes are answered as usual; after that the address waits until the ten minutes are out. */
export function createLookupLimit(): LookupLimit {
  const counts = new Map<string, { readonly since: number; count: number }>();
  return {
    countUnknown(address, now) {
      const known = counts.get(address);
      const current = known === undefined || known.since + windowLength <= now ? { since: now, count: 0 } : known;
      current.count += 1;
      counts.delete(address);
      counts.set(address, current);
      const [oldest] = counts.keys();
      if (counts.size > mostAddresses && oldest !== undefined) counts.delete(oldest);
      return current.count <= mostUnknown ? 0 : Math.max(1, Math.ceil((current.since + windowLength - now) / 1000));
    },
  };
}
