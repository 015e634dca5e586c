// Before handing in: what is missing, what looks odd, every answer in words, and how it will look when published.

import type { ComponentChildren } from 'preact';
import { nameUnit } from '../../../stages/frame/index.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { ErrorLink } from '../form/formMessages.ts';
import type { FormView } from '../form/formView.ts';
import type { OpenedPart } from '../openLink.ts';
import { AnswerList } from './AnswerList.tsx';
import { SurveyPage } from './SurveyPage.tsx';

export interface ReviewPageProps {
  readonly opened: OpenedPart;
  readonly view: FormView;
  readonly errors: readonly ErrorLink[];
  /** Findings of checks that do not stop handing in. */
  readonly warnings: readonly ErrorLink[];
  /** Digest of what is shown: what is handed in must be what was read. */
  readonly reviewed: string;
  readonly canHandIn: boolean;
  /** Said on top when handing in was refused. */
  readonly refusal?: 'incomplete' | 'changed' | undefined;
  /** How the unit will be shown; undefined where the part carries no indicator. */
  readonly preview: ComponentChildren;
}

export function ReviewPage(props: ReviewPageProps) {
  const { opened, view, errors, warnings } = props;
  const { words } = view;
  const texts = words.pages.review;
  const name = readText(view.part.name, words.language);
  return (
    <SurveyPage
      words={words}
      title={texts.title(name)}
      unitName={nameUnit(opened.unit)}
      homeHref={opened.path}
      breadcrumb={[
        ...(opened.isForAllParts ? [{ label: words.pages.part.toBoard, href: opened.path }] : []),
        { label: name, href: opened.partPath },
        { label: words.pages.part.review },
      ]}
    >
      <h1>{texts.title(name)}</h1>
      <Refusal {...props} />
      <p class="lead">{texts.lead}</p>
      {errors.length > 0 && (
        <LinkList
          title={texts.missingTitle(errors.length)}
          lead={texts.missingLead}
          links={errors}
          opened={opened}
          kind="error-summary"
        />
      )}
      {warnings.length > 0 && (
        <LinkList
          title={texts.warningsTitle}
          lead={texts.warningsLead}
          links={warnings}
          opened={opened}
          kind="check-summary"
        />
      )}
      <h2>{texts.answersTitle}</h2>
      <AnswerList
        words={words}
        part={view.part}
        answers={view.answers}
        comments={view.comments}
        shown={view.state.askedKeys}
        editPath={opened.partPath}
      />
      {props.preview}
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

function LinkList(props: {
  readonly title: string;
  readonly lead: string;
  readonly links: readonly ErrorLink[];
  readonly opened: OpenedPart;
  readonly kind: 'error-summary' | 'check-summary';
}) {
  return (
    <section class={props.kind}>
      <h2>{props.title}</h2>
      <p>{props.lead}</p>
      <ul>
        {props.links.map((link) => (
          <li key={link.fieldId + link.message}>
            <a href={`${props.opened.partPath}?visa=saknas#${link.fieldId}`}>{link.message}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HandIn({ opened, view, reviewed, canHandIn, name }: ReviewPageProps & { readonly name: string }) {
  const texts = view.words.pages.review;
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
