// Requests at the least cost to the machine that sends them: with two cores, what the client takes is missing to the database beside it.
// One connection carries one request at a time; answers are told by their content-length, which the server always says.

import { connect, type Socket } from 'node:net';

export interface LeanReply {
  readonly status: number;
  readonly text: string;
}

export interface LeanClient {
  /** `accept`: further lines of the request's head, each ended by CRLF. */
  get(url: string, accept?: string): Promise<LeanReply>;
  postJson(url: string, body: unknown): Promise<LeanReply>;
  close(): void;
}

/** A server closes what is idle for longer, so it is not used again; milliseconds. */
const idleAtMost = 3000;

interface Line {
  readonly socket: Socket;
  usedAt: number;
  received: Buffer;
  resolve: (reply: LeanReply) => void;
  reject: (error: Error) => void;
}

/** Opens as many connections as are needed at the same time, and keeps them. All addresses are of one server. */
export function createLeanClient(): LeanClient {
  const free: Line[] = [];
  const all = new Set<Line>();

  const open = (port: number): Line => {
    const ignore = () => {};
    const line: Line = {
      socket: connect(port, 'localhost'),
      usedAt: 0,
      received: Buffer.alloc(0),
      resolve: ignore,
      reject: ignore,
    };
    all.add(line);
    line.socket.setNoDelay(true);
    line.socket.on('data', (chunk) => {
      line.received = line.received.length === 0 ? chunk : Buffer.concat([line.received, chunk]);
      const reply = readReply(line.received);
      if (reply === undefined) return;
      line.received = Buffer.alloc(0);
      line.usedAt = performance.now();
      free.push(line);
      line.resolve(reply);
    });
    line.socket.on('error', (error) => line.reject(error));
    line.socket.on('close', () => {
      all.delete(line);
      const index = free.indexOf(line);
      if (index >= 0) free.splice(index, 1);
      line.reject(new Error('The server closed the connection'));
    });
    return line;
  };

  const takeFree = (): Line | undefined => {
    for (let line = free.pop(); line !== undefined; line = free.pop()) {
      if (performance.now() - line.usedAt < idleAtMost) return line;
      line.socket.destroy();
    }
    return undefined;
  };

  const send = (url: string, method: string, body: string | undefined, accept = ''): Promise<LeanReply> => {
    const { host, port, pathname, search, origin } = new URL(url);
    const line = takeFree() ?? open(Number(port));
    return new Promise((resolve, reject) => {
      line.resolve = resolve;
      line.reject = reject;
      const head = `${method} ${pathname}${search} HTTP/1.1\r\nhost: ${host}\r\n${accept}`;
      const length = body === undefined ? 0 : Buffer.byteLength(body);
      const about = `origin: ${origin}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n`;
      line.socket.write(body === undefined ? `${head}\r\n` : `${head}${about}\r\n${body}`);
    });
  };

  return {
    get: (url, accept) => send(url, 'GET', undefined, accept),
    postJson: (url, body) => send(url, 'POST', JSON.stringify(body)),
    close() {
      for (const { socket } of all) socket.destroy();
    },
  };
}

/** Undefined while the answer is not whole. */
function readReply(bytes: Buffer): LeanReply | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer without content-length: ${head}`);
  const start = end + 4;
  if (bytes.length < start + Number(length)) return undefined;
  return {
    status: Number(head.slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length)),
    text: bytes.toString('utf8', start, start + Number(length)),
  };
}
