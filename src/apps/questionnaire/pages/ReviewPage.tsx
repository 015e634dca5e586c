// Before handing in: what is missing, what looks odd, every answer in words, and how it will look when published.

import { nameUnit } from '../../../stages/frame/index.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { PreviewRow } from '../buildPreview.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import { buildCellMessages, type ErrorLink } from '../form/formMessages.ts';
import type { FormView } from '../form/formView.ts';
import type { OpenedPart } from '../openLink.ts';
import { AnswerList } from './AnswerList.tsx';
import { Preview } from './Preview.tsx';
import { type FaultyAcceptance, ReviewNotes } from './ReviewNotes.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** `canHandIn` false: the link opens some questions only, or something is missing or wrong. */
export interface ReviewPageProps {
  readonly opened: OpenedPart;
  readonly view: FormView;
  readonly errors: readonly ErrorLink[];
  /** Digest of what is shown: what is handed in must be what was read. */
  readonly reviewed: string;
  readonly canHandIn: boolean;
  /** Said on top when handing in was refused. */
  readonly refusal?: 'incomplete' | 'changed' | undefined;
  /** An explanation of a warning that could not be stored. */
  readonly faulty?: FaultyAcceptance | undefined;
  /** How the unit will be shown; empty where the part carries no indicator, or the link opens some questions only. */
  readonly preview: readonly PreviewRow[];
}

/**
 * `errors`: what stops handing in. The form carries the digest of what was read, so that answers that changed meanwhile
 * are not handed in unread.
 */
export function ReviewPage(props: ReviewPageProps) {
  const { opened, view, errors } = props;
  const { words } = view;
  const texts = words.pages.review;
  const name = readText(view.part.name, words.language);
  return (
    <SurveyPage
      words={words}
      title={texts.title(name)}
      opened={opened}
      breadcrumb={[
        ...(opened.isForAllParts ? [{ label: words.pages.part.toBoard, href: opened.path }] : []),
        { label: name, href: opened.partPath },
        { label: words.pages.part.review },
      ]}
    >
      <h1>{texts.title(name)}</h1>
      <Refusal {...props} />
      <p class="lead">{texts.lead}</p>
      {errors.length > 0 && <ErrorList errors={errors} words={words} partPath={opened.partPath} />}
      <ReviewNotes view={view} partPath={opened.partPath} faulty={props.faulty} />
      <h2>{texts.answersTitle}</h2>
      <AnswerList
        words={words}
        part={view.part}
        answers={view.answers}
        comments={view.comments}
        shown={view.state.askedKeys}
        faults={buildCellMessages(view.state, words, false)}
        editPath={opened.partPath}
      />
      {props.preview.length > 0 && (
        <section>
          <h2>{words.form.preview.title}</h2>
          <Preview words={words} rows={props.preview} level={3} />
        </section>
      )}
      <HandIn {...props} name={name} />
    </SurveyPage>
  );
}

function Refusal({ view, refusal }: ReviewPageProps) {
  if (refusal === undefined) return null;
  const texts = view.words.pages.review;
  return (
    <Notice language={view.words.language} kind="error" title={texts.refusedTitle} isLive>
      <p>{refusal === 'incomplete' ? texts.refused : texts.changedMeanwhile}</p>
    </Notice>
  );
}

function ErrorList(props: {
  readonly errors: readonly ErrorLink[];
  readonly words: QuestionnaireWords;
  readonly partPath: string;
}) {
  const texts = props.words.pages.review;
  return (
    <section class="error-summary">
      <h2>{texts.missingTitle(props.errors.length)}</h2>
      <p>{texts.missingLead}</p>
      <ul>
        {props.errors.map((link) => (
          <li key={link.fieldId + link.message}>
            <a href={`${props.partPath}?visa=saknas#${link.fieldId}`}>{link.message}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HandIn({ opened, view, reviewed, canHandIn, name }: ReviewPageProps & { readonly name: string }) {
  const texts = view.words.pages.review;
  if (!opened.granted.mayHandIn) {
    return (
      <section class="hand-in no-print">
        <p class="measure">{view.words.form.notWritable.questionsOnly}</p>
        <p class="button-row">
          <ButtonLink kind="secondary" href={opened.partPath}>
            {texts.back}
          </ButtonLink>
          <a href={opened.path}>{view.words.form.ownPage}</a>
        </p>
      </section>
    );
  }
  return (
    <section class="hand-in no-print">
      <h2>{texts.handInTitle}</h2>
      <p class="measure">{canHandIn ? texts.handInText(name, nameUnit(opened.unit)) : texts.notYet}</p>
      <form method="post" action={`${opened.partPath}/lamna-in`}>
        <input type="hidden" name="granskat" value={reviewed} />
        <p class="button-row">
          {canHandIn && <Button>{texts.handIn}</Button>}
          <ButtonLink kind="secondary" href={opened.partPath}>
            {texts.back}
          </ButtonLink>
        </p>
      </form>
    </section>
  );
}
