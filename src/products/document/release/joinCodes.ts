import type { ReleasedColumn } from '../../../stages/publication/index.ts';

const leastRange = 3;

/** `LSS-01.1, LSS-01.3–LSS-01.7`: from first to last where three or more of the columns follow each other. */
export function joinCodes(codes: readonly string[], columns: readonly Pick<ReleasedColumn, 'code'>[]): string {
  const places = new Map(columns.map(({ code }, place) => [code, place]));
  const runs: string[][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    const follows = (places.get(run?.at(-1) ?? '') ?? Number.NaN) + 1 === places.get(code);
    if (run !== undefined && follows) run.push(code);
    else runs.push([code]);
  }
  return runs.flatMap((run) => (run.length < leastRange ? run : [`${run[0]}–${run.at(-1)}`])).join(', ');
}
