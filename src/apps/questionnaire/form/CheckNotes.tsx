// What the checks say, under the question that they read last: the actual answers, each a link to its cell, the rule, and
// where it comes from. The page script builds the same (apps/browser/answering/showCheckNotes.ts).

import { buildNoteSegments, type CheckNote, type NoteLine } from '../../../stages/collection/index.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import { buildCellId } from './fieldIds.ts';
import type { FormView } from './formView.ts';

/** Always there, so that the page script can fill it. */
export function CheckNotes({ view, question }: { readonly view: FormView; readonly question: string }) {
  return (
    <div class="check-notes" data-checks={question}>
      {view.notes
        .filter((note) => note.question === question)
        .map((note) => (
          <Note key={note.id} view={view} note={note} />
        ))}
    </div>
  );
}

function Note({ view, note }: { readonly view: FormView; readonly note: CheckNote }) {
  const texts = view.words.answering.checks;
  return (
    <div class={`field-check check-${note.strength}`}>
      <p>
        <strong>{texts.strengths[note.strength]}</strong>{' '}
        {note.lines.length === 1 && note.lines[0] && <NoteSentence words={view.words} line={note.lines[0]} />}{' '}
        {note.message ?? texts.largeChange}
      </p>
      {note.lines.length > 1 && (
        <ul>
          {note.lines.map((line) => (
            <li key={line.item}>
              <NoteSentence words={view.words} line={line} />
            </li>
          ))}
        </ul>
      )}
      {note.accepted !== undefined && (
        <p>
          <strong>{texts.accepted}</strong> {note.accepted.join(' ')}
        </p>
      )}
      {note.strength === 'warning' && note.accepted === undefined && (
        <p>
          <button class="link-button" type="submit" name="till" value={`granska:${note.id}`}>
            {texts.explain}
          </button>
        </p>
      )}
      {view.origins.has(note.id) && <p class="check-origin">{view.origins.get(note.id)}.</p>}
    </div>
  );
}

/** The sentence of one line, with its answers as links to their cells. */
export interface NoteSentenceProps {
  readonly words: QuestionnaireWords;
  readonly line: NoteLine;
  /** Address of the page that the cells are on; '' for this page. */
  readonly path?: string;
}

/** "Ni har svarat 14 på B1a och 12 på B1.", each answer a link. */
export function NoteSentence({ words, line, path = '' }: NoteSentenceProps) {
  return (
    <span>
      {buildNoteSegments(line, words.answering.checks).map(({ text, key }) =>
        key === undefined ? (
          text
        ) : (
          <a key={key} href={`${path}#${buildCellId(key)}`}>
            {text}
          </a>
        ),
      )}
    </span>
  );
}
