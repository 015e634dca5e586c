// Choosing what colleagues are to answer: a row for each colleague, several in one step.

import { buildQuestionBlocks, longestPersonName } from '../../../stages/collection/index.ts';
import type { Part } from '../../../stages/definition/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import { formatDate } from '../../../ui/format.ts';
import { readText } from '../../../ui/language.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { BoardBasis } from '../team/buildTiles.ts';
import { findDayToCome } from '../team/days.ts';
import { describeShare, listDelegations } from '../team/delegations.ts';
import { nameActor } from '../team/loadUnitView.ts';
import { type DelegationRow, longestMessage, nameRowField, type RowError } from '../team/readDelegationForm.ts';
import { isOnTrial } from '../team/takeTeamStep.ts';
import { PhaseNote } from './PhaseNote.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** `rows`: as posted, at least one. */
export interface DelegationFormPageProps extends BoardBasis {
  /** Parts that can be handed out now. */
  readonly parts: readonly Part[];
  readonly rows: readonly DelegationRow[];
  /** By row. */
  readonly errors: readonly (readonly RowError[])[];
}

/** For coordinators. Works without script: a button adds a row. */
export function DelegationFormPage(props: DelegationFormPageProps) {
  const { words, opened, parts, rows, errors } = props;
  const texts = words.team.delegation;
  return (
    <SurveyPage
      words={words}
      title={texts.title}
      opened={opened}
      breadcrumb={[{ label: words.pages.part.toBoard, href: opened.path }, { label: texts.title }]}
    >
      <h1>{texts.title}</h1>
      <ErrorSummary language={words.language} errors={listSummary(errors)} />
      <p class="lead">{texts.lead}</p>
      <PhaseNote words={words} opened={opened} />
      {parts.length === 0 ? (
        <p>{texts.noParts}</p>
      ) : (
        <form method="post" action={`${opened.path}/delegera`} noValidate>
          <input type="hidden" name="rader" value={rows.length} />
          {rows.map((row, index) => (
            <Row key={index} {...props} row={row} index={index} rowErrors={errors[index] ?? []} />
          ))}
          <p class="button-row">
            <Button name="steg" value="visa">
              {isOnTrial(opened) ? texts.previewOnTrial : texts.preview}
            </Button>
            <Button kind="secondary" name="steg" value="rad">
              {texts.add}
            </Button>
          </p>
          {rows.length > 1 && <p class="field-hint">{texts.addHint}</p>}
        </form>
      )}
    </SurveyPage>
  );
}

function listSummary(errors: DelegationFormPageProps['errors']) {
  return errors.flatMap((rowErrors, row) =>
    rowErrors.map(({ field, message }) => ({ fieldId: `f-${nameRowField(row, field)}`, message })),
  );
}

interface RowProps extends DelegationFormPageProps {
  readonly row: DelegationRow;
  readonly index: number;
  readonly rowErrors: readonly RowError[];
}

function Row(props: RowProps) {
  const { words, opened, row, index, rows } = props;
  const { language } = words;
  const texts = words.team.delegation;
  const field = (name: string) => nameRowField(index, name);
  const errorOf = (name: RowError['field']) => props.rowErrors.find((error) => error.field === name)?.message;
  const lastDay = findDayToCome(opened);
  return (
    <section class="team-row">
      {rows.length > 1 && <h2>{texts.colleague(index + 1)}</h2>}
      <TextField
        language={language}
        name={field('epost')}
        kind="multiline"
        label={texts.email}
        hint={texts.emailHint}
        value={row.emails}
        error={errorOf('epost')}
        autocomplete="off"
      />
      <TextField
        language={language}
        name={field('namn')}
        label={texts.name}
        hint={texts.nameHint}
        value={row.name}
        autocomplete="off"
        maxLength={longestPersonName}
      />
      <WorkChoice {...props} error={errorOf('vad')} />
      <TextField
        language={language}
        name={field('dag')}
        kind="date"
        label={texts.due}
        hint={texts.dueHint(lastDay === undefined ? '' : formatDate(lastDay, language))}
        value={row.due}
        error={errorOf('dag')}
      />
      <TextField
        language={language}
        name={field('text')}
        kind="multiline"
        label={texts.message}
        hint={texts.messageHint}
        value={row.message}
        error={errorOf('text')}
        maxLength={longestMessage}
      />
    </section>
  );
}

function WorkChoice(props: RowProps & { readonly error: string | undefined }) {
  const { words, parts, index, error } = props;
  const id = `f-${nameRowField(index, 'vad')}`;
  return (
    <fieldset
      class={error === undefined ? 'work-choice' : 'work-choice has-error'}
      id={id}
      tabIndex={-1}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend>{words.team.delegation.what}</legend>
      {error !== undefined && <FieldError language={words.language} id={`${id}-error`} message={error} />}
      {parts.map((part) => (
        <PartChoice key={part.code} {...props} part={part} />
      ))}
    </fieldset>
  );
}

function PartChoice({ words, view, row, index, part }: RowProps & { readonly part: Part }) {
  const texts = words.team.delegation;
  const name = readText(part.name, words.language);
  const work = row.work.find((candidate) => candidate.part === part.code);
  const isWhole = work !== undefined && work.questions.length === 0;
  const holders = listDelegations(view.state)
    .filter((delegation) => delegation.part === part.code && delegation.doneAt === undefined)
    .map(({ person, questions }) => `${nameActor(view, person, words)} (${describeShare(words, questions)})`);
  return (
    <div class="work-part">
      <label class="choice">
        <input type="checkbox" name={nameRowField(index, 'del')} value={part.code} checked={isWhole} />
        <span>
          <strong>{name}</strong>: {texts.wholePart}
          {holders.length > 0 && <span class="choice-hint">{texts.taken(holders.join(', '))}</span>}
        </span>
      </label>
      <details class="disclosure" open={work !== undefined && !isWhole}>
        <summary>
          <span>
            {texts.some}
            <span class="visually-hidden"> {texts.someOf(name)}</span>
          </span>
        </summary>
        <fieldset class="work-questions">
          <legend class="visually-hidden">{texts.someLegend(name)}</legend>
          {buildQuestionBlocks(part).map(({ main }) => (
            <label class="choice" key={main.code}>
              <input
                type="checkbox"
                name={nameRowField(index, 'fraga')}
                value={`${part.code}:${main.code}`}
                checked={work?.questions.includes(main.code) ?? false}
              />
              <span>
                <strong>{main.code}</strong> {readText(main.text, words.language)}
              </span>
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
