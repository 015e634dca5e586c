import { buildFeedAddress, type SiteContext } from '../frame/siteContext.ts';

/** A sentence of the page with the way to the feed behind it. */
export function FeedSentence({ site, text }: { readonly site: SiteContext; readonly text: string }) {
  return (
    <p class="measure">
      {text} <a href={buildFeedAddress(site)}>{site.texts.feed.link}</a>
    </p>
  );
}
