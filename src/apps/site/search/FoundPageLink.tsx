import { siteCookies as englishCookies } from '../../../texts/en/siteMethod.ts';
import { siteCookies as swedishCookies } from '../../../texts/sv/siteMethod.ts';
import type { FoundPage } from '../../../texts/sv/siteSearch.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';

const paths: Readonly<Record<FoundPage, string>> = {
  compare: '/jamfor',
  method: '/metod',
  data: '/data',
  about: '/om',
  accessibility: '/tillganglighet',
  cookies: '/kakor',
};

/** A page about the site by its own title. */
export function FoundPageLink({ site, page }: { readonly site: SiteContext; readonly page: FoundPage }) {
  const { compare, siteMethod, siteData, siteAbout, siteAccessibility } = site.texts;
  const cookies = site.language === 'en' ? englishCookies : swedishCookies;
  const named = {
    compare,
    method: siteMethod,
    data: siteData,
    about: siteAbout,
    accessibility: siteAccessibility,
    cookies,
  };
  return <a href={buildAddress(site, paths[page])}>{named[page].title}</a>;
}
