// What could not be saved yet, kept in this browser until it is: nothing is lost when the connection is.

import type { DraftChange } from '../../../stages/collection/browser.ts';
import type { AnsweringPage } from './answeringPage.ts';
import { findControls, setFieldValue } from './setFieldValue.ts';
import { nameField } from './showConflict.ts';

type BackedUp = Readonly<Record<string, readonly [knownVersion: number, value: string]>>;

/** Keeps the changes that are not saved; removes the backup when there are none. */
export function writeBackup(page: AnsweringPage, unsaved: readonly DraftChange[]): void {
  const name = buildBackupName(page);
  try {
    if (unsaved.length === 0) localStorage.removeItem(name);
    else {
      const fields = unsaved.map((change) => [nameField(change), [change.knownVersion, change.value]]);
      localStorage.setItem(name, JSON.stringify(Object.fromEntries(fields)));
    }
  } catch {
    // Storage that is full or switched off: answers are still on the page, and the page says that they are not saved.
  }
}

/** Puts back what was not saved last time; true when there was something. */
export function restoreBackup(page: AnsweringPage): boolean {
  const stored = readBackup(page);
  let isRestored = false;
  for (const [field, [knownVersion, value]] of Object.entries(stored)) {
    const [, current] = page.seen.get(field) ?? [0, ''];
    if (current === value || findControls(page.form, field).length === 0) continue;
    page.seen.set(field, [knownVersion, current]);
    setFieldValue(page.form, field, value);
    isRestored = true;
  }
  return isRestored;
}

function readBackup(page: AnsweringPage): BackedUp {
  try {
    return JSON.parse(localStorage.getItem(buildBackupName(page)) ?? '{}') as BackedUp;
  } catch {
    // Unreadable storage holds nothing that can be put back.
    return {};
  }
}

function buildBackupName(page: AnsweringPage): string {
  return `jamfor/svar/${page.draftName}`;
}
