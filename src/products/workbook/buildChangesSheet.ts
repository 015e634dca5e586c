import type { ReleaseData } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { buildRow, type WorkbookSheet } from './sheet.ts';

/** The tab with what each version changed, cell by cell. */
export function buildChangesSheet(data: ReleaseData): WorkbookSheet {
  const title = buildRow('title', [fillMessage(texts.changesTitle, { area: data.areaName.sv, year: data.round })]);
  const body = data.changes.map((change) =>
    buildRow('wrapped', [
      change.version,
      vocabulary.levels[change.level],
      change.code,
      change.column,
      describeValue(change.before),
      describeValue(change.after),
      change.reason,
    ]),
  );
  return {
    name: texts.tabs.changes,
    summary: texts.tabContents.changes,
    rows:
      body.length === 0
        ? [title, buildRow('text', [texts.changesNone])]
        : [title, buildRow('head', texts.releaseChangesHeads), ...body],
    widths: [10, 16, 22, 12, 30, 30, 60],
  };
}

/** A value as the change log holds it (outcome, status or number) in words. */
function describeValue(value: string): string {
  const outcomes: Readonly<Record<string, string>> = vocabulary.outcomes;
  const absences: Readonly<Record<string, { readonly word: string }>> = vocabulary.absences;
  if (value === '') return texts.nothing;
  return outcomes[value] ?? absences[value]?.word ?? value;
}
