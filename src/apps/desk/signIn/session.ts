// Who is signed in: a random secret in a cookie, of which only the hash is kept. A session ends after an hour without a request,
// and after a working day (decision 0032).

import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { buildSecret, buildSecretHash, type DeskUser } from '../../../stages/collection/index.ts';
import type { DeskDependencies } from '../deskDependencies.ts';

const cookieName = 'jamfor_desk';
/** A working day; then one signs in again. */
const sessionHours = 10;
/** Without a request; a long phone call fits. */
const idleMinutes = 60;
const secretBytes = 32;

/** Starts a session for a user and sets its cookie. `way`: how the user signed in, for the log. */
export async function startSession(
  deps: DeskDependencies,
  context: Context,
  user: DeskUser,
  way: 'passphrase' | 'link' | 'provider',
): Promise<void> {
  const secret = buildSecret(deps.createRandomBytes(secretBytes));
  const now = deps.now();
  await deps.desk.saveSession({
    secretHash: buildSecretHash(secret, deps.digest),
    actor: user.actor,
    createdAt: now.toISOString(),
    expiresAt: findIdleEnd(now),
  });
  setCookie(context, cookieName, secret, {
    path: deps.basePath,
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(deps),
    maxAge: sessionHours * 3600,
  });
  await deps.desk.appendLog({ at: now.toISOString(), actor: user.actor, action: 'signedIn', details: { way } });
}

/** The signed-in user of a request, whose session goes on from now. */
export async function findSessionUser(deps: DeskDependencies, context: Context): Promise<DeskUser | undefined> {
  const secretHash = findSessionHash(deps, context);
  if (secretHash === undefined) return undefined;
  const now = deps.now();
  const user = await deps.desk.findSessionUser(secretHash, now.toISOString());
  if (user !== undefined) await deps.desk.extendSession(secretHash, findIdleEnd(now), sessionHours);
  return user;
}

/** Hash of the session that a request names, whether it is open or not. */
export function findSessionHash(deps: DeskDependencies, context: Context): string | undefined {
  const secret = getCookie(context, cookieName);
  return secret ? buildSecretHash(secret, deps.digest) : undefined;
}

/** Ends the session of a request and removes its cookie. */
export async function endSession(deps: DeskDependencies, context: Context): Promise<void> {
  const secretHash = findSessionHash(deps, context);
  deleteCookie(context, cookieName, { path: deps.basePath, secure: isSecure(deps) });
  if (secretHash === undefined) return;
  const at = deps.now().toISOString();
  const user = await deps.desk.findSessionUser(secretHash, at);
  await deps.desk.deleteSession(secretHash);
  if (user) await deps.desk.appendLog({ at, actor: user.actor, action: 'signedOut', details: {} });
}

/** Cookies go over encrypted connections only, where there are any. */
export function isSecure(deps: Pick<DeskDependencies, 'baseUrl'>): boolean {
  return deps.baseUrl.startsWith('https:');
}

function findIdleEnd(now: Date): string {
  return new Date(now.getTime() + idleMinutes * 60_000).toISOString();
}
