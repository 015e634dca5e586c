// Looking after users: for administrators only.

import type { Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import { addDays, findStockholmDate } from '../../../kernel/stockholmTime.ts';
import { renderCsv } from '../../../products/dataFile/index.ts';
import {
  buildRightsEnd,
  checkUserForm,
  type DeskUser,
  findLastRightsDay,
  isLastAdministrator,
  readRoles,
  type UserForm,
} from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { deskUsersTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, readField, requirePermission } from '../deskRequest.ts';
import { openRound } from '../openRound.ts';
import { AccessReviewPage, listReviewRows } from '../pages/users/AccessReviewPage.tsx';
import { type ShownUserFault, userFields } from '../pages/users/UserFields.tsx';
import { UserPage, type UserPageProps } from '../pages/users/UserPage.tsx';
import { UsersPage } from '../pages/users/UsersPage.tsx';
import { createSignInLink } from '../signIn/signInLink.ts';

const listPath = '/:round{[0-9]{4}}/anvandare';
const shownEntries = 10;
const rightsInDays = 365;

/**
 * Everything takes permission `manageUsers` and is logged. 422 with the faults; Problem UNKNOWN_USER or USER_DISABLED.
 */
export function addUserRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  app.use(`${listPath}/*`, async (context, next) => {
    requirePermission(context.get('user'), 'manageUsers');
    await next();
  });

  app.get(listPath, async (context) => context.html(await renderUsers(deps, context, buildEmptyForm(deps), [])));

  app.post(listPath, async (context) => {
    const form = await readForm(context);
    const faults = checkUserForm(form, await deps.desk.loadUsers(), undefined, getNow(deps));
    const actor = crypto.randomUUID();
    const user = { actor, passwordHash: undefined, createdAt: getNow(deps), disabledAt: undefined };
    const refused = faults.length > 0 ? faults : await saveUser(deps, context, user, form, 'userAdded');
    if (refused.length > 0) return context.html(await renderUsers(deps, context, form, refused), 422);
    const added = await getUser(deps, actor);
    const message = deskUsersTexts[deps.language].added(form.name);
    const link = await createSignInLink(deps, actor);
    return context.html(await renderUser(deps, context, added, { message, link }));
  });

  app.get(`${listPath}/oversyn`, async (context) =>
    context.html(renderPage(<AccessReviewPage {...(await loadFrame(deps, context))} />)),
  );

  app.get(`${listPath}/oversyn.csv`, async (context) => {
    const { table, review } = deskUsersTexts[deps.language];
    const { name, email, roles, until, state, lastSeen, approved } = table;
    const header = [name, email, roles, review.may, until, state, lastSeen, approved];
    const today = findStockholmDate(getNow(deps));
    context.header('content-type', 'text/csv; charset=utf-8');
    context.header('content-disposition', `attachment; filename="rattigheter-${today}.csv"`);
    return context.body(renderCsv([header, ...listReviewRows(await loadFrame(deps, context))]));
  });

  app.get(`${listPath}/:actor`, async (context) => {
    const subject = await getUser(deps, context.req.param('actor'));
    const message = context.req.query('sparad') === undefined ? undefined : deskUsersTexts[deps.language].saved;
    return context.html(await renderUser(deps, context, subject, { message }));
  });

  app.post(`${listPath}/:actor`, async (context) => {
    const subject = await getUser(deps, context.req.param('actor'));
    const form = await readForm(context);
    const faults = checkUserForm(form, await deps.desk.loadUsers(), subject.actor, getNow(deps));
    const refused = faults.length > 0 ? faults : await saveUser(deps, context, subject, form, 'userChanged');
    if (refused.length > 0) {
      return context.html(await renderUser(deps, context, subject, { form, faults: refused }), 422);
    }
    return redirectToUser(deps, context, subject.actor);
  });

  app.post(`${listPath}/:actor/lank`, async (context) => {
    const subject = await getUser(deps, context.req.param('actor'));
    if (subject.disabledAt !== undefined) throw new Problem('USER_DISABLED', 'The user is disabled');
    const link = await createSignInLink(deps, subject.actor);
    await log(deps, context, 'signInLinkCreated', subject.actor);
    return context.html(await renderUser(deps, context, subject, { link }));
  });

  app.post(`${listPath}/:actor/stang-av`, async (context) => {
    const subject = await getUser(deps, context.req.param('actor'));
    const now = getNow(deps);
    if (isLastAdministrator(await deps.desk.loadUsers(), subject.actor, now)) {
      const faults = ['lastAdministrator'] as const;
      return context.html(await renderUser(deps, context, subject, { faults }), 422);
    }
    await deps.desk.saveUser({ ...subject, disabledAt: now });
    await deps.desk.endSessions(subject.actor);
    await log(deps, context, 'userDisabled', subject.actor);
    return redirectToUser(deps, context, subject.actor);
  });

  app.post(`${listPath}/:actor/slapp-in`, async (context) => {
    const subject = await getUser(deps, context.req.param('actor'));
    await deps.desk.saveUser({ ...subject, disabledAt: undefined });
    await log(deps, context, 'userEnabled', subject.actor);
    return redirectToUser(deps, context, subject.actor);
  });
}

/** Saves what the form says; whoever saves approves the rights. Faults are what the store refuses. */
async function saveUser(
  deps: DeskDependencies,
  context: DeskContext,
  user: Omit<DeskUser, 'name' | 'email' | 'roles'>,
  { name, email, roles, lastDay }: UserForm,
  action: 'userAdded' | 'userChanged',
): Promise<readonly ShownUserFault[]> {
  const approval = { approvedBy: context.get('user').actor, approvedAt: getNow(deps) };
  try {
    await deps.desk.saveUser({ ...user, name, email, roles, expiresAt: buildRightsEnd(lastDay), ...approval });
  } catch (error) {
    if (error instanceof Problem && error.code === 'EMAIL_TAKEN') return ['emailTaken'];
    throw error;
  }
  await log(deps, context, action, user.actor, { roles: roles.join(', '), lastDay });
  return [];
}

async function readForm(context: DeskContext): Promise<UserForm> {
  const fields = await context.req.formData();
  const roles = fields.getAll(userFields.roles).filter((value) => typeof value === 'string');
  return {
    name: readField(fields, userFields.name),
    email: readField(fields, userFields.email),
    roles: readRoles(roles),
    lastDay: readField(fields, userFields.lastDay),
  };
}

function buildEmptyForm(deps: DeskDependencies): UserForm {
  return { name: '', email: '', roles: [], lastDay: addDays(findStockholmDate(getNow(deps)), rightsInDays) };
}

function getNow(deps: DeskDependencies): string {
  return deps.now().toISOString();
}

/** Problem UNKNOWN_USER. */
async function getUser(deps: DeskDependencies, actor: string): Promise<DeskUser> {
  const user = await deps.desk.findUser(actor);
  if (user === undefined) throw new Problem('UNKNOWN_USER', `There is no user ${actor}`);
  return user;
}

async function loadFrame(deps: DeskDependencies, context: DeskContext) {
  const [users, lastSignIns] = await Promise.all([deps.desk.loadUsers(), deps.desk.loadLastSignIns()]);
  const { round } = openRound(deps, context.req.param('round') ?? '');
  const { language, basePath } = deps;
  return { language, basePath, user: context.get('user'), round: round.year, users, lastSignIns, now: getNow(deps) };
}

async function renderUsers(
  deps: DeskDependencies,
  context: DeskContext,
  form: UserForm,
  faults: readonly ShownUserFault[],
): Promise<string> {
  return renderPage(<UsersPage {...(await loadFrame(deps, context))} form={form} faults={faults} />);
}

async function renderUser(
  deps: DeskDependencies,
  context: DeskContext,
  subject: DeskUser,
  said: Partial<Pick<UserPageProps, 'form' | 'faults' | 'link' | 'message'>>,
): Promise<string> {
  const frame = await loadFrame(deps, context);
  const { name, email, roles, expiresAt } = subject;
  const lastDay = expiresAt === undefined ? buildEmptyForm(deps).lastDay : findLastRightsDay(expiresAt);
  return renderPage(
    <UserPage
      {...frame}
      subject={subject}
      form={{ name, email, roles, lastDay }}
      faults={[]}
      isLastAdministrator={isLastAdministrator(frame.users, subject.actor, frame.now)}
      entries={await deps.desk.loadLog(shownEntries, { actor: subject.actor })}
      {...said}
    />,
  );
}

function redirectToUser(deps: DeskDependencies, context: DeskContext, actor: string): Response {
  return context.redirect(`${deps.basePath}/${context.req.param('round')}/anvandare/${actor}?sparad`, 303);
}

/** `subject`: key of the user that it was done to. */
async function log(
  deps: DeskDependencies,
  context: DeskContext,
  action: string,
  subject: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const details = { user: subject, ...more };
  await deps.desk.appendLog({ at: getNow(deps), actor: context.get('user').actor, action, details });
}
