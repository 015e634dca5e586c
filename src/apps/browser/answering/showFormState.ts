// Brings the page in line with the answers: which questions are asked, how far one has come, what looks wrong.

import {
  buildAnswerField,
  buildFormState,
  describeCellFault,
  type FormState,
  isMissing,
  listBlockedCells,
} from '../../../stages/collection/browser.ts';
import { type AnsweringPage, readContent } from './answeringPage.ts';
import { buildElement } from './buildElement.ts';
import { findControls } from './setFieldValue.ts';
import { findCellId, listCheckNotes, showCheckNotes } from './showCheckNotes.ts';

/** Shows the state of the answers; `isTyping`: a text is being written, so nothing is called wrong yet. */
export function showFormState(page: AnsweringPage, isTyping: boolean): void {
  const { answers } = readContent(page);
  const state = buildFormState(page.part, answers);
  showAskedCells(page, state);
  showProgress(page, state);
  showKeptAside(page, state);
  if (!isTyping) showMessages(page, state);
}

function showAskedCells(page: AnsweringPage, state: FormState): void {
  let shown = 0;
  let hidden = 0;
  const askedQuestions = new Set(state.asked.map((cell) => cell.question.code));
  for (const element of page.form.querySelectorAll<HTMLElement>('[data-cell]')) {
    element.hidden = !state.askedKeys.has(element.dataset.cell ?? '');
  }
  for (const element of page.form.querySelectorAll<HTMLElement>('.follow-up')) {
    const isAsked = askedQuestions.has(element.dataset.question ?? '');
    if (isAsked && element.hidden) shown++;
    if (!isAsked && !element.hidden) hidden++;
    element.hidden = !isAsked;
  }
  const status = document.getElementById('foljdfragor');
  if (!status || shown + hidden === 0) return;
  status.textContent = shown > 0 ? page.words.followUpsShown(shown) : page.words.followUpsHidden(hidden);
}

function showProgress(page: AnsweringPage, state: FormState): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-block-state]')) {
    const progress = state.progress.get(element.dataset.blockState ?? '') ?? 'untouched';
    element.textContent = page.words.blockStates[progress];
  }
  const complete = [...state.progress.values()].filter((progress) => progress === 'complete').length;
  const total = state.progress.size;
  const element = page.form.querySelector('[data-progress]');
  if (element)
    element.textContent = complete === total ? page.words.allComplete(total) : page.words.progress(complete, total);
}

function showKeptAside(page: AnsweringPage, state: FormState): void {
  const slot = page.form.querySelector('[data-kept-aside]');
  if (!slot) return;
  const codes = [...new Set(state.keptAside.map((key) => key.replace(/\[.*$/, '')))];
  slot.replaceChildren();
  if (codes.length === 0) return;
  const notice = buildElement('div', 'notice notice-information');
  notice.append(
    buildElement('p', 'notice-title', page.words.keptAsideTitle),
    buildElement('p', '', page.words.keptAside(codes.join(', '))),
  );
  slot.append(notice);
}

function showMessages(page: AnsweringPage, state: FormState): void {
  const errors = new Map<string, string>();
  for (const fault of state.faults) {
    if (page.showsMissing || !isMissing(fault))
      errors.set(fault.key, describeCellFault(fault, page.words, page.language));
  }
  const notes = listCheckNotes(page, state);
  const blocked = listBlockedCells(notes);
  for (const slot of page.form.querySelectorAll<HTMLElement>('[data-messages]')) {
    const key = slot.dataset.messages ?? '';
    // A choice between two answers stays until it is made.
    if (slot.querySelector('.conflict')) continue;
    const error = errors.get(key);
    slot.replaceChildren(...(error === undefined ? [] : [buildElement('p', 'field-error', error)]));
    for (const control of findControls(page.form, buildAnswerField(key))) {
      if (error !== undefined || blocked.has(key)) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
  }
  showCheckNotes(page, notes);
  showErrorList(new Set([...errors.keys(), ...blocked]));
}

/** Lines of the list on top disappear as their fields are put right. */
function showErrorList(errors: ReadonlySet<string>): void {
  const list = document.getElementById('fel');
  if (!list) return;
  const faulty = new Set([...errors].map((key) => findCellId(key)).filter((id) => id !== undefined));
  let left = 0;
  for (const link of list.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const isFaulty = faulty.has(link.hash.slice(1));
    const item = link.closest('li');
    if (item) item.hidden = !isFaulty;
    if (isFaulty) left++;
  }
  list.hidden = left === 0;
}
