// One mail: what it says with its links hidden, what became of it, and what can be done about it.

import type { ComponentChildren } from 'preact';
import type { DeskUser, Mail, Person } from '../../../../stages/collection/index.ts';
import type { Round } from '../../../../stages/definition/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import type { Language } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { deskMailTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { isAllowed } from '../../deskRequest.ts';
import { DeskPage } from '../DeskPage.tsx';
import { describeDiagnosis, nameAttachment } from './mailWords.ts';
import { MailText } from './OccasionPage.tsx';

/** `person` undefined: name and address are erased. */
export interface MailPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly unitName: string;
  readonly isSynthetic: boolean;
  readonly mail: Mail;
  readonly person: Person | undefined;
  readonly hasFile: boolean;
  /** What was done just now, in words. */
  readonly message: string | undefined;
}

/**
 * Links in the text are hidden: nobody at the desk can open a unit's form with them. The file, where there is one, has
 * them in full.
 */
export function MailPage(props: MailPageProps) {
  const { language, basePath, round, mail, message, user, hasFile } = props;
  const texts = deskMailTexts[language].mail;
  const outbox = `${basePath}/${round.year}/utkorg`;
  const maySend = isAllowed(user, 'send');
  return (
    <DeskPage {...props} title={mail.subject} round={round.year} path={outbox}>
      <p>
        <a href={outbox}>{texts.back}</a>
      </p>
      <h1>{mail.subject}</h1>
      {message !== undefined && (
        <Notice language={language} kind="success" isLive>
          <p>{message}</p>
        </Notice>
      )}
      {maySend && <Decision {...props} />}
      <Facts {...props} />
      <section class="desk-section">
        <h2>{texts.textTitle}</h2>
        <MailText language={language} subject={mail.subject} text={mail.text} />
      </section>
      {maySend && hasFile && (
        <p>
          <a href={`${outbox}/${mail.id}/brev.eml`}>{texts.file}</a>
          <span class="share-base">{texts.fileNote}</span>
        </p>
      )}
    </DeskPage>
  );
}

function Facts({ language, basePath, round, unitName, mail, person }: MailPageProps) {
  const { mail: texts, kinds, states, outbox, occasion } = deskMailTexts[language];
  const when = (time: string | undefined) => (time === undefined ? undefined : describeTime(time, language));
  const unit = <a href={`${basePath}/${round.year}/enhet/${mail.unit}`}>{unitName}</a>;
  const attachments = mail.attachments.map((attachment) => nameAttachment(attachment, round, language)).join(', ');
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    [texts.state, states[mail.state]],
    [texts.kind, kinds[mail.kind]],
    [texts.to, person === undefined ? outbox.erased : [person.name, person.email].filter(Boolean).join(', ')],
    [texts.unit, unit],
    [texts.why, mail.reason],
    [texts.created, when(mail.createdAt)],
    [texts.sent, when(mail.sentAt)],
    [texts.sendAfter, mail.state === 'waiting' ? when(mail.sendAfter) : undefined],
    [texts.attempts, mail.attempts > 1 ? String(mail.attempts) : undefined],
    [texts.diagnosis, describeDiagnosis(mail, language) || undefined],
    [texts.attachments, attachments || occasion.nothingAttached],
  ];
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** What a person has to decide, or may. */
function Decision({ language, basePath, round, mail }: MailPageProps) {
  const texts = deskMailTexts[language].mail;
  const path = `${basePath}/${round.year}/utkorg/${mail.id}`;
  switch (mail.state) {
    case 'unclear':
      return (
        <form method="post" action={`${path}/avgor`}>
          <Notice language={language} kind="warning" title={texts.unclear.title}>
            <p>{texts.unclear.lead}</p>
            <p class="button-row">
              <Button kind="secondary" name="val" value="arrived">
                {texts.unclear.arrived}
              </Button>
              <Button kind="secondary" name="val" value="again">
                {texts.unclear.again}
              </Button>
            </p>
          </Notice>
        </form>
      );
    case 'refused':
      return (
        <form method="post" action={`${path}/avgor`}>
          <Notice language={language} kind="warning" title={texts.again.title}>
            <p>{texts.again.lead}</p>
            <Button kind="secondary" name="val" value="again">
              {texts.again.button}
            </Button>
          </Notice>
        </form>
      );
    case 'bounced':
      return (
        <Notice language={language} kind="warning">
          <p>
            {texts.bounced} <a href={`${basePath}/${round.year}/adresser/${mail.unit}`}>{texts.toContacts}</a>
          </p>
        </Notice>
      );
    case 'waiting':
      return (
        <form method="post" action={`${path}/avgor`}>
          <Notice language={language} title={texts.stop.title}>
            <p>{texts.stop.lead}</p>
            <Button kind="secondary" name="val" value="stopped">
              {texts.stop.button}
            </Button>
          </Notice>
        </form>
      );
    default:
      return null;
  }
}
