import type { SiteContext } from '../frame/siteContext.ts';

/** Sentences of a page: `contact` where nobody is named, `contactOf` stands before the address of who is. */
export interface PublisherContactProps {
  readonly site: SiteContext;
  readonly words: {
    readonly contact: string;
    readonly contactOf: (name: string) => string;
    readonly contactHow: string;
  };
}

/** Who answers, with the address to write to where a publisher is set. */
export function PublisherContact({ site, words }: PublisherContactProps) {
  const { publisher } = site.server;
  return (
    <p>
      {publisher === undefined ? (
        words.contact
      ) : (
        <>
          {words.contactOf(publisher.name)} <a href={`mailto:${publisher.email}`}>{publisher.email}</a>.
        </>
      )}{' '}
      {words.contactHow}
    </p>
  );
}
