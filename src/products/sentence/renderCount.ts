import { formatNumber } from '../table/index.ts';
import type { CountFact } from './fact.ts';
import type { Telling } from './sentenceWords.ts';

/** How a unit stands over all indicators, in up to four short sentences. */
export function renderCount(fact: CountFact, { words, language }: Telling): string {
  const { place, round, desired, partly, develop, notApplicable, missing } = fact;
  const counted = desired + partly + develop;
  const number = (value: number) => formatNumber(value, language);
  return [
    counted === 0 ? '' : words.count.desired(place.name, number(desired), number(counted), round),
    counted === 0 ? '' : words.count.rest(partly, develop),
    notApplicable === 0 ? '' : words.count.notApplicable(notApplicable),
    missing === 0 ? '' : words.count.missing(missing),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
