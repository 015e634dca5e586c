// What the survey is, why it is sent, and under which law: on the first page of every part.

import type { Part, Round } from '../../../stages/definition/index.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { formatDate, formatPeriod } from '../../../ui/format.ts';
import { readText } from '../../../ui/language.ts';
import type { QuestionnaireWords } from '../catalogues.ts';

/** `part` undefined: of the survey as a whole; `isOpen`: unfolded from the start. */
export interface AboutSurveyProps {
  readonly words: QuestionnaireWords;
  readonly round: Round;
  readonly part?: Part | undefined;
  readonly isOpen?: boolean | undefined;
  /** Says who sends it too: for the registrator, who meets it first. */
  readonly isAddressed?: boolean | undefined;
}

/** For respondents and registrators. `isAddressed`: says also who sends it, on the page that a letter leads to. */
export function AboutSurvey({ words, round, part, isOpen, isAddressed }: AboutSurveyProps) {
  const { language, pages } = words;
  const texts = pages.about;
  const { legal } = round;
  const lastDay = round.calendar.find((entry) => entry.kind === 'lastDay');
  const facts: readonly (readonly [string, string])[] = [
    ...(isAddressed === true ? [[words.board.about.sender, words.board.about.senderText] as const] : []),
    [texts.what, readText(round.name, language)],
    [texts.why, readText(legal.purpose, language)],
    ...describeDuty(words, round, part),
    [texts.basis, readText(legal.basis, language)],
    ...describeConsultation(words, round),
    [texts.who, texts.whoText],
    [texts.measuringDate, texts.measuringDateText(formatDate(round.measuringDate, language))],
    ...(lastDay ? [[texts.lastDay, formatPeriod(lastDay.from, lastDay.to, language)] as const] : []),
  ];
  return (
    <Disclosure language={language} summary={texts.summary} isOpen={isOpen}>
      <dl class="survey-facts">
        {facts.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <p class="muted">{texts.ownWording}</p>
    </Disclosure>
  );
}

/** Nothing where no source says whether it is voluntary: then nobody may be told that it is a duty. */
function describeDuty(
  words: QuestionnaireWords,
  { legal }: Round,
  part: Part | undefined,
): readonly (readonly [string, string])[] {
  const texts = words.pages.about;
  const sentences = [
    legal.isVoluntary === undefined ? undefined : legal.isVoluntary ? texts.isVoluntary : texts.isNotVoluntary,
    part?.isCompulsory ? texts.compulsoryPart : undefined,
  ].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? [] : [[texts.voluntary, sentences.join(' ')]];
}

function describeConsultation(words: QuestionnaireWords, round: Round): readonly (readonly [string, string])[] {
  const texts = words.pages.about;
  const { date, registrationNumber } = round.legal.consultation;
  const sentences = [
    date === undefined ? undefined : texts.consultationText(formatDate(date, words.language)),
    registrationNumber === undefined ? undefined : texts.registrationNumber(registrationNumber),
  ].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? [] : [[texts.consultation, sentences.join(' ')]];
}
