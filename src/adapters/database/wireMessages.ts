// The little of PostgreSQL's wire protocol (version 3.0) that is needed to let several clients share one session:
// where a client's messages end, and what state the session is in after an answer.

const lengthBytes = 4;
const startupVersion = 196608;
const encryptionRequests: readonly number[] = [80877103, 80877104];
const cancelRequest = 80877102;

/** Messages after which the client waits for an answer: query, sync, flush, function call, end or failure of a copy. */
const lastOfBatch = new Set([...'QSHFcf'].map((type) => type.charCodeAt(0)));
const terminate = 'X'.charCodeAt(0);
const readyForQuery = 'Z'.charCodeAt(0);

/** What a client has sent, cut where it waits for an answer. */
export type ClientDemand =
  | { readonly kind: 'encryption' }
  | { readonly kind: 'startup' }
  | { readonly kind: 'batch'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' };

/** Cuts a client's stream of bytes, however it is chopped, into demands. Throws when it is not this protocol. */
export class ClientStream {
  #pending: Buffer = Buffer.alloc(0);
  /** Bytes of `#pending` that are whole messages of a batch not yet ended. */
  #scanned = 0;
  #isStarted = false;

  read(chunk: Uint8Array): ClientDemand[] {
    this.#pending = Buffer.concat([this.#pending, chunk]);
    const demands: ClientDemand[] = [];
    for (;;) {
      const demand = this.#isStarted ? this.#readBatch() : this.#readStartup();
      if (demand === undefined) return demands;
      demands.push(demand);
    }
  }

  #readStartup(): ClientDemand | undefined {
    if (this.#pending.length < 2 * lengthBytes) return undefined;
    const length = this.#pending.readUInt32BE(0);
    const code = this.#pending.readUInt32BE(lengthBytes);
    const isEncryption = encryptionRequests.includes(code);
    if (!isEncryption && code !== startupVersion && code !== cancelRequest) throw new Error('Not protocol version 3.0');
    if (this.#pending.length < length) return undefined;
    this.#take(length);
    if (isEncryption) return { kind: 'encryption' };
    if (code === cancelRequest) return { kind: 'end' };
    this.#isStarted = true;
    return { kind: 'startup' };
  }

  #readBatch(): ClientDemand | undefined {
    for (;;) {
      if (this.#pending.length < this.#scanned + 1 + lengthBytes) return undefined;
      const type = this.#pending.readUInt8(this.#scanned);
      const end = this.#scanned + 1 + this.#pending.readUInt32BE(this.#scanned + 1);
      if (this.#pending.length < end) return undefined;
      if (type === terminate) {
        this.#take(end);
        return { kind: 'end' };
      }
      this.#scanned = end;
      if (lastOfBatch.has(type)) return { kind: 'batch', bytes: this.#take(end) };
    }
  }

  #take(length: number): Uint8Array {
    const taken = new Uint8Array(this.#pending.subarray(0, length));
    this.#pending = this.#pending.subarray(length);
    this.#scanned = 0;
    return taken;
  }
}

/** State of the session after an answer: idle, in a transaction (failed or not), or in the middle of a batch. */
export type SessionState = 'idle' | 'transaction' | 'middle';

/** Reads the state from the last message of a database's answer. */
export function findSessionState(answer: Uint8Array): SessionState {
  const view = new DataView(answer.buffer, answer.byteOffset, answer.byteLength);
  let state: SessionState = 'middle';
  for (let offset = 0; offset < answer.length; ) {
    const length = view.getUint32(offset + 1);
    const isReady = view.getUint8(offset) === readyForQuery;
    if (isReady) state = view.getUint8(offset + 1 + lengthBytes) === 'I'.charCodeAt(0) ? 'idle' : 'transaction';
    else state = 'middle';
    offset += 1 + length;
  }
  return state;
}

/** A message of either side: type, length, content. */
export function buildMessage(type: string, content: Uint8Array | string): Uint8Array {
  const body = typeof content === 'string' ? Buffer.from(`${content}\0`) : Buffer.from(content);
  const head = Buffer.alloc(1 + lengthBytes);
  head.write(type, 0, 'latin1');
  head.writeUInt32BE(lengthBytes + body.length, 1);
  return Buffer.concat([head, body]);
}

/** Answer to a request for encryption: not on a local socket. */
export const encryptionRefused = Buffer.from('N');

/** Answer to a startup: signed in (the socket's folder is the lock), the settings that clients ask for, ready. */
export function buildWelcome(serverVersion: string): Uint8Array {
  const settings = {
    server_version: serverVersion,
    server_encoding: 'UTF8',
    client_encoding: 'UTF8',
    DateStyle: 'ISO, MDY',
    integer_datetimes: 'on',
    standard_conforming_strings: 'on',
  };
  return Buffer.concat([
    buildMessage('R', new Uint8Array(lengthBytes)),
    ...Object.entries(settings).map(([name, value]) => buildMessage('S', `${name}\0${value}`)),
    buildMessage('K', new Uint8Array(2 * lengthBytes)),
    buildMessage('Z', Buffer.from('I')),
  ]);
}

/** Ends whatever a client left open: the rest of its batch, and its transaction. */
export const resetMessages = Buffer.concat([buildMessage('S', new Uint8Array(0)), buildMessage('Q', 'rollback')]);
