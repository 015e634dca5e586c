// What stands on the first page of a questionnaire: who asks what, why, by which law, and until when.

import { buildQuestionBlocks } from '../../stages/collection/index.ts';
import { questionnaire as english } from '../../texts/en/questionnaire.ts';
import { questionnaire as swedish } from '../../texts/sv/questionnaire.ts';
import type { QuestionnaireContent } from './questionnaireContent.ts';
import { readDocumentText } from './questionWords.ts';

const about = { sv: swedish.about, en: english.about };

/** As many signs as tell two versions apart; receipts give them all. */
const shownVersion = 12;

/** A line of the first page; what no source gives is left out. */
export interface DocumentFact {
  readonly term: string;
  readonly text: string;
}

/** Facts of a part's questionnaire, in the order in which they are asked for. */
export function listFacts(content: Omit<QuestionnaireContent, 'answers' | 'comments' | 'earlier'>): DocumentFact[] {
  const { round, part, unit, lastDay, words } = content;
  const { texts, language, formatDays } = words;
  const { legal } = round;
  const main = buildQuestionBlocks(part).length;
  const duty = [
    legal.isVoluntary ? about[language].isVoluntary : about[language].isNotVoluntary,
    part.isCompulsory ? about[language].compulsoryPart : '',
  ];
  const { date, registrationNumber } = legal.consultation;
  return [
    ...(unit === undefined ? [] : [{ term: texts.unit, text: texts.forUnit(unit.name, unit.code) }]),
    ...(lastDay === undefined ? [] : [{ term: texts.lastDay, text: formatDays(lastDay, lastDay) }]),
    {
      term: texts.measuringDate,
      text: texts.measuringDateText(formatDays(round.measuringDate, round.measuringDate)),
    },
    { term: texts.count, text: texts.countText(main, part.questions.length) },
    ...(legal.isVoluntary === undefined ? [] : [{ term: texts.participation, text: duty.join(' ').trim() }]),
    { term: texts.purpose, text: readDocumentText(legal.purpose, language) },
    { term: texts.basis, text: readDocumentText(legal.basis, language) },
    ...(date === undefined || registrationNumber === undefined
      ? []
      : [{ term: texts.consultation, text: texts.consultationText(formatDays(date, date), registrationNumber) }]),
    { term: texts.version, text: content.definitionHash.slice(0, shownVersion) },
  ];
}

/** What is to be known of the document itself. */
export function listNotes({
  part,
  isTrial,
  words,
}: Pick<QuestionnaireContent, 'part' | 'isTrial' | 'words'>): string[] {
  const { texts } = words;
  return [
    texts.personalData,
    ...(part.questions.some(({ text }) => text.wording === 'ours') ? [texts.ownWording] : []),
    ...(isTrial ? [texts.trial] : []),
  ];
}
