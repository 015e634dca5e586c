// Releases of format 1 as those of format 2: what they did not state is what was true of every one of them.

import { standardScale } from '../definition/index.ts';
import { listNotShown } from './listNotShown.ts';
import type { ReleasedColumn } from './model.ts';
import type { SecondReleaseData } from './upgradeSecondFormat.ts';

type FirstColumn = Omit<
  ReleasedColumn,
  'role' | 'kolada' | 'scale' | 'otherwise' | 'decimals' | 'formula' | 'registers'
>;

/** data.json of format 1, its reasons unpacked. */
export type FirstReleaseData = Omit<SecondReleaseData, 'columns' | 'notShown' | 'unknownSeries'> & {
  readonly columns: readonly FirstColumn[];
};

/**
 * A release of format 1: all its outcomes are of the standard scale, no measure reads a register, and what is left when
 * no rule holds is found among its outcomes and reasons.
 */
export function upgradeFirstFormat(data: FirstReleaseData): SecondReleaseData {
  return {
    ...data,
    formatVersion: 2,
    columns: data.columns.map((column) => upgradeColumn(data, column)),
    notShown: listNotShown(data.columns, data.results),
    unknownSeries: [],
  };
}

function upgradeColumn(data: FirstReleaseData, column: FirstColumn): ReleasedColumn {
  const isNumber = column.unit !== undefined;
  const hasColour = column.hasColour && column.kind === 'indicator';
  return {
    ...column,
    role: undefined,
    kolada: [],
    scale: isNumber ? [] : standardScale.map((step) => ({ ...step, colour: hasColour ? step.colour : undefined })),
    otherwise: isNumber ? undefined : findOtherwise(data, column),
    decimals: isNumber ? countDecimals(data, column.code) : undefined,
    formula: undefined,
    registers: [],
  };
}

/** The declared outcome that no rule gives, else the one of a unit for which no rule held. */
function findOtherwise(data: FirstReleaseData, column: FirstColumn): string | undefined {
  const rest = column.outcomes.filter((outcome) => column.rules.every((rule) => rule.outcome !== outcome));
  if (rest.length === 1) return rest[0];
  const reason = data.reasons.find((entry) => entry.column === column.code && entry.decidedBy === -1);
  return data.results.find(
    ({ level, code, indicator }) => level === 'unit' && code === reason?.unit && indicator === column.code,
  )?.outcome;
}

function countDecimals(data: FirstReleaseData, column: string): number {
  const values = data.results.flatMap(({ indicator, value }) => (indicator === column ? (value ?? []) : []));
  return Math.max(0, ...values.map((value) => value.split('.')[1]?.length ?? 0));
}
