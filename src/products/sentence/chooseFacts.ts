// Which of a unit's facts come first on a page that has room for a few.

import type { ChangeFact, ComparisonFact, SentenceFact } from './fact.ts';

const shownFacts = 5;

/** What stands out: unlike most in the group, the clearest first, equal ones in the order of publication. */
export function chooseContrasts(facts: readonly SentenceFact[], count = shownFacts): readonly ComparisonFact[] {
  return facts
    .filter((fact) => fact.kind === 'comparison' && fact.relation === 'unlikeMost')
    .map((fact) => fact as ComparisonFact)
    .sort((a, b) => Math.abs(b.share.percent - 50) - Math.abs(a.share.percent - 50))
    .slice(0, count);
}

/** What changed, in the order of publication; rounds that may be compared without reserve come first. */
export function chooseChanges(facts: readonly SentenceFact[], count = shownFacts): readonly ChangeFact[] {
  const changes = facts.filter((fact) => fact.kind === 'change');
  return [
    ...changes.filter(({ comparability }) => comparability === 'direct'),
    ...changes.filter(({ comparability }) => comparability === 'affected'),
  ].slice(0, count);
}
