// Facts in words, the same in page, report and fact sheet.

import { vocabulary as englishVocabulary } from '../../texts/en/vocabulary.ts';
import { vocabulary as swedishVocabulary } from '../../texts/sv/vocabulary.ts';
import { formatNumber, formatPercent } from '../table/index.ts';
import type { ChangeFact, ComparisonFact, NoChangeFact, SentenceFact } from './fact.ts';
import { renderCount } from './renderCount.ts';
import { renderEarlier } from './renderEarlier.ts';
import {
  joinWords,
  readLabel,
  type SentenceLanguage,
  type SentenceWords,
  type Telling,
  tellCounted,
  tellOutcome,
  tellUnit,
} from './sentenceWords.ts';

const vocabularies: Readonly<Record<SentenceLanguage, typeof swedishVocabulary>> = {
  sv: swedishVocabulary,
  en: englishVocabulary,
};

/** The fact as a sentence of its own, with the indicator's name before it; counts speak of all indicators. */
export function renderSentence(fact: SentenceFact, words: SentenceWords, language: SentenceLanguage): string {
  const statement = renderStatement(fact, words, language);
  return fact.kind === 'count' ? statement : words.about(readLabel(fact.column.name, language), statement);
}

/** The fact in words without the indicator's name: where that stands as a heading or link before it. */
export function renderStatement(fact: SentenceFact, words: SentenceWords, language: SentenceLanguage): string {
  return startWithCapital(render(fact, { words, language }));
}

function render(fact: SentenceFact, telling: Telling): string {
  const { words, language } = telling;
  const place = fact.place.name;
  switch (fact.kind) {
    case 'level':
      return renderLevel(fact, telling);
    case 'missing': {
      const { word, explanation } = vocabularies[language].absences[fact.reason];
      return words.missing(place, fact.round, word, explanation);
    }
    case 'comparison':
      return renderComparison(fact, telling);
    case 'numberComparison': {
      const { own, value, units, column, round, group } = fact;
      const tell = words.number[fact.relation];
      const unit = tellUnit(column, telling);
      return tell(
        place,
        formatNumber(own, language),
        unit,
        round,
        group.name,
        formatNumber(value, language),
        formatNumber(units, language),
      );
    }
    case 'change':
    case 'noChange':
      return renderWithReason(fact, telling);
    case 'break':
      return words.break(fact.round, fact.with, readLabel(fact.reason, language));
    case 'spread': {
      const { low, high, round } = fact;
      const percent = (value: number) => formatPercent(value, language);
      if (low.percent === high.percent) return words.spreadEqual(percent(low.percent), round);
      const names = (end: typeof low) =>
        end.names.length > maxNames
          ? words.severalCounties(formatNumber(end.names.length, language))
          : joinWords(end.names, words.and);
      return words.spread(percent(low.percent), names(low), percent(high.percent), names(high), round);
    }
    case 'range': {
      const percent = (value: number) => formatPercent(value, language);
      return words.range(place, fact.missing, tellCounted(fact.column, telling), percent(fact.low), percent(fact.high));
    }
    case 'count':
      return renderCount(fact, telling);
  }
}

/** Ties are named together up to this number, and counted beyond it. */
const maxNames = 3;

function renderLevel(fact: Extract<SentenceFact, { kind: 'level' }>, telling: Telling): string {
  const { words, language } = telling;
  const { shown, column, round, place } = fact;
  if (shown.kind === 'outcome')
    return words.outcomeLevel(place.name, tellOutcome(column, shown.outcome, language), round);
  if (shown.kind === 'number') {
    const value = formatNumber(shown.value, language);
    const unit = tellUnit(column, telling);
    return shown.units === undefined
      ? words.numberLevel(place.name, value, unit, round)
      : words.groupNumberLevel(place.name, value, unit, round, formatNumber(shown.units, language));
  }
  return words.shareLevel(
    place.name,
    formatNumber(shown.numerator, language),
    formatNumber(shown.denominator, language),
    tellCounted(column, telling),
    formatPercent(shown.percent, language),
    round,
  );
}

function renderComparison(fact: ComparisonFact, telling: Telling): string {
  const { words, language } = telling;
  const tell =
    fact.relation !== 'asMost'
      ? words.comparison[fact.relation]
      : fact.isCounted
        ? words.comparison.asMostCounted
        : words.comparison.asMostOther;
  return tell(
    fact.place.name,
    tellOutcome(fact.column, fact.own, language),
    fact.round,
    fact.group.name,
    words.comparison.base(
      formatNumber(fact.share.numerator, language),
      formatNumber(fact.share.denominator, language),
      formatPercent(fact.share.percent, language),
    ),
    tellCounted(fact.column, telling),
  );
}

function renderWithReason(fact: ChangeFact | NoChangeFact, telling: Telling): string {
  const told = renderEarlier(fact, telling);
  if (fact.comparability === 'direct') return told;
  return `${told} ${telling.words.affected(readLabel(fact.reason, telling.language))}`;
}

function startWithCapital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}
