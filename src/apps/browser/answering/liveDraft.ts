// Two people in the same part: what others have saved comes onto the page, as long as it meets nothing that is written here
// and not saved yet. What meets is left to saving, which shows both answers.

import { type FreshField, type FreshReply, nameDraftField } from '../../../stages/collection/browser.ts';
import { type AnsweringPage, announce, readContent, writeSeenFields } from './answeringPage.ts';
import { buildElement } from './buildElement.ts';
import { findControls, setFieldValue } from './setFieldValue.ts';

/** How often an open and visible page asks; and how long it goes on after the last thing that was done on it. Milliseconds. */
const interval = 20_000;
const goesOnFor = 10 * 60_000;
const afterSaving = 1_500;

/** Asks the server every 20 seconds while the page is visible and in use. */
export interface LiveDraft {
  /** Asks soon: something was saved here. */
  askSoon(): void;
  /** Puts fields from the server onto the page; returns how many changed. */
  merge(fields: readonly FreshField[]): number;
}

/** `onMerged` is called when answers on the page have changed, `onClosed` when the part takes no answers any more. */
export function followDraft(page: AnsweringPage, onMerged: () => void, onClosed: () => void): LiveDraft {
  let after = page.madeAt;
  let isAsking = false;
  let lastActive = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const merge = (fields: readonly FreshField[]): number => {
    const merged = fields.filter((field) => mergeField(page, field));
    if (merged.length > 0) {
      writeSeenFields(page);
      onMerged();
    }
    return merged.length;
  };

  const ask = async (): Promise<void> => {
    if (isAsking || document.visibilityState === 'hidden' || Date.now() - lastActive > goesOnFor) return;
    isAsking = true;
    try {
      const response = await fetch(`${page.form.action}/nytt?efter=${encodeURIComponent(after)}`, {
        redirect: 'error',
      });
      if (!response.ok) return;
      const reply = (await response.json()) as FreshReply;
      after = reply.now;
      showProvenance(page, reply.provenance);
      const before = new Map([...page.seen].map(([field, [version]]) => [field, version]));
      if (merge(reply.fields) > 0) tellMerged(page, reply.fields, before);
      if (!reply.isWritable) onClosed();
    } catch {
      // Nobody is reached right now: saving says so, and the next round asks again.
    } finally {
      isAsking = false;
    }
  };

  const askSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), afterSaving);
  };
  const keepAwake = () => {
    lastActive = Date.now();
  };
  page.form.addEventListener('input', keepAwake);
  window.addEventListener('focus', () => {
    keepAwake();
    void ask();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      keepAwake();
      void ask();
    }
  });
  setInterval(() => void ask(), interval);
  return { askSoon, merge };
}

/** True when the field on the page now shows what the server has. */
function mergeField(page: AnsweringPage, field: FreshField): boolean {
  const name = nameDraftField(field);
  const [version, value] = page.seen.get(name) ?? [0, ''];
  if (field.version <= version) return false;
  const current = readCurrent(page, field);
  // Written here and not saved, or being written: saving will show both.
  if (current !== value && current !== field.value) return false;
  if (findControls(page.form, name).some((control) => control === document.activeElement && control.type === 'text')) {
    return false;
  }
  page.seen.set(name, [field.version, field.value]);
  if (current === field.value) return false;
  setFieldValue(page.form, name, field.value);
  return true;
}

function readCurrent(page: AnsweringPage, { target, question, item }: FreshField): string {
  const content = readContent(page);
  if (target === 'comment') return content.comments.get(question) ?? '';
  return content.answers.get(item === '' ? question : `${question}[${item}]`) ?? '';
}

/** Says which questions others have answered, on the page and to a screen reader. */
function tellMerged(page: AnsweringPage, fields: readonly FreshField[], before: ReadonlyMap<string, number>): void {
  const questions = fields
    .filter((field) => field.version > (before.get(nameDraftField(field)) ?? 0))
    .map(({ question }) => question);
  const text = page.words.merged([...new Set(questions)].join(', '));
  announce(text);
  let notice = document.getElementById('andras-svar');
  if (!notice) {
    notice = buildElement('p', 'merged-note');
    notice.id = 'andras-svar';
    document.getElementById('sparat')?.prepend(notice);
  }
  notice.textContent = text;
}

function showProvenance(page: AnsweringPage, provenance: FreshReply['provenance']): void {
  for (const [question, lines] of Object.entries(provenance)) {
    const box = page.form.querySelector<HTMLElement>(`[data-provenance="${CSS.escape(question)}"]`);
    if (!box) continue;
    box.hidden = lines.length === 0;
    box.querySelector('ul')?.replaceChildren(...lines.map((line) => buildElement('li', '', line)));
  }
}
