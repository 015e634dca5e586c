// A link or a request that leads nowhere: what has happened and what to do.

import type { QuestionnaireWords } from '../catalogues.ts';
import { SurveyPage } from './SurveyPage.tsx';

/** Each has a title and a text in the catalogue. */
export type LinkProblem = Exclude<
  keyof QuestionnaireWords['pages']['linkProblems'],
  'whatToDo' | 'steps' | 'nothingLost'
>;

/** `backHref` holds the reader's own secret: it is given only where that link is open. */
export interface LinkProblemPageProps {
  readonly words: QuestionnaireWords;
  readonly problem: LinkProblem;
  /** Where the reader's own part is, when only the address was wrong. */
  readonly backHref?: string | undefined;
}

/** Tells nothing of the unit: whoever opens a dead link may be anybody. */
export function LinkProblemPage({ words, problem, backHref }: LinkProblemPageProps) {
  const texts = words.pages.linkProblems;
  const isLink = problem === 'unknown' || problem === 'expired' || problem === 'revoked';
  return (
    <SurveyPage words={words} title={texts[problem].title}>
      <h1>{texts[problem].title}</h1>
      <p class="lead">{texts[problem].text}</p>
      {isLink && (
        <>
          <h2>{texts.whatToDo}</h2>
          <ul class="measure">
            {texts.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          <p>{texts.nothingLost}</p>
        </>
      )}
      {backHref !== undefined && (
        <p>
          <a href={backHref}>{texts.wrongPart.back}</a>
        </p>
      )}
    </SurveyPage>
  );
}
