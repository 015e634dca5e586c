// The addresses of one unit: change, remove, add; and sending the letter again to one of them.

import { type Contact, type ContactRole, contactRoles, type DeskUser } from '../../../../stages/collection/index.ts';
import type { Round } from '../../../../stages/definition/index.ts';
import { nameUnit, type Unit } from '../../../../stages/frame/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx';
import type { Language } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { deskContactTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { isAllowed } from '../../deskRequest.ts';
import type { ContactsView } from '../../mailing/contactsView.ts';
import { DeskPage } from '../DeskPage.tsx';

/** What was posted in a form, and what is wrong with it. */
export interface ContactDraft {
  /** Id of the contact that is changed; '' for a new one. */
  readonly contact: string;
  readonly role: ContactRole;
  readonly name: string;
  readonly email: string;
  readonly errors: { readonly name?: string; readonly email?: string };
}

/** `draft`: a refused form as posted, with its errors; undefined: none was refused. */
export interface UnitContactsPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly unit: Unit;
  readonly isSynthetic: boolean;
  readonly contacts: readonly Contact[];
  readonly persons: ContactsView['persons'];
  readonly draft: ContactDraft | undefined;
  /** Why the letter cannot be sent again now. */
  readonly noResend: string | undefined;
  readonly isReasonMissing: boolean;
  readonly message: string | undefined;
  readonly isGone: boolean;
  /** The unit gets its letter now that it has an address. */
  readonly isLetterOnItsWay: boolean;
}

/** `isGone`: somebody else was first, and nothing was changed. */
export function UnitContactsPage(props: UnitContactsPageProps) {
  const { language, basePath, round, unit, contacts, message, isGone, user } = props;
  const texts = deskContactTexts[language];
  const path = `${basePath}/${round.year}/adresser`;
  const mayEdit = isAllowed(user, 'editContacts');
  return (
    <DeskPage {...props} title={texts.edit.title(nameUnit(unit))} round={round.year} path={path}>
      <p>
        <a href={path}>{texts.edit.back}</a>
      </p>
      <h1>{texts.edit.title(nameUnit(unit))}</h1>
      <ErrorSummary language={language} errors={listErrors(props)} />
      {message !== undefined && (
        <Notice language={language} kind={isGone ? 'warning' : 'success'} isLive>
          <p>{message}</p>
        </Notice>
      )}
      {props.isLetterOnItsWay && (
        <Notice language={language}>
          <p>{texts.edit.letterOnItsWay}</p>
        </Notice>
      )}
      <section class="desk-section">
        <h2>{texts.edit.listTitle}</h2>
        {contacts.length === 0 && <p>{texts.none}.</p>}
        {contacts.map((contact) => (
          <OneContact key={contact.id} {...props} contact={contact} mayEdit={mayEdit} />
        ))}
      </section>
      {mayEdit && <NewContact {...props} />}
      {isAllowed(user, 'send') && <Resend {...props} />}
    </DeskPage>
  );
}

function listErrors({ language, draft, isReasonMissing }: UnitContactsPageProps) {
  const suffix = draft?.contact === '' || draft === undefined ? '' : `-${draft.contact}`;
  const { name, email } = draft?.errors ?? {};
  return [
    ...(email === undefined ? [] : [{ fieldId: `f-email${suffix}`, message: email }]),
    ...(name === undefined ? [] : [{ fieldId: `f-namn${suffix}`, message: name }]),
    ...(isReasonMissing ? [{ fieldId: 'f-skal', message: deskContactTexts[language].resend.whyMissing }] : []),
  ];
}

function OneContact(props: UnitContactsPageProps & { readonly contact: Contact; readonly mayEdit: boolean }) {
  const { language, basePath, round, unit, contact, persons, draft, mayEdit } = props;
  const texts = deskContactTexts[language];
  const person = persons.get(contact.person);
  const path = `${basePath}/${round.year}/adresser/${unit.code}/${contact.id}`;
  const own = draft?.contact === contact.id ? draft : undefined;
  const email = person?.email ?? '';
  return (
    <div class="contact">
      <p>
        <strong>{email}</strong> {[person?.name, texts.roles[contact.role].toLowerCase()].filter(Boolean).join(', ')}
        <span class="share-base">
          {texts.edit.since} {describeTime(contact.since, language)}
        </span>
        {contact.bouncedAt !== undefined && (
          <span class="mark mark-bounced">{texts.bounced(describeTime(contact.bouncedAt, language))}</span>
        )}
      </p>
      {mayEdit && (
        <details class="disclosure" open={own !== undefined}>
          <summary>
            <span>{texts.edit.change(email)}</span>
          </summary>
          <div class="disclosure-body">
            <form method="post" action={path} noValidate>
              <ContactFields
                {...props}
                suffix={`-${contact.id}`}
                draft={own ?? { contact: contact.id, role: contact.role, name: person?.name ?? '', email, errors: {} }}
              />
              <p class="button-row">
                <Button>{texts.edit.save}</Button>{' '}
                <Button kind="link" formAction={`${path}/ta-bort`}>
                  {texts.edit.remove}
                </Button>
              </p>
            </form>
          </div>
        </details>
      )}
    </div>
  );
}

function ContactFields(props: UnitContactsPageProps & { readonly suffix: string; readonly draft: ContactDraft }) {
  const { language, suffix, draft } = props;
  const texts = deskContactTexts[language];
  return (
    <>
      <SelectField
        name={`roll${suffix}`}
        label={texts.edit.role}
        value={draft.role}
        options={contactRoles.map((role) => ({ value: role, label: texts.roles[role] }))}
      />
      <TextField
        language={language}
        kind="email"
        name={`email${suffix}`}
        label={texts.edit.email}
        value={draft.email}
        error={draft.errors.email}
        autocomplete="off"
      />
      <TextField
        language={language}
        name={`namn${suffix}`}
        label={texts.edit.name}
        value={draft.name}
        error={draft.errors.name}
        autocomplete="off"
      />
    </>
  );
}

function NewContact(props: UnitContactsPageProps) {
  const { language, basePath, round, unit, draft } = props;
  const texts = deskContactTexts[language].edit;
  const own = draft?.contact === '' ? draft : undefined;
  const empty = { contact: '', role: 'registrator' as const, name: '', email: '', errors: {} };
  return (
    <form method="post" action={`${basePath}/${round.year}/adresser/${unit.code}`} class="desk-section" noValidate>
      <h2>{texts.addTitle}</h2>
      <ContactFields {...props} suffix="" draft={own ?? empty} />
      <p class="button-row">
        <Button>{texts.add}</Button>
      </p>
    </form>
  );
}

function Resend(props: UnitContactsPageProps) {
  const { language, basePath, round, unit, contacts, persons, noResend, isReasonMissing } = props;
  const texts = deskContactTexts[language];
  const reachable = contacts.filter(({ role, bouncedAt }) => role !== 'copy' && bouncedAt === undefined);
  const reason = noResend ?? (reachable.length === 0 ? texts.resend.nobody : undefined);
  return (
    <form method="post" action={`${basePath}/${round.year}/adresser/${unit.code}/skicka`} class="desk-section">
      <h2>{texts.resend.title}</h2>
      <p>{texts.resend.lead}</p>
      {reason !== undefined ? (
        <p>{reason}</p>
      ) : (
        <>
          <SelectField
            name="till"
            label={texts.resend.to}
            value=""
            options={reachable.map(({ id, role, person }) => ({
              value: id,
              label: `${persons.get(person)?.email ?? ''} (${texts.roles[role].toLowerCase()})`,
            }))}
          />
          <TextField
            language={language}
            name="skal"
            label={texts.resend.why}
            maxLength={300}
            error={isReasonMissing ? texts.resend.whyMissing : undefined}
          />
          <p class="button-row">
            <Button kind="secondary">{texts.resend.button}</Button>
          </p>
        </>
      )}
    </form>
  );
}
