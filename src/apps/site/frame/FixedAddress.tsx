// How to cite a page that shows several releases: an address that keeps leading to what they said.

import { formatDate } from '../../../ui/format.ts';
import type { LocalPhraseProps } from '../../../ui/LocalText.tsx';
import { CitedAddress } from './CitedAddress.tsx';
import { buildAddress, type SiteContext } from './siteContext.ts';
import { momentParameters } from './siteMoment.ts';

/** `releases`: those that the page shows; at least one. */
export interface FixedAddressProps {
  readonly site: SiteContext;
  /** What is cited; texts of the release come in their order. */
  readonly name: LocalPhraseProps['tell'];
  readonly texts?: LocalPhraseProps['texts'] | undefined;
  readonly releases: readonly { readonly time: string; readonly isSynthetic: boolean }[];
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** The address names the instant at which the last of the releases went live, so that later versions do not change it. */
export function FixedAddress({ site, name, texts, releases, path, query }: FixedAddressProps) {
  const words = site.texts.area.citation;
  const latest = releases.map(({ time }) => time).reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b));
  const instant = new Date(latest).toISOString();
  const { moment } = site;
  // A page of one version has its address already.
  const fixed = moment.kind === 'newest' ? { [momentParameters.asOf]: instant } : {};
  // Colons and commas may stand as they are in a query, and an address to copy is to be readable.
  const address = buildAddress(site, path, { ...query, ...fixed })
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',');
  return (
    <CitedAddress
      site={site}
      texts={texts ?? []}
      tell={(...told) => words.lineOfSeveral(name(...told), formatDate(latest, site.language))}
      isSynthetic={releases.some((release) => release.isSynthetic)}
      address={address}
      intro={words.introOfSeveral}
    />
  );
}
