import { SitePage } from '../frame/SitePage.tsx';
import type { SiteContext } from '../frame/siteContext.ts';

/** The accessibility statement: what has been tested, and what is known to be lacking. */
export function AccessibilityPage({ site }: { readonly site: SiteContext }) {
  const words = site.texts.siteAccessibility;
  const list = (items: readonly string[]) => (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    <SitePage site={site} title={words.title} steps={[{ label: words.title }]}>
      <h1>{words.title}</h1>
      <div class="measure">
        <p class="lead">{words.lead}</p>
        <h2>{words.statusTitle}</h2>
        <p>{words.status}</p>
        <h2>{words.testedTitle}</h2>
        {list(words.tested)}
        <h2>{words.knownTitle}</h2>
        {list(words.known)}
        <h2>{words.contactTitle}</h2>
        <p>{words.contact}</p>
        <h2>{words.complaintTitle}</h2>
        <p>{words.complaint}</p>
      </div>
    </SitePage>
  );
}
