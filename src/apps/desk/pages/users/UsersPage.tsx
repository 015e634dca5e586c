// Everybody who may sign in, and adding one more.

import {
  type DeskUser,
  findLastRightsDay,
  isActiveUser,
  listEndingUsers,
  type UserForm,
} from '../../../../stages/collection/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx';
import { compareSwedish, formatDate } from '../../../../ui/format.ts';
import type { Language } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { deskTexts, deskUsersTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { DeskPage } from '../DeskPage.tsx';
import { listUserErrors, type ShownUserFault, UserFields } from './UserFields.tsx';

/** `lastSignIns`: ISO 8601 by actor; who never signed in is not there. */
export interface UsersPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: number;
  readonly users: readonly DeskUser[];
  readonly lastSignIns: ReadonlyMap<string, string>;
  /** ISO 8601. */
  readonly now: string;
  /** The form for a new user as it was sent, or as it is at first. */
  readonly form: UserForm;
  readonly faults: readonly ShownUserFault[];
}

/** For administrators. Rights that end soon are told of first. */
export function UsersPage(props: UsersPageProps) {
  const { language, basePath, round, users, now, form, faults } = props;
  const texts = deskUsersTexts[language];
  const path = `${basePath}/${round}/anvandare`;
  const ending = listEndingUsers(users, now);
  return (
    <DeskPage {...props} title={texts.title} path={path}>
      <h1>{texts.title}</h1>
      <ErrorSummary language={language} errors={listUserErrors(faults, language)} />
      <p class="lead">{texts.lead}</p>
      {ending.length > 0 && (
        <Notice language={language} kind="warning" title={texts.ending.title}>
          <ul>
            {ending.map(({ actor, name, expiresAt }) => (
              <li key={actor}>{texts.ending.item(name, describeLastDay(expiresAt, language))}</li>
            ))}
          </ul>
        </Notice>
      )}
      <UsersTable {...props} path={path} />
      <p>
        <a href={`${path}/oversyn`}>{texts.review.link}</a>
      </p>
      <section class="desk-section">
        <h2>{texts.add.title}</h2>
        <form method="post" action={path}>
          <UserFields language={language} form={form} faults={faults} />
          <p class="button-row">
            <Button>{texts.add.button}</Button>
          </p>
        </form>
      </section>
    </DeskPage>
  );
}

function UsersTable(props: UsersPageProps & { readonly path: string }) {
  const { language, users, lastSignIns, now, path } = props;
  const texts = deskUsersTexts[language];
  const { table } = texts;
  return (
    <DataTable id="anvandare" caption={table.caption}>
      <thead>
        <tr>
          {[table.name, table.email, table.roles, table.until, table.state, table.lastSeen, table.approved].map(
            (head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {users
          .toSorted((a, b) => compareSwedish(a.name, b.name))
          .map((user) => {
            const lastSeen = lastSignIns.get(user.actor);
            return (
              <tr key={user.actor}>
                <th scope="row">
                  <a href={`${path}/${user.actor}`}>{user.name}</a>
                </th>
                <td class="address">{user.email}</td>
                <td>{describeRoles(user, language)}</td>
                <td class="when">{describeLastDay(user.expiresAt, language)}</td>
                <td>{texts.states[findUserState(user, now)]}</td>
                <td class="when">{lastSeen === undefined ? table.never : describeTime(lastSeen, language)}</td>
                <td class="when">{describeApproval(user, users, language)}</td>
              </tr>
            );
          })}
      </tbody>
    </DataTable>
  );
}

/** In the order in which they were given, with commas. */
export function describeRoles(user: DeskUser, language: Language): string {
  return user.roles.map((role) => deskTexts[language].roles[role]).join(', ');
}

/** The last day with rights, not the day after; a sentence where there is no end. `expiresAt`: ISO 8601. */
export function describeLastDay(expiresAt: string | undefined, language: Language): string {
  return expiresAt === undefined
    ? deskUsersTexts[language].table.noEnd
    : formatDate(findLastRightsDay(expiresAt), language);
}

/** `disabled` goes before `expired`. `now`: ISO 8601. */
export function findUserState(user: DeskUser, now: string): 'active' | 'expired' | 'disabled' {
  if (user.disabledAt !== undefined) return 'disabled';
  return isActiveUser(user, now) ? 'active' : 'expired';
}

/** Who decided on the rights, and when. */
export function describeApproval(
  { approvedAt, approvedBy }: DeskUser,
  users: readonly DeskUser[],
  language: Language,
): string {
  const { table } = deskUsersTexts[language];
  if (approvedAt === undefined) return table.notApproved;
  const who = users.find(({ actor }) => actor === approvedBy)?.name ?? deskTexts[language].log.system;
  return table.approvedBy(formatDate(approvedAt, language), who);
}
