// Releases of format 2 as those of today: earlier rounds lay there as results, and changes had no class.

import type { Result } from '../calculation/index.ts';
import { packCells } from './cells/packCells.ts';
import type { ReleaseCells } from './cells/releaseCells.ts';
import { type ReleaseChange, type ReleaseData, releaseFormatVersion } from './model.ts';

interface SecondEarlier {
  readonly round: number;
  readonly results: readonly Result[];
}

/** data.json of format 2, its reasons unpacked. */
export type SecondReleaseData = Omit<ReleaseData, 'earlier' | 'changes'> & {
  readonly earlier: readonly SecondEarlier[];
  readonly changes: readonly Omit<ReleaseChange, 'changeClass'>[];
};

/** A release of format 2; the class of its changes is not known. */
export function upgradeSecondFormat(data: SecondReleaseData): ReleaseData {
  return {
    ...data,
    formatVersion: releaseFormatVersion,
    earlier: data.earlier.map((earlier) => packEarlier(data, earlier)),
    changes: data.changes.map((change) => ({ ...change, changeClass: 'unspecified' })),
  };
}

/** An earlier round goes by its own column codes: those of its results, by series. */
function packEarlier(data: SecondReleaseData, { round, results }: SecondEarlier): ReleaseCells {
  const codes = new Map(results.map(({ series, indicator }) => [series, indicator]));
  const columns = data.columns.flatMap((column) => {
    const code = codes.get(column.series);
    return code === undefined ? [] : [{ ...column, code, comparability: [] }];
  });
  const { area, isSynthetic } = data;
  return packCells({ round, area, version: 0, time: '', isSynthetic, columns, results, units: [] });
}
