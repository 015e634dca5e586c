// The addresses of one unit: change, add, remove, and the letter once more to one of them.

import type { Hono } from 'hono';
import { type Contact, contactRoles } from '../../../stages/collection/index.ts';
import type { Round } from '../../../stages/definition/index.ts';
import type { Frame, Unit } from '../../../stages/frame/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { deskContactTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { checkContactDraft, drawKey, findPhase, recordContacts, sendLetterAgain } from '../mailing/changeContacts.ts';
import { loadContacts } from '../mailing/contactsView.ts';
import { isLetterOnItsWay } from '../mailing/occasionView.ts';
import { getUnit, openRound } from '../openRound.ts';
import { type ContactDraft, UnitContactsPage, type UnitContactsPageProps } from '../pages/mail/UnitContactsPage.tsx';

const path = '/:round{[0-9]{4}}/adresser/:unit';
const longestReason = 300;

interface OpenedContacts {
  readonly round: Round;
  readonly frame: Frame;
  readonly unit: Unit;
  readonly contacts: readonly Contact[];
  readonly persons: UnitContactsPageProps['persons'];
  /** Address of the page. */
  readonly page: string;
}

/**
 * Changing takes permission `editContacts`, sending the letter again `send` and a reason. 422 for a fault in the form.
 */
export function addUnitContactRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const open = async (context: DeskContext): Promise<OpenedContacts> => {
    const { round, frame } = openRound(deps, context.req.param('round') ?? '');
    const unit = getUnit(frame, context.req.param('unit') ?? '');
    const { rows, persons } = await loadContacts(deps, round.year, frame);
    const contacts = rows.find((row) => row.unit.code === unit.code)?.contacts ?? [];
    return { round, frame, unit, contacts, persons, page: `${deps.basePath}/${round.year}/adresser/${unit.code}` };
  };

  app.get(path, async (context) => context.html(await render(deps, context, await open(context), {})));

  app.post(path, async (context) => {
    requirePermission(context.get('user'), 'editContacts');
    const opened = await open(context);
    const draft = readDraft(await context.req.formData(), '');
    const errors = checkContactDraft(draft, opened.contacts, opened.persons, deps.language);
    if (Object.keys(errors).length > 0) {
      return context.html(await render(deps, context, opened, { draft: { ...draft, errors } }), 422);
    }
    await name(deps, context, opened, draft, []);
    return context.redirect(`${opened.page}?gjort=added`, 303);
  });

  app.post(`${path}/skicka`, async (context) => {
    requirePermission(context.get('user'), 'send');
    const opened = await open(context);
    const fields = await context.req.formData();
    const contact = opened.contacts.find(({ id }) => id === readField(fields, 'till'));
    const why = readField(fields, 'skal').slice(0, longestReason);
    const isBarred = (await findNoResend(deps, opened.round)) !== undefined;
    if (isBarred || contact === undefined || contact.bouncedAt !== undefined || contact.role === 'copy') {
      return context.redirect(`${opened.page}?gjort=gone`, 303);
    }
    if (why === '') return context.html(await render(deps, context, opened, { isReasonMissing: true }), 422);
    await sendLetterAgain(deps, context, { ...opened, contact, why });
    await log(deps, context, 'letterSentAgain', opened);
    return context.redirect(`${opened.page}?gjort=sent`, 303);
  });

  app.post(`${path}/:contact`, async (context) => {
    requirePermission(context.get('user'), 'editContacts');
    const opened = await open(context);
    const contact = opened.contacts.find(({ id }) => id === context.req.param('contact'));
    if (contact === undefined) return context.redirect(`${opened.page}?gjort=gone`, 303);
    const draft = readDraft(await context.req.formData(), contact.id);
    const errors = checkContactDraft(draft, opened.contacts, opened.persons, deps.language);
    if (Object.keys(errors).length > 0) {
      return context.html(await render(deps, context, opened, { draft: { ...draft, errors } }), 422);
    }
    await name(deps, context, opened, draft, [contact]);
    return context.redirect(`${opened.page}?gjort=changed`, 303);
  });

  app.post(`${path}/:contact/ta-bort`, async (context) => {
    requirePermission(context.get('user'), 'editContacts');
    const opened = await open(context);
    const contact = opened.contacts.find(({ id }) => id === context.req.param('contact'));
    if (contact === undefined) return context.redirect(`${opened.page}?gjort=gone`, 303);
    const facts = [{ fact: { kind: 'contactRemoved' as const, contact: contact.id } }];
    await recordContacts(deps, context, opened.round.year, opened.unit.code, facts);
    await log(deps, context, 'contactRemoved', opened);
    return context.redirect(`${opened.page}?gjort=removed`, 303);
  });
}

/** Names a contact anew; those it replaces are removed in the same step, and stand in the log. */
async function name(
  deps: DeskDependencies,
  context: DeskContext,
  opened: OpenedContacts,
  draft: Omit<ContactDraft, 'errors'>,
  replaced: readonly Contact[],
): Promise<void> {
  const person = { actor: drawKey(deps), name: draft.name, email: draft.email };
  const facts = [
    ...replaced.map(({ id }) => ({ fact: { kind: 'contactRemoved' as const, contact: id } })),
    { fact: { kind: 'contactNamed' as const, contact: drawKey(deps), role: draft.role, person: person.actor } },
  ];
  await recordContacts(deps, context, opened.round.year, opened.unit.code, facts, [person]);
  await log(deps, context, replaced.length === 0 ? 'contactAdded' : 'contactChanged', opened);
}

/** The fields of a form; those of a contact that is there have its id after their names. */
function readDraft(fields: FormData, contact: string): Omit<ContactDraft, 'errors'> {
  const suffix = contact === '' ? '' : `-${contact}`;
  const role = readField(fields, `roll${suffix}`);
  return {
    contact,
    role: contactRoles.find((candidate) => candidate === role) ?? 'registrator',
    name: readField(fields, `namn${suffix}`),
    email: readField(fields, `email${suffix}`),
  };
}

/** Why the letter cannot be sent again now, in words. */
async function findNoResend(deps: DeskDependencies, round: Round): Promise<string | undefined> {
  const { resend } = deskContactTexts[deps.language];
  const { kind } = await findPhase(deps, round);
  if (kind === 'trial') return resend.notStarted;
  return kind === 'closed' || kind === 'completing' ? resend.closed : undefined;
}

async function render(
  deps: DeskDependencies,
  context: DeskContext,
  opened: OpenedContacts,
  shown: { readonly draft?: ContactDraft; readonly isReasonMissing?: boolean },
): Promise<string> {
  const { round, unit, contacts, persons } = opened;
  const done = context.req.query('gjort');
  return renderPage(
    <UnitContactsPage
      language={deps.language}
      basePath={deps.basePath}
      user={context.get('user')}
      round={round}
      unit={unit}
      isSynthetic={await deps.isSynthetic(round.year)}
      contacts={contacts}
      persons={persons}
      draft={shown.draft}
      noResend={await findNoResend(deps, round)}
      isReasonMissing={shown.isReasonMissing ?? false}
      message={describeDone(done, deps.language)}
      isGone={done === 'gone'}
      isLetterOnItsWay={await isLetterOnItsWay(deps, round, unit.code)}
    />,
  );
}

function describeDone(done: string | undefined, language: DeskDependencies['language']): string | undefined {
  const { edit, resend } = deskContactTexts[language];
  if (done === 'sent') return resend.done;
  return done === 'added' || done === 'changed' || done === 'removed' || done === 'gone' ? edit[done] : undefined;
}

async function log(
  deps: DeskDependencies,
  context: DeskContext,
  action: string,
  { round, unit }: OpenedContacts,
): Promise<void> {
  const details = { round: round.year, unit: unit.code };
  await deps.desk.appendLog({ at: deps.now().toISOString(), actor: context.get('user').actor, action, details });
}
