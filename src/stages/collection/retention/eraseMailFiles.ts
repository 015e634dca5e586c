// Mails that were delivered as files: they hold personal links in full, and nothing needs them once they are fetched.

import type { RetentionStore } from './planRetention.ts';

/** The mails that lie as files, for a mail system that picks them up. */
export interface MailFiles {
  /** `writtenAt`: ISO 8601, by the clock of the file system. */
  list(): Promise<readonly { readonly mail: string; readonly writtenAt: string }[]>;
  /** Whose file is gone already is passed over. */
  remove(mail: string): Promise<void>;
  /** Messages that came back and were put aside, since nobody could make sense of them. `cameAt`: ISO 8601, of the file. */
  listUnread(): Promise<readonly { readonly name: string; readonly cameAt: string }[]>;
  /** What a person has taken away already is passed over. */
  removeUnread(name: string): Promise<void>;
}

/** The files know no times of sending: the database says what became of each mail. */
export interface MailFileParts {
  readonly mailFiles: MailFiles;
  readonly retention: Pick<RetentionStore, 'loadMailFates'>;
}

/**
 * Erases the files of mails sent before `before` (ISO 8601; '' for none), and of mails to persons who are erased. A mail that
 * the database does not know goes by the time of its file. Resolves to how many mails lie there no more.
 */
export async function eraseMailFiles({ mailFiles, retention }: MailFileParts, before: string): Promise<number> {
  const files = await mailFiles.list();
  if (files.length === 0) return 0;
  const fates = await retention.loadMailFates(files.map(({ mail }) => mail));
  const old = files.filter(({ mail, writtenAt }) => {
    const fate = fates.get(mail);
    if (fate === undefined) return writtenAt < before;
    return !fate.isOpen && (fate.isRecipientErased || fate.at < before);
  });
  for (const { mail } of old) await mailFiles.remove(mail);
  return old.length;
}

/** Erases the messages put aside that came before `before` (ISO 8601). Resolves to how many. */
export async function eraseUnreadBounces(mailFiles: MailFiles, before: string): Promise<number> {
  const old = (await mailFiles.listUnread()).filter(({ cameAt }) => cameAt < before);
  for (const { name } of old) await mailFiles.removeUnread(name);
  return old.length;
}
