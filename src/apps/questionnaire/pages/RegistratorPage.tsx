// The registrator's page: what has come, from whom and why, and a field for the one who is to coordinate the answers. It is
// its own receipt, and prints on one sheet.

import { longestPersonName } from '../../../stages/collection/index.ts';
import { nameUnit } from '../../../stages/frame/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { formatDate } from '../../../ui/format.ts';
import { readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedLink } from '../openLink.ts';
import type { BoardBasis } from '../team/buildTiles.ts';
import { describeInstant } from '../team/days.ts';
import { nameActor } from '../team/loadUnitView.ts';
import type { CoordinatorForm } from '../team/readCoordinatorForm.ts';
import { isOnTrial } from '../team/takeTeamStep.ts';
import { AboutSurvey } from './AboutSurvey.tsx';
import { describeSummary } from './BoardPage.tsx';
import { PhaseNote } from './PhaseNote.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** `form`: a refused one as posted, otherwise emptyCoordinatorForm. */
export interface RegistratorPageProps extends BoardBasis {
  readonly form: CoordinatorForm;
}

/** Opens no answers. After a coordinator is named it is the receipt of that. */
export function RegistratorPage(props: RegistratorPageProps) {
  const { words, opened, view } = props;
  const texts = words.board.registrator;
  const unitName = nameUnit(opened.unit);
  const { lastDay } = opened.phase;
  const isNamed = view.state.contacts.some(({ role }) => role === 'coordinator');
  const title = isNamed ? texts.namedTitle(unitName) : texts.title(unitName);
  const name = readText(opened.round.name, words.language);
  const parts = opened.framedParts.length;
  return (
    <SurveyPage words={words} title={title} opened={opened} scripts={['browser/printing.js']}>
      <h1>{title}</h1>
      <ErrorSummary language={words.language} errors={listErrors(props.form)} />
      <p class="lead">{isNamed ? texts.namedLead(name, parts) : texts.lead(name, parts)}</p>
      {lastDay !== undefined && <p>{texts.lastDay(formatDate(lastDay, words.language))}</p>}
      <PhaseNote words={words} opened={opened} />
      <CurrentCoordinator {...props} />
      <section class={isNamed ? 'no-print' : undefined}>
        <h2>{isNamed ? texts.changeTitle : texts.formTitle}</h2>
        {isNamed && <p class="measure">{texts.change}</p>}
        <CoordinatorFields words={words} opened={opened} form={props.form} isNamed={isNamed} />
      </section>
      <AboutSurvey words={words} round={opened.round} isOpen isAddressed />
      <section class="survey-parts">
        <h2>{texts.partsTitle}</h2>
        <ul>
          {opened.framedParts.map((part) => (
            <li key={part.code}>{readText(part.name, words.language)}</li>
          ))}
        </ul>
      </section>
    </SurveyPage>
  );
}

function CurrentCoordinator(props: RegistratorPageProps) {
  const { words, opened, view } = props;
  const texts = words.board.registrator;
  const contact = view.state.contacts.findLast(({ role }) => role === 'coordinator');
  if (contact === undefined) return null;
  const { language } = words;
  const named = view.entries.findLast(({ fact }) => fact.kind === 'contactNamed' && fact.contact === contact.id);
  const person = view.persons.get(contact.person);
  const who = [person?.name, person?.email].filter((text) => text !== undefined && text !== '').join(', ');
  const time = describeInstant(words, contact.since);
  return (
    <Notice
      language={language}
      kind={contact.bouncedAt === undefined ? 'success' : 'warning'}
      title={texts.receiptTitle}
    >
      <p>
        <strong>
          {named === undefined
            ? texts.receipt(who, time)
            : texts.receiptBy(who, nameActor(view, named.actor, words), time)}
        </strong>
      </p>
      {contact.bouncedAt === undefined ? (
        <p>{isOnTrial(opened) ? texts.receiptTrial : texts.receiptText}</p>
      ) : (
        <p>{texts.bounced(describeInstant(words, contact.bouncedAt))}</p>
      )}
      <p>{texts.handedIn(describeSummary(props).replace(/\.$/, ''))}</p>
      <p class="no-print">
        <button class="button button-secondary with-script" type="button" data-print>
          {texts.print}
        </button>
      </p>
    </Notice>
  );
}

/** Fields for the coordinator's address; also used where a coordinator hands over. */
function CoordinatorFields(props: {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedLink;
  readonly form: CoordinatorForm;
  readonly isNamed: boolean;
}) {
  const { words, opened, form } = props;
  const texts = words.board.registrator;
  const label = isOnTrial(opened) ? texts.sendOnTrial : props.isNamed ? texts.sendChange : texts.send;
  return (
    <form class="no-print" method="post" action={`${opened.path}/samordnare`} noValidate>
      <TextField
        language={words.language}
        name="epost"
        kind="email"
        label={texts.email}
        hint={texts.emailHint}
        value={form.email}
        error={form.error}
        autocomplete="off"
        isRequired
      />
      <TextField
        language={words.language}
        name="namn"
        label={texts.name}
        hint={texts.nameHint}
        value={form.name}
        autocomplete="off"
        maxLength={longestPersonName}
      />
      <p class="field-hint">{texts.kept}</p>
      <p class="button-row">
        <Button>{label}</Button>
      </p>
    </form>
  );
}

function listErrors({ error }: CoordinatorForm) {
  return error === undefined ? [] : [{ fieldId: 'f-epost', message: error }];
}

/** Where the one who coordinates hands over to somebody else. */
export function HandOverPage({ words, opened, form }: Omit<RegistratorPageProps, 'view' | 'now'>) {
  const texts = words.board.registrator;
  return (
    <SurveyPage
      words={words}
      title={texts.handOverTitle}
      opened={opened}
      breadcrumb={[{ label: words.pages.part.toBoard, href: opened.path }, { label: texts.handOverTitle }]}
    >
      <h1>{texts.handOverTitle}</h1>
      <ErrorSummary language={words.language} errors={listErrors(form)} />
      <p class="lead">{texts.handOverLead}</p>
      <CoordinatorFields words={words} opened={opened} form={form} isNamed />
    </SurveyPage>
  );
}

/** Said to a coordinator whose own link ended when the work was handed over. */
export function HandedOverPage({
  words,
  opened,
  who,
}: Pick<BoardBasis, 'words' | 'opened'> & { readonly who: string }) {
  const texts = words.board.registrator;
  return (
    <SurveyPage words={words} title={texts.handOverDone} unitName={nameUnit(opened.unit)}>
      <h1>{texts.handOverDone}</h1>
      <p class="lead">{texts.handOverDoneText(who)}</p>
    </SurveyPage>
  );
}
