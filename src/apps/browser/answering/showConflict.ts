// Two people have answered the same cell: both answers stand beside the field until one is chosen.

import { type ConflictField, describeAnswer, nameDraftField } from '../../../stages/collection/browser.ts';
import { type AnsweringPage, findMessageSlot } from './answeringPage.ts';
import { buildElement } from './buildElement.ts';
import { setFieldValue } from './setFieldValue.ts';

/** Shows the two answers; `onChosen` is called when the form holds the one that was chosen. */
export function showConflict(page: AnsweringPage, conflict: ConflictField, onChosen: () => void): void {
  const name = nameDraftField(conflict);
  const slot = findMessageSlot(page, conflict.target === 'comment' ? name : name.slice(2));
  if (!slot) return;
  const theirs = describe(page, conflict, conflict.theirs);
  const yours = describe(page, conflict, conflict.yours);
  const choose = (value: string) => {
    page.seen.set(name, [conflict.theirVersion, conflict.theirs]);
    setFieldValue(page.form, name, value);
    panel.remove();
    onChosen();
  };
  const panel = buildElement('div', 'conflict');
  panel.setAttribute('role', 'alert');
  panel.append(
    buildElement('p', 'notice-title', page.words.conflict.title),
    buildElement('p', '', page.words.conflict.sentence(conflict.theirName, theirs, conflict.theirTime, yours)),
    buildButton(page.words.conflict.keepTheirs(theirs), () => choose(conflict.theirs)),
    buildButton(page.words.conflict.useYours(yours), () => choose(conflict.yours)),
  );
  slot.replaceChildren(panel);
}

function describe(page: AnsweringPage, conflict: ConflictField, value: string): string {
  const question = page.part.questions.find((candidate) => candidate.code === conflict.question);
  if (conflict.target === 'comment' || !question) return value === '' ? page.words.noAnswer : value;
  return describeAnswer(question, conflict.item, value, new Map(), page.words, page.language);
}

function buildButton(text: string, onClick: () => void): HTMLElement {
  const button = buildElement('button', 'button button-secondary', text);
  button.setAttribute('type', 'button');
  button.addEventListener('click', onClick);
  return button;
}
