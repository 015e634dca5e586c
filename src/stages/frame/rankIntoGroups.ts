/**
 * Ranks values from low to high and cuts them into `groupCount` groups of sizes as equal as possible; equal values
 * stay together (I24-23). Returns the group, 1 … `groupCount`, by key. With fewer distinct values than groups there
 * are as many groups as values. "As equal as possible" is the smallest sum of squared sizes; of equally good cuts
 * the one with the larger groups first.
 */
export function rankIntoGroups(values: ReadonlyMap<string, number>, groupCount: number): ReadonlyMap<string, number> {
  const byValue = Map.groupBy(values.keys(), (key) => values.get(key));
  const blocks = [...byValue].sort(([a = 0], [b = 0]) => a - b).map(([, keys]) => keys);
  const groups = new Map<string, number>();
  findCuts(
    blocks.map((block) => block.length),
    Math.min(groupCount, blocks.length),
  ).forEach(({ from, to }, index) => {
    for (const key of blocks.slice(from, to).flat()) groups.set(key, index + 1);
  });
  return groups;
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Best cuts of blocks of given sizes into exactly `groupCount` runs, none empty; by dynamic programming. */
function findCuts(sizes: readonly number[], groupCount: number): readonly Cut[] {
  const before = [0];
  for (const size of sizes) before.push((before.at(-1) ?? 0) + size);
  const countOf = (from: number, to: number): number => (before[to] ?? 0) - (before[from] ?? 0);
  // costs[k][end]: least cost of the blocks from `end` to the last in k runs; ends[k][end]: end of the first of them.
  const costs = [sizes.map(() => Number.POSITIVE_INFINITY).concat(0)];
  const ends: number[][] = [[]];
  for (let runs = 1; runs <= groupCount; runs += 1) {
    const cost: number[] = [];
    const end: number[] = [];
    for (let from = 0; from <= sizes.length; from += 1) {
      cost[from] = Number.POSITIVE_INFINITY;
      for (let to = from + 1; to <= sizes.length; to += 1) {
        const total = countOf(from, to) ** 2 + (costs[runs - 1]?.[to] ?? Number.POSITIVE_INFINITY);
        if (total > (cost[from] ?? 0) || total === Number.POSITIVE_INFINITY) continue;
        cost[from] = total;
        end[from] = to;
      }
    }
    costs.push(cost);
    ends.push(end);
  }
  const cuts: Cut[] = [];
  for (let runs = groupCount, from = 0; runs > 0; runs -= 1) {
    const to = ends[runs]?.[from] ?? sizes.length;
    cuts.push({ from, to });
    from = to;
  }
  return cuts;
}
