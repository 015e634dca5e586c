// What speaks for or against comparing two years of a measure, one thing at a time, in words.

import { comparisonTexts as english } from '../../../texts/en/comparison.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { comparisonTexts as swedish } from '../../../texts/sv/comparison.ts';
import type { ComparabilityStatus } from '../model.ts';
import type { Text } from '../texts.ts';

/** What differs, or is not known, between two years. */
export type ComparisonFactKind =
  | 'break'
  | 'noRound'
  | 'declared'
  | 'new'
  | 'removed'
  | 'notMeasured'
  | 'measuredUnknown'
  | 'questionnaireUnknown'
  | 'resultKind'
  | 'scale'
  | 'share'
  | 'unit'
  | 'window'
  | 'rule'
  | 'options'
  | 'wording'
  | 'questionKind'
  | 'item'
  | 'questions'
  | 'moved';

/** The comparison as a whole gets the gravest status of its facts. */
export interface ComparisonFact {
  readonly kind: ComparisonFactKind;
  /** What the fact by itself makes of the comparison. */
  readonly status: ComparabilityStatus;
  readonly text: Text;
}

/** Keys of the catalogue that hold one sentence. */
type SentenceKey = {
  [K in keyof typeof swedish]: (typeof swedish)[K] extends string ? K : never;
}[keyof typeof swedish];

/** A value of a sentence; a text is told in the language of the sentence. */
export type SentenceValue = string | number | Text;

/** A sentence of the catalogue in both languages. */
export function buildSentence(key: SentenceKey, values: Readonly<Record<string, SentenceValue>> = {}): Text {
  return {
    sv: fillMessage(swedish[key], readValues(values, 'sv')),
    en: fillMessage(english[key], readValues(values, 'en')),
    wording: 'ours',
  };
}

function readValues(
  values: Readonly<Record<string, SentenceValue>>,
  language: 'sv' | 'en',
): Record<string, string | number> {
  const entries = Object.entries(values).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'object' ? (value[language] ?? value.sv) : value,
  ]);
  return Object.fromEntries(entries);
}

/**
 * Texts joined. In English a text without one of its own stands in Swedish among those that have one; where none has, there is no
 * English text, so that pages tell the Swedish one as Swedish (WCAG 3.1.2).
 */
export function joinTexts(texts: readonly Text[], separator: string): Text {
  const isSwedish = texts.every(({ en }) => en === undefined);
  return {
    sv: texts.map(({ sv }) => sv).join(separator),
    en: isSwedish ? undefined : texts.map(({ sv, en }) => en ?? sv).join(separator),
    wording: 'ours',
  };
}

/** From best to worst. */
const order: readonly ComparabilityStatus[] = ['direct', 'affected', 'new', 'removed', 'notComparable'];

/** The worst of the statuses; `direct` of none. */
export function findWorstStatus(statuses: readonly ComparabilityStatus[]): ComparabilityStatus {
  return order.findLast((status) => statuses.includes(status)) ?? 'direct';
}
