import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import { LocalPhrase } from '../../../ui/LocalText.tsx';
import { readCounted, readLabels } from '../frame/describeCounted.ts';
import type { SiteContext } from '../frame/siteContext.ts';

/** What is only in the base of the share, and what is left out: `Delvis och Nej räknas …`. */
export function ShareRule({ site, column }: { readonly site: SiteContext; readonly column: ReleasedColumn }) {
  const words = site.texts.indicator;
  const base = readLabels(column, 'base', 'and');
  const leftOut = readLabels(column, 'leftOut', 'and');
  return (
    <>
      {base.sv !== '' && (
        <LocalPhrase
          language={site.language}
          texts={[base, readCounted(column)]}
          tell={(labels = '', counted = '') => words.shareBase(labels, counted)}
        />
      )}{' '}
      {leftOut.sv !== '' && (
        <LocalPhrase language={site.language} texts={[leftOut]} tell={(labels = '') => words.shareLeftOut(labels)} />
      )}
    </>
  );
}
