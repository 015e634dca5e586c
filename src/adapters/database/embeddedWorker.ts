// The thread that runs the embedded database and answers on a Unix socket. In the main thread a query would
// stop the web server while it runs.

import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { DurableFileSystem } from './durableFileSystem.ts';
import { type EmbeddedMessage, type EmbeddedOrder, type EmbeddedTask, socketName } from './embeddedMessages.ts';
import { startWireServer } from './wireServer.ts';

const task: EmbeddedTask = workerData;
const port = parentPort;
if (port === null) throw new Error('embeddedWorker runs in a worker thread only');

try {
  const database = await openFolder(task.folder);
  const { rows } = await database.query<{ server_version: string }>('show server_version');
  const path = join(task.socketFolder, socketName);
  // A broken database ends the thread; the main thread sees that, and every open query fails.
  const server = await startWireServer(database, path, rows[0]?.server_version ?? '', (error) => {
    setImmediate(() => {
      throw error;
    });
  });
  port.on('message', async (order: EmbeddedOrder) => {
    if (order !== 'close') return;
    await server.close();
    await database.close();
    send({ kind: 'closed' });
    port.close();
  });
  send({ kind: 'ready' });
} catch (error) {
  send({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  port.close();
}

/** A new database is made under another name and moved into place whole, so that a kill leaves no half-made one. */
async function openFolder(folder: string): Promise<PGlite> {
  if (!existsSync(folder)) {
    const unfinished = `${folder}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });
    const made = await startDatabase(unfinished);
    await made.close();
    renameSync(unfinished, folder);
    syncFolder(dirname(folder));
  }
  // A folder that was copied or restored may have become readable by others.
  chmodSync(folder, 0o700);
  return startDatabase(folder);
}

function startDatabase(folder: string): Promise<PGlite> {
  return PGlite.create({
    fs: new DurableFileSystem(folder, new Int32Array(task.syncCounter)),
    // PGlite starts with -F (no fsync at all), and only this method reaches the file system's fsync.
    startParams: [
      ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
      '-c',
      'wal_sync_method=fsync',
    ],
  });
}

function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function send(message: EmbeddedMessage): void {
  port?.postMessage(message);
}
