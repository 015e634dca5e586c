import type { DescribedPart, ReviewedPart } from '../../../stages/collection/index.ts';
import type { Language } from '../../../ui/language.ts';
import { deskReviewWords } from './reviewWords.ts';

/** What the matters of a part are put into words from. */
export function buildDescribed(
  { part, response }: Pick<ReviewedPart, 'part' | 'response'>,
  language: Language,
): DescribedPart {
  const { review, answering } = deskReviewWords[language];
  const { answers, comments } = response;
  return { part, answers, comments, words: review, answerWords: answering, language };
}

/** Id of a matter on the page of its part. */
export function buildMatterId(key: string): string {
  return `arende-${key.replace(/[^A-Za-z0-9_-]+/g, '-')}`;
}
