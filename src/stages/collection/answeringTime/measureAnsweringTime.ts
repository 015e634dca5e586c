import type { DraftEvent } from '../model.ts';

/** A pause longer than this is not answering: the next save begins a new stretch. Milliseconds. */
const longestPause = 10 * 60 * 1000;

/** What is counted before the first save of a stretch, since reading and thinking come before it. Milliseconds. */
const beforeFirstSave = 30 * 1000;

/**
 * Time that people have worked with a draft, in whole seconds, from its log. Each person's saves are stretches without a pause
 * of more than ten minutes; each stretch is the time from its first save to its last, and half a minute before. Two people
 * at once are two people's time. What was taken from a file or put back took no time.
 */
export function measureAnsweringTime(events: readonly Pick<DraftEvent, 'actor' | 'savedAt' | 'origin'>[]): number {
  const byActor = new Map<string, number[]>();
  for (const { actor, savedAt, origin } of events) {
    if (origin === 'document' || origin === 'reopened') continue;
    byActor.set(actor, [...(byActor.get(actor) ?? []), Date.parse(savedAt)]);
  }
  const total = [...byActor.values()].reduce((sum, times) => sum + measureOne(times), 0);
  return Math.round(total / 1000);
}

function measureOne(times: readonly number[]): number {
  let total = 0;
  let previous: number | undefined;
  for (const time of times.toSorted((a, b) => a - b)) {
    const gap = previous === undefined ? Number.POSITIVE_INFINITY : time - previous;
    total += gap <= longestPause ? gap : beforeFirstSave;
    previous = time;
  }
  return total;
}
