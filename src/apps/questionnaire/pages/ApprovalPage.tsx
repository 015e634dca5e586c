// The manager's page: each part on one sheet, and the decision on it.

import { nameUnit } from '../../../stages/frame/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedLink } from '../openLink.ts';
import type { ApprovalPart } from '../team/approvalView.ts';
import { describeInstant } from '../team/days.ts';
import { longestMessage } from '../team/readDelegationForm.ts';
import { AnswerList } from './AnswerList.tsx';
import { PhaseNote } from './PhaseNote.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** A decision as posted; `digest`: of the answers that were on the page. */
export interface PostedDecision {
  readonly part: string;
  readonly outcome: 'approved' | 'sentBack' | undefined;
  readonly comment: string;
  readonly digest: string;
  readonly error?: string | undefined;
}

/** `posted`: decisions of a refused form; `isDone`: decided just now. */
export interface ApprovalPageProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedLink;
  /** Who asks. */
  readonly askedBy: string;
  /** What was written in the letter; undefined: nothing. */
  readonly message: string | undefined;
  readonly parts: readonly ApprovalPart[];
  readonly posted: readonly PostedDecision[];
  /** Names of parts whose answers changed while the page was read. */
  readonly changed: readonly string[];
  /** Sent without a decision on any part. */
  readonly isUndecided: boolean;
  readonly isDone: boolean;
}

/** For the manager who was asked: answers are read-only, and each part has its own decision. Prints on paper. */
export function ApprovalPage(props: ApprovalPageProps) {
  const { words, opened, parts } = props;
  const texts = words.team.approval;
  const unitName = nameUnit(opened.unit);
  return (
    <SurveyPage words={words} title={texts.pageTitle(unitName)} opened={opened} scripts={['browser/printing.js']}>
      <h1>{texts.pageTitle(unitName)}</h1>
      <ErrorSummary
        language={words.language}
        errors={props.posted.flatMap(({ part, error }) =>
          error === undefined ? [] : [{ fieldId: `f-k-${part}`, message: error }],
        )}
      />
      <Said {...props} />
      <p class="lead">{texts.pageLead(props.askedBy, readText(opened.round.name, words.language))}</p>
      {props.message !== undefined && (
        <figure class="letter">
          <figcaption>{words.team.colleague.message(props.askedBy)}</figcaption>
          <blockquote class="letter-text">{props.message}</blockquote>
        </figure>
      )}
      <PhaseNote words={words} opened={opened} />
      {parts.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <form method="post" action={`${opened.path}/godkann`} noValidate>
          {parts.map((part) => (
            <PartSummary key={part.opened.part.code} {...props} summary={part} />
          ))}
          <p class="button-row">
            <Button>{texts.submit}</Button>
            <button class="button button-secondary with-script" type="button" data-print>
              {texts.print}
            </button>
          </p>
        </form>
      )}
    </SurveyPage>
  );
}

function Said({ words, changed, isUndecided, isDone }: ApprovalPageProps) {
  const texts = words.team.approval;
  if (isUndecided) {
    return (
      <Notice language={words.language} kind="warning" isLive>
        <p>{texts.undecided}</p>
      </Notice>
    );
  }
  if (changed.length > 0) {
    return (
      <Notice language={words.language} kind="warning" isLive>
        <p>{texts.changedMeanwhile(changed.join(', '))}</p>
      </Notice>
    );
  }
  return isDone ? (
    <Notice language={words.language} kind="success" isLive>
      <p>{texts.thanks}</p>
    </Notice>
  ) : null;
}

function PartSummary(props: ApprovalPageProps & { readonly summary: ApprovalPart }) {
  const { words, summary } = props;
  const texts = words.team.approval;
  const { part } = summary.opened;
  const name = readText(part.name, words.language);
  return (
    <section class="approval-part">
      <h2>{name}</h2>
      <LastWord words={words} summary={summary} />
      <p>{summary.open === 0 ? texts.whole : texts.missing(summary.open)}</p>
      <Lines title={texts.blocking} lines={summary.blocking} />
      {summary.warnings.length === 0 ? (
        <p>{texts.noWarnings}</p>
      ) : (
        <Lines title={texts.warnings} lines={summary.warnings} />
      )}
      {summary.changes === undefined ? (
        <p class="muted">{texts.noEarlier}</p>
      ) : (
        <Lines
          title={texts.changes(summary.changes.lines.length, summary.changes.year)}
          lines={summary.changes.lines}
          isAlways
        />
      )}
      <Disclosure language={words.language} summary={`${texts.answers}: ${name}`}>
        <AnswerList
          words={words}
          part={part}
          answers={summary.view.answers}
          comments={summary.view.comments}
          shown={summary.view.state.askedKeys}
        />
      </Disclosure>
      <Decision {...props} name={name} />
    </section>
  );
}

function Lines(props: { readonly title: string; readonly lines: readonly string[]; readonly isAlways?: boolean }) {
  if (props.lines.length === 0 && props.isAlways !== true) return null;
  return (
    <>
      <p>{props.title}</p>
      {props.lines.length > 0 && (
        <ul class="measure">
          {props.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What the manager has said before, and whether the part is handed in. */
function LastWord({ words, summary }: { readonly words: QuestionnaireWords; readonly summary: ApprovalPart }) {
  const texts = words.team.approval;
  const { approval, submittedAt } = summary;
  const time = approval && describeInstant(words, approval.at);
  return (
    <>
      {approval !== undefined && time !== undefined && (
        <p>
          <strong>{approval.outcome === 'approved' ? texts.isApproved(time) : texts.isSentBack(time)}</strong>
          {approval.holds ? '' : ` ${texts.fell}`}
        </p>
      )}
      {summary.opened.state === 'submitted' && submittedAt !== undefined && (
        <p>{texts.handedIn(describeInstant(words, submittedAt))}</p>
      )}
    </>
  );
}

function Decision(props: ApprovalPageProps & { readonly summary: ApprovalPart; readonly name: string }) {
  const { words, summary, posted, name } = props;
  const texts = words.team.approval;
  const { code } = summary.opened.part;
  const said = posted.find(({ part }) => part === code);
  return (
    <div class="no-print">
      <input type="hidden" name={`d-${code}`} value={summary.digest} />
      <ChoiceGroup
        language={words.language}
        name={`b-${code}`}
        kind="radio"
        legend={texts.decideLegend(name)}
        choices={[
          { value: 'approved', label: texts.approve },
          { value: 'sentBack', label: texts.sendBack },
          { value: '', label: texts.noDecision },
        ]}
        values={[said?.outcome ?? '']}
      />
      <TextField
        language={words.language}
        name={`k-${code}`}
        kind="multiline"
        label={texts.comment}
        hint={texts.commentHint}
        value={said?.comment ?? ''}
        error={said?.error}
        maxLength={longestMessage}
      />
    </div>
  );
}
