import type { FactPlace } from './fact.ts';
import type { SentenceWords } from './sentenceWords.ts';

/**
 * A unit or group as sentences name it: `riket`, `storleksgrupp 3`, `Östergötlands län`. `name` is the name that the release
 * has for a unit, city or county; for other groups the code says it.
 */
export function namePlace(level: FactPlace['level'], code: string, name: string, words: SentenceWords): FactPlace {
  switch (level) {
    case 'nation':
      return { level, code, name: words.places.nation };
    case 'sizeGroup':
    case 'skrGroup':
    case 'socioGroup':
      return { level, code, name: words.places[level](code) };
    default:
      return { level, code, name };
  }
}
