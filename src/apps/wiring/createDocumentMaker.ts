// Documents of the running server: words from the catalogues, rules in words, type set in a thread of its own.

import { createTypstPrinter } from '../../adapters/typst/index.ts';
import { findStockholmDate } from '../../kernel/stockholmTime.ts';
import type { DocumentLanguage, DocumentMaker, DocumentWords } from '../../products/document/index.ts';
import { buildExpressionWords } from '../../stages/calculation/index.ts';
import type { Round } from '../../stages/definition/index.ts';
import { answering as englishAnswering } from '../../texts/en/answering.ts';
import { documentQuestionnaire as english } from '../../texts/en/documentQuestionnaire.ts';
import { expressionPhrases as englishPhrases } from '../../texts/en/expression.ts';
import { questionnaire as englishPages } from '../../texts/en/questionnaire.ts';
import { answering as swedishAnswering } from '../../texts/sv/answering.ts';
import { documentQuestionnaire as swedish } from '../../texts/sv/documentQuestionnaire.ts';
import { expressionPhrases as swedishPhrases } from '../../texts/sv/expression.ts';
import { questionnaire as swedishPages } from '../../texts/sv/questionnaire.ts';
import { formatClock, formatDate, formatPeriod } from '../../ui/format.ts';

const catalogues = {
  sv: { texts: swedish, answering: swedishAnswering, phrases: swedishPhrases, pages: swedishPages },
  en: { texts: english, answering: englishAnswering, phrases: englishPhrases, pages: englishPages },
};

/** Makes documents in the language. The thread starts with the first print and does not hold the process. */
export function createDocumentMaker(language: DocumentLanguage = 'sv'): DocumentMaker & { close(): Promise<void> } {
  const printer = createTypstPrinter();
  const known = new WeakMap<Round, DocumentWords>();
  return {
    buildWords(round) {
      const words = known.get(round) ?? buildDocumentWords(round, language);
      known.set(round, words);
      return words;
    },
    print: printer.print,
    close: printer.close,
  };
}

/** Words of a round's documents. */
export function buildDocumentWords(round: Round, language: DocumentLanguage): DocumentWords {
  const { texts, answering, phrases, pages } = catalogues[language];
  return {
    language,
    texts,
    answering,
    rules: buildExpressionWords(round, phrases, language),
    formatDays: (from, to) => formatPeriod(from, to, language),
    formatTime: (time) =>
      pages.dateAndClock(formatDate(findStockholmDate(time), language), formatClock(time, language)),
  };
}
