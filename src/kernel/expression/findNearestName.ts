/** Signs that both names must have for a name to be taken for a misspelt one: `G9` is no slip for `G1`. */
const leastAlike = 2;

/**
 * The name nearest to a misspelt one, or undefined where none is near: at most a third of the letters differ (one in a
 * name of up to five) and at least two are in both. Upper and lower case are the same.
 */
export function findNearestName(name: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(name.length / 3));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const distance = measureDistance(name.toLowerCase(), candidate.toLowerCase());
    const isAlike = distance === 0 || countShared(name.toLowerCase(), candidate.toLowerCase()) >= leastAlike;
    if (distance < least && isAlike) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}

/** Signs that are in both words, wherever they stand. */
function countShared(one: string, other: string): number {
  const left = [...other];
  return [...one].filter((sign) => {
    const place = left.indexOf(sign);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  }).length;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function measureDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
