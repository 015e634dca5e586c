// The colleague's first page: who asks, what is asked, until when, and the word back when it is done.

import { buildFormState, buildQuestionBlocks, type Draft } from '../../../stages/collection/index.ts';
import { nameUnit } from '../../../stages/frame/index.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { formatDate } from '../../../ui/format.ts';
import { readText } from '../../../ui/language.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { OpenedPart } from '../openLink.ts';
import type { BoardBasis } from '../team/buildTiles.ts';
import { countDays, describeDaysLeft, describeInstant } from '../team/days.ts';
import { nameActor, type UnitView } from '../team/loadUnitView.ts';
import { longestMessage } from '../team/readDelegationForm.ts';
import { AboutSurvey } from './AboutSurvey.tsx';
import { type FlashName, FlashNote, PhaseNote } from './PhaseNote.tsx';
import { RefusedRight } from './RefusedRight.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** `delegation`: the one that the link was sent for; `draft`: of the questions that it opens. */
export interface ColleaguePageProps extends Omit<BoardBasis, 'opened'> {
  readonly opened: OpenedPart;
  readonly delegation: UnitView['state']['delegations'][number];
  readonly draft: Draft;
  readonly flash: FlashName | undefined;
}

/** For a colleague with a delegation. Documents are there only for a whole part. */
export function ColleaguePage(props: ColleaguePageProps) {
  const { words, opened, view, delegation } = props;
  const texts = words.team.colleague;
  const { part, granted } = opened;
  const name = readText(part.name, words.language);
  const by = nameActor(view, delegation.by, words);
  const what = granted.isWhole ? texts.wholePart(name) : texts.someQuestions(delegation.questions.length, name);
  return (
    <SurveyPage words={words} title={texts.title(name)} opened={opened}>
      <h1>{texts.title(name)}</h1>
      <FlashNote words={words} flash={props.flash} />
      <p class="lead">{texts.lead(by, what, nameUnit(opened.unit))}</p>
      <PhaseNote words={words} opened={opened} />
      <Due {...props} />
      {delegation.message !== undefined && (
        <figure class="letter">
          <figcaption>{texts.message(by)}</figcaption>
          <blockquote class="letter-text">{delegation.message}</blockquote>
        </figure>
      )}
      <Progress {...props} />
      <RefusedRight words={words} opened={opened} />
      <p class="button-row">
        <ButtonLink href={opened.partPath}>{texts.start}</ButtonLink>
        {granted.isWhole && <a href={`${opened.partPath}/fragor.pdf`}>{texts.print}</a>}
        {granted.isWhole && <a href={`${opened.partPath}/fragor.docx`}>{texts.word}</a>}
      </p>
      <Asked {...props} />
      <AboutSurvey words={words} round={opened.round} part={part} />
      <Done {...props} />
    </SurveyPage>
  );
}

function Due({ words, now, delegation }: ColleaguePageProps) {
  const texts = words.team.colleague;
  if (delegation.due === undefined) return null;
  const date = formatDate(delegation.due, words.language);
  return (
    <p>
      <strong>
        {countDays(now, delegation.due) < 0
          ? texts.overdue(date)
          : texts.due(date, describeDaysLeft(words, now, delegation.due))}
      </strong>
    </p>
  );
}

function Progress({ words, opened, draft }: ColleaguePageProps) {
  const texts = words.team.colleague;
  if (opened.state === 'submitted') return <p>{texts.handedIn}</p>;
  const answers = new Map([...draft.cells].map(([key, cell]) => [key, cell.answer]));
  const states = [...buildFormState(opened.part, answers).progress.values()];
  return <p>{texts.progress(states.filter((state) => state === 'complete').length, states.length)}</p>;
}

/** The questions by name, where it is not the whole part. */
function Asked({ words, opened }: ColleaguePageProps) {
  if (opened.granted.isWhole) return null;
  return (
    <section>
      <h2>{words.team.colleague.asked}</h2>
      <ul class="plain-list asked">
        {buildQuestionBlocks(opened.part).map(({ main }) => (
          <li key={main.code}>
            <strong>{main.code}</strong> {readText(main.text, words.language)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Done({ words, opened, delegation }: ColleaguePageProps) {
  const texts = words.team.colleague;
  const { doneAt } = delegation;
  return (
    <section class="team-action">
      <h2>{texts.doneTitle}</h2>
      {doneAt === undefined ? (
        <p class="measure">{opened.granted.isWhole ? texts.doneTextWhole : texts.doneTextSome}</p>
      ) : (
        <p class="measure">
          {texts.isDone(describeInstant(words, doneAt))} {texts.again}
        </p>
      )}
      <form method="post" action={`${opened.path}/klar`}>
        <TextField
          language={words.language}
          name="halsning"
          kind="multiline"
          label={texts.doneMessage}
          maxLength={longestMessage}
        />
        <p class="button-row">
          <Button kind={doneAt === undefined ? 'primary' : 'secondary'}>{texts.done}</Button>
        </p>
      </form>
    </section>
  );
}
