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

export type EmbeddedMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'closed' };

export type EmbeddedOrder = 'close';

/** Port number in the name of the socket; PostgreSQL's clients find the file by it. */
export const socketPort = 5432;
export const socketName = `.s.PGSQL.${socketPort}`;
