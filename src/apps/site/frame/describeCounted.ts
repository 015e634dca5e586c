// Which answers a column's share counts, in words: `Ja`, `Ja, för alla`, `Inom 3 dagar`.

import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import { siteIndicator as englishWords } from '../../../texts/en/siteIndicator.ts';
import { siteIndicator as swedishWords } from '../../../texts/sv/siteIndicator.ts';
import { type BilingualText, readText } from '../../../ui/language.ts';
import type { SiteContext } from './siteContext.ts';

type Share = ReleasedColumn['scale'][number]['share'];

/** What is needed of a column to say what its share counts. */
export type CountedColumn = Pick<ReleasedColumn, 'scale' | 'outcomes'>;

/** Labels of the outcomes that the share counts. */
export function describeCounted(site: SiteContext, column: ReleasedColumn): string {
  return readText(readCounted(column), site.language);
}

/** The same in the languages that the scale has: Swedish as a whole where one of the labels has no English form. */
export function readCounted(column: CountedColumn): BilingualText {
  return readLabels(column, 'counted', 'or');
}

/** Labels of the outcomes that the column can have with this place in the share; without any, empty. */
export function readLabels(column: CountedColumn, share: Share, joining: 'and' | 'or'): BilingualText {
  const labels = column.scale
    .filter((step) => step.share === share && column.outcomes.includes(step.outcome))
    .map(({ label }) => label);
  const english = labels.flatMap(({ en }) => en ?? []);
  return {
    sv: joinLabels(
      labels.map(({ sv }) => sv),
      swedishWords[joining],
    ),
    en: english.length < labels.length ? undefined : joinLabels(english, englishWords[joining]),
  };
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

function joinLabels(labels: readonly string[], word: string): string {
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} ${word} ${labels.at(-1)}`;
}
