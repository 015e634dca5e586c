// Sentences of the storage, in English.

import type { DatabaseTexts } from '../sv/database.ts';

export const database: DatabaseTexts = {
  alreadyHandedIn: (part) =>
    `Part ${part} has already been handed in and cannot be changed. Reopen it if something is to be corrected.`,
  partDeclined: (part) => `You have said that you do not answer part ${part}. Undo that first if you want to answer.`,
  notHandedIn: (part) => `Part ${part} has not been handed in, so it cannot be reopened, corrected or withdrawn.`,
  draftChanged: (cells) =>
    `Somebody else changed the answers while you handed in (${cells}). Read through the answers and hand in again.`,
  emailTaken: (email) => `Another user already has the address ${email}. Choose another address.`,
  held: (folder, pid) =>
    `The database in ${folder} is already used by another process (${pid}). Stop it first, or choose another folder with JAMFOR_DATA.`,
  heldElsewhere: (lockFile, machine) =>
    `The database is used by the machine ${machine}, says ${lockFile}. Stop it there. If that machine no longer exists: remove the file and try again.`,
  lockLeftBehind: (lockFile) =>
    `The lock ${lockFile} was left after an interruption. Make sure that no other Jämför process runs, remove the file and try again.`,
  holderSilent: (folder, pid) =>
    `Process ${pid} holds the database in ${folder} but does not answer. Wait until it has started, or stop it, and try again.`,
  cannotStart: (folder, reason) =>
    `The database in ${folder} could not be opened: ${reason}. Mend that, or choose another folder with JAMFOR_DATA.`,
  unreachable: (address, reason) =>
    `The database ${address} does not answer: ${reason}. Check DATABASE_URL and that the server is running.`,
  newer: (migration) =>
    `The database was made by a newer version of Jämför (${migration}). Upgrade Jämför and try again.`,
};
