// Puts a value into the controls of a field, the other way round of reading the form.

import { cannotProvide } from '../../../kernel/answer.ts';
import { buildCannotProvideField, renderWrittenNumber } from '../../../stages/collection/browser.ts';

/** `name` as in the form, `a:G1` or `c:G1`; `value` as it is stored. */
export function setFieldValue(form: HTMLFormElement, name: string, value: string): void {
  const declined = findControls(form, buildCannotProvideField(name.slice(2)))[0];
  if (declined instanceof HTMLInputElement) declined.checked = value === cannotProvide;
  const codes = new Set(value.split(';'));
  for (const control of findControls(form, name)) {
    if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
      control.checked = value !== '' && codes.has(control.value);
    } else {
      control.value = value === cannotProvide ? '' : renderWrittenNumber(value);
      const comment = control.closest('details');
      if (comment && value !== '') comment.open = true;
    }
  }
}

/** Controls with a name, in the order of the page. */
export function findControls(form: HTMLFormElement, name: string): readonly (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...form.elements].filter(
    (element): element is HTMLInputElement | HTMLTextAreaElement =>
      (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && element.name === name,
  );
}
