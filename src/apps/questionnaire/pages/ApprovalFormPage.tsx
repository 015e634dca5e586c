// Choosing which parts a manager is to approve, and writing to them.

import { longestPersonName } from '../../../stages/collection/index.ts';
import type { Part } from '../../../stages/definition/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { readText } from '../../../ui/language.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { type BoardBasis, describeApproval } from '../team/buildTiles.ts';
import { findPartState } from '../team/loadUnitView.ts';
import type { PartContent } from '../team/partContent.ts';
import { longestMessage } from '../team/readDelegationForm.ts';
import { isOnTrial } from '../team/takeTeamStep.ts';
import { PhaseNote } from './PhaseNote.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** As posted, so that a refused form keeps what was written; `errors` in words. */
export interface ApprovalForm {
  readonly parts: readonly string[];
  readonly email: string;
  readonly name: string;
  readonly message: string;
  readonly errors: {
    readonly parts?: string | undefined;
    readonly email?: string | undefined;
    readonly message?: string | undefined;
  };
}

/** `form`: as posted, or empty with a message to begin from. */
export interface ApprovalFormPageProps extends BoardBasis {
  readonly form: ApprovalForm;
  /** Parts that have answers. */
  readonly contents: readonly PartContent[];
}

/** For coordinators. The letter is read through on the next page before anything is sent. */
export function ApprovalFormPage(props: ApprovalFormPageProps) {
  const { words, opened, form, contents } = props;
  const texts = words.team.approval;
  const { language } = words;
  const errors = [
    ...(form.errors.parts === undefined ? [] : [{ fieldId: 'f-del-0', message: form.errors.parts }]),
    ...(form.errors.email === undefined ? [] : [{ fieldId: 'f-epost', message: form.errors.email }]),
    ...(form.errors.message === undefined ? [] : [{ fieldId: 'f-text', message: form.errors.message }]),
  ];
  return (
    <SurveyPage
      words={words}
      title={texts.askTitle}
      opened={opened}
      breadcrumb={[{ label: words.pages.part.toBoard, href: opened.path }, { label: texts.askTitle }]}
    >
      <h1>{texts.askTitle}</h1>
      <ErrorSummary language={language} errors={errors} />
      <p class="lead">{texts.askLead}</p>
      <PhaseNote words={words} opened={opened} />
      {contents.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <form method="post" action={`${opened.path}/godkannande`} noValidate>
          <ChoiceGroup
            language={language}
            name="del"
            kind="checkbox"
            legend={texts.parts}
            choices={contents.map(({ part, digest }) => ({
              value: part.code,
              label: readText(part.name, language),
              hint: describeChoice(props, part, digest),
            }))}
            values={form.parts}
            error={form.errors.parts}
          />
          <TextField
            language={language}
            name="epost"
            kind="email"
            label={texts.email}
            value={form.email}
            error={form.errors.email}
            autocomplete="off"
          />
          <TextField
            language={language}
            name="namn"
            label={texts.name}
            value={form.name}
            autocomplete="off"
            maxLength={longestPersonName}
          />
          <TextField
            language={language}
            name="text"
            kind="multiline"
            label={texts.message}
            value={form.message}
            error={form.errors.message}
            maxLength={longestMessage}
          />
          <p class="button-row">
            <Button name="steg" value="visa">
              {isOnTrial(opened) ? words.team.delegation.previewOnTrial : texts.preview}
            </Button>
          </p>
        </form>
      )}
    </SurveyPage>
  );
}

/** State, and the manager's last word, if any. */
function describeChoice({ words, view }: ApprovalFormPageProps, part: Part, digest: string): string {
  const state = words.pages.states[findPartState(view, part.code)];
  const approval = describeApproval(words, view, part.code, digest);
  return approval === undefined ? state : `${state}. ${approval}`;
}
