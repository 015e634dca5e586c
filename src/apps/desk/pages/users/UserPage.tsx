// One user: details and rights, a one-time link, and being shut out.

import type { ComponentChildren } from 'preact';
import type { DeskLogEntry, DeskUser, UserForm } from '../../../../stages/collection/index.ts';
import { Breadcrumb } from '../../../../ui/Breadcrumb.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx';
import type { Language } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { deskUsersTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { DeskPage } from '../DeskPage.tsx';
import { LogTable } from '../LogTable.tsx';
import { listUserErrors, type ShownUserFault, UserFields } from './UserFields.tsx';
import { describeApproval, findUserState } from './UsersPage.tsx';

/** `user` is whoever looks; `isLastAdministrator` is said of `subject`. `link` is shown once. */
export interface UserPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: number;
  /** The user that the page is about. */
  readonly subject: DeskUser;
  readonly users: readonly DeskUser[];
  readonly form: UserForm;
  readonly faults: readonly ShownUserFault[];
  readonly isLastAdministrator: boolean;
  /** What the user has done lately. */
  readonly entries: readonly DeskLogEntry[];
  /** ISO 8601. */
  readonly now: string;
  readonly link?: { readonly url: string; readonly expiresAt: string } | undefined;
  readonly message?: string | undefined;
}

/** For administrators. The one-time link is shown once and not kept. */
export function UserPage(props: UserPageProps) {
  const { language, basePath, round, subject, users, form, faults, now, message, link } = props;
  const texts = deskUsersTexts[language];
  const list = `${basePath}/${round}/anvandare`;
  const path = `${list}/${subject.actor}`;
  return (
    <DeskPage {...props} title={subject.name} path={list}>
      <Breadcrumb language={language} steps={[{ label: texts.title, href: list }, { label: subject.name }]} />
      <h1>{subject.name}</h1>
      <p class="muted">
        {texts.states[findUserState(subject, now)]}. {texts.table.approved}:{' '}
        {describeApproval(subject, users, language)}.
      </p>
      <ErrorSummary language={language} errors={listUserErrors(faults, language)} />
      {message !== undefined && (
        <Notice language={language} kind="success" isLive>
          <p>{message}</p>
        </Notice>
      )}
      {link && (
        <Notice language={language} kind="success" title={texts.link.done} isLive>
          <p>{texts.link.once(describeTime(link.expiresAt, language))}</p>
          <label class="field-label" for="engangslank">
            {texts.link.label}
          </label>
          <input class="input input-wide" id="engangslank" type="text" readOnly value={link.url} />
        </Notice>
      )}
      <section class="desk-section">
        <h2>{texts.user.change}</h2>
        <form method="post" action={path}>
          <UserFields language={language} form={form} faults={faults} />
          <p class="button-row">
            <Button>{texts.user.saveButton}</Button>
          </p>
        </form>
      </section>
      {subject.disabledAt === undefined && (
        <Step path={`${path}/lank`} title={texts.link.title} lead={texts.link.lead} button={texts.link.button} />
      )}
      <AccessStep {...props} path={path} />
      <section class="desk-section">
        <LogTable
          language={language}
          caption={texts.user.logTitle}
          entries={props.entries}
          names={new Map(users.map(({ actor, name }) => [actor, name]))}
        />
        <p>
          <a href={`${basePath}/${round}/logg?vem=${subject.actor}`}>{texts.user.allLog}</a>
        </p>
      </section>
    </DeskPage>
  );
}

/** Shutting the user out, or letting in again. */
function AccessStep({ language, subject, isLastAdministrator, path }: UserPageProps & { readonly path: string }) {
  const texts = deskUsersTexts[language];
  if (subject.disabledAt !== undefined) {
    const { enableTitle, enableLead, enableButton } = texts.user;
    return <Step path={`${path}/slapp-in`} title={enableTitle} lead={enableLead} button={enableButton} />;
  }
  const { disableTitle, disableLead, disableButton } = texts.user;
  if (!isLastAdministrator) {
    return <Step path={`${path}/stang-av`} title={disableTitle} lead={disableLead} button={disableButton} />;
  }
  return (
    <section class="desk-section">
      <h2>{disableTitle}</h2>
      <p class="measure">{texts.faults.lastAdministrator}</p>
    </section>
  );
}

function Step(props: {
  readonly path: string;
  readonly title: string;
  readonly lead: ComponentChildren;
  readonly button: string;
}) {
  return (
    <section class="desk-section">
      <h2>{props.title}</h2>
      <form method="post" action={props.path}>
        <p class="measure">{props.lead}</p>
        <p class="button-row">
          <Button kind="secondary">{props.button}</Button>
        </p>
      </form>
    </section>
  );
}
