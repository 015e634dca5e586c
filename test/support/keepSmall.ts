// The real definitions made small: some descriptions of an area and the municipalities of some counties. What is shown with them is
// the real thing, in a tenth of the time.

import { type DefinitionSet, getRound } from '../../src/stages/definition/index.ts';

const unknown = { answered: undefined, percent: undefined, previousPercent: undefined };
const unknownRound = {
  ...{ answeredAny: undefined, answeredAll: undefined, percentAny: undefined, percentAll: undefined },
  ...{ previousPercentAny: undefined, previousPercentAll: undefined },
};

/** The set with these descriptions of one area alone, and these counties; without districts. */
export function keepSmall(
  set: DefinitionSet,
  year: number,
  {
    area,
    descriptions,
    counties,
  }: Readonly<{ area: string; descriptions: readonly string[]; counties: readonly string[] }>,
): DefinitionSet {
  const round = getRound(set, year);
  const isKept = (description: { readonly area: string; readonly id: string }) =>
    description.area !== area || descriptions.includes(description.id);
  const columns = round.columns.filter(({ description }) => isKept(description));
  const codes = new Set(columns.map(({ code }) => code));
  const small = {
    ...round,
    columns,
    // How many answered is known of the whole country alone.
    parts: round.parts.map((part) => ({ ...part, published: unknown })),
    published: unknownRound,
    descriptions: round.descriptions.filter(isKept),
    areaComparability: round.areaComparability.filter((row) => row.columns.every((code) => codes.has(code))),
  };
  const { classifications } = set;
  const municipalities = classifications.municipalities.filter(({ county }) => counties.includes(county));
  return {
    ...set,
    rounds: new Map([...set.rounds, [year, small]]),
    classifications: { ...classifications, municipalities, districts: [] },
  };
}
