// On trial no letter leaves: the new links are shown once, to be copied.

import { ButtonLink } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedLink } from '../openLink.ts';
import { SurveyPage } from './SurveyPage.tsx';

/** `url` holds a secret that is kept nowhere. */
export interface ShownLinksPageProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedLink;
  readonly title: string;
  readonly lead: string;
  readonly links: readonly { readonly label: string; readonly url: string; readonly note?: string | undefined }[];
}

/** The only time that these links are shown. */
export function ShownLinksPage({ words, opened, title, lead, links }: ShownLinksPageProps) {
  return (
    <SurveyPage words={words} title={title} opened={opened}>
      <h1>{title}</h1>
      <Notice language={words.language} kind="success">
        <p>{lead}</p>
      </Notice>
      {links.map(({ label, url, note }, index) => (
        <div class="field" key={url}>
          <label class="field-label" for={`lank-${index}`}>
            {label}
          </label>
          {note !== undefined && (
            <p class="field-hint" id={`lank-${index}-hint`}>
              {note}
            </p>
          )}
          <input
            class="input input-wide"
            id={`lank-${index}`}
            type="text"
            readOnly
            value={url}
            aria-describedby={note === undefined ? undefined : `lank-${index}-hint`}
          />
        </div>
      ))}
      <p class="button-row">
        <ButtonLink href={opened.path}>{words.team.delegation.back}</ButtonLink>
      </p>
    </SurveyPage>
  );
}
