import { siteCookies as english } from '../../../texts/en/siteMethod.ts';
import { siteCookies as swedish } from '../../../texts/sv/siteMethod.ts';
import { SitePage } from '../frame/SitePage.tsx';
import type { SiteContext } from '../frame/siteContext.ts';

/** That there are none, and what is kept for those who sign in. */
export function CookiesPage({ site }: { readonly site: SiteContext }) {
  const words = site.language === 'en' ? english : swedish;
  return (
    <SitePage site={site} title={words.title} description={words.lead} steps={[{ label: words.title }]}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="measure">
        {words.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </SitePage>
  );
}
