// One's own account.

import type { Hono } from 'hono';
import { renderPage } from '../../../ui/renderPage.ts';
import { type DeskTexts, deskTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskEnvironment, readField } from '../deskRequest.ts';
import { openRound } from '../openRound.ts';
import { AccountPage } from '../pages/AccountPage.tsx';
import { hashPassphrase, passphraseLimits } from '../signIn/passphrase.ts';
import { findSessionHash } from '../signIn/session.ts';

/**
 * 422 where the passphrase is too short or typed differently; otherwise logged as `passphraseSet`, without the
 * passphrase.
 */
export function addAccountRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const texts = deskTexts[deps.language];
  const frame = { language: deps.language, basePath: deps.basePath };

  app.get('/:round{[0-9]{4}}/konto', (context) => {
    const { round } = openRound(deps, context.req.param('round'));
    const isSaved = context.req.query('sparad') !== undefined;
    return context.html(
      renderPage(<AccountPage {...frame} user={context.get('user')} round={round.year} isSaved={isSaved} />),
    );
  });

  app.post('/:round{[0-9]{4}}/konto', async (context) => {
    const user = context.get('user');
    const { round } = openRound(deps, context.req.param('round'));
    const fields = await context.req.formData();
    const passphrase = readField(fields, 'losenfras');
    const error = findPassphraseFault(passphrase, readField(fields, 'upprepad'), texts);
    if (error !== undefined) {
      return context.html(renderPage(<AccountPage {...frame} user={user} round={round.year} error={error} />), 422);
    }
    await deps.desk.saveUser({ ...user, passwordHash: await hashPassphrase(passphrase) });
    // Whoever knew the old one is signed out.
    await deps.desk.endSessions(user.actor, findSessionHash(deps, context));
    const at = deps.now().toISOString();
    await deps.desk.appendLog({ at, actor: user.actor, action: 'passphraseSet', details: {} });
    return context.redirect(`${deps.basePath}/${round.year}/konto?sparad`, 303);
  });
}

function findPassphraseFault(passphrase: string, repeated: string, texts: DeskTexts): string | undefined {
  if (passphrase.length < passphraseLimits.least) return texts.account.tooShort;
  if (passphrase.length > passphraseLimits.most) return texts.account.tooLong;
  return passphrase === repeated ? undefined : texts.account.different;
}
