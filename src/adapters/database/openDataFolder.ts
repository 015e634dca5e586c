import { existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../../kernel/problem.ts';
import type { DatabaseTexts } from '../../texts/sv/database.ts';
import { buildPool, connectDatabase, type OpenDatabase } from './connectDatabase.ts';
import { acquireDirectoryLock, findHolder, type LockAttempt, type LockHolder } from './directoryLock.ts';
import { socketName, socketPort } from './embeddedMessages.ts';
import { startEmbedded } from './startEmbedded.ts';

/** The database has one session; more connections only wait for each other. */
const connections = 6;
const holderEndsWithinMilliseconds = 2_000;
const holderAnswersWithinMilliseconds = 30_000;
const retryMilliseconds = 100;
const vacuumEveryMilliseconds = 3_600_000;

/** Opens the embedded database of a data folder, or attaches to the process that has it open. */
export async function openDataFolder(
  folder: string,
  whenHeld: 'attach' | 'refuse',
  texts: DatabaseTexts,
): Promise<OpenDatabase> {
  const dataFolder = resolve(folder);
  const lockFile = join(dataFolder, 'database.lock');
  mkdirSync(dataFolder, { recursive: true });
  // Made with mode 0700. In the system's folder for temporary files, since the path of a socket has 107 bytes at most.
  const socketFolder = mkdtempSync(join(tmpdir(), 'jamfor-'));
  const removeSocketFolder = () => rmSync(socketFolder, { recursive: true, force: true });
  const patience = whenHeld === 'refuse' ? holderEndsWithinMilliseconds : 0;
  const lock = await tryLock(() => acquireDirectoryLock(lockFile, socketFolder, texts), patience, removeSocketFolder);
  if (lock.kind === 'acquired') {
    if (lock.replaced !== undefined) removeLeftSocket(lock.replaced.socketFolder);
    const release = () => {
      lock.release();
      removeSocketFolder();
    };
    return openOwned(join(dataFolder, 'database'), socketFolder, texts, release);
  }
  removeSocketFolder();
  if (whenHeld === 'refuse') throw new Problem('DATABASE_HELD', texts.held(dataFolder, lock.holder.pid));
  return attachTo(dataFolder, lockFile, lock.holder, texts);
}

/** A killed process leaves its socket. Only the socket and the then empty folder go, whatever the lock file says. */
function removeLeftSocket(socketFolder: string): void {
  const socket = join(socketFolder, socketName);
  if (!existsSync(socket)) return;
  rmSync(socket);
  rmdirSync(socketFolder);
}

/** A holder that is about to end gets a moment to do so. */
async function tryLock(
  acquire: () => LockAttempt,
  patienceMilliseconds: number,
  giveUp: () => void,
): Promise<LockAttempt> {
  const deadline = Date.now() + patienceMilliseconds;
  try {
    for (;;) {
      const attempt = acquire();
      if (attempt.kind === 'acquired' || Date.now() >= deadline) return attempt;
      await wait(retryMilliseconds);
    }
  } catch (error) {
    giveUp();
    throw error;
  }
}

async function openOwned(
  folder: string,
  socketFolder: string,
  texts: DatabaseTexts,
  release: () => void,
): Promise<OpenDatabase> {
  try {
    const embedded = await startEmbedded(folder, socketFolder, texts);
    const open = await connectDatabase('embedded', buildSocketPool(socketFolder), folder, texts).catch(
      async (error) => {
        await embedded.close();
        throw error;
      },
    );
    // A clean-up that fails costs space, not answers; the next hour tries again.
    const timer = setInterval(() => open.vacuum().catch(() => {}), vacuumEveryMilliseconds).unref();
    return {
      ...open,
      isReady: async () => embedded.isRunning() && (await open.isReady()),
      countSyncs: embedded.countSyncs,
      async close() {
        clearInterval(timer);
        await open.close();
        await embedded.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** The holder may be starting still: its lock is there before its socket. It may also end while we wait. */
async function attachTo(
  dataFolder: string,
  lockFile: string,
  holder: LockHolder,
  texts: DatabaseTexts,
): Promise<OpenDatabase> {
  const deadline = Date.now() + holderAnswersWithinMilliseconds;
  for (;;) {
    try {
      return await connectDatabase('attached', buildSocketPool(holder.socketFolder), dataFolder, texts);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'DATABASE_UNREACHABLE') throw error;
      if (findHolder(lockFile, texts)?.id !== holder.id) return openDataFolder(dataFolder, 'attach', texts);
      if (Date.now() > deadline) {
        throw new Problem('DATABASE_HOLDER_SILENT', texts.holderSilent(dataFolder, holder.pid));
      }
      await wait(retryMilliseconds);
    }
  }
}

function buildSocketPool(socketFolder: string) {
  return buildPool({
    host: socketFolder,
    port: socketPort,
    user: 'postgres',
    database: 'postgres',
    max: connections,
  });
}
