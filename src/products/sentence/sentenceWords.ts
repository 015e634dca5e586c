// The words that all sentences are made of, and how labels of a scale, shares and lists are told.

import type { Outcome } from '../../kernel/observation.ts';
import { sentence as english } from '../../texts/en/sentence.ts';
import { vocabulary as englishVocabulary } from '../../texts/en/vocabulary.ts';
import { sentence as swedish } from '../../texts/sv/sentence.ts';
import { vocabulary as swedishVocabulary } from '../../texts/sv/vocabulary.ts';
import { formatNumber, formatPercent } from '../table/index.ts';
import type { FactColumn, ShownShare } from './fact.ts';

/** Of the sentence around them; texts of the release that lack English stay Swedish. */
export type SentenceLanguage = 'sv' | 'en';
/** The catalogue of one language. */
export type SentenceWords = typeof swedish;

/** By language of the reader. */
export const sentenceWords: Readonly<Record<SentenceLanguage, SentenceWords>> = { sv: swedish, en: english };
/** What the parts of the renderer hand on. */
export interface Telling {
  readonly words: SentenceWords;
  readonly language: SentenceLanguage;
}

/** A share with its counts: `53 % (154 av 292)`. */
export function tellShare({ percent, numerator, denominator }: ShownShare, { words, language }: Telling): string {
  return words.change.share(
    formatPercent(percent, language),
    formatNumber(numerator, language),
    formatNumber(denominator, language),
  );
}

/** Labels of the outcomes that the column's share counts: `Ja`, `Inom 3 dagar eller 4–7 dagar`. */
export function tellCounted(column: Pick<FactColumn, 'scale' | 'outcomes'>, { words, language }: Telling): string {
  const labels = column.scale
    .filter((step) => step.share === 'counted' && column.outcomes.includes(step.outcome))
    .map((step) => tellOutcome(column, step.outcome, language));
  return joinWords(labels, words.or);
}

/** An outcome as the scale tells it; in English by the vocabulary where the scale has the standard word only in Swedish. */
export function tellOutcome(
  { scale }: Pick<FactColumn, 'scale'>,
  outcome: Outcome,
  language: SentenceLanguage,
): string {
  const label = scale.find((step) => step.outcome === outcome)?.label;
  if (label === undefined) return outcome;
  if (language === 'sv') return label.sv;
  const standard = Object.entries(swedishVocabulary.outcomes).find(([, word]) => word === label.sv)?.[0];
  return label.en ?? Object.entries(englishVocabulary.outcomes).find(([code]) => code === standard)?.[1] ?? label.sv;
}

/** The text in the language asked for; Swedish where no English form exists. */
export function readLabel(
  text: { readonly sv: string; readonly en: string | undefined },
  language: SentenceLanguage,
): string {
  return language === 'en' ? (text.en ?? text.sv) : text.sv;
}

/** The unit of a measure within a sentence; '' without one. */
export function tellUnit({ unit }: Pick<FactColumn, 'unit'>, { language }: Telling): string {
  return unit === undefined ? '' : readLabel(nameUnitInBoth(unit), language);
}

/** The unit of a measure; per cent, which definitions name in Swedish only, with its English word too. */
export function nameUnitInBoth<Unit extends { readonly sv: string; readonly en: string | undefined }>(
  unit: Unit,
): Unit {
  return unit.en === undefined && unit.sv === swedish.percentUnit ? { ...unit, en: english.percentUnit } : unit;
}

/** `a, b och c`, the last two joined by the word. */
export function joinWords(labels: readonly string[], word: string): string {
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} ${word} ${labels.at(-1)}`;
}
