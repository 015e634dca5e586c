// A mail server in the process, that does what a test tells it.

import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface ReceivedMail {
  readonly to: readonly string[];
  readonly text: string;
}

export interface MailServer {
  readonly port: number;
  readonly received: readonly ReceivedMail[];
  readonly sessions: () => number;
  close(): Promise<void>;
}

/** What the server answers: a code and words, nothing (it accepts), or it hangs up. */
export interface ServerManners {
  readonly recipient?: (address: string) => string | undefined;
  readonly message?: (count: number) => string | undefined;
  /** Hangs up when the whole message has come, before it answers. */
  readonly hangsUp?: 'atRecipient' | 'afterMessage';
  readonly password?: string;
}

function buildFault(reply: string): Error {
  return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });
}

export async function startMailServer(manners: ServerManners = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let sessions = 0;
  const server = new SMTPServer({
    logger: false,
    authOptional: manners.password === undefined,
    hideSTARTTLS: manners.password === undefined,
    disableReverseLookup: true,
    onConnect(_session, callback) {
      sessions++;
      callback();
    },
    onAuth(auth, _session, callback) {
      if (auth.password === manners.password) callback(null, { user: auth.username });
      else callback(new Error('Invalid username or password'));
    },
    onRcptTo({ address }, session, callback) {
      if (manners.hangsUp === 'atRecipient') return hangUp(session);
      const reply = manners.recipient?.(address);
      callback(reply === undefined ? null : buildFault(reply));
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const reply = manners.message?.(received.length);
        if (reply !== undefined) return callback(buildFault(reply));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, text: Buffer.concat(chunks).toString('utf8') });
        if (manners.hangsUp === 'afterMessage') return hangUp(session);
        callback(null);
      });
    },
  });
  // A hung-up session is no fault of the test's.
  server.on('error', () => undefined);
  const hangUp = (_session: SMTPServerSession) => {
    for (const connection of connections()) connection._socket.destroy();
  };
  const connections = () => server.connections as unknown as Set<{ _socket: { destroy(): void } }>;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    received,
    sessions: () => sessions,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
