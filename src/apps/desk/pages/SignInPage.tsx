// Signing in: with the agency's account, with a passphrase, or with a one-time link that asks before it is used up.

import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import type { Language } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { deskTexts } from '../catalogues.ts';
import { DeskPage } from './DeskPage.tsx';

/** `email`: as typed before, so that a refused form keeps it; the passphrase never comes back. */
export interface SignInPageProps {
  readonly language: Language;
  readonly basePath: string;
  /** Whether there is an identity provider to sign in at. */
  readonly hasProvider: boolean;
  readonly email?: string | undefined;
  readonly error?: string | undefined;
  readonly message?: string | undefined;
  /** Path within the desk to go on to; '' for its first page. */
  readonly returnPath?: string | undefined;
}

/** For those who are not signed in. `error` does not tell whether the address or the passphrase was wrong. */
export function SignInPage(props: SignInPageProps) {
  const { language, basePath, email, error, message, hasProvider, returnPath = '' } = props;
  const texts = deskTexts[language].signIn;
  return (
    <DeskPage language={language} basePath={basePath} title={texts.title}>
      <h1>{texts.title}</h1>
      {message !== undefined && (
        <Notice language={language} kind="success" isLive>
          <p>{message}</p>
        </Notice>
      )}
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ fieldId: 'f-epost', message: error }]} />
      <p class="lead">{texts.lead}</p>
      {hasProvider && (
        <>
          <p class="button-row">
            <ButtonLink href={`${basePath}/logga-in-konto`}>{texts.provider.button}</ButtonLink>
          </p>
          <h2>{texts.provider.otherwise}</h2>
        </>
      )}
      <p class="measure">{texts.firstTime}</p>
      <form method="post" action={`${basePath}/logga-in`}>
        {returnPath !== '' && <input type="hidden" name="till" value={returnPath} />}
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
          <Button kind={hasProvider ? 'secondary' : 'primary'}>{texts.button}</Button>
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

/** For a link that is used, expired or unknown: the page does not tell which. */
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
