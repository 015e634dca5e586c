// The letters as they will read, before anything is stored or sent.

import type { NewMail, Person } from '../../../stages/collection/index.ts';
import { Button } from '../../../ui/Button.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedLink } from '../openLink.ts';
import { isOnTrial } from '../team/takeTeamStep.ts';
import { SurveyPage } from './SurveyPage.tsx';

/** `letters` are not stored; at least one. */
export interface LetterPreviewPageProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedLink;
  /** Where the form is sent. */
  readonly action: string;
  readonly letters: readonly { readonly person: Person; readonly mail: NewMail }[];
  /** The fields of the form, sent again as they were. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/**
 * Links are shown as words: they have no secret yet. The form goes on as hidden fields, so that nothing is stored
 * before it is sent.
 */
export function LetterPreviewPage({ words, opened, action, letters, fields }: LetterPreviewPageProps) {
  const texts = words.team.delegation;
  const isTrial = isOnTrial(opened);
  const count = letters.length;
  return (
    <SurveyPage words={words} title={texts.previewTitle} opened={opened}>
      <h1>{texts.previewTitle}</h1>
      <p class="lead">{isTrial ? texts.previewOnTrialLead(count) : texts.previewLead(count)}</p>
      {letters.map(({ person, mail }, index) => (
        <article class="letter" key={mail.id}>
          <dl>
            <div>
              <dt>{texts.to}</dt>
              <dd>{person.name === '' ? person.email : `${person.name}, ${person.email}`}</dd>
            </div>
            <div>
              <dt>{texts.subject}</dt>
              <dd>{mail.subject}</dd>
            </div>
          </dl>
          <details class="disclosure" open={index === 0}>
            <summary>
              <span>
                {texts.wholeLetter}
                <span class="visually-hidden">: {mail.subject}</span>
              </span>
            </summary>
            <p class="letter-text">{mail.text.replaceAll(/\{\{link:[^}]*\}\}/g, texts.linkComesHere)}</p>
          </details>
        </article>
      ))}
      <form method="post" action={action}>
        {fields.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <p class="button-row">
          <Button name="steg" value="skicka">
            {isTrial ? texts.sendOnTrial(count) : texts.send(count)}
          </Button>
          <Button kind="secondary" name="steg" value="andra">
            {texts.change}
          </Button>
        </p>
      </form>
    </SurveyPage>
  );
}

/** The fields of a posted form as texts, without those that the preview sets itself. */
export function listPostedFields(fields: FormData, without: readonly string[]): LetterPreviewPageProps['fields'] {
  return [...fields].flatMap(([name, value]) =>
    typeof value === 'string' && !without.includes(name) ? [[name, value] as const] : [],
  );
}
