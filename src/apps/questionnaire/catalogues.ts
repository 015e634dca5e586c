import { answerForm as englishForm } from '../../texts/en/answerForm.ts';
import { answering as englishAnswering } from '../../texts/en/answering.ts';
import { documentReading as englishReading } from '../../texts/en/documentReading.ts';
import { documentReceipt as englishReceipt } from '../../texts/en/documentReceipt.ts';
import { questionnaire as english } from '../../texts/en/questionnaire.ts';
import { questionnaireBoard as englishBoard } from '../../texts/en/questionnaireBoard.ts';
import { questionnaireTeam as englishTeam } from '../../texts/en/questionnaireTeam.ts';
import { answerForm as swedishForm } from '../../texts/sv/answerForm.ts';
import { answering as swedishAnswering } from '../../texts/sv/answering.ts';
import { documentReading as swedishReading } from '../../texts/sv/documentReading.ts';
import { documentReceipt as swedishReceipt } from '../../texts/sv/documentReceipt.ts';
import { questionnaire as swedish } from '../../texts/sv/questionnaire.ts';
import { questionnaireBoard as swedishBoard } from '../../texts/sv/questionnaireBoard.ts';
import { questionnaireTeam as swedishTeam } from '../../texts/sv/questionnaireTeam.ts';
import type { Language } from '../../ui/language.ts';

/** Everything that the respondents' pages say, in one language. */
export interface QuestionnaireWords {
  readonly language: Language;
  readonly pages: typeof swedish;
  readonly board: typeof swedishBoard;
  readonly team: typeof swedishTeam;
  readonly answering: typeof swedishAnswering;
  /** Beside the questions: last time's answers, who answered, preview, time. */
  readonly form: typeof swedishForm;
  /** A filled-in Word file. */
  readonly reading: typeof swedishReading;
  /** The receipt as a document. */
  readonly receipt: typeof swedishReceipt;
}

/** Words of the respondents' pages by language. */
export const questionnaireWords: Readonly<Record<Language, QuestionnaireWords>> = {
  sv: {
    language: 'sv',
    pages: swedish,
    board: swedishBoard,
    team: swedishTeam,
    answering: swedishAnswering,
    form: swedishForm,
    reading: swedishReading,
    receipt: swedishReceipt,
  },
  en: {
    language: 'en',
    pages: english,
    board: englishBoard,
    team: englishTeam,
    answering: englishAnswering,
    form: englishForm,
    reading: englishReading,
    receipt: englishReceipt,
  },
};
