// A part that cannot be written in now, or through this link: what is answered so far, and why nothing can be changed.

import { readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { FormView } from '../form/formView.ts';
import type { OpenedPart } from '../openLink.ts';
import { AboutSurvey } from './AboutSurvey.tsx';
import { AnswerList } from './AnswerList.tsx';
import { PhaseNote } from './PhaseNote.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** For those who may not write now. A part that is declined with nothing in it shows no answers. */
export function PartReadingPage({ opened, view }: { readonly opened: OpenedPart; readonly view: FormView }) {
  const { words, part } = view;
  const name = readText(part.name, words.language);
  return (
    <SurveyPage
      words={words}
      title={name}
      opened={opened}
      breadcrumb={[{ label: words.pages.part.toBoard, href: opened.path }, { label: name }]}
    >
      <p class="overline">{readText(opened.round.name, words.language)}</p>
      <h1>{name}</h1>
      <NotWritable words={words} opened={opened} />
      <PhaseNote words={words} opened={opened} />
      <AboutSurvey words={words} round={opened.round} part={part} />
      {!isEmptyDecline(opened, view) && (
        <>
          <h2>{words.pages.review.answersTitle}</h2>
          <AnswerList
            words={words}
            part={part}
            answers={view.answers}
            comments={view.comments}
            shown={view.state.askedKeys}
          />
        </>
      )}
    </SurveyPage>
  );
}

/** A part that is not answered, and in which nothing was written: a list of missing answers says nothing. */
function isEmptyDecline({ right }: OpenedPart, { answers }: FormView): boolean {
  return !right.mayWrite && right.because === 'declined' && answers.size === 0;
}

/** True where the unit itself can do something about it. */
function mayDecide({ right, granted }: OpenedPart): boolean {
  return granted.mayHandIn && !right.mayWrite && (right.because === 'mustAsk' || right.because === 'declined');
}

/** Why the part cannot be written in, in words. */
function NotWritable({ words, opened }: { readonly words: QuestionnaireWords; readonly opened: OpenedPart }) {
  const texts = words.form.notWritable;
  const text = opened.granted.mayWrite
    ? opened.right.mayWrite
      ? undefined
      : texts[opened.right.because]
    : texts.readOnly;
  if (text === undefined) return null;
  return (
    <Notice language={words.language}>
      <p>{text}</p>
      {mayDecide(opened) && (
        <p>
          <a href={`${opened.partPath}/besluta`}>{words.form.decide}</a>
        </p>
      )}
    </Notice>
  );
}
