// What every page of the site is given: its language, words and addresses.

import type { FaultNotice } from '../../../stages/publication/index.ts';
import { sentence as englishSentence } from '../../../texts/en/sentence.ts';
import { site as english } from '../../../texts/en/site.ts';
import { siteArea as englishArea } from '../../../texts/en/siteArea.ts';
import { siteBriefing as englishBriefing } from '../../../texts/en/siteBriefing.ts';
import { siteCompare as englishCompare } from '../../../texts/en/siteCompare.ts';
import { siteFeed as englishFeed } from '../../../texts/en/siteFeed.ts';
import { siteIndicator as englishIndicator } from '../../../texts/en/siteIndicator.ts';
import {
  siteAbout as englishAbout,
  siteAccessibility as englishAccessibility,
  siteData as englishData,
  siteMethod as englishMethod,
} from '../../../texts/en/siteMethod.ts';
import { siteMoment as englishMoment } from '../../../texts/en/siteMoment.ts';
import { sitePicture as englishPicture } from '../../../texts/en/sitePicture.ts';
import { siteTitle as englishTitle } from '../../../texts/en/siteTitle.ts';
import { siteUnit as englishUnit } from '../../../texts/en/siteUnit.ts';
import { sentence as swedishSentence } from '../../../texts/sv/sentence.ts';
import { site as swedish } from '../../../texts/sv/site.ts';
import { siteArea as swedishArea } from '../../../texts/sv/siteArea.ts';
import { siteBriefing as swedishBriefing } from '../../../texts/sv/siteBriefing.ts';
import { siteCompare as swedishCompare } from '../../../texts/sv/siteCompare.ts';
import { siteFeed as swedishFeed } from '../../../texts/sv/siteFeed.ts';
import { siteIndicator as swedishIndicator } from '../../../texts/sv/siteIndicator.ts';
import {
  siteAbout as swedishAbout,
  siteAccessibility as swedishAccessibility,
  siteData as swedishData,
  siteMethod as swedishMethod,
} from '../../../texts/sv/siteMethod.ts';
import { siteMoment as swedishMoment } from '../../../texts/sv/siteMoment.ts';
import { sitePicture as swedishPicture } from '../../../texts/sv/sitePicture.ts';
import { siteTitle as swedishTitle } from '../../../texts/sv/siteTitle.ts';
import { siteUnit as swedishUnit } from '../../../texts/sv/siteUnit.ts';
import { type Language, vocabularies } from '../../../ui/language.ts';
import { findMainAddress } from './pageIdentity.ts';
import type { Publisher } from './publisher.ts';
import { listCarried, removeMoment, type SiteMoment } from './siteMoment.ts';

const siteTexts = {
  sv: {
    site: swedish,
    area: swedishArea,
    title: swedishTitle,
    unit: swedishUnit,
    briefing: swedishBriefing,
    compare: swedishCompare,
    sentence: swedishSentence,
    moment: swedishMoment,
    feed: swedishFeed,
    indicator: swedishIndicator,
    picture: swedishPicture,
    siteMethod: swedishMethod,
    siteAbout: swedishAbout,
    siteAccessibility: swedishAccessibility,
    siteData: swedishData,
  },
  en: {
    site: english,
    area: englishArea,
    title: englishTitle,
    unit: englishUnit,
    briefing: englishBriefing,
    compare: englishCompare,
    sentence: englishSentence,
    moment: englishMoment,
    feed: englishFeed,
    indicator: englishIndicator,
    picture: englishPicture,
    siteMethod: englishMethod,
    siteAbout: englishAbout,
    siteAccessibility: englishAccessibility,
    siteData: englishData,
  },
};

/** What pages say of the server; what is not known is left out of them. */
export interface SiteServer {
  /** Address of the server without a slash at its end, for addresses that others keep. */
  readonly url?: string | undefined;
  readonly publisher?: Publisher | undefined;
}

/** Made for each request; what a page says and links to depends on it and on the release alone. */
export interface SiteContext {
  readonly language: Language;
  readonly texts: (typeof siteTexts)['sv'];
  readonly words: (typeof vocabularies)['sv'];
  /** Path and query of this page without the language: the same page in the other language has the same. */
  readonly address: string;
  /** The edition that the page shows; its links carry it on. */
  readonly moment: SiteMoment;
  readonly server: SiteServer;
  /** What is known to be wrong in what is published. */
  readonly faults: readonly FaultNotice[];
}

/** The context of a request; `address` starts with `/`, without `/en`; `faults`: every notice of a known fault. */
export function buildSiteContext(
  language: Language,
  address: string,
  moment: SiteMoment = { kind: 'newest' },
  server: SiteServer = {},
  faults: readonly FaultNotice[] = [],
): SiteContext {
  return { language, texts: siteTexts[language], words: vocabularies[language], address, moment, server, faults };
}

/**
 * Address of a page in the language of the context, in the edition that this page shows. `path` starts with `/`; empty
 * queries are left out, so that `version: ''` leads to the newest version.
 */
export function buildAddress(context: SiteContext, path: string, query: Readonly<Record<string, string>> = {}): string {
  return localize(context.language, path) + renderQuery({ ...listCarried(context.moment, path, query), ...query });
}

/** Address of the same page in the other language. */
export function buildOtherLanguageAddress(context: SiteContext): string {
  return localize(context.language === 'sv' ? 'en' : 'sv', context.address);
}

/** Address of the feed in the language of the context: of what is new, whatever moment the page shows. */
export function buildFeedAddress(context: SiteContext): string {
  return localize(context.language, '/nytt.atom');
}

/** Where a page says who answers questions about the figures. */
export function buildContactAddress(context: SiteContext): string {
  return `${buildAddress(context, '/om')}#fragor`;
}

/** Address of this page as it is now, in its own language. */
export function buildNewestAddress(context: SiteContext): string {
  return localize(context.language, removeMoment(context.address));
}

/** The lasting addresses of this page, whole, in each language; undefined where the server's own is not known. */
export function buildMainAddresses({ server, address }: SiteContext): Readonly<Record<Language, string>> | undefined {
  if (server.url === undefined) return undefined;
  const path = findMainAddress(address);
  return { sv: server.url + localize('sv', path), en: server.url + localize('en', path) };
}

function localize(language: Language, path: string): string {
  if (language === 'sv') return path;
  return path === '/' ? '/en' : `/en${path.startsWith('/?') ? path.slice(1) : path}`;
}

function renderQuery(query: Readonly<Record<string, string>>): string {
  const filled = Object.entries(query).filter(([, value]) => value !== '');
  return filled.length === 0 ? '' : `?${new URLSearchParams(filled)}`;
}
