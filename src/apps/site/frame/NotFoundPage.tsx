import { LocalText } from '../../../ui/LocalText.tsx';
import type { BilingualText } from '../../../ui/language.ts';
import { SearchForm } from '../search/SearchForm.tsx';
import { ContactLink } from './ContactLink.tsx';
import { SitePage } from './SitePage.tsx';
import { buildAddress, type SiteContext } from './siteContext.ts';

/** A page that may be what was looked for. `name`: as its release has it, after the label. */
export interface PageLead {
  readonly address: string;
  readonly label: string;
  readonly name?: BilingualText;
}

/** Without a reason the page says that the address leads to none. */
export interface NotFoundPageProps {
  readonly site: SiteContext;
  readonly reason?: string | undefined;
  readonly leads?: readonly PageLead[];
}

/** Says what was not found, leads on to what is there instead, and offers the search. */
export function NotFoundPage({ site, reason, leads = [] }: NotFoundPageProps) {
  const words = site.texts.site.notFound;
  return (
    <SitePage site={site} title={words.title} steps={[{ label: words.title }]}>
      <h1>{words.title}</h1>
      <p class="measure">{reason ?? words.text}</p>
      {leads.length > 0 && (
        <>
          <h2>{words.leads}</h2>
          <ul class="index-list">
            {leads.map(({ address, label, name }) => (
              <li key={address}>
                <a href={address}>
                  {label}
                  {name !== undefined && (
                    <>
                      : <LocalText text={name} language={site.language} />
                    </>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <SearchForm site={site} query="" />
      <p>
        <a href={buildAddress(site, '/')}>{words.toStart}</a>
      </p>
      {site.server.publisher !== undefined && (
        <p>
          <ContactLink site={site} />
        </p>
      )}
    </SitePage>
  );
}
