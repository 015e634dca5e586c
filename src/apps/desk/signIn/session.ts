// Who is signed in: a random secret in a cookie, of which only the hash is kept.

import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { buildSecret, buildSecretHash, type DeskUser } from '../../../stages/collection/index.ts';
import type { DeskDependencies } from '../deskDependencies.ts';

const cookieName = 'jamfor_desk';
/** A working day; then one signs in again. */
const sessionHours = 10;
const secretBytes = 32;

/** Starts a session for a user and sets its cookie. */
export async function startSession(deps: DeskDependencies, context: Context, user: DeskUser): Promise<void> {
  const secret = buildSecret(deps.createRandomBytes(secretBytes));
  const now = deps.now();
  const expires = new Date(now.getTime() + sessionHours * 3_600_000);
  await deps.desk.saveSession({
    secretHash: buildSecretHash(secret, deps.digest),
    actor: user.actor,
    createdAt: now.toISOString(),
    expiresAt: expires.toISOString(),
  });
  setCookie(context, cookieName, secret, {
    path: deps.basePath,
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(deps),
    maxAge: sessionHours * 3600,
  });
  await deps.desk.appendLog({ at: now.toISOString(), actor: user.actor, action: 'signedIn', details: {} });
}

/** The signed-in user of a request. */
export async function findSessionUser(deps: DeskDependencies, context: Context): Promise<DeskUser | undefined> {
  const secret = getCookie(context, cookieName);
  if (!secret) return undefined;
  return deps.desk.findSessionUser(buildSecretHash(secret, deps.digest), deps.now().toISOString());
}

/** Ends the session of a request and removes its cookie. */
export async function endSession(deps: DeskDependencies, context: Context): Promise<void> {
  const secret = getCookie(context, cookieName);
  deleteCookie(context, cookieName, { path: deps.basePath, secure: isSecure(deps) });
  if (!secret) return;
  const user = await findSessionUser(deps, context);
  await deps.desk.deleteSession(buildSecretHash(secret, deps.digest));
  if (user) {
    await deps.desk.appendLog({ at: deps.now().toISOString(), actor: user.actor, action: 'signedOut', details: {} });
  }
}

function isSecure(deps: DeskDependencies): boolean {
  return deps.baseUrl.startsWith('https:');
}
