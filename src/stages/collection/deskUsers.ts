// Rules for the desk's users: rights are given for a time, and somebody can always give them.

import { addDays, buildStockholmInstant, findStockholmDate } from '../../kernel/stockholmTime.ts';
import { isMailAddress } from './contacts/checkContactRows.ts';
import { type DeskRole, type DeskUser, deskRoles } from './deskStore.ts';

/** Rights last a year at most, then they are reviewed (MSBFS 2020:7: time-limited, reviewed yearly). In days. */
const longestRights = 366;
/** Days ahead in which rights that end are told of. */
const endingSoon = 30;

/** What an administrator writes of a user. */
export interface UserForm {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly DeskRole[];
  /** Last day of the rights, YYYY-MM-DD. */
  readonly lastDay: string;
}

/**
 * `dayTooFar`: later than `longestRights` days from today. `lastAdministrator`: nobody would be left to give rights.
 */
export const userFaults = [
  'nameMissing',
  'emailWrong',
  'noRole',
  'dayMissing',
  'dayPast',
  'dayTooFar',
  'lastAdministrator',
] as const;
/** A fault of the form, told beside its field. */
export type UserFault = (typeof userFaults)[number];

/** Neither disabled nor past the end of the rights at `now` (ISO 8601). */
export function isActiveUser({ disabledAt, expiresAt }: DeskUser, now: string): boolean {
  return disabledAt === undefined && (expiresAt === undefined || Date.parse(expiresAt) > Date.parse(now));
}

/** True when nobody but the user can look after users: then the role, and the user, must stay. */
export function isLastAdministrator(users: readonly DeskUser[], actor: string, now: string): boolean {
  const administrators = users.filter((user) => user.roles.includes('administrator') && isActiveUser(user, now));
  return administrators.length === 1 && administrators[0]?.actor === actor;
}

/** What is wrong with what is written; `actor`: the user that is changed, undefined for a new one. */
export function checkUserForm(
  form: UserForm,
  users: readonly DeskUser[],
  actor: string | undefined,
  now: string,
): readonly UserFault[] {
  const faults: UserFault[] = [];
  const today = findStockholmDate(now);
  if (form.name === '') faults.push('nameMissing');
  if (!isMailAddress(form.email)) faults.push('emailWrong');
  if (form.roles.length === 0) faults.push('noRole');
  if (!isDay(form.lastDay)) faults.push('dayMissing');
  else if (form.lastDay < today) faults.push('dayPast');
  else if (form.lastDay > addDays(today, longestRights)) faults.push('dayTooFar');
  const losesRole = actor !== undefined && !form.roles.includes('administrator');
  if (losesRole && isLastAdministrator(users, actor, now)) faults.push('lastAdministrator');
  return faults;
}

/** Instant at which rights with this last day end. */
export function buildRightsEnd(lastDay: string): string {
  return buildStockholmInstant(addDays(lastDay, 1));
}

/** Last day (YYYY-MM-DD) of rights that end at an instant. */
export function findLastRightsDay(expiresAt: string): string {
  return addDays(findStockholmDate(expiresAt), -1);
}

/** Active users whose rights end within `endingSoon` days, soonest first. */
export function listEndingUsers(users: readonly DeskUser[], now: string): readonly DeskUser[] {
  const limit = Date.parse(now) + endingSoon * 86_400_000;
  return users
    .filter((user) => isActiveUser(user, now) && user.expiresAt !== undefined && Date.parse(user.expiresAt) <= limit)
    .toSorted((a, b) => ((a.expiresAt ?? '') < (b.expiresAt ?? '') ? -1 : 1));
}

/** The roles among texts, each once, in their order. */
export function readRoles(texts: readonly string[]): readonly DeskRole[] {
  return deskRoles.filter((role) => texts.includes(role));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
