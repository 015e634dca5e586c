import type { SiteContext } from './siteContext.ts';

/** Says that there are newer results than those of the page, with the way to them. */
export function NewerRound({
  site,
  round,
  href,
}: {
  readonly site: SiteContext;
  readonly round: number;
  readonly href: string;
}) {
  return (
    <p class="no-print">
      {site.texts.site.newer} <a href={href}>{site.texts.site.round(round)}</a>
    </p>
  );
}
