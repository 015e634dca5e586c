import { LocalPhrase } from '../../../ui/LocalText.tsx';
import { type CountedColumn, readCounted } from './describeCounted.ts';
import type { SiteContext } from './siteContext.ts';

/** `counted` is every label that the share counts, put together. */
export interface CountedProps {
  readonly site: SiteContext;
  readonly column: CountedColumn;
  /** What is said with the labels: `Andel Ja`. */
  readonly tell: (counted: string) => string;
}

/** What the share of a column counts, in a phrase of the page. */
export function Counted({ site, column, tell }: CountedProps) {
  return <LocalPhrase language={site.language} texts={[readCounted(column)]} tell={(counted = '') => tell(counted)} />;
}
