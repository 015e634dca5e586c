// Signing in and out.

import type { Hono } from 'hono';
import { buildSecretHash } from '../../../stages/collection/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { deskTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskEnvironment, readField } from '../deskRequest.ts';
import { SignInLinkPage, SignInLinkUsedPage, SignInPage } from '../pages/SignInPage.tsx';
import { createAttemptLimit } from '../signIn/attemptLimit.ts';
import { hashPassphrase, isPassphraseRight } from '../signIn/passphrase.ts';
import { endSession, startSession } from '../signIn/session.ts';

export function addSignInRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const texts = deskTexts[deps.language].signIn;
  const frame = { language: deps.language, basePath: deps.basePath };
  const attempts = createAttemptLimit();
  // Checked for addresses that nobody has, so that the time taken does not tell which addresses exist.
  const nobody = hashPassphrase(buildSecretHash(String(deps.createRandomBytes(16)), deps.digest));

  app.get('/logga-in', (context) =>
    context.html(renderPage(<SignInPage {...frame} isSignedOut={context.req.query('utloggad') !== undefined} />)),
  );

  app.post('/logga-in', async (context) => {
    const fields = await context.req.formData();
    const email = readField(fields, 'epost');
    const passphrase = readField(fields, 'losenfras');
    const now = deps.now().getTime();
    const wait = attempts.findWait(email, now);
    if (wait > 0) {
      context.header('retry-after', String(wait * 60));
      return context.html(renderPage(<SignInPage {...frame} email={email} error={texts.tooMany(wait)} />), 429);
    }
    const user = await deps.desk.findUserByEmail(email);
    const isRight = await isPassphraseRight(passphrase.slice(0, 200), user?.passwordHash ?? (await nobody));
    if (!user?.passwordHash || user.disabledAt !== undefined || !isRight) {
      attempts.recordFailure(email, now);
      if (user) {
        const at = deps.now().toISOString();
        await deps.desk.appendLog({ at, actor: user.actor, action: 'signInFailed', details: {} });
      }
      return context.html(renderPage(<SignInPage {...frame} email={email} error={texts.wrong} />), 401);
    }
    attempts.recordSuccess(email);
    await startSession(deps, context, user);
    return context.redirect(deps.basePath, 303);
  });

  app.get('/logga-in/:secret', (context) => context.html(renderPage(<SignInLinkPage {...frame} />)));

  app.post('/logga-in/:secret', async (context) => {
    const secretHash = buildSecretHash(context.req.param('secret'), deps.digest);
    const user = await deps.desk.takeSignInLink(secretHash, deps.now().toISOString());
    if (!user || user.disabledAt !== undefined) return context.html(renderPage(<SignInLinkUsedPage {...frame} />), 410);
    await startSession(deps, context, user);
    return context.redirect(deps.basePath, 303);
  });

  app.post('/logga-ut', async (context) => {
    await endSession(deps, context);
    return context.redirect(`${deps.basePath}/logga-in?utloggad`, 303);
  });
}
