import { review as english } from '../../../texts/en/review.ts';
import { reviewUnit as englishUnit } from '../../../texts/en/reviewUnit.ts';
import { review as swedish } from '../../../texts/sv/review.ts';
import { reviewUnit as swedishUnit } from '../../../texts/sv/reviewUnit.ts';
import type { Language } from '../../../ui/language.ts';

/** Words of the unit's review page by language. */
export const unitReviewWords: Readonly<
  Record<Language, { readonly review: typeof swedish; readonly unit: typeof swedishUnit }>
> = {
  sv: { review: swedish, unit: swedishUnit },
  en: { review: english, unit: englishUnit },
};
