import type { ReleaseChange, ReleaseData } from '../../stages/publication/index.ts';
import { renderCsv } from './renderCsv.ts';

/** changes.csv: a line per cell that a version changed, the first version's changes first; only the header in version 1. */
export function renderChangesCsv({ changes }: Pick<ReleaseData, 'changes'>): string {
  const header = ['version', 'level', 'code', 'indicator', 'before', 'after', 'class', 'reason'];
  return renderCsv([
    header,
    ...changes.map(({ version, level, code, column, before, after, changeClass, reason }) => [
      version,
      level,
      code,
      column,
      before,
      after,
      changeClass,
      reason,
    ]),
  ]);
}

/** changes.json: the same, with what the changes are of. */
export function renderChangesJson(data: ReleaseData): string {
  const { round, area, version, time } = data;
  const changes: readonly ReleaseChange[] = data.changes;
  return `${JSON.stringify({ round, area, version, time, changes })}\n`;
}
