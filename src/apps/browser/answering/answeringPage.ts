// The page as the script sees it: the form, the part's questions, the words, and where things are said.

import type { AcceptedFinding, FormContent, SeenFields } from '../../../stages/collection/browser.ts';
import { parseFormFields } from '../../../stages/collection/browser.ts';
import type { Part, ReviewLimits } from '../../../stages/definition/index.ts';
import type { EarlierAnswers } from '../../../stages/review/index.ts';
import { answering as english } from '../../../texts/en/answering.ts';
import { answering as swedish } from '../../../texts/sv/answering.ts';

/** `seen`: by field, the version and value that the server last told; a field that differs from it is not saved. */
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
  /** What the checks are told with (buildBrowserExtras). */
  readonly accepted: readonly AcceptedFinding[];
  readonly compared: EarlierAnswers;
  readonly limits: ReviewLimits;
  readonly origins: Readonly<Record<string, string>>;
  /** Time of the server when the page was made. */
  readonly madeAt: string;
}

/** Undefined when the page does not carry what the script needs: then it stays a plain form. */
export function findAnsweringPage(form: HTMLFormElement): AnsweringPage | undefined {
  const questions = document.getElementById('delens-fragor')?.textContent;
  const extras = document.getElementById('delens-tillagg')?.textContent;
  const seen = form.querySelector<HTMLInputElement>('input[name="sett"]')?.value;
  if (!questions || !extras || !seen) return undefined;
  const { compared, now, ...rest } = JSON.parse(extras);
  const language = form.dataset.language === 'en' ? 'en' : 'sv';
  return {
    ...rest,
    form,
    part: JSON.parse(questions) as Part,
    language,
    words: language === 'en' ? english : swedish,
    draftName: form.dataset.draft ?? '',
    showsMissing: form.dataset.showsMissing === 'true',
    seen: new Map(Object.entries(JSON.parse(seen) as SeenFields)),
    compared: { cells: new Map(compared) },
    madeAt: now,
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

/** Says something to a screen reader, politely, without showing it. */
export function announce(text: string): void {
  const status = document.getElementById('hant');
  if (status) status.textContent = text;
}
