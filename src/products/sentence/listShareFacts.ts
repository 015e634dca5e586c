// Which facts there are of a group's shares and numbers, by rules (decision 0053).

import { calculatePercent } from '../../kernel/share.ts';
import type { ShownCell } from '../table/index.ts';
import { compareWithEarlier } from './compareWithEarlier.ts';
import type { FactColumn, FactPlace, FactRound, SentenceFact, ShownShare, SpreadFact } from './fact.ts';
import { readShown } from './readShown.ts';

/** `find` gives undefined where the group has no cell; a cell without a value is a missing one, with its reason. */
export interface ShareFactInput {
  readonly place: FactPlace;
  readonly round: number;
  readonly columns: readonly FactColumn[];
  readonly find: (column: FactColumn) => ShownCell | undefined;
  /** Published rounds before this one, the latest first. */
  readonly earlier: readonly FactRound[];
  /** Counties with their cells; for the nation only, empty otherwise. */
  readonly counties: readonly {
    readonly name: string;
    readonly find: (column: FactColumn) => ShownCell | undefined;
  }[];
}

/** For each column: level, range, the round before, and how the counties differ. */
export function listShareFacts(input: ShareFactInput): readonly SentenceFact[] {
  return input.columns.flatMap((column) => listColumnFacts(input, column));
}

function listColumnFacts(input: ShareFactInput, column: FactColumn): readonly SentenceFact[] {
  const base = { place: input.place, round: input.round, column };
  const cell = input.find(column);
  if (cell === undefined) return [];
  const spread = findSpread(input, column);
  if (cell.status !== 'VALUE') return [{ kind: 'missing', ...base, reason: cell.status }, ...spread];
  const shown = readShown(column, cell, input.place.level);
  if (shown === undefined) return spread;
  const facts: SentenceFact[] = [{ kind: 'level', ...base, shown }];
  if (shown.kind === 'share' && shown.missing > 0) facts.push({ kind: 'range', ...base, ...findRange(shown) });
  return [...facts, ...compareWithEarlier(base, shown, input.earlier, undefined), ...spread];
}

/** Whole per cent, half up as every share. */
function findRange({ numerator, denominator, missing }: ShownShare): { missing: number; low: number; high: number } {
  const all = denominator + missing;
  return {
    missing,
    low: calculatePercent(numerator, all),
    high: calculatePercent(numerator + missing, all),
  };
}

/** Nothing where fewer than two counties have a share. */
function findSpread({ place, round, counties }: ShareFactInput, column: FactColumn): readonly SpreadFact[] {
  const shares = counties.flatMap(({ name, find }) => {
    const cell = find(column);
    const shown = cell && readShown(column, cell, 'county');
    return shown?.kind === 'share' ? [{ name, percent: shown.percent }] : [];
  });
  if (shares.length < 2) return [];
  const percents = shares.map(({ percent }) => percent);
  const end = (percent: number) => ({
    percent,
    names: shares.filter((share) => share.percent === percent).map(({ name }) => name),
  });
  return [{ kind: 'spread', place, round, column, low: end(Math.min(...percents)), high: end(Math.max(...percents)) }];
}
