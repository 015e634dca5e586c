import { existsSync, readlinkSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { basename } from 'node:path';

const ownThread = '/proc/thread-self';
/** Of the system's scale from -20 to 19: about a tenth of a core that others want as well, all of one that nobody wants. */
const lower = 10;

/**
 * Lets the other threads of the process go first on a busy core: for long work in a thread, so that requests are answered
 * meanwhile. Threads that this one starts afterwards inherit it. Does nothing where the system does not tell threads apart
 * (only Linux does).
 */
export function lowerThreadPriority(): void {
  if (!existsSync(ownThread)) return;
  // Linux gives every thread a number of its own, and takes it where the number of a process is asked for.
  const thread = Number(basename(readlinkSync(ownThread)));
  setPriority(thread, Math.max(lower, getPriority(thread)));
}
