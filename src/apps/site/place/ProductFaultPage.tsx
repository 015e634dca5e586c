import { SitePage } from '../frame/SitePage.tsx';
import type { SiteContext } from '../frame/siteContext.ts';

interface ProductFaultProps {
  readonly site: SiteContext;
  readonly kind: 'busy' | 'fault';
  /** The page with the same results. */
  readonly address: string;
}

/** Says that a report cannot be had right now, and where its results stand. */
export function ProductFaultPage({ site, kind, address }: ProductFaultProps) {
  const words = site.texts.briefing.products;
  const title = kind === 'busy' ? words.busyTitle : words.faultTitle;
  return (
    <SitePage site={site} title={title} steps={[{ label: title }]}>
      <h1>{title}</h1>
      <p class="measure">{kind === 'busy' ? words.busy : words.fault}</p>
      <p>
        <a href={address}>{words.toPage}</a>
      </p>
    </SitePage>
  );
}
