// The words that reports are written in, and short ways to say figures.

import { calculatePercent } from '../../kernel/share.ts';
import { sentence as englishSentence } from '../../texts/en/sentence.ts';
import { siteBriefing as englishBriefing } from '../../texts/en/siteBriefing.ts';
import { unitReport as english } from '../../texts/en/unitReport.ts';
import { vocabulary as englishVocabulary } from '../../texts/en/vocabulary.ts';
import { sentence as swedishSentence } from '../../texts/sv/sentence.ts';
import { siteBriefing as swedishBriefing } from '../../texts/sv/siteBriefing.ts';
import { unitReport as swedish } from '../../texts/sv/unitReport.ts';
import { vocabulary as swedishVocabulary } from '../../texts/sv/vocabulary.ts';
import type { ShownShare } from '../sentence/index.ts';
import { formatPercent } from '../table/index.ts';

/** What the release has in Swedish only stays Swedish in an English report. */
export type ReportLanguage = 'sv' | 'en';

/** What the page of a place says in the same words stands in `briefing`. */
export interface ReportWords {
  readonly language: ReportLanguage;
  readonly texts: typeof swedish;
  readonly briefing: typeof swedishBriefing;
  readonly sentence: typeof swedishSentence;
  readonly vocabulary: typeof swedishVocabulary;
}

/** The catalogues of one language together. */
export const reportWords: Readonly<Record<ReportLanguage, ReportWords>> = {
  sv: {
    language: 'sv',
    texts: swedish,
    briefing: swedishBriefing,
    sentence: swedishSentence,
    vocabulary: swedishVocabulary,
  },
  en: {
    language: 'en',
    texts: english,
    briefing: englishBriefing,
    sentence: englishSentence,
    vocabulary: englishVocabulary,
  },
};

/** Between which values a share lies whatever the missing would have answered: `11–18 %`; one value where they agree. */
export function tellRange({ numerator, denominator, missing }: ShownShare, { texts, language }: ReportWords): string {
  const all = denominator + missing;
  const [low, high] = [calculatePercent(numerator, all), calculatePercent(numerator + missing, all)];
  return texts.report.range(low === high ? formatPercent(low, language) : String(low), formatPercent(high, language));
}

/** The name of a unit with the places where it may be parted at the head of a narrow column: `Social\u00adförvaltningen Centrum`. */
export function partName(name: string): string {
  return name.replace(/(?<=\p{L}{4})(?=förvaltning)/gu, '\u00ad');
}
