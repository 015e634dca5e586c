import { findStockholmDate } from '../../../kernel/stockholmTime.ts';
import { formatDate } from '../../../ui/format.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { buildNewestAddress, type SiteContext } from './siteContext.ts';

/** Says that a page shows an earlier edition, with the way to the newest; nothing on the newest. */
export function MomentNotice({ site }: { readonly site: SiteContext }) {
  const words = site.texts.moment;
  const { moment } = site;
  if (moment.kind === 'newest' || (moment.kind === 'version' && moment.version >= moment.newest)) return null;
  return (
    <Notice language={site.language} kind="warning">
      <p>
        {moment.kind === 'version'
          ? words.version(moment.version, moment.newest)
          : words.asOf(formatDate(findStockholmDate(moment.instant), site.language))}{' '}
        <a href={buildNewestAddress(site)}>{words.toNewest}</a>
      </p>
    </Notice>
  );
}
