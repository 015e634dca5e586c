// Ties the page together: what the respondent does, what is shown, what is saved.

import { findAnsweringPage } from './answeringPage.ts';
import { restoreBackup } from './draftBackup.ts';
import { createDraftSaver } from './draftSaver.ts';
import { followDraft } from './liveDraft.ts';
import { repeatEarlier } from './repeatEarlier.ts';
import { findControls } from './setFieldValue.ts';
import { showFormState } from './showFormState.ts';

const afterChoice = 250;
const whileTyping = 1_200;
/** Whoever leaves by a link waits at most so long for what was answered last; then the browser asks. */
const longestFlush = 3_000;

/** Does nothing where the form lacks what the script needs: the page then works as without script. */
export function startAnswering(form: HTMLFormElement): void {
  const page = findAnsweringPage(form);
  if (!page) return;
  document.documentElement.classList.add('has-script');
  const status = document.getElementById('spar-lage');
  const say = (text: string) => {
    if (status && status.textContent !== text) status.textContent = text;
  };
  const live = followDraft(
    page,
    () => showFormState(page, false),
    () => say(page.words.notWritable),
  );
  const saver = createDraftSaver(page, say, live.askSoon);

  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) keepNumberOrDecline(form, event.target);
    showFormState(page, false);
    saver.schedule(afterChoice);
  });
  form.addEventListener('input', (event) => {
    if (!isWritten(event.target)) return;
    if (event.target instanceof HTMLInputElement) keepNumberOrDecline(form, event.target);
    showFormState(page, true);
    saver.schedule(whileTyping);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Enter in a text field presses the form's first button: that saves, and stays on the page.
    const [what = '', name = ''] = event.submitter instanceof HTMLButtonElement ? event.submitter.value.split(':') : [];
    void goOn(form, saver.flush(), what, name).then(async (isSaved) => {
      if (isSaved && what === 'samma') say(await repeatEarlier(page, name, live.merge));
    });
  });
  document.addEventListener('click', (event) => {
    const link = findLinkAway(event);
    if (link === undefined || saver.listUnsaved().length === 0) return;
    event.preventDefault();
    void Promise.race([saver.flush(), wait(longestFlush)]).then(() => window.location.assign(link.href));
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saver.sendLast();
  });
  window.addEventListener('pagehide', () => saver.sendLast());
  window.addEventListener('beforeunload', (event) => {
    if (saver.listUnsaved().length === 0) return;
    saver.backUp();
    event.preventDefault();
  });

  if (restoreBackup(page)) say(page.words.restored);
  // What came back, and what was answered before this script had been fetched.
  if (saver.listUnsaved().length > 0) saver.schedule(afterChoice);
  showFormState(page, false);
}

/** To the review page when everything is saved; else the page stays and says why. True when everything is saved. */
async function goOn(form: HTMLFormElement, saved: Promise<boolean>, what: string, check: string): Promise<boolean> {
  const isSaved = await saved;
  if (!isSaved) form.querySelector<HTMLElement>('.conflict button')?.focus();
  else if (what === 'granska') {
    window.location.assign(`${form.action}/granska${check === '' ? '' : `#kontroll-${check}`}`);
  }
  return isSaved;
}

/** The link that a click leads away by, in this window and on this server; undefined for any other click. */
function findLinkAway(event: MouseEvent): HTMLAnchorElement | undefined {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!isPlain || event.defaultPrevented || link === null || link.origin !== window.location.origin) return undefined;
  const isElsewhere = link.pathname !== window.location.pathname || link.search !== window.location.search;
  return isElsewhere && link.target === '' && !link.hasAttribute('download') ? link : undefined;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function isWritten(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox')
  );
}

/** A number, or that it cannot be given: what was done last counts. */
function keepNumberOrDecline(form: HTMLFormElement, changed: HTMLInputElement): void {
  const key = changed.name.slice(2);
  if (changed.name.startsWith('k:') && changed.checked) {
    for (const control of findControls(form, `a:${key}`)) control.value = '';
    // The reason belongs in the comment: it is opened, and nothing is demanded.
    const comment = document.getElementById(`kommentar-${key.replace(/\[.*$/, '')}`)?.closest('details');
    if (comment) comment.open = true;
  }
  if (changed.name.startsWith('a:') && changed.type === 'text' && changed.value !== '') {
    for (const control of findControls(form, `k:${key}`)) {
      if (control instanceof HTMLInputElement) control.checked = false;
    }
  }
}
