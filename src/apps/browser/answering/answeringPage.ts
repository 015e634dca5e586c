// The page as the script sees it: the form, the part's questions, the words, and where things are said.

import type { FormContent, SeenFields } from '../../../stages/collection/browser.ts';
import { parseFormFields } from '../../../stages/collection/browser.ts';
import type { Part } from '../../../stages/definition/index.ts';
import { answering as english } from '../../../texts/en/answering.ts';
import { answering as swedish } from '../../../texts/sv/answering.ts';

export interface AnsweringPage {
  readonly form: HTMLFormElement;
  readonly part: Part;
  readonly language: 'sv' | 'en';
  readonly words: typeof swedish;
  /** Round, unit and part; names the backup in this browser, and holds no secret. */
  readonly draftName: string;
  /** True when the reader came to see what is missing. */
  readonly showsMissing: boolean;
  readonly seen: Map<string, readonly [version: number, value: string]>;
}

/** Undefined when the page does not carry what the script needs: then it stays a plain form. */
export function findAnsweringPage(form: HTMLFormElement): AnsweringPage | undefined {
  const questions = document.getElementById('delens-fragor')?.textContent;
  const seen = form.querySelector<HTMLInputElement>('input[name="sett"]')?.value;
  if (!questions || !seen) return undefined;
  const language = form.dataset.language === 'en' ? 'en' : 'sv';
  return {
    form,
    part: JSON.parse(questions) as Part,
    language,
    words: language === 'en' ? english : swedish,
    draftName: form.dataset.draft ?? '',
    showsMissing: form.dataset.showsMissing === 'true',
    seen: new Map(Object.entries(JSON.parse(seen) as SeenFields)),
  };
}

/** What the form holds now. */
export function readContent(page: AnsweringPage): FormContent {
  return parseFormFields(page.part, new FormData(page.form));
}

/** Writes what has been seen back into the form, so that a plain post after autosaving changes nothing twice. */
export function writeSeenFields(page: AnsweringPage): void {
  const field = page.form.querySelector<HTMLInputElement>('input[name="sett"]');
  if (field) field.value = JSON.stringify(Object.fromEntries(page.seen));
}

/** The slot beside a cell or comment where something can be said. */
export function findMessageSlot(page: AnsweringPage, name: string): HTMLElement | null {
  return page.form.querySelector<HTMLElement>(`[data-messages="${CSS.escape(name)}"]`);
}
