// Signing in with an account at the identity provider. The provider proves who somebody is; only who is a user of the desk gets in,
// and nobody becomes one by signing in.

import type { Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { Problem } from '../../../kernel/problem.ts';
import {
  type DeskUser,
  type IdentityProvider,
  isActiveUser,
  type ProvenIdentity,
  type SignInAttempt,
} from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { type DeskTexts, deskTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import type { DeskEnvironment } from '../deskRequest.ts';
import { SignInPage } from '../pages/SignInPage.tsx';
import { isSecure, startSession } from '../signIn/session.ts';

const cookieName = 'jamfor_desk_attempt';
const attemptMinutes = 10;
const path = '/logga-in-konto';
const returnPath = `${path}/svar`;

type ProviderFault = keyof DeskTexts['signIn']['provider']['faults'];

/** Nothing where no provider is set. */
export function addProviderSignInRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const provider = deps.identityProvider;
  if (provider === undefined) return;
  const cookiePath = `${deps.basePath}${path}`;

  app.get(path, async (context) => {
    try {
      const { url, attempt } = await provider.begin(`${deps.baseUrl}${deps.basePath}${returnPath}`);
      setCookie(context, cookieName, encodeAttempt(attempt), {
        path: cookiePath,
        httpOnly: true,
        // The provider sends the browser back by a link of its own site.
        sameSite: 'Lax',
        secure: isSecure(deps),
        maxAge: attemptMinutes * 60,
      });
      return context.redirect(url, 302);
    } catch (error) {
      return refuse(deps, context, error);
    }
  });

  app.get(returnPath, async (context) => {
    const attempt = decodeAttempt(getCookie(context, cookieName));
    deleteCookie(context, cookieName, { path: cookiePath, secure: isSecure(deps) });
    try {
      const identity = await finish(deps, provider, context, attempt);
      const user = await findUser(deps, identity);
      await deps.desk.saveUser({ ...user, subject: identity.subject });
      await startSession(deps, context, user, 'provider');
      return context.redirect(deps.basePath, 303);
    } catch (error) {
      return refuse(deps, context, error);
    }
  });
}

function finish(
  deps: DeskDependencies,
  provider: IdentityProvider,
  context: Context,
  attempt: SignInAttempt | undefined,
): Promise<ProvenIdentity> {
  if (attempt === undefined) throw new Problem('SIGN_IN_INVALID', 'The browser keeps no attempt');
  // By the address that others see: behind a proxy the request has another.
  const query = new URL(context.req.url).search;
  return provider.finish(`${deps.baseUrl}${deps.basePath}${returnPath}${query}`, attempt);
}

/**
 * The active user that the provider means: by what it calls the person, else, the first time, by the verified address. Problem
 * SIGN_IN_UNVERIFIED or SIGN_IN_UNKNOWN.
 */
async function findUser({ desk, now }: DeskDependencies, identity: ProvenIdentity): Promise<DeskUser> {
  const { subject, verifiedEmail } = identity;
  const known = await desk.findUserBySubject(subject);
  if (known === undefined && verifiedEmail === undefined)
    throw new Problem('SIGN_IN_UNVERIFIED', 'No verified address');
  const user = known ?? (await desk.findUserByEmail(verifiedEmail ?? ''));
  // An address that has passed to another person at the provider opens nothing.
  const isSame = user?.subject === undefined || user.subject === subject;
  if (user === undefined || !isSame || !isActiveUser(user, now().toISOString())) {
    throw new Problem('SIGN_IN_UNKNOWN', 'No active user of the desk');
  }
  return user;
}

const faultOfProblem: Readonly<Record<string, ProviderFault>> = {
  SIGN_IN_UNAVAILABLE: 'unavailable',
  SIGN_IN_CANCELLED: 'cancelled',
  SIGN_IN_INVALID: 'invalid',
  SIGN_IN_UNVERIFIED: 'unverified',
  SIGN_IN_UNKNOWN: 'unknown',
};

function refuse(deps: DeskDependencies, context: Context, error: unknown): Response | Promise<Response> {
  const fault = error instanceof Problem ? faultOfProblem[error.code] : undefined;
  if (fault === undefined) throw error;
  if (fault === 'unavailable' || fault === 'invalid') deps.reportError(error);
  const { language, basePath } = deps;
  const message = deskTexts[language].signIn.provider.faults[fault];
  const status = fault === 'unavailable' ? 503 : 401;
  return context.html(
    renderPage(<SignInPage language={language} basePath={basePath} hasProvider error={message} />),
    status,
  );
}

function encodeAttempt({ state, nonce, codeVerifier }: SignInAttempt): string {
  return [state, nonce, codeVerifier].join('.');
}

/** The three are base64url, so none of them holds a full stop. */
function decodeAttempt(text: string | undefined): SignInAttempt | undefined {
  const [state, nonce, codeVerifier] = text?.split('.') ?? [];
  return state && nonce && codeVerifier ? { state, nonce, codeVerifier } : undefined;
}
