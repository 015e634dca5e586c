// What can be said of a unit in some areas of a round, by the rules of sentences.

import {
  addCounts,
  type ChangeFact,
  type ColumnFact,
  type ComparisonFact,
  type CountFact,
  chooseChanges,
  chooseContrasts,
  listUnitFacts,
  type SentenceFact,
} from '../../../products/sentence/index.ts';
import type { ReleasedUnit } from '../../../stages/publication/index.ts';
import { type AreaView, buildUnitName, findResult } from '../frame/areaView.ts';
import type { Comparison } from './comparison.ts';
import type { PlaceArea } from './loadPlaceAreas.ts';

/** A fact with the area that it is from. */
export interface PlacedFact<T extends ColumnFact = ColumnFact> {
  readonly view: AreaView;
  readonly fact: T;
}

/** Each fact knows the area that it is of, for its link. */
export interface PlaceFacts {
  /** Over all areas; undefined where no indicator with a desired state is asked. */
  readonly count: CountFact | undefined;
  /** The first few, of all that there are. */
  readonly changes: readonly PlacedFact<ChangeFact>[];
  readonly allChanges: number;
  readonly contrasts: readonly PlacedFact<ComparisonFact>[];
  readonly allContrasts: number;
  /** Results with a value. */
  readonly values: number;
  /** Values that could be compared with the group at all. */
  readonly compared: number;
  /** Values that are the same as before, that cannot be compared with before, and that have nothing before them. */
  readonly same: number;
  readonly breaks: number;
  readonly withoutEarlier: number;
  /** Of the columns with an earlier value: how they may be compared with it. */
  readonly comparable: { readonly direct: number; readonly affected: number };
}

/** Counts are of columns over the areas given, which are of one round. */
export function listPlaceFacts(
  areas: readonly PlaceArea[],
  unit: ReleasedUnit,
  comparison: Comparison | undefined,
): PlaceFacts {
  const viewByFact = new Map<SentenceFact, AreaView>();
  for (const area of areas) {
    for (const fact of listAreaFacts(area, unit, comparison)) viewByFact.set(fact, area.view);
  }
  const facts = [...viewByFact.keys()];
  const place = <T extends ColumnFact>(chosen: readonly T[]): readonly PlacedFact<T>[] =>
    chosen.flatMap((fact) => {
      const view = viewByFact.get(fact);
      return view === undefined ? [] : [{ view, fact }];
    });
  const count = (kind: SentenceFact['kind']) => facts.filter((fact) => fact.kind === kind).length;
  const allChanges = chooseChanges(facts, facts.length);
  const pairs = facts.filter((fact) => fact.kind === 'change' || fact.kind === 'noChange');
  return {
    count: addCounts(facts.filter((fact) => fact.kind === 'count')),
    changes: place(chooseChanges(facts)),
    allChanges: allChanges.length,
    contrasts: place(chooseContrasts(facts)),
    allContrasts: chooseContrasts(facts, facts.length).length,
    values: count('level'),
    compared: count('comparison'),
    same: count('noChange'),
    breaks: count('break'),
    withoutEarlier: count('level') - pairs.length - count('break'),
    comparable: {
      direct: pairs.filter(({ comparability }) => comparability === 'direct').length,
      affected: pairs.filter(({ comparability }) => comparability === 'affected').length,
    },
  };
}

function listAreaFacts(
  { view, earlier }: PlaceArea,
  unit: ReleasedUnit,
  comparison: Comparison | undefined,
): readonly SentenceFact[] {
  return listUnitFacts({
    place: { level: 'unit', code: unit.code, name: buildUnitName(unit) },
    round: view.round,
    columns: view.columns,
    own: (column) => findResult(view, column.code, 'unit', unit.code),
    group: comparison && { place: comparison.place, find: comparison.find(view) },
    earlier,
    unit: view.unitsByCode.get(unit.code) ?? unit,
  });
}
