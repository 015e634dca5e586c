import { answering as englishAnswering } from '../../texts/en/answering.ts';
import { questionnaire as english } from '../../texts/en/questionnaire.ts';
import { answering as swedishAnswering } from '../../texts/sv/answering.ts';
import { questionnaire as swedish } from '../../texts/sv/questionnaire.ts';
import type { Language } from '../../ui/language.ts';

export interface QuestionnaireWords {
  readonly language: Language;
  readonly pages: typeof swedish;
  readonly answering: typeof swedishAnswering;
}

/** Words of the respondents' pages by language. */
export const questionnaireWords: Readonly<Record<Language, QuestionnaireWords>> = {
  sv: { language: 'sv', pages: swedish, answering: swedishAnswering },
  en: { language: 'en', pages: english, answering: englishAnswering },
};
