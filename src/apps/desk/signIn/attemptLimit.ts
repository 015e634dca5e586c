// Slows down guessing: after some failures for an address, or in all, no attempt is tried for a while.

export interface AttemptLimit {
  /** Minutes to wait before the next attempt for the name; 0 when it may be tried. */
  findWait(name: string, now: number): number;
  recordFailure(name: string, now: number): void;
  recordSuccess(name: string): void;
}

const windowLength = 15 * 60_000;
const mostFailures = 5;
const mostFailuresInAll = 100;

/** Counts in memory: five failures for a name, or a hundred in all, within a quarter of an hour. Times in milliseconds. */
export function createAttemptLimit(): AttemptLimit {
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
      const [oldest] =
        own.length >= mostFailures ? own : all.length >= mostFailuresInAll ? all.sort((a, b) => a - b) : [];
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
