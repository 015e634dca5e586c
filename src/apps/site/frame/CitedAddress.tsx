import { LocalPhrase, type LocalPhraseProps } from '../../../ui/LocalText.tsx';
import { ContactLink } from './ContactLink.tsx';
import type { SiteContext } from './siteContext.ts';

/** `tell` and `texts`: the line that says what is cited. */
export interface CitedAddressProps extends Pick<LocalPhraseProps, 'tell' | 'texts'> {
  readonly site: SiteContext;
  readonly isSynthetic: boolean;
  /** Path and query; the address of the server stands before it where it is known. */
  readonly address: string;
  /** What the address always leads to. */
  readonly intro: string;
}

/** The section of a page that says how to cite it, and whom to ask. */
export function CitedAddress({ site, tell, texts, isSynthetic, address, intro }: CitedAddressProps) {
  const words = site.texts.area.citation;
  return (
    <section aria-labelledby="hanvisa" class="citation">
      <h2 id="hanvisa">{words.title}</h2>
      <p class="measure">
        <LocalPhrase language={site.language} texts={texts} tell={tell} /> {isSynthetic && `${words.synthetic} `}
        <a class="citation-address" href={address}>
          {`${site.server.url ?? ''}${address}`}
        </a>
      </p>
      <p class="muted small no-print">
        {intro} <ContactLink site={site} />
      </p>
    </section>
  );
}
