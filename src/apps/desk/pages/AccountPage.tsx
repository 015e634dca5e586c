// One's own account: name, roles, a new passphrase.

import type { DeskUser } from '../../../stages/collection/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import type { Language } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { deskTexts } from '../catalogues.ts';
import { DeskPage } from './DeskPage.tsx';

/** `error`: what is wrong with the passphrase, in words; `isSaved`: it was changed just now. */
export interface AccountPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: number;
  readonly error?: string | undefined;
  readonly isSaved?: boolean | undefined;
}

/**
 * For everybody who is signed in. The passphrase is typed twice and never shown again; changing it ends all other
 * sessions.
 */
export function AccountPage(props: AccountPageProps) {
  const { language, basePath, user, round, error, isSaved } = props;
  const texts = deskTexts[language];
  const path = `${basePath}/${round}/konto`;
  const facts = [
    [texts.account.name, user.name],
    [texts.account.email, user.email],
    [texts.account.roles, user.roles.map((role) => texts.roles[role]).join(', ')],
  ] as const;
  return (
    <DeskPage {...props} title={texts.account.title} path={path}>
      <h1>{texts.account.title}</h1>
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ fieldId: 'f-losenfras', message: error }]}
      />
      {isSaved === true && (
        <Notice language={language} kind="success" isLive>
          <p>{texts.account.saved}</p>
        </Notice>
      )}
      <dl class="survey-facts">
        {facts.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <h2>{texts.account.passphraseTitle}</h2>
      <form method="post" action={path}>
        <p class="measure">{texts.account.passphraseLead}</p>
        <TextField
          language={language}
          name="losenfras"
          kind="password"
          label={texts.account.passphrase}
          autocomplete="new-password"
          error={error}
        />
        <TextField
          language={language}
          name="upprepad"
          kind="password"
          label={texts.account.repeat}
          autocomplete="new-password"
        />
        <p class="button-row">
          <Button>{texts.account.button}</Button>
        </p>
      </form>
    </DeskPage>
  );
}
