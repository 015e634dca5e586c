// What is not published, misprints of the sources, readings that were chosen, and what later versions changed: taken from
// the release, so that they show by themselves.

import type { ReleaseChange } from '../../../stages/publication/index.ts';
import { cellTexts } from '../../../texts/sv/cell.ts';
import { documentMethod } from '../../../texts/sv/documentMethod.ts';
import { compareSwedish, formatNumber } from '../../table/index.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { body, heading, section } from '../release/blocks.ts';
import type { ReleaseContent } from '../release/releaseContent.ts';

const texts = documentMethod.corrections;

/** Every heading is always there: where there is nothing to tell, a sentence says so. */
export function buildCorrections(content: ReleaseContent): readonly PrintedBlock[] {
  return [
    section(texts.title),
    heading(2, texts.withdrawn),
    ...buildWithdrawn(content),
    heading(2, texts.errata),
    ...buildErrata(content),
    heading(2, texts.deviations),
    ...buildDeviations(content),
    heading(2, texts.versions),
    ...buildVersions(content),
  ];
}

function buildWithdrawn({ data, tables }: ReleaseContent): readonly PrintedBlock[] {
  const rows = data.columns.flatMap(({ code, name, withdrawn }) =>
    withdrawn === undefined ? [] : [[code, name.sv, withdrawn.sv]],
  );
  if (rows.length === 0) return [body(texts.withdrawnNone)];
  const layout = { title: texts.withdrawnTable, head: texts.withdrawnHead, widths: [2, 6, 6] };
  return [body(texts.withdrawnText), tables.table(layout, rows)];
}

function buildErrata({ data, tables }: ReleaseContent): readonly PrintedBlock[] {
  if (data.errata.length === 0) return [body(texts.errataNone)];
  const rows = data.errata.map(({ place, printed, ours, explanation }) => [place, printed, ours, explanation.sv]);
  const layout = { title: texts.errataTable, head: texts.errataHead, widths: [4, 4, 4, 8] };
  return [body(texts.errataText), tables.table(layout, rows)];
}

function buildDeviations({ data, tables }: ReleaseContent): readonly PrintedBlock[] {
  const decisions = new Set(data.columns.flatMap(({ deviations }) => deviations));
  if (decisions.size === 0) return [body(texts.deviationsNone)];
  const rows = [...decisions].toSorted(compareSwedish).map((decision) => {
    const columns = data.columns.filter(({ deviations }) => deviations.includes(decision));
    return [decision, columns.map(({ code }) => code).join(', ')];
  });
  const layout = { title: texts.deviationsTable, head: texts.deviationsHead, widths: [1, 6] };
  return [body(texts.deviationsText), tables.table(layout, rows)];
}

function buildVersions({ data, tables }: ReleaseContent): readonly PrintedBlock[] {
  if (data.version === 1) return [body(texts.versionsFirst)];
  const count = data.textChanges?.length ?? 0;
  const changedTexts = count === 0 ? [] : [body(texts.versionsTexts(count))];
  if (data.changes.length === 0) return [body(texts.versionsNone(data.version)), ...changedTexts];
  const layout = { title: texts.versionsTable, head: texts.versionsHead, widths: [2, 4, 7, 3], numbers: [3] };
  return [
    body(texts.versionsText(data.version, countCells(data.changes))),
    tables.table(layout, sumVersions(data.changes)),
    ...changedTexts,
  ];
}

function countCells(changes: readonly ReleaseChange[]): number {
  return new Set(changes.map(({ level, code, column }) => `${level}|${code}|${column}`)).size;
}

/** A row for each version and reason, in the order of the log. */
function sumVersions(changes: readonly ReleaseChange[]): readonly (readonly string[])[] {
  const sums = new Map<string, { readonly change: ReleaseChange; count: number }>();
  for (const change of changes) {
    const key = `${change.version}|${change.changeClass}|${change.reason}`;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { change, count: 1 });
    else sum.count += 1;
  }
  return [...sums.values()].map(({ change, count }) => [
    String(change.version),
    cellTexts.changeClasses[change.changeClass],
    change.reason,
    formatNumber(count),
  ]);
}
