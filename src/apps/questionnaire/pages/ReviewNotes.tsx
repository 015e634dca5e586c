// On the review page: warnings, each with the actual answers and a form that says why it stands all the same; then what is only
// good to know.

import { acknowledgementReasons, type CheckNote } from '../../../stages/collection/index.ts';
import { Button } from '../../../ui/Button.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import { NoteSentence } from '../form/CheckNotes.tsx';
import { buildNoteId } from '../form/fieldIds.ts';
import type { FormView } from '../form/formView.ts';

/** What was sent for a warning and could not be stored, to be put right. */
export interface FaultyAcceptance {
  readonly check: string;
  readonly reason: string;
  readonly sentence: string;
}

/** `faulty`: an explanation without reason or sentence, as posted. */
export interface ReviewNotesProps {
  readonly view: FormView;
  readonly partPath: string;
  readonly faulty?: FaultyAcceptance | undefined;
}

/** A warning never stops handing in; one that is explained stays on the page with what was said. */
export function ReviewNotes({ view, partPath, faulty }: ReviewNotesProps) {
  const { words, notes } = view;
  const texts = words.pages.review;
  const warnings = notes.filter(({ strength }) => strength === 'warning');
  const information = notes.filter(({ strength }) => strength === 'information');
  return (
    <>
      {warnings.length > 0 && (
        <section class="check-summary">
          <h2>{texts.warningsTitle}</h2>
          <p class="measure">{words.form.acceptance.lead}</p>
          {warnings.map((note) => (
            <ReviewNote key={note.id} view={view} note={note} path={partPath}>
              {note.accepted === undefined ? (
                <AcceptanceForm
                  words={words}
                  check={note.id}
                  action={`${partPath}/stammer`}
                  faulty={faulty?.check === note.id ? faulty : undefined}
                />
              ) : (
                <p>
                  <strong>{words.answering.checks.accepted}</strong> {note.accepted.join(' ')}{' '}
                  <span class="muted">{words.form.acceptance.undo}</span>
                </p>
              )}
            </ReviewNote>
          ))}
        </section>
      )}
      {information.length > 0 && (
        <section class="check-summary check-summary-quiet">
          <h2>{words.form.findings.informationTitle}</h2>
          <p class="measure">{words.form.findings.informationLead}</p>
          {information.map((note) => (
            <ReviewNote key={note.id + note.question} view={view} note={note} path={partPath} />
          ))}
        </section>
      )}
    </>
  );
}

interface ReviewNoteProps {
  readonly view: FormView;
  readonly note: CheckNote;
  readonly path: string;
  readonly children?: preact.ComponentChildren;
}

function ReviewNote({ view, note, path, children }: ReviewNoteProps) {
  const { checks } = view.words.answering;
  return (
    <div class="review-note" id={buildNoteId(note.id)}>
      <ul>
        {note.lines.map((line) => (
          <li key={line.item}>
            <NoteSentence words={view.words} line={line} path={path} />
          </li>
        ))}
      </ul>
      <p class="measure">{note.message ?? checks.largeChange}</p>
      {view.origins.has(note.id) && <p class="check-origin">{view.origins.get(note.id)}.</p>}
      {children}
    </div>
  );
}

interface AcceptanceFormProps {
  readonly words: QuestionnaireWords;
  readonly check: string;
  readonly action: string;
  readonly faulty: FaultyAcceptance | undefined;
}

function AcceptanceForm({ words, check, action, faulty }: AcceptanceFormProps) {
  const texts = words.form.acceptance;
  const id = `stammer-${check}`;
  const describe = faulty === undefined ? `${id}-tips` : `${id}-fel ${id}-tips`;
  return (
    <details class="disclosure acceptance" open={faulty !== undefined}>
      <summary>
        <span>{words.answering.checks.explain}</span>
      </summary>
      <form class="disclosure-body" method="post" action={action}>
        <input type="hidden" name="kontroll" value={check} />
        {faulty !== undefined && (
          <p class="field-error" id={`${id}-fel`} role="alert">
            {texts.missing}
          </p>
        )}
        <div class="field">
          <label class="field-label" for={`${id}-skal`}>
            {texts.reason}
          </label>
          <select class="input" id={`${id}-skal`} name="skal" required>
            <option value="">{texts.choose}</option>
            {acknowledgementReasons.map((reason) => (
              <option key={reason} value={reason} selected={faulty?.reason === reason}>
                {texts.reasons[reason]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label class="field-label" for={`${id}-mening`}>
            {texts.sentence}
          </label>
          <p class="field-hint" id={`${id}-tips`}>
            {texts.sentenceHint}
          </p>
          <input
            class="input"
            id={`${id}-mening`}
            name="mening"
            type="text"
            maxLength={longestSentence}
            required
            value={faulty?.sentence}
            aria-describedby={describe}
          />
        </div>
        <p>
          <Button kind="secondary">{texts.button}</Button>
        </p>
      </form>
    </details>
  );
}

/** Longest sentence that is stored, in UTF-16 units. */
export const longestSentence = 500;
