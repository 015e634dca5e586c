// Signing in: with a passphrase, or with a one-time link that asks before it is used up.

import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import type { Language } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { deskTexts } from '../catalogues.ts';
import { DeskPage } from './DeskPage.tsx';

export interface SignInPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly email?: string | undefined;
  readonly error?: string | undefined;
  readonly isSignedOut?: boolean | undefined;
}

export function SignInPage({ language, basePath, email, error, isSignedOut }: SignInPageProps) {
  const texts = deskTexts[language].signIn;
  return (
    <DeskPage language={language} basePath={basePath} title={texts.title}>
      <h1>{texts.title}</h1>
      {isSignedOut === true && (
        <Notice language={language} kind="success" isLive>
          <p>{texts.signedOut}</p>
        </Notice>
      )}
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ fieldId: 'f-epost', message: error }]} />
      <p class="lead">{texts.lead}</p>
      <p class="measure">{texts.firstTime}</p>
      <form method="post" action={`${basePath}/logga-in`}>
        <TextField
          language={language}
          name="epost"
          kind="email"
          label={texts.email}
          value={email}
          autocomplete="username"
          isRequired
        />
        <TextField
          language={language}
          name="losenfras"
          kind="password"
          label={texts.passphrase}
          autocomplete="current-password"
          isRequired
        />
        <p class="button-row">
          <Button>{texts.button}</Button>
        </p>
      </form>
    </DeskPage>
  );
}

/** Opening a one-time link uses nothing up: mail scanners open links too. */
export function SignInLinkPage({ language, basePath }: { readonly language: Language; readonly basePath: string }) {
  const texts = deskTexts[language].signIn;
  return (
    <DeskPage language={language} basePath={basePath} title={texts.linkTitle}>
      <h1>{texts.linkTitle}</h1>
      <p class="lead">{texts.linkLead}</p>
      <form method="post">
        <p class="button-row">
          <Button>{texts.button}</Button>
        </p>
      </form>
    </DeskPage>
  );
}

export function SignInLinkUsedPage({ language, basePath }: { readonly language: Language; readonly basePath: string }) {
  const texts = deskTexts[language].signIn;
  return (
    <DeskPage language={language} basePath={basePath} title={texts.linkUsedTitle}>
      <h1>{texts.linkUsedTitle}</h1>
      <p class="lead">{texts.linkUsed}</p>
      <p>
        <a href={`${basePath}/logga-in`}>{texts.other}</a>
      </p>
    </DeskPage>
  );
}
