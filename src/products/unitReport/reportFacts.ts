// What is told of a unit over all areas of a round: the facts of sentences, sorted by what a reader asks.

import type { Colour } from '../../kernel/observation.ts';
import type { ReleaseData, ReleasedUnit } from '../../stages/publication/index.ts';
import {
  addCounts,
  buildFactRound,
  type ChangeFact,
  type ColumnFact,
  type ComparisonFact,
  type CountFact,
  chooseChanges,
  chooseContrasts,
  type FactPlace,
  listUnitFacts,
  type MissingFact,
  type SentenceFact,
} from '../sentence/index.ts';
import { indexResults, type ResultIndex } from '../table/index.ts';
import type { ReportArea } from './reportSource.ts';

/** A fact, with the area that it is from. */
export interface Placed<Fact extends ColumnFact> {
  readonly data: ReleaseData;
  readonly fact: Fact;
}

/** Counts are of columns, over all areas that show the unit. */
export interface ReportFacts {
  /** Over all areas; undefined where no indicator with a desired state is asked. */
  readonly count: CountFact | undefined;
  readonly areas: readonly { readonly data: ReleaseData; readonly count: CountFact | undefined }[];
  /** Unlike most, the clearest first: in a desired state and most not; the other way round; neither. */
  readonly strengths: readonly Placed<ComparisonFact>[];
  readonly develop: readonly Placed<ComparisonFact>[];
  readonly others: readonly Placed<ComparisonFact>[];
  /** Results with a value. */
  readonly values: number;
  /** Outcomes that could be compared with the group. */
  readonly compared: number;
  /** What changed and may be compared; without reserve first. */
  readonly changes: readonly Placed<ChangeFact>[];
  readonly missing: readonly Placed<MissingFact>[];
  /** Values that are as before, those that cannot be compared with before, and those that nothing is before. */
  readonly same: number;
  readonly breaks: number;
  readonly withoutEarlier: number;
  /** Of values with one before that they may be compared with: how. */
  readonly comparable: { readonly direct: number; readonly affected: number };
}

/** The facts of a unit beside a group; without one nothing stands out. */
export function listReportFacts(
  areas: readonly ReportArea[],
  unit: ReleasedUnit,
  group: FactPlace | undefined,
): ReportFacts {
  const dataByFact = new Map<SentenceFact, ReleaseData>();
  const counts = areas.map((area) => {
    const facts = listAreaFacts(area, unit, group);
    for (const fact of facts) dataByFact.set(fact, area.data);
    return { data: area.data, count: facts.find((fact) => fact.kind === 'count') };
  });
  const facts = [...dataByFact.keys()];
  const contrasts = place(chooseContrasts(facts, facts.length), dataByFact);
  const pairs = facts.filter((fact) => fact.kind === 'change' || fact.kind === 'noChange');
  const count = (kind: SentenceFact['kind']) => facts.filter((fact) => fact.kind === kind).length;
  return {
    count: addCounts(counts.flatMap(({ count: own }) => own ?? [])),
    areas: counts,
    strengths: contrasts.filter(({ fact }) => findMeaning(fact) === 'strength'),
    develop: contrasts.filter(({ fact }) => findMeaning(fact) === 'develop'),
    others: contrasts.filter(({ fact }) => findMeaning(fact) === undefined),
    values: count('level'),
    compared: count('comparison'),
    changes: place(chooseChanges(facts, facts.length), dataByFact),
    missing: place(
      facts.filter((fact) => fact.kind === 'missing'),
      dataByFact,
    ),
    same: count('noChange'),
    breaks: count('break'),
    withoutEarlier: count('level') - pairs.length - count('break'),
    comparable: {
      direct: pairs.filter(({ comparability }) => comparability === 'direct').length,
      affected: pairs.filter(({ comparability }) => comparability === 'affected').length,
    },
  };
}

/** The meaning of an outcome of a column; undefined where the column has no desired state. */
export function findColour(column: ColumnFact['column'], outcome: string | undefined): Colour | undefined {
  return column.hasColour ? column.scale.find((step) => step.outcome === outcome)?.colour : undefined;
}

const ranks = { red: 0, yellow: 1, green: 2 } as const;

/** Whether a change leads to a better or a worse state; undefined where either has none. */
export function findDirection({ column, from, to }: ChangeFact): 'better' | 'worse' | undefined {
  if (from.shown.kind !== 'outcome' || to.kind !== 'outcome') return undefined;
  const [before, after] = [findColour(column, from.shown.outcome), findColour(column, to.outcome)];
  if (before === undefined || after === undefined || before === after) return undefined;
  return ranks[after] > ranks[before] ? 'better' : 'worse';
}

/**
 * What it means that a unit is unlike most: it is in a desired state and most are not, or the other way round. Undefined where
 * the share does not tell the two apart, and on measures without a desired state.
 */
function findMeaning({ column, own, isCounted }: ComparisonFact): 'strength' | 'develop' | undefined {
  const state = findColour(column, own);
  if (state === undefined) return undefined;
  const side = isCounted ? 'base' : 'counted';
  const majority = column.scale
    .filter(({ outcome, share }) => share === side && column.outcomes.includes(outcome))
    .map(({ outcome }) => findColour(column, outcome));
  if (state === 'green') return majority.includes('green') ? undefined : 'strength';
  return majority.length > 0 && majority.every((colour) => colour === 'green') ? 'develop' : undefined;
}

function place<Fact extends ColumnFact>(
  facts: readonly Fact[],
  dataByFact: ReadonlyMap<SentenceFact, ReleaseData>,
): readonly Placed<Fact>[] {
  return facts.flatMap((fact) => {
    const data = dataByFact.get(fact);
    return data === undefined ? [] : [{ data, fact }];
  });
}

function listAreaFacts(
  { data, earlier }: ReportArea,
  unit: ReleasedUnit,
  group: FactPlace | undefined,
): readonly SentenceFact[] {
  const find = getResultIndex(data);
  return listUnitFacts({
    // The title says which city a district is in: its own name is enough after that.
    place: { level: 'unit', code: unit.code, name: unit.name },
    round: data.round,
    columns: data.columns,
    own: ({ code }) => find(code, 'unit', unit.code),
    group: group && { place: group, find: ({ code }) => find(code, group.level, group.code) },
    earlier: earlier.map((cells) => buildFactRound(cells, 'unit', unit.code)),
    unit: data.units.find(({ code }) => code === unit.code) ?? unit,
  });
}

const indexes = new WeakMap<ReleaseData, ResultIndex>();

/** Finds the results of a release; indexed once, since reports of 300 units ask. */
export function getResultIndex(data: ReleaseData): ResultIndex {
  const find = indexes.get(data) ?? indexResults(data.results);
  indexes.set(data, find);
  return find;
}
