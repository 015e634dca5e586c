// What every page of the site is given: its language, words and addresses.

import { site as english } from '../../../texts/en/site.ts';
import { siteArea as englishArea } from '../../../texts/en/siteArea.ts';
import { siteIndicator as englishIndicator } from '../../../texts/en/siteIndicator.ts';
import {
  siteAbout as englishAbout,
  siteAccessibility as englishAccessibility,
  siteData as englishData,
  siteMethod as englishMethod,
} from '../../../texts/en/siteMethod.ts';
import { siteUnit as englishUnit } from '../../../texts/en/siteUnit.ts';
import { site as swedish } from '../../../texts/sv/site.ts';
import { siteArea as swedishArea } from '../../../texts/sv/siteArea.ts';
import { siteIndicator as swedishIndicator } from '../../../texts/sv/siteIndicator.ts';
import {
  siteAbout as swedishAbout,
  siteAccessibility as swedishAccessibility,
  siteData as swedishData,
  siteMethod as swedishMethod,
} from '../../../texts/sv/siteMethod.ts';
import { siteUnit as swedishUnit } from '../../../texts/sv/siteUnit.ts';
import { type Language, vocabularies } from '../../../ui/language.ts';

const siteTexts = {
  sv: {
    site: swedish,
    area: swedishArea,
    unit: swedishUnit,
    indicator: swedishIndicator,
    siteMethod: swedishMethod,
    siteAbout: swedishAbout,
    siteAccessibility: swedishAccessibility,
    siteData: swedishData,
  },
  en: {
    site: english,
    area: englishArea,
    unit: englishUnit,
    indicator: englishIndicator,
    siteMethod: englishMethod,
    siteAbout: englishAbout,
    siteAccessibility: englishAccessibility,
    siteData: englishData,
  },
};

export interface SiteContext {
  readonly language: Language;
  readonly texts: (typeof siteTexts)['sv'];
  readonly words: (typeof vocabularies)['sv'];
  /** Path and query of this page without the language: the same page in the other language has the same. */
  readonly address: string;
}

/** The context of a request; `address` starts with `/`, without `/en`. */
export function buildSiteContext(language: Language, address: string): SiteContext {
  return { language, texts: siteTexts[language], words: vocabularies[language], address };
}

/** Address of a page in the language of the context. `path` starts with `/`; empty queries are left out. */
export function buildAddress(context: SiteContext, path: string, query: Readonly<Record<string, string>> = {}): string {
  return localize(context.language, path) + renderQuery(query);
}

/** Address of the same page in the other language. */
export function buildOtherLanguageAddress(context: SiteContext): string {
  return localize(context.language === 'sv' ? 'en' : 'sv', context.address);
}

function localize(language: Language, path: string): string {
  if (language === 'sv') return path;
  return path === '/' ? '/en' : `/en${path.startsWith('/?') ? path.slice(1) : path}`;
}

function renderQuery(query: Readonly<Record<string, string>>): string {
  const filled = Object.entries(query).filter(([, value]) => value !== '');
  return filled.length === 0 ? '' : `?${new URLSearchParams(filled)}`;
}
