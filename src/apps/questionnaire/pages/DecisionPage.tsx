// What the unit decides of a whole part: not to answer it, to answer it after all, to open or take back what is handed in.

import { Button } from '../../../ui/Button.tsx';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { readText } from '../../../ui/language.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { OpenedPart } from '../openLink.ts';
import type { BoardBasis } from '../team/buildTiles.ts';
import { describeInstant, describeUntil } from '../team/days.ts';
import { nameActor } from '../team/loadUnitView.ts';
import { Action } from './DelegationPage.tsx';
import { PhaseNote } from './PhaseNote.tsx';
import { describeRefusal } from './RefusedRight.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** Values of the buttons. */
export const decisionSteps = ['avsta', 'svara', 'oppna', 'aterta', 'begar'] as const;
/** As in the form that is posted; which of them are open follows from state and calendar. */
export type DecisionStep = (typeof decisionSteps)[number];

/** As posted, so that a refused form keeps what was written; `errors` in words. */
export interface DecisionForm {
  /** The step that was refused; undefined: none. */
  readonly step: DecisionStep | undefined;
  readonly kind: string;
  readonly reason: string;
  readonly errors: { readonly kind?: string | undefined; readonly reason?: string | undefined };
}

/** Before anything is posted. */
export const emptyDecisionForm: DecisionForm = { step: undefined, kind: '', reason: '', errors: {} };

/** `form`: a refused one as posted, otherwise emptyDecisionForm. */
export interface DecisionPageProps extends Omit<BoardBasis, 'opened'> {
  readonly opened: OpenedPart;
  readonly form: DecisionForm;
  /** Steps that can be taken now. */
  readonly steps: readonly DecisionStep[];
}

/** For those who may hand the part in. Without `steps` it says why nothing can be decided now. */
export function DecisionPage(props: DecisionPageProps) {
  const { words, opened, form, steps } = props;
  const texts = words.team.decision;
  const name = readText(opened.part.name, words.language);
  const { reason, kind } = form.errors;
  return (
    <SurveyPage
      words={words}
      title={texts.title(name)}
      opened={opened}
      breadcrumb={[
        ...(opened.isForAllParts ? [{ label: words.pages.part.toBoard, href: opened.path }] : []),
        { label: name, href: opened.partPath },
        { label: texts.state },
      ]}
    >
      <h1>{texts.title(name)}</h1>
      <ErrorSummary
        language={words.language}
        errors={[
          ...(kind === undefined ? [] : [{ fieldId: 'f-beslut-0', message: kind }]),
          ...(reason === undefined ? [] : [{ fieldId: `f-skal-${form.step}`, message: reason }]),
        ]}
      />
      <p class="lead">
        {texts.state}: {words.pages.states[opened.state].toLowerCase()}.
      </p>
      <PhaseNote words={words} opened={opened} />
      <CurrentDecline {...props} />
      {steps.length === 0 && <p>{describeRefusal(words, opened) || texts.nothing}</p>}
      {steps.map((step) => (
        <Step key={step} {...props} step={step} />
      ))}
      <p>
        <a href={opened.partPath}>{texts.back}</a>
      </p>
    </SurveyPage>
  );
}

function CurrentDecline({ words, opened, view }: DecisionPageProps) {
  const decline = view.state.declines.get(opened.part.code);
  if (decline === undefined) return null;
  const said = words.team.decision.declinedNow[decline.kind];
  return (
    <>
      <p>{said(nameActor(view, decline.by, words), describeInstant(words, decline.at))}</p>
      {decline.reason !== undefined && <p>{words.board.tile.reason(decline.reason)}</p>}
    </>
  );
}

function Step(props: DecisionPageProps & { readonly step: DecisionStep }) {
  const { words, opened, step } = props;
  const texts = words.team.decision;
  const action = `${opened.partPath}/besluta`;
  const button = (label: string) => (
    <Button name="steg" value={step} kind={step === 'aterta' ? 'secondary' : 'primary'}>
      {label}
    </Button>
  );
  switch (step) {
    case 'avsta':
      return (
        <Action
          action={action}
          title={texts.declineTitle}
          text={opened.part.isCompulsory ? `${texts.declineLead} ${texts.compulsory}` : texts.declineLead}
          fields={<DeclineFields {...props} />}
        >
          {button(texts.decline)}
        </Action>
      );
    case 'svara':
      return (
        <Action action={action} title={texts.resumeTitle} text={texts.resumeText}>
          {button(texts.resume)}
        </Action>
      );
    case 'oppna':
      return (
        <Action action={action} title={texts.reopenTitle} text={texts.reopenText} fields={<Reason {...props} />}>
          {button(texts.reopen)}
        </Action>
      );
    case 'aterta':
      return (
        <Action action={action} title={texts.withdrawTitle} text={texts.withdrawText} fields={<Reason {...props} />}>
          {button(texts.withdraw)}
        </Action>
      );
    default:
      return (
        <Action action={action} title={texts.askTitle} text={texts.askText(describeUntil(words, opened.phase.until))}>
          {button(texts.ask)}
        </Action>
      );
  }
}

function DeclineFields(props: DecisionPageProps & { readonly step: DecisionStep }) {
  const { words, form } = props;
  const texts = words.team.decision;
  return (
    <>
      <ChoiceGroup
        language={words.language}
        name="beslut"
        kind="radio"
        legend={texts.kind}
        choices={(['declined', 'notApplicable'] as const).map((kind) => ({
          value: kind,
          label: texts.kinds[kind],
          hint: texts.kindHints[kind],
        }))}
        values={[form.kind]}
        error={form.errors.kind}
      />
      <Reason {...props} />
    </>
  );
}

/** Each step has a field of its own, so that ids are single on the page. */
function Reason({ words, form, step }: DecisionPageProps & { readonly step: DecisionStep }) {
  const texts = words.team.decision;
  const isOwn = form.step === step;
  return (
    <TextField
      language={words.language}
      name={`skal-${step}`}
      kind="multiline"
      label={texts.reason}
      hint={texts.reasonHint}
      value={isOwn ? form.reason : ''}
      error={isOwn ? form.errors.reason : undefined}
      maxLength={longestReason}
    />
  );
}

/** Characters. */
export const longestReason = 1000;
