// What a posted form of a part asks to be saved.

import type { DraftChange, SeenFields } from '../../stages/collection/index.ts';
import { listDraftChanges, parseFormFields } from '../../stages/collection/index.ts';
import type { Part } from '../../stages/definition/index.ts';
import { parseField } from './pages/ConflictPage.tsx';

/** Largest body of a post: far above a part with every text at its limit. */
export const largestBody = 1024 * 1024;

/** Only what differs from what the page was made with, so that two people do not undo each other's answers. */
export interface PostedForm {
  readonly changes: readonly DraftChange[];
  /** Value of the button: `granska`, `granska:<check>`, `samma:<question>`, the code of a block, or ''. */
  readonly next: string;
  /** Versions that the page knew, by field. */
  readonly known: Readonly<Record<string, number>>;
}

/** Reads the posted fields; what the page has not shown is left alone. */
export function readPostedForm(part: Part, fields: FormData): PostedForm {
  const seen = parseSeenFields(readText(fields, 'sett'));
  const isChoice = readText(fields, 'val') === 'konflikt';
  return {
    changes: isChoice ? listChosenChanges(seen, fields) : listDraftChanges(seen, parseFormFields(part, fields)),
    next: readText(fields, 'till'),
    known: Object.fromEntries(Object.entries(seen).map(([field, [version]]) => [field, version])),
  };
}

/** From the page where two different answers stand: one's own is saved over the other's. */
function listChosenChanges(seen: SeenFields, fields: FormData): readonly DraftChange[] {
  return Object.entries(seen).flatMap(([name, [version]]) => {
    const field = parseField(name);
    if (!field || readText(fields, `v:${name}`) !== 'mitt') return [];
    return [{ ...field, value: readText(fields, `y:${name}`), knownVersion: version }];
  });
}

function readText(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}

/** What the page showed; anything malformed is left out, so that nothing is overwritten by mistake. */
function parseSeenFields(text: string): SeenFields {
  const seen: Record<string, readonly [number, string]> = {};
  for (const [name, entry] of Object.entries(parseJsonObject(text))) {
    if (!Array.isArray(entry)) continue;
    const [version, value] = entry as readonly unknown[];
    if (isVersion(version) && typeof value === 'string') seen[name] = [version, value];
  }
  return seen;
}

/** Changes that the page script asks to be saved; undefined when the request cannot be read. */
export function readSaveRequest(body: unknown): readonly DraftChange[] | undefined {
  if (typeof body !== 'object' || body === null || !('changes' in body) || !Array.isArray(body.changes))
    return undefined;
  const changes = body.changes as readonly unknown[];
  if (!changes.every(isDraftChange)) return undefined;
  // How an answer came about is for the server to say.
  return changes.map(({ target, question, item, value, knownVersion }) => {
    return { target, question, item, value, knownVersion };
  });
}

function isDraftChange(value: unknown): value is DraftChange {
  if (typeof value !== 'object' || value === null) return false;
  const change = value as Partial<Record<keyof DraftChange, unknown>>;
  return (
    (change.target === 'answer' || change.target === 'comment') &&
    typeof change.question === 'string' &&
    typeof change.item === 'string' &&
    typeof change.value === 'string' &&
    isVersion(change.knownVersion)
  );
}

/** 0 where nothing was stored yet. */
function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function parseJsonObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // A form that was cut on its way: nothing in it can be trusted to be newer than what is stored.
    return {};
  }
}
