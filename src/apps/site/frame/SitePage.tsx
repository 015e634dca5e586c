// The frame of the site's pages: navigation, language, and the notice that answers are invented.

import type { ComponentChildren } from 'preact';
import type { BreadcrumbStep } from '../../../ui/Breadcrumb.tsx';
import { Page } from '../../../ui/Page.tsx';
import { MomentNotice } from './MomentNotice.tsx';
import { buildAddress, buildFeedAddress, buildOtherLanguageAddress, type SiteContext } from './siteContext.ts';

export interface SitePageProps {
  readonly site: SiteContext;
  readonly title: string;
  readonly description?: string | undefined;
  /** Steps after the start page; the last is this page. Left out on the start page. */
  readonly steps?: readonly BreadcrumbStep[] | undefined;
  readonly isSynthetic?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function SitePage({ site, title, description, steps, isSynthetic, children }: SitePageProps) {
  const words = site.texts.site.navigation;
  const items = [
    { href: buildAddress(site, '/sok'), label: words.search, path: '/sok' },
    { href: buildAddress(site, '/jamfor'), label: words.compare, path: '/jamfor' },
    { href: buildAddress(site, '/metod'), label: words.method, path: '/metod' },
    { href: buildAddress(site, '/data'), label: words.data, path: '/data' },
  ];
  const path = site.address.split('?')[0];
  return (
    <Page
      language={site.language}
      title={title}
      description={description}
      isSynthetic={isSynthetic}
      feed={{ href: buildFeedAddress(site), title: site.texts.feed.title }}
      otherLanguageHref={buildOtherLanguageAddress(site)}
      navigation={items.map((item) => ({ href: item.href, label: item.label, isCurrent: item.path === path }))}
      breadcrumb={steps && [{ label: words.start, href: buildAddress(site, '/') }, ...steps]}
    >
      <MomentNotice site={site} />
      {children}
    </Page>
  );
}
