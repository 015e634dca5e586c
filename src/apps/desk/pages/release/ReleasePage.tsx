// A release from its check on: how far it has come, what is frozen, and what a second person decides.

import type { DeskUser } from '../../../../stages/collection/index.ts';
import type { Round } from '../../../../stages/definition/index.ts';
import { isSecondPerson, type ReleaseRecord } from '../../../../stages/publication/index.ts';
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx';
import type { Language } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { deskReleaseTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { isAllowed } from '../../deskRequest.ts';
import { buildFaultsPath, type FaultCounts } from '../../releasing/countFaults.ts';
import { buildReleasePath } from '../../releasing/openRelease.ts';
import type { TypedTime } from '../../releasing/readLiveAt.ts';
import type { FrozenRelease } from '../../releasing/releaseWork.ts';
import { DeskPage } from '../DeskPage.tsx';
import { FaultsStanding } from '../faults/FaultsStanding.tsx';
import { ApproveSection } from './ApproveSection.tsx';
import { FrozenSection } from './FrozenSection.tsx';
import { GiveBackSection } from './GiveBackSection.tsx';

/** `hasOtherPublisher`: somebody else than the one who froze it can approve; without one the page says what to do. */
export interface ReleasePageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly areaName: string;
  readonly record: ReleaseRecord;
  /** Undefined when the release is live, or what was frozen is lost. */
  readonly frozen: FrozenRelease | undefined;
  /** False when an approved release has lost its files. */
  readonly hasFiles: boolean;
  /** Names of users by actor. */
  readonly names: ReadonlyMap<string, string>;
  readonly hasOtherPublisher: boolean;
  /** Known faults of the area, once the release is live. */
  readonly faults?: FaultCounts | undefined;
  readonly isSynthetic: boolean;
  /** What has just been done: `fryst`, `godkant`. */
  readonly done: string | undefined;
  /** What was typed in the approval, when it was refused, and why. */
  readonly when?: 'now' | 'later' | undefined;
  readonly typed?: TypedTime | undefined;
  readonly error?: string | undefined;
  /** Why the way back was refused. */
  readonly returnError?: string | undefined;
}

/** `error` belongs to approving, `returnError` to sending back. */
export function ReleasePage(props: ReleasePageProps) {
  const { language, basePath, round, record, areaName, error, returnError } = props;
  const texts = deskReleaseTexts[language];
  const title = texts.title(areaName, record.version);
  const errors = [
    ...(error === undefined ? [] : [{ fieldId: 'godkann', message: error }]),
    ...(returnError === undefined ? [] : [{ fieldId: 'f-skal', message: returnError }]),
  ];
  return (
    <DeskPage {...props} title={title} round={round.year} path={`${basePath}/${round.year}/publicera`}>
      <h1>{title}</h1>
      <ErrorSummary language={language} title={texts.approve.errorTitle} errors={errors} />
      <Done {...props} />
      {props.faults !== undefined && props.faults.open > 0 && (
        <FaultsStanding language={language} path={buildFaultsPath(props, round.year)} counts={props.faults} />
      )}
      <Steps {...props} />
      {props.frozen !== undefined && <FrozenSection {...props} frozen={props.frozen} />}
      {record.state === 'checked' && <Decision {...props} />}
      {(record.state === 'checked' || record.state === 'approved') && isAllowed(props.user, 'publish') && (
        <GiveBackSection {...props} path={buildReleasePath(props, record)} error={returnError} />
      )}
    </DeskPage>
  );
}

function Done({ language, done, record }: ReleasePageProps) {
  const texts = deskReleaseTexts[language].done;
  const sentences: Readonly<Record<string, string>> = { fryst: texts.checked, godkant: texts.approved };
  const sentence = done === undefined ? undefined : sentences[done];
  if (sentence === undefined) return null;
  return (
    <Notice language={language} kind="success" isLive>
      <p>
        {sentence} {record.state === 'live' && <a href={`/${record.round}/${record.area}`}>{texts.view}</a>}
      </p>
    </Notice>
  );
}

function Steps({ language, record, names, hasFiles }: ReleasePageProps) {
  const texts = deskReleaseTexts[language];
  const name = (actor: string | undefined) => names.get(actor ?? '') ?? texts.unknownPerson;
  const time = (at: string | undefined) => (at === undefined ? '' : describeTime(at, language));
  return (
    <section aria-labelledby="lage">
      <h2 id="lage">{texts.steps.title}</h2>
      <p class="lead">{texts.states[record.state]}</p>
      <ol>
        {record.checkedAt !== undefined && (
          <li>{texts.steps.checked(name(record.checkedBy), time(record.checkedAt))}</li>
        )}
        {record.state === 'checked' && <li>{texts.steps.waitsForPerson}</li>}
        {record.approvedAt !== undefined && (
          <li>{texts.steps.approved(name(record.approvedBy), time(record.approvedAt))}</li>
        )}
        {record.state === 'approved' && <li>{texts.steps.embargo(time(record.liveAt))}</li>}
        {record.state === 'live' && <li>{texts.steps.live(time(record.liveAt))}</li>}
      </ol>
      {!hasFiles && (
        <Notice language={language} kind="error">
          <p>{texts.steps.filesMissing}</p>
        </Notice>
      )}
    </section>
  );
}

/** The form for a second person, or who that may be. */
function Decision(props: ReleasePageProps) {
  const { language, user, record, basePath, round, hasOtherPublisher, frozen } = props;
  const texts = deskReleaseTexts[language];
  if (frozen === undefined) {
    return (
      <Notice language={language} kind="error">
        <p>{texts.refusals.STAGED_MISSING}</p>
      </Notice>
    );
  }
  if (isAllowed(user, 'publish') && isSecondPerson(record, user.actor)) {
    return <ApproveSection {...props} path={buildReleasePath(props, record)} />;
  }
  const mayAdd = isAllowed(user, 'manageUsers');
  return (
    <Notice language={language}>
      <p>{isAllowed(user, 'publish') ? texts.approve.needsSecond : texts.approve.needsRole}</p>
      {!hasOtherPublisher && (
        <p>
          {mayAdd ? texts.approve.nobodyElse : texts.approve.askAdministrator}{' '}
          {mayAdd && <a href={`${basePath}/${round.year}/anvandare`}>{texts.approve.toUsers}</a>}
        </p>
      )}
    </Notice>
  );
}
