// Several clients on the one session of the embedded database. A client has the session to itself from the first
// message of a batch until the database says that it is idle: taken turns message by message, one client's statement
// would be bound and executed with another's, and a save could be acknowledged that never was.

import { createServer, type Socket } from 'node:net';
import {
  buildWelcome,
  ClientStream,
  encryptionRefused,
  findSessionState,
  resetMessages,
  type SessionState,
} from './wireMessages.ts';

/** The part of PGlite that the server needs. */
export interface WireDatabase {
  /** Runs whole batches of frontend messages and gives the answer. */
  execProtocolRaw(messages: Uint8Array): Promise<Uint8Array>;
}

/** Listens on a socket in a folder that only this user can read: there is no password. */
export interface WireServer {
  /** Ends every connection, rolls back what was open, and stops listening. */
  close(): Promise<void>;
}

interface Client {
  readonly socket: Socket;
  isGone: boolean;
}

interface Turn {
  readonly client: Client;
  readonly batch: Uint8Array;
}

/** A client that keeps a transaction open and says nothing stops everybody; after this long it is cut off. */
const longestSilenceMilliseconds = 60_000;

/** Serves a database on a Unix socket. `fail` is told when the database itself breaks, after which nothing works. */
export async function startWireServer(
  database: WireDatabase,
  path: string,
  serverVersion: string,
  fail: (error: unknown) => void,
): Promise<WireServer> {
  const clients = new Set<Client>();
  let waiting: Turn[] = [];
  let owner: Client | undefined;
  let running: Promise<void> | undefined;
  let isRunning = false;
  let isBroken = false;
  let silence: NodeJS.Timeout | undefined;

  const server = createServer((socket) => {
    const client: Client = { socket, isGone: false };
    const stream = new ClientStream();
    clients.add(client);
    socket.setNoDelay(true);
    // A broken connection is a client that has gone; `close` follows.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => dismiss(client));
    socket.on('data', (chunk) => {
      try {
        for (const demand of stream.read(chunk)) {
          if (demand.kind === 'encryption') socket.write(encryptionRefused);
          else if (demand.kind === 'startup') socket.write(buildWelcome(serverVersion));
          else if (demand.kind === 'end') socket.end();
          else waiting.push({ client, batch: demand.bytes });
        }
      } catch {
        // Not a PostgreSQL client: nothing can be said to it in its own language.
        socket.destroy();
      }
      proceed();
    });
  });

  function dismiss(client: Client): void {
    client.isGone = true;
    clients.delete(client);
    waiting = waiting.filter((turn) => turn.client !== client);
    proceed();
  }

  function proceed(): void {
    if (isRunning || isBroken) return;
    isRunning = true;
    running = takeTurns().catch((error: unknown) => {
      isBroken = true;
      fail(error);
    });
  }

  async function takeTurns(): Promise<void> {
    for (;;) {
      if (owner?.isGone) {
        clearTimeout(silence);
        await database.execProtocolRaw(resetMessages);
        owner = undefined;
      }
      const turn = takeNextTurn();
      if (turn === undefined) {
        // At once, so that whoever comes next starts the turns again.
        isRunning = false;
        return;
      }
      clearTimeout(silence);
      const answer = await database.execProtocolRaw(turn.batch);
      if (!turn.client.isGone) turn.client.socket.write(answer);
      settleOwner(turn.client, findSessionState(answer));
    }
  }

  function takeNextTurn(): Turn | undefined {
    const index = owner === undefined ? 0 : waiting.findIndex((turn) => turn.client === owner);
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  }

  function settleOwner(client: Client, state: SessionState): void {
    owner = state === 'idle' ? undefined : client;
    if (owner !== undefined) silence = setTimeout(() => client.socket.destroy(), longestSilenceMilliseconds).unref();
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });

  return {
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const client of [...clients]) {
        client.socket.destroy();
        dismiss(client);
      }
      await closed;
      await running;
    },
  };
}
