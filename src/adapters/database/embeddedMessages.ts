// What the main thread and the thread of the embedded database say to each other.

/** Given to the thread at its start. */
export interface EmbeddedTask {
  /** Folder of the database; made when it is not there. */
  readonly folder: string;
  /** Folder of the socket, readable by this user only. */
  readonly socketFolder: string;
  /** One 32-bit number: file syncs so far. */
  readonly syncCounter: SharedArrayBuffer;
}

/** From the thread. `failed` comes instead of `ready`, with the reason in the words of the engine. */
export type EmbeddedMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'closed' };

/** To the thread, which closes the database and answers `closed`. */
export type EmbeddedOrder = 'close';

/** Port number in the name of the socket; PostgreSQL's clients find the file by it. */
export const socketPort = 5432;
/** File in the socket folder, by the rule of PostgreSQL's clients. */
export const socketName = `.s.PGSQL.${socketPort}`;
