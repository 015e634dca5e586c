// One process a database folder: two would both believe that they had saved, and one would lose every row.
// The lock is a file beside the folder, made whole or not at all. It is taken over only when its holder is dead,
// never because it is old: a long query makes a live holder look dead.

import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { Problem } from '../../kernel/problem.ts';
import type { DatabaseTexts } from '../../texts/sv/database.ts';

/** Who holds a database folder, and where its socket is. */
export interface LockHolder {
  readonly pid: number;
  /** When the process started, as the system counts it; undefined where the system does not tell. */
  readonly startedAt: string | undefined;
  readonly machine: string;
  /** Folder of the Unix socket that the holder's database answers on. */
  readonly socketFolder: string;
  /** Random; tells one holding from the next. */
  readonly id: string;
}

/** `replaced`: the dead holder that it was taken over from. */
export type LockAttempt =
  | { readonly kind: 'acquired'; readonly release: () => void; readonly replaced: LockHolder | undefined }
  | { readonly kind: 'held'; readonly holder: LockHolder };

/** Tries to take the lock for this process. Problem where it cannot be known whether the holder lives. */
export function acquireDirectoryLock(lockFile: string, socketFolder: string, texts: DatabaseTexts): LockAttempt {
  const holder: LockHolder = {
    pid: process.pid,
    startedAt: findStartOfProcess(process.pid),
    machine: hostname(),
    socketFolder,
    id: randomUUID(),
  };
  let replaced: LockHolder | undefined;
  for (;;) {
    if (createWhole(lockFile, holder)) {
      return { kind: 'acquired', release: () => releaseLock(lockFile, holder, texts), replaced };
    }
    const present = findHolder(lockFile, texts);
    if (present === undefined) continue;
    if (isAlive(present, lockFile, texts)) return { kind: 'held', holder: present };
    removeStaleLock(lockFile, present, holder, texts);
    replaced = present;
  }
}

/** The present holder, alive or dead; undefined when nobody holds the lock. */
export function findHolder(lockFile: string, texts: DatabaseTexts): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8'));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    if (error instanceof SyntaxError) throw new Problem('DATABASE_LOCK_LEFT', texts.lockLeftBehind(lockFile));
    throw error;
  }
}

/** Two who find the same dead holder must not both remove it: the second would remove the first one's new lock. */
function removeStaleLock(lockFile: string, stale: LockHolder, self: LockHolder, texts: DatabaseTexts): void {
  const takeoverFile = `${lockFile}.takeover`;
  if (!createWhole(takeoverFile, self)) {
    const other = findHolder(takeoverFile, texts);
    // A dead process in the middle of a takeover: too rare to be clever about, and guessing could lose answers.
    if (other !== undefined && !isAlive(other, takeoverFile, texts)) {
      throw new Problem('DATABASE_LOCK_LEFT', texts.lockLeftBehind(takeoverFile));
    }
    return;
  }
  try {
    if (findHolder(lockFile, texts)?.id === stale.id) unlinkSync(lockFile);
  } finally {
    unlinkSync(takeoverFile);
  }
}

/** Creates the file with its content in one step; false when it exists. */
function createWhole(file: string, holder: LockHolder): boolean {
  const temporary = `${file}.${holder.id}`;
  writeFileSync(temporary, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(temporary, file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function releaseLock(lockFile: string, holder: LockHolder, texts: DatabaseTexts): void {
  if (findHolder(lockFile, texts)?.id === holder.id) rmSync(lockFile, { force: true });
}

function isAlive(holder: LockHolder, lockFile: string, texts: DatabaseTexts): boolean {
  if (holder.machine !== hostname()) {
    throw new Problem('DATABASE_HELD_ELSEWHERE', texts.heldElsewhere(lockFile, holder.machine));
  }
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (isCode(error, 'ESRCH')) return false;
    if (!isCode(error, 'EPERM')) throw error;
  }
  // The number may have been given to another process since.
  const startedAt = findStartOfProcess(holder.pid);
  return holder.startedAt === undefined || startedAt === undefined || startedAt === holder.startedAt;
}

/** Linux: boot and clock tick at which the process started; a zombie has ended. */
function findStartOfProcess(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? `${boot} ended` : `${boot} ${fields[19]}`;
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ESRCH') || isCode(error, 'EACCES')) return undefined;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
