import { SearchForm } from '../place/SearchForm.tsx';
import { SitePage } from './SitePage.tsx';
import { buildAddress, type SiteContext } from './siteContext.ts';

/** Says what was not found, and offers the search. */
export function NotFoundPage({ site, reason }: { readonly site: SiteContext; readonly reason?: string | undefined }) {
  const words = site.texts.site.notFound;
  return (
    <SitePage site={site} title={words.title} steps={[{ label: words.title }]}>
      <h1>{words.title}</h1>
      <p class="measure">{reason ?? words.text}</p>
      <SearchForm site={site} query="" />
      <p>
        <a href={buildAddress(site, '/')}>{words.toStart}</a>
      </p>
    </SitePage>
  );
}
