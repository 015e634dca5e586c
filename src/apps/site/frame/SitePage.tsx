// The frame of the site's pages: navigation, language, and the notice that answers are invented.

import type { ComponentChildren } from 'preact';
import type { BreadcrumbStep } from '../../../ui/Breadcrumb.tsx';
import { type BilingualText, uiTexts } from '../../../ui/language.ts';
import { Page } from '../../../ui/Page.tsx';
import { FaultNotices, type ShownResults } from './FaultNotices.tsx';
import { MomentNotice } from './MomentNotice.tsx';
import { isListedPage } from './pageIdentity.ts';
import {
  buildAddress,
  buildContactAddress,
  buildFeedAddress,
  buildMainAddresses,
  buildOtherLanguageAddress,
  type SiteContext,
} from './siteContext.ts';

/** `title` without the name of the site, which the frame adds. */
export interface SitePageProps {
  readonly site: SiteContext;
  readonly title: string;
  /** Of the title, where it is a text of a release that the page's language has no form of. */
  readonly titleLanguage?: 'sv' | undefined;
  readonly description?: string | undefined;
  /** Steps after the start page; the last is this page. Left out on the start page. */
  readonly steps?: readonly BreadcrumbStep[] | undefined;
  readonly isSynthetic?: boolean | undefined;
  /** Results that the page shows, to say on top what is known to be wrong in them. */
  readonly shown?: readonly ShownResults[] | undefined;
  /** Columns whose names stand on the page: in English it says where they have no English names. */
  readonly columns?: readonly { readonly name: BilingualText }[] | undefined;
  /** True where the page has tables whose cells are links. */
  readonly hasLinkedCells?: boolean | undefined;
  /** True where the page links to pictures of charts. */
  readonly hasPictures?: boolean | undefined;
  /** What the page is about, for machines: JSON-LD. */
  readonly described?: object | undefined;
  readonly children: ComponentChildren;
}

/**
 * `columns`: of the page, to say on top where their names exist in Swedish only. `hasLinkedCells`: loads the script
 * that makes a table one stop of the Tab key; `hasPictures`: the one that gives pictures as PNG too.
 */
export function SitePage(props: SitePageProps) {
  const { site, title, description, steps, isSynthetic, columns, children } = props;
  const words = site.texts.site.navigation;
  const items = [
    { href: buildAddress(site, '/sok'), label: words.search, path: '/sok' },
    { href: buildAddress(site, '/jamfor'), label: words.compare, path: '/jamfor' },
    { href: buildAddress(site, '/metod'), label: words.method, path: '/metod' },
    { href: buildAddress(site, '/data'), label: words.data, path: '/data' },
  ];
  const path = site.address.split('?')[0];
  const { publisher } = site.server;
  return (
    <Page
      language={site.language}
      title={title}
      titleLanguage={props.titleLanguage}
      description={description && tellInvented(props, description)}
      identity={{
        addresses: buildMainAddresses(site),
        isListed: isListedPage(site.address),
        described: props.described,
      }}
      publisher={publisher && { name: publisher.name, href: buildContactAddress(site) }}
      isSynthetic={isSynthetic}
      languageNote={
        site.language === 'en' && columns?.some(({ name }) => name.en === undefined)
          ? site.texts.site.swedishOnly
          : undefined
      }
      scripts={[
        ...(props.hasLinkedCells === true ? ['browser/tables.js'] : []),
        ...(props.hasPictures === true ? ['browser/pictures.js'] : []),
      ]}
      feed={{ href: buildFeedAddress(site), title: site.texts.feed.title }}
      otherLanguageHref={buildOtherLanguageAddress(site)}
      navigation={items.map((item) => ({ href: item.href, label: item.label, isCurrent: item.path === path }))}
      breadcrumb={steps && [{ label: words.start, href: buildAddress(site, '/') }, ...steps]}
    >
      <MomentNotice site={site} />
      <FaultNotices site={site} shown={props.shown ?? []} />
      {children}
    </Page>
  );
}

/** A description is shown without the page's notice, where hits of search engines and shared links are listed. */
function tellInvented({ site, isSynthetic }: SitePageProps, description: string): string {
  return isSynthetic === true ? `${uiTexts[site.language].syntheticLabel}. ${description}` : description;
}
