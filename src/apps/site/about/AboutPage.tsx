import { SitePage } from '../frame/SitePage.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';

/** What the service is, what is invented in it, and what it does not do with its visitors. */
export function AboutPage({ site }: { readonly site: SiteContext }) {
  const words = site.texts.siteAbout;
  return (
    <SitePage site={site} title={words.title} steps={[{ label: words.title }]}>
      <h1>{words.title}</h1>
      <div class="measure">
        {[...words.paragraphs, words.synthetic, words.wording, words.openSource].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h2>{words.contactTitle}</h2>
        <p>{words.contact}</p>
        <h2>{words.privacyTitle}</h2>
        <p>
          {words.privacy} <a href={buildAddress(site, '/kakor')}>{words.cookiesLink}</a>
        </p>
      </div>
    </SitePage>
  );
}
