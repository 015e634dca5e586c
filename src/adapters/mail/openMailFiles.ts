import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailFiles } from '../../stages/collection/index.ts';
import { getUnreadFolder } from './bounceFolder.ts';
import { getMailPath, getOutboxFolder, getUnfinishedPath } from './createFilesDelivery.ts';

/**
 * The mails in the outbox of a data folder, those whose writing was cut short too, and what came back and was put aside. Other files
 * there are not ours and stay.
 */
export function openMailFiles(dataFolder: string): MailFiles {
  const folder = getOutboxFolder(dataFolder);
  const unread = getUnreadFolder(dataFolder);
  return {
    async list() {
      const times = new Map<string, string>();
      for (const name of await readNames(folder)) {
        const mail = /^([\w-]{1,100})\.eml(?:\.part)?$/.exec(name)?.[1];
        const file = await unlessMissing(stat(join(folder, name)));
        if (mail === undefined || !file?.isFile()) continue;
        const writtenAt = file.mtime.toISOString();
        if (writtenAt > (times.get(mail) ?? '')) times.set(mail, writtenAt);
      }
      return [...times].map(([mail, writtenAt]) => ({ mail, writtenAt }));
    },
    async remove(mail) {
      const path = getMailPath(folder, mail);
      for (const each of [path, getUnfinishedPath(path)]) await rm(each, { force: true });
    },
    async listUnread() {
      const names = (await readNames(unread)).filter((name) => name.endsWith('.eml'));
      const files = await Promise.all(names.map((name) => unlessMissing(stat(join(unread, name)))));
      return names.flatMap((name, index) => {
        const file = files[index];
        return file?.isFile() ? [{ name, cameAt: file.mtime.toISOString() }] : [];
      });
    },
    removeUnread: (name) => rm(join(unread, name), { force: true }),
  };
}

async function readNames(folder: string): Promise<readonly string[]> {
  return (await unlessMissing(readdir(folder))) ?? [];
}

/** Undefined where there is no such file: a mail system may fetch it at any time. */
async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
