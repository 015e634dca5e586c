// The receipt of a handed-in part: enough for the unit's archive and for next year, printable as it is.

import type { CellKey } from '../../../kernel/answer.ts';
import { findStockholmDate } from '../../../kernel/stockholmTime.ts';
import {
  type AcceptedFinding,
  buildReceipt,
  type HandedInResponse,
  type ResponseEvent,
} from '../../../stages/collection/index.ts';
import { nameUnit } from '../../../stages/frame/index.ts';
import { formatDate } from '../../../ui/format.ts';
import { readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedPart } from '../openLink.ts';
import { describeInstant } from '../team/days.ts';
import { nameActor, type UnitView } from '../team/loadUnitView.ts';
import { AnswerList } from './AnswerList.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** `event`: the handing in or correction that the answers stand on. */
export interface ReceiptPageProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedPart;
  readonly handedIn: HandedInResponse;
  readonly event: ResponseEvent;
  readonly unit: UnitView;
  /** Warnings that the unit explained. */
  readonly accepted: readonly AcceptedFinding[];
  /** Digest of what is handed in: an approval of anything else has fallen. */
  readonly digest: string;
}

/**
 * For everybody whose link opens the part. The code is that of the event, so that the receipt can be checked against
 * the chain.
 */
export function ReceiptPage(props: ReceiptPageProps) {
  const { words, opened, handedIn, event, accepted } = props;
  const texts = words.pages.receipt;
  const { language } = words;
  const name = readText(opened.part.name, language);
  const facts: readonly (readonly [string, string])[] = [
    [texts.unit, `${nameUnit(opened.unit)} (${opened.unit.code})`],
    [texts.part, name],
    [texts.round, readText(opened.round.name, language)],
    [texts.time, describeInstant(words, handedIn.submittedAt)],
    ...listFurtherFacts(props),
    [texts.code, buildReceipt(event)],
    [texts.hash, event.hash],
  ];
  const isMeasured = facts.some(([term]) => term === words.form.time.measured);
  return (
    <SurveyPage
      words={words}
      title={texts.title(name)}
      opened={opened}
      breadcrumb={
        opened.isForAllParts
          ? [{ label: words.pages.part.toBoard, href: opened.path }, { label: texts.short }]
          : undefined
      }
      scripts={['browser/printing.js']}
    >
      <h1>{texts.title(name)}</h1>
      <Notice language={language} kind="success" title={texts.thanks}>
        <p>{texts.keep}</p>
      </Notice>
      <LateNote {...props} />
      <dl class="survey-facts">
        {facts.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <p class="measure muted">
        {texts.codeExplanation}
        {isMeasured && ` ${words.form.time.measuredExplanation}`}
      </p>
      <p class="button-row">
        <button class="button with-script" type="button" data-print>
          {texts.print}
        </button>
        <a class="button button-secondary" href={`${opened.partPath}/kvitto.pdf`} download>
          {words.form.receipt.pdf}
        </a>
        <a href={`${opened.partPath}/svar.csv`} download>
          {texts.download}
        </a>
        <a href={`${opened.partPath}/svar.json`} download>
          {words.form.receipt.json}
        </a>
        {opened.isForAllParts && <a href={opened.path}>{texts.toBoard}</a>}
      </p>
      <p class="without-script muted no-print">{texts.printHint}</p>
      <p class="measure no-print">
        {opened.granted.mayHandIn ? (
          <>
            {words.form.receipt.change} <a href={`${opened.partPath}/besluta`}>{words.form.decide}</a>.
          </>
        ) : (
          texts.correct
        )}
      </p>
      {accepted.length > 0 && (
        <>
          <h2>{words.form.receipt.acceptedTitle}</h2>
          <ul>
            {accepted.map((one) => (
              <li key={`${one.check}|${one.item}`}>
                {readMessage(props, one)} {one.words}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{texts.answersTitle}</h2>
      <AnswerList
        words={words}
        part={opened.part}
        answers={handedIn.answers}
        comments={handedIn.comments}
        shown={new Set<CellKey>(handedIn.answers.keys())}
      />
    </SurveyPage>
  );
}

type Facts = readonly (readonly [string, string])[];

/** What is only sometimes there: a correction, who approved, the unit's contact, how long it took. */
function listFurtherFacts(props: ReceiptPageProps): Facts {
  const { words, event, handedIn, unit } = props;
  const texts = words.form.receipt;
  const facts: (readonly [string, string])[] = [];
  if (event.kind === 'corrected' && event.at !== handedIn.submittedAt) {
    facts.push([texts.correctedTerm, describeInstant(words, event.at)]);
  }
  const approval = unit.state.approvals.get(handedIn.key.part);
  if (approval?.outcome === 'approved') {
    const by = texts.approvalBy(nameActor(unit, approval.by, words), describeInstant(words, approval.at));
    facts.push([texts.approval, approval.digest === props.digest ? by : `${by}. ${texts.approvalOld}`]);
  }
  const contact = unit.state.contacts.find(({ role }) => role === 'coordinator');
  if (contact !== undefined) facts.push([texts.contact, nameActor(unit, contact.person, words)]);
  const measured = unit.entries.findLast(
    ({ fact }) => fact.kind === 'answeringMeasured' && fact.part === handedIn.key.part,
  );
  if (measured?.fact.kind === 'answeringMeasured') {
    const { time } = words.form;
    facts.push([time.measured, time.measuredValue(Math.round(measured.fact.seconds / 60))]);
  }
  return facts;
}

/** That the part came after the last day, where the round goes by its calendar. */
function LateNote({ words, opened, handedIn }: ReceiptPageProps) {
  const { lastDay } = opened.phase;
  if (opened.startedAt === undefined || lastDay === undefined) return null;
  if (findStockholmDate(handedIn.submittedAt) <= lastDay) return null;
  return <p class="phase-note">{words.form.receipt.late(formatDate(lastDay, words.language))}</p>;
}

function readMessage({ opened, words }: ReceiptPageProps, { check }: AcceptedFinding): string {
  const message = opened.part.checks.find(({ id }) => id === check)?.message;
  return message === undefined ? check : readText(message, words.language);
}
