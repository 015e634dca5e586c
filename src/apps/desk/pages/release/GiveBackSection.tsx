// Sending a release back to be a draft, with what is to be corrected.

import { Button } from '../../../../ui/Button.tsx';
import type { Language } from '../../../../ui/language.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { deskReleaseTexts } from '../../catalogues.ts';

/** `error`: why it was refused, in words. */
export interface GiveBackSectionProps {
  readonly language: Language;
  /** Address of the release's page. */
  readonly path: string;
  readonly error: string | undefined;
}

/** For publishers. The reason is required and stands above the checklist from then on. */
export function GiveBackSection({ language, path, error }: GiveBackSectionProps) {
  const texts = deskReleaseTexts[language].giveBack;
  return (
    <section aria-labelledby="atersand" class="desk-section">
      <h2 id="atersand">{texts.title}</h2>
      <p>{texts.lead}</p>
      <form method="post" action={`${path}/atersand`}>
        <TextField
          language={language}
          name="skal"
          kind="multiline"
          label={texts.reason}
          error={error}
          maxLength={1000}
        />
        <p class="button-row">
          <Button kind="secondary">{texts.button}</Button>
        </p>
      </form>
    </section>
  );
}
