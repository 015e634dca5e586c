// A part of a unit as the unit sees it, read-only: the questions that its answers lead to, the answers in words, its comments, and
// what it has been told about them.

import { buildCellKey, type CellKey } from '../../../kernel/answer.ts';
import {
  buildFormState,
  buildQuestionBlocks,
  type DeskUser,
  describeAnswer,
  type FormState,
  findFailedChecks,
  listCellKeys,
} from '../../../stages/collection/index.ts';
import type { Part, Question, Round } from '../../../stages/definition/index.ts';
import { nameUnit, type Unit } from '../../../stages/frame/index.ts';
import { Breadcrumb } from '../../../ui/Breadcrumb.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { type Language, readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { deskTexts, deskUnitTexts } from '../catalogues.ts';
import { describeTime } from '../describeTime.ts';
import { findNeededRole, isAllowed } from '../deskRequest.ts';
import { DeskPage } from './DeskPage.tsx';

/** By cell and by question; drafts are shown only while the unit has consented. */
export interface SeenAnswers {
  readonly answers: ReadonlyMap<CellKey, string>;
  readonly comments: ReadonlyMap<string, string>;
}

/** Times are ISO 8601; `isDraft` tells which of the two views is open. */
export interface SeenPartPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly unit: Unit;
  readonly part: Part;
  /** What is shown; undefined: nothing is handed in, and the draft is the unit's own. */
  readonly seen: SeenAnswers | undefined;
  readonly isDraft: boolean;
  /** When what is shown was handed in. */
  readonly submittedAt: string | undefined;
  /** Until when the unit lets the desk see drafts; undefined: it does not. */
  readonly supportUntil: string | undefined;
  readonly isSynthetic: boolean;
}

/**
 * `seen` undefined: nothing is handed in, or the draft may not be seen. Looking is logged by the route, and the unit
 * reads it.
 */
export function SeenPartPage(props: SeenPartPageProps) {
  const { language, basePath, round, unit, part, seen } = props;
  const texts = deskUnitTexts[language];
  const unitName = nameUnit(unit);
  const title = texts.seen.title(readText(part.name, language), unitName);
  const unitHref = `${basePath}/${round.year}/enhet/${unit.code}`;
  return (
    <DeskPage {...props} title={title} round={round.year}>
      <Breadcrumb
        language={language}
        steps={[
          { label: texts.back, href: `${basePath}/${round.year}` },
          { label: unitName, href: unitHref },
          { label: readText(part.name, language) },
        ]}
      />
      <h1>{title}</h1>
      <p class="lead">{describeSeen(props)}</p>
      <OtherView {...props} path={`${unitHref}/svar/${part.code}`} />
      {seen !== undefined && <SeenAnswersList {...props} seen={seen} />}
    </DeskPage>
  );
}

function describeSeen({ language, seen, isDraft, submittedAt, supportUntil }: SeenPartPageProps): string {
  const texts = deskUnitTexts[language].seen;
  if (seen === undefined) return texts.nothing;
  const when = (time: string | undefined) => (time === undefined ? '' : describeTime(time, language));
  return `${isDraft ? texts.draft(when(supportUntil)) : texts.handedIn(when(submittedAt))} ${texts.logged}`;
}

/** The way between what is handed in and the draft, or why the draft is not shown. */
function OtherView(props: SeenPartPageProps & { readonly path: string }) {
  const { language, user, isDraft, supportUntil, path } = props;
  const texts = deskUnitTexts[language].seen;
  if (isDraft) {
    return (
      <p>
        <a href={path}>{texts.showHandedIn}</a>
      </p>
    );
  }
  if (supportUntil === undefined || !isAllowed(user, 'seeDrafts')) {
    const role = deskTexts[language].roles[findNeededRole('seeDrafts')];
    return (
      <Notice language={language}>
        <p>{supportUntil === undefined ? texts.noConsent : texts.noRole(role)}</p>
      </Notice>
    );
  }
  return (
    <p class="button-row">
      <ButtonLink kind="secondary" href={`${path}?utkast`}>
        {texts.showDraft}
      </ButtonLink>
    </p>
  );
}

type ListProps = SeenPartPageProps & { readonly seen: SeenAnswers };

function SeenAnswersList(props: ListProps) {
  const { language, part, seen } = props;
  const texts = deskUnitTexts[language].seen;
  const state = buildFormState(part, seen.answers);
  // Counted as the unit counts on its own pages.
  const complete = [...state.progress.values()].filter((progress) => progress === 'complete').length;
  const checks = listFailedChecks(part, state, language);
  const isAsked = (question: Question) => listCellKeys(question).some((key) => state.askedKeys.has(key));
  return (
    <>
      <p>{texts.progress(complete, state.progress.size)}</p>
      {checks.length > 0 && (
        <Notice language={language} kind="warning" title={texts.checks}>
          <ul>
            {checks.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div class="answer-list">
        {buildQuestionBlocks(part).map(({ main, followUps }) => (
          <section class="answer-block" key={main.code} aria-labelledby={`svar-${main.code}`}>
            {[main, ...followUps].filter(isAsked).map((question) => (
              <QuestionAnswers key={question.code} {...props} state={state} question={question} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

/** Messages of the checks that fail, each once, in the order defined. */
function listFailedChecks(part: Part, state: FormState, language: Language): readonly string[] {
  const failed = new Set(findFailedChecks(part, state).map(({ finding }) => finding.check));
  return part.checks.filter(({ id }) => failed.has(id)).map(({ message }) => readText(message, language));
}

function QuestionAnswers(props: ListProps & { readonly state: FormState; readonly question: Question }) {
  const { language, question, seen, state } = props;
  const texts = deskUnitTexts[language].seen;
  const isMain = question.followUpOf === undefined;
  const Heading = isMain ? 'h2' : 'h3';
  const comment = seen.comments.get(question.code) ?? '';
  const items = question.items.filter(({ id }) => state.askedKeys.has(buildCellKey(question.code, id)));
  return (
    <div class={isMain ? 'answer-question' : 'answer-question answer-follow-up'}>
      <Heading class="answer-heading" id={isMain ? `svar-${question.code}` : undefined}>
        <span class="answer-code">{question.code}</span> {readText(question.text, language)}
      </Heading>
      {question.items.length === 0 ? (
        <p class="answer">
          <Answer {...props} item="" />
        </p>
      ) : (
        <dl class="answers">
          {items.map((item) => (
            <div key={item.id}>
              <dt>{readText(item.label, language)}</dt>
              <dd>
                <Answer {...props} item={item.id} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {comment !== '' && (
        <p class="answer-comment">
          <strong>{texts.comment}:</strong> {comment}
        </p>
      )}
    </div>
  );
}

function Answer({
  language,
  question,
  item,
  seen,
}: ListProps & { readonly question: Question; readonly item: string }) {
  const texts = deskUnitTexts[language].seen;
  const answer = seen.answers.get(buildCellKey(question.code, item)) ?? '';
  if (answer === '') return <span class="absent">{texts.notAnswered}</span>;
  return <span class="answer-words">{describeAnswer(question, item, answer, seen.answers, texts, language)}</span>;
}
