// Signing in with a passphrase or a one-time link, and signing out.

import type { Context, Hono } from 'hono';
import { buildSecretHash, isActiveUser } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { deskTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskEnvironment, readField } from '../deskRequest.ts';
import { SignInLinkPage, SignInLinkUsedPage, SignInPage } from '../pages/SignInPage.tsx';
import { createAttemptLimit, networkLimits } from '../signIn/attemptLimit.ts';
import { hashPassphrase, isPassphraseRight } from '../signIn/passphrase.ts';
import { readReturnPath } from '../signIn/returnPath.ts';
import { endSession, startSession } from '../signIn/session.ts';

/**
 * 429 with Retry-After after too many failures for an account, a network address or in all. Only for pages of our own
 * is there a way back.
 */
export function addSignInRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const texts = deskTexts[deps.language].signIn;
  const frame = {
    language: deps.language,
    basePath: deps.basePath,
    hasProvider: deps.identityProvider !== undefined,
  };
  const attempts = createAttemptLimit();
  const addresses = createAttemptLimit(networkLimits);
  // Checked for addresses that nobody has, so that the time taken does not tell which addresses exist.
  const nobody = hashPassphrase(buildSecretHash(String(deps.createRandomBytes(16)), deps.digest));
  const findSender = (context: Context) => deps.findAddress?.(context) ?? 'unknown';

  app.get('/logga-in', (context) => {
    const hasExpired = context.req.query('utgangen') !== undefined;
    const message = context.req.query('utloggad') === undefined ? undefined : texts.signedOut;
    const returnPath = readReturnPath(context.req.query('till'));
    return context.html(
      renderPage(
        <SignInPage
          {...frame}
          message={message}
          error={hasExpired ? texts.expired : undefined}
          returnPath={returnPath}
        />,
      ),
    );
  });

  app.post('/logga-in', async (context) => {
    const fields = await context.req.formData();
    const email = readField(fields, 'epost');
    const passphrase = readField(fields, 'losenfras');
    const returnPath = readReturnPath(readField(fields, 'till'));
    const now = deps.now().getTime();
    const sender = findSender(context);
    const wait = Math.max(attempts.findWait(email, now), addresses.findWait(sender, now));
    const refuse = (error: string) =>
      renderPage(<SignInPage {...frame} email={email} error={error} returnPath={returnPath} />);
    if (wait > 0) {
      context.header('retry-after', String(wait * 60));
      return context.html(refuse(texts.tooMany(wait)), 429);
    }
    const user = await deps.desk.findUserByEmail(email);
    const at = deps.now().toISOString();
    const isRight = await isPassphraseRight(passphrase.slice(0, 200), user?.passwordHash ?? (await nobody));
    if (!user?.passwordHash || !isActiveUser(user, at) || !isRight) {
      attempts.recordFailure(email, now);
      addresses.recordFailure(sender, now);
      if (user) await deps.desk.appendLog({ at, actor: user.actor, action: 'signInFailed', details: {} });
      return context.html(refuse(texts.wrong), 401);
    }
    attempts.recordSuccess(email);
    await startSession(deps, context, user, 'passphrase');
    return context.redirect(`${deps.basePath}${returnPath}`, 303);
  });

  app.get('/logga-in/:secret', (context) => context.html(renderPage(<SignInLinkPage {...frame} />)));

  app.post('/logga-in/:secret', async (context) => {
    const now = deps.now();
    const sender = findSender(context);
    const wait = addresses.findWait(sender, now.getTime());
    if (wait > 0) {
      context.header('retry-after', String(wait * 60));
      return context.html(renderPage(<SignInPage {...frame} error={texts.tooMany(wait)} />), 429);
    }
    const secretHash = buildSecretHash(context.req.param('secret'), deps.digest);
    const user = await deps.desk.takeSignInLink(secretHash, now.toISOString());
    if (!user || !isActiveUser(user, now.toISOString())) {
      addresses.recordFailure(sender, now.getTime());
      return context.html(renderPage(<SignInLinkUsedPage {...frame} />), 410);
    }
    await startSession(deps, context, user, 'link');
    return context.redirect(deps.basePath, 303);
  });

  app.post('/logga-ut', async (context) => {
    await endSession(deps, context);
    return context.redirect(`${deps.basePath}/logga-in?utloggad`, 303);
  });
}
