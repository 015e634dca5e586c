import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailFiles } from '../../stages/collection/index.ts';
import { getMailPath, getUnfinishedPath } from './createFilesDelivery.ts';

/** The mails in the folder, those whose writing was cut short too; other files there are not ours and stay. */
export function openMailFiles(folder: string): MailFiles {
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
