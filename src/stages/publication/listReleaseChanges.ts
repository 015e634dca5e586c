// What a new version changes in the one it replaces, cell by cell.

import type { Result } from '../calculation/index.ts';
import type { ReleaseChange, ReleaseData } from './model.ts';

/**
 * Cells whose shown value differs between two versions, in the order of the results; values as written to files
 * (outcome, value or status). A cell that only one of them has shows '' on the other side.
 */
export function listReleaseChanges(
  before: Pick<ReleaseData, 'results'>,
  after: Pick<ReleaseData, 'results' | 'version'>,
  reason: string,
): readonly ReleaseChange[] {
  const shownBefore = new Map(before.results.map((result) => [buildResultKey(result), renderShownValue(result)]));
  const changes: ReleaseChange[] = [];
  const add = (result: Result, old: string, renewed: string): void => {
    if (old === renewed) return;
    const { level, code, indicator } = result;
    changes.push({ version: after.version, level, code, column: indicator, before: old, after: renewed, reason });
  };
  const keysAfter = new Set<string>();
  for (const result of after.results) {
    keysAfter.add(buildResultKey(result));
    add(result, shownBefore.get(buildResultKey(result)) ?? '', renderShownValue(result));
  }
  for (const result of before.results) {
    if (!keysAfter.has(buildResultKey(result))) add(result, renderShownValue(result), '');
  }
  return changes;
}

function buildResultKey(result: Result): string {
  return `${result.indicator}|${result.level}|${result.code}`;
}

/** A share is shown with its base, so that a changed base is a change too. */
function renderShownValue(result: Result): string {
  if (result.status !== 'VALUE') return result.status;
  if (result.outcome !== undefined) return result.outcome;
  return result.denominator === undefined
    ? (result.value ?? '')
    : `${result.value} (${result.numerator}/${result.denominator})`;
}
