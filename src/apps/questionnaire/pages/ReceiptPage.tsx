// The receipt of a handed-in part: enough for the unit's archive and for next year, printable as it is.

import type { CellKey } from '../../../kernel/answer.ts';
import { buildReceipt, type HandedInResponse, type ResponseEvent } from '../../../stages/collection/index.ts';
import { nameUnit } from '../../../stages/frame/index.ts';
import { formatClock, formatDate } from '../../../ui/format.ts';
import { readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedPart } from '../openLink.ts';
import { AnswerList } from './AnswerList.tsx';
import { SurveyPage } from './SurveyPage.tsx';

export interface ReceiptPageProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedPart;
  readonly handedIn: HandedInResponse;
  readonly event: ResponseEvent;
}

export function ReceiptPage({ words, opened, handedIn, event }: ReceiptPageProps) {
  const texts = words.pages.receipt;
  const { language } = words;
  const name = readText(opened.part.name, language);
  const facts: readonly (readonly [string, string])[] = [
    [texts.unit, `${nameUnit(opened.unit)} (${opened.unit.code})`],
    [texts.part, name],
    [texts.round, readText(opened.round.name, language)],
    [texts.time, describeTime(handedIn.submittedAt, words)],
    [texts.code, buildReceipt(event)],
    [texts.hash, event.hash],
  ];
  return (
    <SurveyPage
      words={words}
      title={texts.title(name)}
      unitName={nameUnit(opened.unit)}
      homeHref={opened.path}
      breadcrumb={
        opened.isForAllParts
          ? [{ label: words.pages.part.toBoard, href: opened.path }, { label: texts.short }]
          : undefined
      }
      scripts={['browser/printing.js']}
    >
      <h1>{texts.title(name)}</h1>
      <Notice language={language} kind="success" title={texts.thanks}>
        <p>{texts.keep}</p>
      </Notice>
      <dl class="survey-facts">
        {facts.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <p class="measure muted">{texts.codeExplanation}</p>
      <p class="button-row">
        <button class="button with-script" type="button" data-print>
          {texts.print}
        </button>
        <a class="button button-secondary" href={`${opened.partPath}/svar.csv`} download>
          {texts.download}
        </a>
        {opened.isForAllParts && <a href={opened.path}>{texts.toBoard}</a>}
      </p>
      <p class="without-script muted no-print">{texts.printHint}</p>
      <p class="measure no-print">{texts.correct}</p>
      <h2>{texts.answersTitle}</h2>
      <AnswerList
        words={words}
        part={opened.part}
        answers={handedIn.answers}
        comments={handedIn.comments}
        shown={new Set<CellKey>(handedIn.answers.keys())}
      />
    </SurveyPage>
  );
}

/** `21 mars 2018 kl. 14.32`. */
export function describeTime(time: string, words: QuestionnaireWords): string {
  return words.pages.dateAndClock(formatDate(time, words.language), formatClock(time, words.language));
}
