import { SitePage } from './SitePage.tsx';
import { buildAddress, type SiteContext } from './siteContext.ts';

/** A fault of ours, said in one sentence. */
export function FaultPage({ site }: { readonly site: SiteContext }) {
  const words = site.texts.site.fault;
  return (
    <SitePage site={site} title={words.title}>
      <h1>{words.title}</h1>
      <p class="measure">{words.text}</p>
      <p>
        <a href={buildAddress(site, '/')}>{site.texts.site.notFound.toStart}</a>
      </p>
    </SitePage>
  );
}
