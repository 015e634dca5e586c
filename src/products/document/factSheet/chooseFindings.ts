// Which of the country's results a fact sheet tells first. A place that is shared is told for all that share it, so that no
// order of ours decides.

import type { ReleaseData } from '../../../stages/publication/index.ts';
import { sentence as words } from '../../../texts/sv/sentence.ts';
import {
  buildFactRound,
  type ColumnFact,
  chooseChanges,
  type LevelFact,
  listShareFacts,
  namePlace,
  type SentenceFact,
  type SpreadFact,
} from '../../sentence/index.ts';

/** Shares in whole per cent, the clearest first. None is in both `highest` and `lowest`. */
export interface Findings {
  readonly highest: readonly LevelFact[];
  readonly lowest: readonly LevelFact[];
  readonly spread: readonly SpreadFact[];
  readonly changed: readonly ColumnFact[];
  /** Whether there is a round before with cells of its own. */
  readonly hasEarlier: boolean;
}

const told = 5;
const toldSpreads = 3;
/** Units with an answer that a county has to have, to be told as the lowest or the highest. */
export const leastOfCounty = 5;

/** Indicators with a desired state only: of others neither a high nor a low share says anything. */
export function chooseFindings(data: ReleaseData): Findings {
  const facts = listNationFacts(data);
  const levels = facts.flatMap((fact) => (fact.kind === 'level' && fact.shown.kind === 'share' ? [fact] : []));
  const spreads = facts.flatMap((fact) => (fact.kind === 'spread' ? [fact] : []));
  const highest = chooseFirst(levels, readPercent, told);
  const lowest = chooseFirst(levels, (fact) => -readPercent(fact), told);
  return {
    highest,
    lowest: lowest.filter((fact) => !highest.includes(fact)),
    spread: chooseFirst(spreads, ({ low, high }) => high.percent - low.percent, toldSpreads),
    changed: chooseChanges(facts, told),
    hasEarlier: data.earlier.length > 0,
  };
}

function readPercent({ shown }: LevelFact): number {
  return shown.kind === 'share' ? shown.percent : 0;
}

/** The `count` highest in falling order, and all that share the last place with one of them. */
function chooseFirst<Fact>(facts: readonly Fact[], read: (fact: Fact) => number, count: number): readonly Fact[] {
  const ordered = facts.toSorted((a, b) => read(b) - read(a));
  const last = ordered[count - 1];
  return last === undefined ? ordered : ordered.filter((fact) => read(fact) >= read(last));
}

function listNationFacts(data: ReleaseData): readonly SentenceFact[] {
  const nation = data.groups.find(({ level }) => level === 'nation');
  if (nation === undefined) return [];
  const byPlace = new Map(data.results.map((result) => [`${result.level}|${result.code}|${result.indicator}`, result]));
  return listShareFacts({
    place: namePlace('nation', nation.code, nation.name, words),
    round: data.round,
    columns: data.columns.filter(({ kind, hasColour, withdrawn }) => kind === 'indicator' && hasColour && !withdrawn),
    find: ({ code }) => byPlace.get(`nation|${nation.code}|${code}`),
    earlier: data.earlier
      .toSorted((a, b) => b.round - a.round)
      .map((cells) => buildFactRound(cells, 'nation', nation.code)),
    counties: data.groups
      .filter(({ level }) => level === 'county')
      .map(({ code, name }) => ({
        name,
        find: ({ code: column }) => {
          const result = byPlace.get(`county|${code}|${column}`);
          return (result?.denominator ?? 0) < leastOfCounty ? undefined : result;
        },
      })),
  });
}
