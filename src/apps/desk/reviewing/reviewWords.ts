import { answerForm as englishForm } from '../../../texts/en/answerForm.ts';
import { answering as englishAnswering } from '../../../texts/en/answering.ts';
import { deskReview as englishDesk } from '../../../texts/en/deskReview.ts';
import { review as english } from '../../../texts/en/review.ts';
import { answerForm as swedishForm } from '../../../texts/sv/answerForm.ts';
import { answering as swedishAnswering } from '../../../texts/sv/answering.ts';
import { deskReview as swedishDesk } from '../../../texts/sv/deskReview.ts';
import { review as swedish } from '../../../texts/sv/review.ts';
import type { Language } from '../../../ui/language.ts';

/**
 * Several catalogues together, of one language; those of the unit's pages are here so that both sides read the same.
 */
export interface DeskReviewWords {
  readonly review: typeof swedish;
  readonly desk: typeof swedishDesk;
  readonly answering: typeof swedishAnswering;
  /** Reasons that units give for warnings. */
  readonly reasons: (typeof swedishForm)['acceptance']['reasons'];
}

/** Words of the desk's review by language. */
export const deskReviewWords: Readonly<Record<Language, DeskReviewWords>> = {
  sv: {
    review: swedish,
    desk: swedishDesk,
    answering: swedishAnswering,
    reasons: swedishForm.acceptance.reasons,
  },
  en: {
    review: english,
    desk: englishDesk,
    answering: englishAnswering,
    reasons: englishForm.acceptance.reasons,
  },
};
