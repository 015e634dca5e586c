// Who may do what, on paper: the yearly review of rights (MSBFS 2020:7).

import type { DeskUser } from '../../../../stages/collection/index.ts';
import { Breadcrumb } from '../../../../ui/Breadcrumb.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { compareSwedish, formatDate } from '../../../../ui/format.ts';
import type { Language } from '../../../../ui/language.ts';
import { deskUsersTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { listPermissions } from '../../deskRequest.ts';
import { DeskPage } from '../DeskPage.tsx';
import { describeApproval, describeLastDay, describeRoles, findUserState } from './UsersPage.tsx';

/** `lastSignIns`: ISO 8601 by actor; who never signed in is not there. */
export interface AccessReviewPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: number;
  readonly users: readonly DeskUser[];
  readonly lastSignIns: ReadonlyMap<string, string>;
  /** ISO 8601. */
  readonly now: string;
}

/** For administrators; the last column is filled in by hand on the print. */
export function AccessReviewPage(props: AccessReviewPageProps) {
  const { language, basePath, round, now } = props;
  const texts = deskUsersTexts[language];
  const list = `${basePath}/${round}/anvandare`;
  const heads = [
    texts.table.name,
    texts.table.email,
    texts.table.roles,
    texts.review.may,
    texts.table.until,
    texts.table.state,
    texts.table.lastSeen,
    texts.table.approved,
    texts.review.decision,
  ];
  return (
    <DeskPage {...props} title={texts.review.title} path={list}>
      <Breadcrumb language={language} steps={[{ label: texts.title, href: list }, { label: texts.review.title }]} />
      <h1>{texts.review.title}</h1>
      <p class="lead">{texts.review.lead(formatDate(now, language))}</p>
      <p class="no-print">
        <a href={`${list}/oversyn.csv`}>{texts.review.download}</a>
      </p>
      <DataTable id="oversyn" caption={texts.review.caption}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listReviewRows(props).map(([name, ...cells]) => (
            <tr key={cells[0]}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={heads[index + 1]}>{cell}</td>
              ))}
              <td>{texts.review.decisionChoices}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p class="desk-section">{texts.review.signature}</p>
    </DeskPage>
  );
}

/** Name, address, roles, what they allow, last day, state, last sign-in and approval, in Swedish order of the names. */
export function listReviewRows(
  props: Pick<AccessReviewPageProps, 'language' | 'users' | 'lastSignIns' | 'now'>,
): readonly (readonly string[])[] {
  const { language, users, lastSignIns, now } = props;
  const texts = deskUsersTexts[language];
  return users
    .toSorted((a, b) => compareSwedish(a.name, b.name))
    .map((user) => {
      const lastSeen = lastSignIns.get(user.actor);
      const allowed = listPermissions(user).map((permission) => texts.permissions[permission]);
      return [
        user.name,
        user.email,
        describeRoles(user, language),
        [texts.review.readsOnly, ...allowed].join(', '),
        describeLastDay(user.expiresAt, language),
        texts.states[findUserState(user, now)],
        lastSeen === undefined ? texts.table.never : describeTime(lastSeen, language),
        describeApproval(user, users, language),
      ];
    });
}
