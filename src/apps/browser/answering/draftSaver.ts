// Saves the draft as one goes: one request at a time, tried again until it gets through.

import {
  type DraftChange,
  listDraftChanges,
  nameDraftField,
  type SaveReply,
} from '../../../stages/collection/browser.ts';
import { type AnsweringPage, findMessageSlot, readContent, writeSeenFields } from './answeringPage.ts';
import { buildElement } from './buildElement.ts';
import { dropSavedBackups, writeBackup } from './draftBackup.ts';
import { showConflict } from './showConflict.ts';

/** One for a page. What is not saved survives a closed window in the browser's own storage. */
export interface DraftSaver {
  /** Saves after a pause, in milliseconds. */
  schedule(pause: number): void;
  /** Saves now; true when everything on the page is saved. */
  flush(): Promise<boolean>;
  /** Sends what is left as the page goes away; nobody waits for the answer. */
  sendLast(): void;
  listUnsaved(): readonly DraftChange[];
  /** Writes what is not saved to the backup of this browser. */
  backUp(): void;
}

const slowAfter = 1_000;
const firstRetry = 2_000;
const longestRetry = 30_000;

/**
 * `say` puts a sentence into the status line. Tries again after 2 to 30 seconds while the server cannot be reached;
 * stops at an answer that says no.
 */
export function createDraftSaver(page: AnsweringPage, say: (text: string) => void, onSaved: () => void): DraftSaver {
  const inConflict = new Set<string>();
  const refused = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;
  let retry = firstRetry;
  let isStopped = false;

  const listUnsaved = () => {
    const changes = listDraftChanges(Object.fromEntries(page.seen), readContent(page));
    return changes.filter((change) => refused.get(nameDraftField(change)) !== change.value);
  };
  const listSendable = () => listUnsaved().filter((change) => !inConflict.has(nameDraftField(change)));

  const schedule = (pause: number) => {
    writeBackup(page, listUnsaved());
    if (isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pause);
  };

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    // A request under way may lack the newest change: wait for it, then look again.
    while (running) await running;
    const changes = listSendable();
    if (isStopped || changes.length === 0) return !isStopped && inConflict.size === 0;
    running = send(changes);
    const isSent = await running.finally(() => {
      running = undefined;
    });
    return isSent && listUnsaved().length === 0;
  };

  const send = async (changes: readonly DraftChange[]): Promise<boolean> => {
    const slow = setTimeout(() => say(page.words.saving), slowAfter);
    try {
      const response = await postChanges(page, changes, false);
      if (response.ok) {
        receive(changes, (await response.json()) as SaveReply);
        return true;
      }
      if (response.status < 500 && response.status !== 429) stop(response.status);
      else retryLater();
    } catch {
      // The request did not get through: say so, and try again.
      retryLater();
    } finally {
      clearTimeout(slow);
    }
    return false;
  };

  const receive = (changes: readonly DraftChange[], reply: SaveReply) => {
    retry = firstRetry;
    const sent = new Map(changes.map((change) => [nameDraftField(change), change.value]));
    for (const [field, version] of reply.saved) page.seen.set(field, [version, sent.get(field) ?? '']);
    for (const field of reply.refused) {
      refused.set(nameDraftField(field), sent.get(nameDraftField(field)) ?? '');
      const name = field.target === 'comment' ? nameDraftField(field) : nameDraftField(field).slice(2);
      findMessageSlot(page, name)?.replaceChildren(buildElement('p', 'field-error', page.words.refused[field.refusal]));
    }
    for (const conflict of reply.conflicts) {
      inConflict.add(nameDraftField(conflict));
      showConflict(page, conflict, () => {
        inConflict.delete(nameDraftField(conflict));
        page.form.dispatchEvent(new Event('change'));
      });
    }
    writeSeenFields(page);
    dropSavedBackups(page);
    writeBackup(page, listUnsaved());
    say(inConflict.size === 0 ? page.words.saved(reply.time) : page.words.waitsForChoice(inConflict.size));
    onSaved();
  };

  const retryLater = () => {
    say(page.words.offline);
    schedule(retry);
    retry = Math.min(retry * 2, longestRetry);
  };

  const stop = (status: number) => {
    isStopped = status !== 413;
    writeBackup(page, listUnsaved());
    if (status === 409) say(page.words.closed);
    else if (status === 403) say(page.words.notWritable);
    else if (status === 413) say(page.words.refused.tooLong);
    else say(page.words.linkGone);
  };

  window.addEventListener('online', () => void flush());
  return {
    schedule,
    flush,
    listUnsaved,
    backUp: () => writeBackup(page, listUnsaved()),
    sendLast: () => {
      const changes = listSendable();
      writeBackup(page, listUnsaved());
      if (!isStopped && changes.length > 0) void postChanges(page, changes, true).catch(() => undefined);
    },
  };
}

function postChanges(page: AnsweringPage, changes: readonly DraftChange[], isLast: boolean): Promise<Response> {
  return fetch(page.form.action, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ changes }),
    keepalive: isLast,
    redirect: 'error',
  });
}
