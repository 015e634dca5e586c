// What the checks say of the answers on the page, as the server writes it (apps/questionnaire/form/CheckNotes.tsx).

import {
  buildCheckNotes,
  buildNoteSegments,
  type CheckNote,
  type FormState,
  type NoteLine,
} from '../../../stages/collection/browser.ts';
import { findLargeChanges } from '../../../stages/review/index.ts';
import { type AnsweringPage, announce } from './answeringPage.ts';
import { buildElement } from './buildElement.ts';

/** The notes of the answers as they stand. */
export function listCheckNotes(page: AnsweringPage, state: FormState): readonly CheckNote[] {
  return buildCheckNotes(page.part, state, {
    words: page.words,
    language: page.language,
    largeChanges: findLargeChanges(page.part, state.counted, page.compared, page.limits),
    accepted: page.accepted,
  });
}

/** Fills the slots under the questions; one that says what it said stays, so that focus and reading are not disturbed. */
export function showCheckNotes(page: AnsweringPage, notes: readonly CheckNote[]): void {
  for (const slot of page.form.querySelectorAll<HTMLElement>('[data-checks]')) {
    const shown = buildElement('div', '');
    shown.append(
      ...notes.filter(({ question }) => question === slot.dataset.checks).map((note) => buildNote(page, note)),
    );
    if (shown.textContent === slot.textContent) continue;
    const isNew = shown.childElementCount > slot.childElementCount;
    slot.replaceChildren(...shown.childNodes);
    if (isNew) announce(slot.lastElementChild?.querySelector('p')?.textContent ?? '');
  }
}

function buildNote(page: AnsweringPage, note: CheckNote): HTMLElement {
  const texts = page.words.checks;
  const box = buildElement('div', `field-check check-${note.strength}`);
  const first = buildElement('p', '');
  const [line] = note.lines;
  first.append(
    buildElement('strong', '', texts.strengths[note.strength]),
    ' ',
    ...(note.lines.length === 1 && line ? [buildSentence(page, line)] : []),
    ' ',
    note.message ?? texts.largeChange,
  );
  box.append(first);
  if (note.lines.length > 1) box.append(buildLines(page, note.lines));
  if (note.accepted !== undefined) {
    const accepted = buildElement('p', '');
    accepted.append(buildElement('strong', '', texts.accepted), ` ${note.accepted.join(' ')}`);
    box.append(accepted);
  } else if (note.strength === 'warning') box.append(buildExplainButton(page, note.id));
  const origin = page.origins[note.id];
  if (origin !== undefined) box.append(buildElement('p', 'check-origin', `${origin}.`));
  return box;
}

function buildLines(page: AnsweringPage, lines: readonly NoteLine[]): HTMLElement {
  const list = buildElement('ul', '');
  for (const line of lines) {
    const item = buildElement('li', '');
    item.append(buildSentence(page, line));
    list.append(item);
  }
  return list;
}

function buildSentence(page: AnsweringPage, line: NoteLine): HTMLElement {
  const sentence = buildElement('span', '');
  for (const { text, key } of buildNoteSegments(line, page.words.checks)) {
    const id = key === undefined ? undefined : findCellId(key);
    if (id === undefined) sentence.append(text);
    else {
      const link = buildElement('a', '', text);
      link.setAttribute('href', `#${id}`);
      sentence.append(link);
    }
  }
  return sentence;
}

/** Saves, and leads to the place where one says why. */
function buildExplainButton(page: AnsweringPage, check: string): HTMLElement {
  const button = buildElement('button', 'link-button', page.words.checks.explain);
  button.setAttribute('type', 'submit');
  button.setAttribute('name', 'till');
  button.setAttribute('value', `granska:${check}`);
  const paragraph = buildElement('p', '');
  paragraph.append(button);
  return paragraph;
}

/** Id of the cell's first control, by the slot that the server made for it. */
export function findCellId(key: string): string | undefined {
  return document.querySelector<HTMLElement>(`[data-messages="${CSS.escape(key)}"]`)?.id.replace(/^m-/, 'f-');
}
