// What could not be saved yet, kept in this browser until it is: nothing is lost when the connection or the link is. Each open
// page has a backup of its own, so that two pages of the same part never remove each other's.

import { type DraftChange, nameDraftField } from '../../../stages/collection/browser.ts';
import type { AnsweringPage } from './answeringPage.ts';
import { findControls, setFieldValue } from './setFieldValue.ts';

type BackedUp = Readonly<Record<string, readonly [knownVersion: number, value: string]>>;

const ownName = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;

/** Keeps the changes that are not saved; removes the backup when there are none. */
export function writeBackup(page: AnsweringPage, unsaved: readonly DraftChange[]): void {
  const name = buildPrefix(page) + ownName;
  try {
    if (unsaved.length === 0) localStorage.removeItem(name);
    else {
      const fields = unsaved.map((change) => [nameDraftField(change), [change.knownVersion, change.value]]);
      localStorage.setItem(name, JSON.stringify(Object.fromEntries(fields)));
    }
  } catch {
    // Storage that is full or switched off: answers are still on the page, and the page says that they are not saved.
  }
}

/**
 * Puts back what was not saved, whichever page it was written on; true when there was something. The backups stay until
 * `dropRestored`, when what they held is saved.
 */
export function restoreBackup(page: AnsweringPage): boolean {
  let isRestored = false;
  for (const name of listBackups(page)) {
    for (const [field, [knownVersion, value]] of Object.entries(readBackup(name))) {
      const [, current] = page.seen.get(field) ?? [0, ''];
      if (current === value || findControls(page.form, field).length === 0) continue;
      page.seen.set(field, [knownVersion, current]);
      setFieldValue(page.form, field, value);
      isRestored = true;
    }
  }
  return isRestored;
}

/** Removes the backups whose every field is saved as they have it. */
export function dropSavedBackups(page: AnsweringPage): void {
  for (const name of listBackups(page)) {
    const fields = Object.entries(readBackup(name));
    if (fields.every(([field, [, value]]) => page.seen.get(field)?.[1] === value)) localStorage.removeItem(name);
  }
}

function listBackups(page: AnsweringPage): readonly string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(buildPrefix(page)));
  } catch {
    // Storage that is switched off holds nothing.
    return [];
  }
}

function readBackup(name: string): BackedUp {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '{}') as BackedUp;
  } catch {
    // Unreadable storage holds nothing that can be put back.
    return {};
  }
}

function buildPrefix(page: AnsweringPage): string {
  return `jamfor/svar/${page.draftName}/`;
}
