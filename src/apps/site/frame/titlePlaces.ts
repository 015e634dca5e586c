import { formatNumber } from '../../../ui/format.ts';
import type { SiteContext } from './siteContext.ts';

/** Names that a title holds; the rest are counted. */
const maxNames = 3;

/**
 * Title of a page of places: `Linköping, Mjölby och Norrköping: Äldreomsorgen 2024`. `area`: its name; undefined where
 * the page shows all areas of the round.
 */
export function titlePlaces(site: SiteContext, names: readonly string[], round: number, area?: string): string {
  const words = site.texts.title;
  const rest = names.length - maxNames;
  const shown = rest > 0 ? [...names.slice(0, maxNames), words.others(formatNumber(rest, site.language))] : names;
  return words.places(new Intl.ListFormat(locales[site.language]).format(shown), area ?? words.allAreas, round);
}

const locales = { sv: 'sv', en: 'en-GB' } as const;
