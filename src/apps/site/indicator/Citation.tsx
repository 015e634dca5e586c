// How to cite a page: what it is, its version, and an address that keeps leading to it.

import { formatDate } from '../../../ui/format.ts';
import { LocalPhrase, type LocalPhraseProps } from '../../../ui/LocalText.tsx';
import type { AreaView } from '../frame/areaView.ts';
import { nameRound } from '../frame/areaWords.ts';
import { ContactLink } from '../frame/ContactLink.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';

/** `query`: what else the address has to keep to lead to the same. */
export interface CitationProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  /** What is cited: an area, an indicator, or a value in words; texts of the release come in their order. */
  readonly name: LocalPhraseProps['tell'];
  readonly texts?: LocalPhraseProps['texts'] | undefined;
  /** Path below the area's page, starting with `/`; '' for the area. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>> | undefined;
  /** Address of the server; undefined where it is not known, and the address stands without it. */
  readonly url: string | undefined;
}

/** The address names the version, so that it leads to the same figures also after a correction. */
export function Citation({ site, view, name, texts, path, query, url }: CitationProps) {
  const words = site.texts.area.citation;
  const { data } = view;
  const address = buildAddress(site, `/${view.round}/${view.area}${path}`, {
    version: String(data.version),
    ...query,
  });
  return (
    <section aria-labelledby="hanvisa" class="citation">
      <h2 id="hanvisa">{words.title}</h2>
      <p class="measure">
        <LocalPhrase
          language={site.language}
          texts={texts ?? []}
          tell={(...told) =>
            words.line(name(...told), nameRound(site, data), data.version, formatDate(data.time, site.language))
          }
        />{' '}
        {data.isSynthetic && `${words.synthetic} `}
        <a class="citation-address" href={address}>
          {`${url ?? ''}${address}`}
        </a>
      </p>
      <p class="muted small no-print">
        {words.intro} <ContactLink site={site} />
      </p>
    </section>
  );
}
