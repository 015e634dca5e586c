// Notes who opened which link, beside the requests: nobody waits for it, and it never stops an answer from being saved.

import type { AccessStore, LinkAccess } from '../../stages/collection/index.ts';

/** Neither method throws: a log that cannot be written stops nobody from answering. */
export interface AccessRecorder {
  /** Notes an access; what is noted already within the same ten minutes is not noted again. */
  record(access: LinkAccess): void;
  /** Stores what is noted; to be waited for when the process stops. */
  flush(): Promise<void>;
}

const flushEvery = 1000;
const windowLength = 10 * 60_000;
/** What waits at most; a store that does not answer must not fill the memory. */
const mostWaiting = 10_000;

/** Writes at most each second; one row for each link, part, action, address and kind of client in ten minutes. */
export function createAccessRecorder(
  store: Pick<AccessStore, 'saveAccesses'>,
  reportError: (error: unknown) => void,
): AccessRecorder {
  let waiting: LinkAccess[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let window = 0;
  const noted = new Set<string>();

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) writing = writing.then(() => store.saveAccesses(batch)).catch(reportError);
    return writing;
  };

  return {
    record(access) {
      const current = Math.floor(Date.parse(access.at) / windowLength);
      if (current !== window) {
        noted.clear();
        window = current;
      }
      const name = [access.link, access.part, access.action, access.by, access.address].join(' ');
      if (noted.has(name) || waiting.length >= mostWaiting) return;
      noted.add(name);
      waiting.push(access);
      if (timer !== undefined) return;
      timer = setTimeout(() => void flush(), flushEvery);
      // A process that is done does not live on for the log.
      timer.unref();
    },
    flush,
  };
}
