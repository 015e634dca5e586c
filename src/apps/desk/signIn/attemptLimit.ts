// Slows down guessing: after some failures for a name, or in all, no attempt is tried for a while.

/** `name`: an address or a network address. `now` in milliseconds; it must not go backwards. */
export interface AttemptLimit {
  /** Minutes to wait before the next attempt for the name; 0 when it may be tried. */
  findWait(name: string, now: number): number;
  recordFailure(name: string, now: number): void;
  recordSuccess(name: string): void;
}

/** Failures within a quarter of an hour after which nothing is tried. */
export interface AttemptLimits {
  readonly forName: number;
  readonly inAll: number;
}

const windowLength = 15 * 60_000;
/** Five for an account, so that nobody guesses a passphrase; a hundred in all, so that nobody tries one passphrase on many. */
const accountLimits: AttemptLimits = { forName: 5, inAll: 100 };
/** For a network address: a whole agency may sit behind one. */
export const networkLimits: AttemptLimits = { forName: 20, inAll: Number.POSITIVE_INFINITY };

/** Counts in memory. Times in milliseconds; names in upper and lower case are the same. */
export function createAttemptLimit(limits: AttemptLimits = accountLimits): AttemptLimit {
  const failures = new Map<string, number[]>();
  const listRecent = (times: readonly number[], now: number) => times.filter((time) => time > now - windowLength);
  const forget = (now: number) => {
    for (const [name, times] of failures) {
      const recent = listRecent(times, now);
      if (recent.length === 0) failures.delete(name);
      else failures.set(name, recent);
    }
  };
  return {
    findWait(name, now) {
      forget(now);
      const own = failures.get(name.toLowerCase()) ?? [];
      const all = [...failures.values()].flat();
      const [oldest] = own.length >= limits.forName ? own : all.length >= limits.inAll ? all.sort((a, b) => a - b) : [];
      return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + windowLength - now) / 60_000));
    },
    recordFailure(name, now) {
      forget(now);
      const key = name.toLowerCase();
      failures.set(key, [...(failures.get(key) ?? []), now]);
    },
    recordSuccess(name) {
      failures.delete(name.toLowerCase());
    },
  };
}
