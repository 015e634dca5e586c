// Which facts there are of a unit, by rules (decision 0053).

import type { ReleasedUnit } from '../../stages/publication/index.ts';
import type { ShownCell } from '../table/index.ts';
import { compareWithEarlier } from './compareWithEarlier.ts';
import { compareWithGroup } from './compareWithGroup.ts';
import type { CountFact, FactColumn, FactPlace, FactRound, SentenceFact } from './fact.ts';
import { findShare } from './findShare.ts';
import { readShown } from './readShown.ts';

/** Only columns with a desired state are counted; every column is told of by itself. */
export interface UnitFactInput {
  readonly place: FactPlace;
  readonly round: number;
  /** In the order of publication. */
  readonly columns: readonly FactColumn[];
  /** The unit's cell of a column in this round; undefined where it is not framed for it. */
  readonly own: (column: FactColumn) => ShownCell | undefined;
  /** The group that it is compared with; undefined for none. */
  readonly group:
    | { readonly place: FactPlace; readonly find: (column: FactColumn) => ShownCell | undefined }
    | undefined;
  /** Published rounds before this one, the latest first. */
  readonly earlier: readonly FactRound[];
  /** Rounds in which the unit was another. */
  readonly unit: Pick<ReleasedUnit, 'changes'>;
}

/** All facts of a unit: the count first, then for each column its level, its group, and the round before. */
export function listUnitFacts(input: UnitFactInput): readonly SentenceFact[] {
  const count = countUnit(input);
  return [
    ...(count === undefined ? [] : [count]),
    ...input.columns.flatMap((column) => listColumnFacts(input, column)),
  ];
}

function listColumnFacts(input: UnitFactInput, column: FactColumn): readonly SentenceFact[] {
  const { place, round } = input;
  const cell = input.own(column);
  if (cell === undefined) return [];
  const base = { place, round, column };
  if (cell.status !== 'VALUE') return [{ kind: 'missing', ...base, reason: cell.status }];
  const shown = readShown(column, cell, place.level);
  if (shown === undefined) return [];
  const group = input.group && compareWithGroup(base, shown, input.group);
  const earlier = compareWithEarlier(base, shown, input.earlier, input.unit);
  return [{ kind: 'level', ...base, shown }, ...(group ?? []), ...earlier];
}

/** Undefined where no indicator with a desired state is asked of the unit. */
function countUnit({ place, round, columns, own }: UnitFactInput): CountFact | undefined {
  const counted = columns
    .filter((column) => column.hasColour && column.withdrawn === undefined)
    .flatMap((column) => {
      const cell = own(column);
      return cell === undefined ? [] : [{ column, cell }];
    });
  if (counted.length === 0) return undefined;
  const colours = counted.map(
    ({ column, cell }) => column.scale.find(({ outcome }) => outcome === cell.outcome)?.colour,
  );
  const count = (colour: 'green' | 'yellow' | 'red') => colours.filter((found) => found === colour).length;
  return {
    kind: 'count',
    place,
    round,
    desired: count('green'),
    partly: count('yellow'),
    develop: count('red'),
    notApplicable: counted.filter(({ column, cell }) => findShare(column, cell.outcome) === 'leftOut').length,
    missing: counted.filter(({ cell }) => cell.status !== 'VALUE').length,
  };
}
