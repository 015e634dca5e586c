// One colleague's part or questions: how it stands, and reminding, taking back, handing to somebody else.

import type { ComponentChildren } from 'preact';
import { longestPersonName } from '../../../stages/collection/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { formatDate } from '../../../ui/format.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { BoardBasis } from '../team/buildTiles.ts';
import { describeWork } from '../team/delegations.ts';
import { nameActor, type UnitView } from '../team/loadUnitView.ts';
import type { CoordinatorForm } from '../team/readCoordinatorForm.ts';
import { isOnTrial } from '../team/takeTeamStep.ts';
import { describeDelegation } from './DelegationTable.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** `delegation` may be done or taken back. */
export interface DelegationPageProps extends BoardBasis {
  readonly delegation: UnitView['state']['delegations'][number];
  /** Of handing to somebody else. */
  readonly form: CoordinatorForm;
}

/** For coordinators. What is taken back is shown without actions. */
export function DelegationPage(props: DelegationPageProps) {
  const { words, opened, view, delegation, form } = props;
  const texts = words.team.one;
  const who = nameActor(view, delegation.person, words);
  const email = view.persons.get(delegation.person)?.email ?? '';
  const facts: readonly (readonly [string, string])[] = [
    [texts.who, email === who || email === '' ? who : `${who}, ${email}`],
    [texts.what, describeWork(words, opened.round, delegation)],
    [
      texts.due,
      delegation.due === undefined ? words.board.delegations.noDue : formatDate(delegation.due, words.language),
    ],
    [texts.state, describeDelegation(words, delegation)],
    ...(delegation.message === undefined ? [] : [[texts.message, delegation.message] as const]),
  ];
  return (
    <SurveyPage
      words={words}
      title={texts.title(who)}
      opened={opened}
      breadcrumb={[{ label: words.pages.part.toBoard, href: opened.path }, { label: who }]}
    >
      <h1>{texts.title(who)}</h1>
      <ErrorSummary
        language={words.language}
        errors={form.error === undefined ? [] : [{ fieldId: 'f-epost', message: form.error }]}
      />
      <dl class="facts">
        {facts.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd class="pre-line">{description}</dd>
          </div>
        ))}
      </dl>
      {delegation.recalledAt === undefined ? <Actions {...props} who={who} /> : <p>{texts.over}</p>}
    </SurveyPage>
  );
}

function Actions({ words, opened, delegation, form, who }: DelegationPageProps & { readonly who: string }) {
  const texts = words.team.one;
  const action = `${opened.path}/delegering/${delegation.id}`;
  const mayRemind = delegation.doneAt === undefined;
  return (
    <>
      {mayRemind && (
        <Action
          action={action}
          title={texts.remindTitle}
          text={isOnTrial(opened) ? texts.remindOnTrial : texts.remindText(who)}
        >
          <Button name="steg" value="paminn">
            {texts.remind}
          </Button>
        </Action>
      )}
      <Action action={action} title={texts.recallTitle} text={texts.recallText}>
        <Button kind="secondary" name="steg" value="tillbaka">
          {texts.recall}
        </Button>
      </Action>
      <Action
        action={action}
        title={texts.moveTitle}
        text={texts.moveText}
        fields={
          <>
            <TextField
              language={words.language}
              name="epost"
              kind="email"
              label={words.team.delegation.email}
              value={form.email}
              error={form.error}
              autocomplete="off"
            />
            <TextField
              language={words.language}
              name="namn"
              label={words.team.delegation.name}
              value={form.name}
              autocomplete="off"
              maxLength={longestPersonName}
            />
          </>
        }
      >
        <Button kind="secondary" name="steg" value="flytta">
          {texts.move}
        </Button>
      </Action>
    </>
  );
}

/** A form of its own under a heading: what happens, what is needed, the button. */
export function Action(props: {
  readonly action: string;
  readonly title: string;
  readonly text: string;
  readonly fields?: ComponentChildren;
  /** The button. */
  readonly children: ComponentChildren;
}) {
  return (
    <section class="team-action">
      <h2>{props.title}</h2>
      <p class="measure">{props.text}</p>
      <form method="post" action={props.action} noValidate>
        {props.fields}
        <p class="button-row">{props.children}</p>
      </form>
    </section>
  );
}
