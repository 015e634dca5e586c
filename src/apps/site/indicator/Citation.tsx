// How to cite a page: what it is, its version, and an address that keeps leading to it.

import { formatDate } from '../../../ui/format.ts';
import type { LocalPhraseProps } from '../../../ui/LocalText.tsx';
import type { AreaView } from '../frame/areaView.ts';
import { nameRound } from '../frame/areaWords.ts';
import { CitedAddress } from '../frame/CitedAddress.tsx';
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
}

/** The address names the version, so that it leads to the same figures also after a correction. */
export function Citation({ site, view, name, texts, path, query }: CitationProps) {
  const words = site.texts.area.citation;
  const { data } = view;
  const address = buildAddress(site, `/${view.round}/${view.area}${path}`, {
    version: String(data.version),
    ...query,
  });
  return (
    <CitedAddress
      site={site}
      texts={texts ?? []}
      tell={(...told) =>
        words.line(name(...told), nameRound(site, data), data.version, formatDate(data.time, site.language))
      }
      isSynthetic={data.isSynthetic}
      address={address}
      intro={words.intro}
    />
  );
}
