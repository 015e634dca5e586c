// The unit's review of what it has handed in: matters first, then what was corrected, then every answer in words.

import { nameUnit } from '../../../stages/frame/index.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { ReviewedPartView } from '../reviewing/loadReviewView.ts';
import type { UnitReviewPageProps } from '../reviewing/reviewPageProps.ts';
import { unitReviewWords } from '../reviewing/reviewWords.ts';
import { describeUntil } from '../team/days.ts';
import { AnswerList } from './AnswerList.tsx';
import { SurveyPage } from './SurveyPage.tsx';
import { UnitCorrections } from './UnitCorrections.tsx';
import { UnitReviewMatter } from './UnitReviewMatter.tsx';

/** For everybody whose link opens a part; each sees the matters of its own questions (R-REVIEW-04). */
export function UnitReviewPage(props: UnitReviewPageProps) {
  const { words, opened, view } = props;
  const texts = unitReviewWords[words.language].unit;
  const title = texts.title(nameUnit(opened.unit));
  return (
    <SurveyPage
      words={words}
      title={title}
      opened={opened}
      breadcrumb={
        opened.isForAllParts
          ? [{ label: words.pages.part.toBoard, href: opened.path }, { label: texts.short }]
          : undefined
      }
    >
      <h1>{title}</h1>
      <Said {...props} />
      {opened.phase.kind !== 'closed' && <p class="lead">{texts.lead}</p>}
      <p class="phase-note">{describePhase(props)}</p>
      {view.parts.length === 0 ? <p class="measure">{texts.noneHandedIn}</p> : <Matters {...props} />}
      <OpenParts {...props} />
      <UnitCorrections words={words} parts={view.parts} />
      <Withdrawn {...props} />
      {view.parts.length > 0 && <AllAnswers {...props} />}
    </SurveyPage>
  );
}

function Said({ words, said, refusal }: UnitReviewPageProps) {
  const texts = unitReviewWords[words.language].unit;
  if (refusal !== undefined) {
    const text = refusal === 'stale' || refusal === 'answerMissing' ? texts[refusal] : texts.refused[refusal];
    return (
      <Notice language={words.language} kind="error" title={texts.refusedTitle} isLive>
        <p>{text}</p>
      </Notice>
    );
  }
  if (said !== 'bekraftat' && said !== 'besvarat') return null;
  return (
    <Notice language={words.language} kind="success" isLive id="svar-klart">
      <p>{said === 'bekraftat' ? texts.saidConfirmed : texts.saidAnswered}</p>
    </Notice>
  );
}

function describePhase({ words, opened }: UnitReviewPageProps): string {
  const { phases } = unitReviewWords[words.language].unit;
  const { kind, until } = opened.phase;
  const day = describeUntil(words, until);
  if (kind === 'trial' || kind === 'before' || kind === 'closed') return phases[kind];
  if (kind === 'completing') return phases.completing(day);
  return day === '' ? phases.openEnd : phases.open(day);
}

/** What the unit has to look at, by part; what is settled follows. */
function Matters(props: UnitReviewPageProps) {
  const { words, view } = props;
  const texts = unitReviewWords[words.language].unit;
  const all = view.parts.flatMap((reviewed) =>
    reviewed.items.filter(({ kind }) => kind !== 'lateAnswer').map((item) => ({ reviewed, item })),
  );
  // What the office waits for stands first.
  const left = all
    .filter(({ item }) => item.next === 'unit')
    .toSorted((a, b) => Number(b.item.state === 'asked') - Number(a.item.state === 'asked'));
  const isOpen = left.some(({ reviewed, item }) => reviewed.mayCorrect || item.state === 'asked');
  const known = all.filter(({ item }) => item.next === 'none' && item.state === 'open');
  const settled = all.filter(({ item }) => item.next !== 'unit' && item.state !== 'open');
  const render = (matters: typeof all, offset: number) =>
    matters.map(({ reviewed, item }, index) => (
      <UnitReviewMatter
        key={`${reviewed.part.code}|${item.key}`}
        {...props}
        reviewed={reviewed}
        matter={item}
        index={index + offset}
      />
    ));
  return (
    <>
      <h2>{left.length === 0 ? texts.nothingTitle : isOpen ? texts.leftTitle(left.length) : texts.restTitle}</h2>
      {left.length === 0 && <p class="measure">{texts.nothing}</p>}
      {left.some(({ reviewed }) => reviewed.mayCorrect) && (
        <p class="measure">
          {left.some(({ reviewed }) => reviewed.right.mayWrite)
            ? texts.correctExplanation
            : texts.correctCompletingExplanation}
        </p>
      )}
      {render(left, 0)}
      {known.length > 0 && (
        <>
          <h2>{texts.knownTitle(known.length)}</h2>
          <p class="measure">{texts.known}</p>
          {render(known, left.length)}
        </>
      )}
      {settled.length > 0 && (
        <>
          <h2>{texts.settledTitle(settled.length)}</h2>
          {render(settled, left.length + known.length)}
        </>
      )}
    </>
  );
}

/** Parts that are open again: what is handed in stands until they are handed in anew. */
function OpenParts({ words, opened, view }: UnitReviewPageProps) {
  const texts = unitReviewWords[words.language].unit;
  const open = view.parts.filter(({ state, right }) => state === 'reopened' && right.mayWrite);
  return (
    <>
      {open.map(({ part }) => (
        <Notice key={part.code} language={words.language} title={readText(part.name, words.language)}>
          <p>{texts.reopened}</p>
          <p>
            <ButtonLink kind="secondary" href={`${opened.path}/${part.code}`}>
              {texts.goOn}
            </ButtonLink>
          </p>
        </Notice>
      ))}
    </>
  );
}

function Withdrawn({ words, view }: UnitReviewPageProps) {
  if (view.withdrawn.length === 0) return null;
  const texts = unitReviewWords[words.language].unit;
  return (
    <section>
      <h2>{texts.withdrawnTitle}</h2>
      <ul>
        {view.withdrawn.map(({ name, reason }) => (
          <li key={name}>{texts.withdrawn(name, reason)}</li>
        ))}
      </ul>
    </section>
  );
}

function AllAnswers({ words, view }: UnitReviewPageProps) {
  const texts = unitReviewWords[words.language].unit;
  return (
    <section>
      <h2>{texts.answersTitle}</h2>
      {view.parts.map((reviewed) => (
        <PartAnswers key={reviewed.part.code} words={words} reviewed={reviewed} />
      ))}
    </section>
  );
}

function PartAnswers({ words, reviewed }: { readonly words: QuestionnaireWords; readonly reviewed: ReviewedPartView }) {
  const texts = unitReviewWords[words.language].unit;
  const { part, response, state, isLate } = reviewed;
  const name = texts.partState(readText(part.name, words.language), words.pages.states[state]);
  return (
    <Disclosure language={words.language} summary={texts.showAnswers(name)}>
      {isLate && <p class="muted">{texts.late}</p>}
      <AnswerList
        words={words}
        part={part}
        answers={response.answers}
        comments={response.comments}
        shown={new Set(response.answers.keys())}
      />
    </Disclosure>
  );
}
