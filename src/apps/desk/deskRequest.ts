// A request at the desk: who makes it, and what that person may do.

import type { Context } from 'hono';
import { Problem } from '../../kernel/problem.ts';
import type { DeskRole, DeskUser } from '../../stages/collection/index.ts';

/** `user` is set on every route behind signing in. */
export interface DeskEnvironment {
  readonly Variables: { readonly user: DeskUser };
}

/** A request of somebody who is signed in; what that person may do is asked for by requirePermission. */
export type DeskContext = Context<DeskEnvironment>;

/**
 * What needs a role of its own; everybody who is signed in may read what is handed in. Editors run the round from day to day;
 * what leaves the house for good – starting, new definitions in use, publishing – takes a publisher; the first role of
 * each row is the one to ask for.
 */
const permissions = {
  /** Mails: hold, release, send again, settle unclear ones; and what the calendar's days send. */
  send: ['editor', 'administrator'],
  /** Contacts and addresses of the units. */
  editContacts: ['editor', 'administrator'],
  createLink: ['editor', 'administrator'],
  /** Drafts of a unit that has consented. */
  seeDrafts: ['editor', 'administrator'],
  /** Questions to the units, corrections of answers, and settled flags. */
  correct: ['editor', 'administrator'],
  reopen: ['editor', 'administrator'],
  startRound: ['publisher', 'administrator'],
  withdrawIndicator: ['publisher', 'administrator'],
  proposeDefinitions: ['editor', 'administrator'],
  putInUse: ['publisher', 'administrator'],
  publish: ['publisher'],
  manageUsers: ['administrator'],
} as const satisfies Readonly<Record<string, readonly DeskRole[]>>;

/** The roles that have it stand in the table above; a new deed takes a row there. */
export type DeskPermission = keyof typeof permissions;

/** What a user may do beside reading, in the order above. */
export function listPermissions(user: DeskUser): readonly DeskPermission[] {
  return (Object.keys(permissions) as DeskPermission[]).filter((permission) => isAllowed(user, permission));
}

/** Asks the roles only: a user who is shut out or whose rights have ended has no session. */
export function isAllowed(user: DeskUser, permission: DeskPermission): boolean {
  return permissions[permission].some((role) => user.roles.includes(role));
}

/** The role to ask for when something is not allowed. */
export function findNeededRole(permission: DeskPermission): DeskRole {
  return permissions[permission][0];
}

/** Throws Problem FORBIDDEN, with the permission as its message. */
export function requirePermission(user: DeskUser, permission: DeskPermission): void {
  if (!isAllowed(user, permission)) throw new Problem('FORBIDDEN', permission);
}

/** A posted text field, trimmed; '' when it is not there. */
export function readField(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
