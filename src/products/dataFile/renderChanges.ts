import type { ReleaseChange, ReleaseData, ReleaseTextChange } from '../../stages/publication/index.ts';
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

/** text-changes.csv: a line per text that a version changed, the first version's first; without a column: of the whole area. */
export function renderTextChangesCsv({ textChanges = [] }: Pick<ReleaseData, 'textChanges'>): string {
  const header = ['version', 'indicator', 'text', 'item', 'language', 'before', 'after', 'class', 'reason'];
  return renderCsv([
    header,
    ...textChanges.map(({ version, column = '', kind, item, language, before, after, changeClass, reason }) => [
      version,
      column,
      kind,
      item,
      language,
      before,
      after,
      changeClass,
      reason,
    ]),
  ]);
}

/** changes.json: both, with what the changes are of. */
export function renderChangesJson(data: ReleaseData): string {
  const { round, area, version, time } = data;
  const changes: readonly ReleaseChange[] = data.changes;
  const textChanges: readonly ReleaseTextChange[] = data.textChanges ?? [];
  return `${JSON.stringify({ round, area, version, time, changes, textChanges })}\n`;
}
