// Which answers a column's share counts, in words: `Ja`, `Ja, för alla`, `Inom 3 dagar`.

import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import { readText } from '../../../ui/language.ts';
import type { SiteContext } from './siteContext.ts';

type Share = ReleasedColumn['scale'][number]['share'];

/** Labels of the outcomes that the share counts. */
export function describeCounted(site: SiteContext, column: ReleasedColumn): string {
  return joinLabels(site, column, 'counted', site.texts.indicator.or);
}

/** What is counted, what is only in the base, and what is left out: `Delvis och Nej räknas …`. */
export function describeShareRule(site: SiteContext, column: ReleasedColumn): string {
  const words = site.texts.indicator;
  const base = joinLabels(site, column, 'base', words.and);
  const leftOut = joinLabels(site, column, 'leftOut', words.and);
  return [
    base === '' ? '' : words.shareBase(base, describeCounted(site, column)),
    leftOut === '' ? '' : words.shareLeftOut(leftOut),
  ]
    .join(' ')
    .trim();
}

/** True for an outcome that the share counts. */
export function isCounted(column: ReleasedColumn, outcome: string | undefined): boolean {
  return findShare(column, outcome) === 'counted';
}

/** True for an outcome that the share leaves out. */
export function isLeftOut(column: ReleasedColumn, outcome: string | undefined): boolean {
  return findShare(column, outcome) === 'leftOut';
}

function findShare({ scale }: ReleasedColumn, outcome: string | undefined): Share | undefined {
  return scale.find((step) => step.outcome === outcome)?.share;
}

/** Labels of the outcomes that the column can have with this place in the share. */
function joinLabels(site: SiteContext, column: ReleasedColumn, share: Share, word: string): string {
  const labels = column.scale
    .filter((step) => step.share === share && column.outcomes.includes(step.outcome))
    .map((step) => readText(step.label, site.language));
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} ${word} ${labels.at(-1)}`;
}
