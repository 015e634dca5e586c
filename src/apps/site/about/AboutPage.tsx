import { SitePage } from '../frame/SitePage.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { FeedSentence } from './FeedSentence.tsx';
import { PublisherContact } from './PublisherContact.tsx';

/** What the statistics are, what the service is, what is invented in it, and what it does not do with its visitors. */
export function AboutPage({ site }: { readonly site: SiteContext }) {
  const words = site.texts.siteAbout;
  return (
    <SitePage site={site} title={words.title} description={words.comparisons[0]} steps={[{ label: words.title }]}>
      <h1>{words.title}</h1>
      <div class="measure">
        <h2>{words.comparisonsTitle}</h2>
        {words.comparisons.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h2>{words.systemTitle}</h2>
        {words.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <FeedSentence site={site} text={words.corrections} />
        {[words.synthetic, words.wording, words.openSource].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h2 id="fragor">{words.contactTitle}</h2>
        <PublisherContact site={site} words={words} />
        <h2>{words.privacyTitle}</h2>
        <p>
          {words.privacy} <a href={buildAddress(site, '/kakor')}>{words.cookiesLink}</a>
        </p>
      </div>
    </SitePage>
  );
}
