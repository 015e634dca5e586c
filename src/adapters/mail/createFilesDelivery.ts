// Mail as files: each message whole, under its own key, for a mail system that picks files up, and for practice.

import { mkdirSync } from 'node:fs';
import { access, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailDelivery } from '../../stages/collection/index.ts';
import { composeMessage } from './composeMessage.ts';

/**
 * Writes `<id>.eml` into the folder. A file stands there only when it is whole and on disk, so after a crash it can be told whether a mail
 * was handed over; written again it is the same file.
 */
export function createFilesDelivery(folder: string): MailDelivery {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    name: 'files',
    async deliver(message) {
      const path = getMailPath(folder, message.id);
      const bytes = await composeMessage(message);
      const temporary = getUnfinishedPath(path);
      // The message holds personal links: nobody but the service may read it.
      await writeThrough(temporary, bytes);
      await rename(temporary, path);
      await syncFolder(folder);
      return { kind: 'sent' };
    },
    wasDelivered: (mailId) => exists(getMailPath(folder, mailId)),
  };
}

/** Where mails lie as files. */
export function getOutboxFolder(dataFolder: string): string {
  return join(dataFolder, 'outbox');
}

/** Path of a mail's file. Throws Error on a key that is no file name. */
export function getMailPath(folder: string, mailId: string): string {
  if (!/^[\w-]{1,100}$/.test(mailId)) throw new Error('The key of a mail is no file name');
  return join(folder, `${mailId}.eml`);
}

/** Where the file is written before it is whole; a process that stops leaves it there until the mail is written again. */
export function getUnfinishedPath(mailPath: string): string {
  return `${mailPath}.part`;
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
