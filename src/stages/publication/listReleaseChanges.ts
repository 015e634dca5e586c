// What a new version changes in the one it replaces, cell by cell.

import type { Result } from '../calculation/index.ts';
import type { ChangeClass } from './changes/changeClass.ts';
import type { ReleaseChange, ReleaseData } from './model.ts';

/**
 * Cells whose shown value differs between two versions, in the order of the results; values as written to files
 * (outcome, value or status). A cell that only one of them has shows '' on the other side.
 */
export function listReleaseChanges(
  before: Pick<ReleaseData, 'results'>,
  after: Pick<ReleaseData, 'results' | 'version'>,
  reason: string,
  changeClass: ChangeClass = 'unspecified',
): readonly ReleaseChange[] {
  const shownBefore = new Map(before.results.map((result) => [buildResultKey(result), renderShownValue(result)]));
  const changes: ReleaseChange[] = [];
  const add = (result: Result, old: string, renewed: string): void => {
    if (old === renewed) return;
    const { level, code, indicator } = result;
    changes.push({
      version: after.version,
      level,
      code,
      column: indicator,
      before: old,
      after: renewed,
      reason,
      changeClass,
    });
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

/**
 * What a reader sees of a result: outcome, value or status, and in brackets the counts it rests on, so that a changed
 * base is a change too: `64 (16/25, 3/28)` is 64 per cent, 16 of 25, with 3 of 28 missing.
 */
function renderShownValue(result: Result): string {
  const { status, outcome, value, numerator, denominator, framed, missing } = result;
  const shown = status === 'VALUE' ? (outcome ?? value ?? '') : status;
  const counts = [
    ...(denominator === undefined ? [] : [`${numerator}/${denominator}`]),
    ...(framed === undefined ? [] : [`${missing}/${framed}`]),
  ];
  return counts.length === 0 ? shown : `${shown} (${counts.join(', ')})`;
}
