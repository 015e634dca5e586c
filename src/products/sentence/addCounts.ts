import type { CountFact } from './fact.ts';

/** How many indicators are in which state, over several areas; undefined without any. */
export function addCounts(counts: readonly CountFact[]): CountFact | undefined {
  const [first] = counts;
  if (first === undefined) return undefined;
  const add = (read: (fact: CountFact) => number) => counts.reduce((sum, fact) => sum + read(fact), 0);
  return {
    ...first,
    desired: add(({ desired }) => desired),
    partly: add(({ partly }) => partly),
    develop: add(({ develop }) => develop),
    notApplicable: add(({ notApplicable }) => notApplicable),
    missing: add(({ missing }) => missing),
  };
}
