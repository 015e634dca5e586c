import { buildContactAddress, type SiteContext } from './siteContext.ts';

/** The way to who answers questions about the figures, by name where a publisher is set. */
export function ContactLink({ site }: { readonly site: SiteContext }) {
  const { publisher } = site.server;
  const words = site.texts.area.citation;
  return (
    <a href={buildContactAddress(site)}>{publisher === undefined ? words.contact : words.contactOf(publisher.name)}</a>
  );
}
