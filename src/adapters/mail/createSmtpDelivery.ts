// Mail to a server. One connection is kept while mails follow each other. What the server says is sorted by what it tells of:
// the address, the message, the server itself, or nothing at all.

import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { DeliveryOutcome, MailDelivery, MailMessage } from '../../stages/collection/index.ts';
import { composeMessage } from './composeMessage.ts';

/** `credentials` undefined: the server takes mail from us without. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`); otherwise STARTTLS, which is demanded when there is a password. */
  readonly isSecure: boolean;
  readonly credentials: { readonly user: string; readonly pass: string } | undefined;
}

/** Usable again after `close`: the next mail opens a new connection. */
export interface SmtpDelivery extends MailDelivery {
  /** Takes leave of the server. */
  close(): void;
}

const second = 1000;
const idleBeforeLeave = 20 * second;

/** `from` and the recipient's address make the envelope. Times out well before a mail counts as interrupted. */
export function createSmtpDelivery(settings: SmtpSettings, timeout = 60 * second): SmtpDelivery {
  let open: SMTPConnection | undefined;
  let idle: NodeJS.Timeout | undefined;
  const close = () => {
    clearTimeout(idle);
    open?.quit();
    open = undefined;
  };
  return {
    name: 'smtp',
    close,
    async deliver(message) {
      clearTimeout(idle);
      const bytes = await composeMessage(message);
      let connection = open;
      open = undefined;
      try {
        connection =
          connection === undefined ? await connect(settings, timeout) : await reuse(connection, settings, timeout);
      } catch (error) {
        return { kind: 'unreachable', diagnosis: describe(error) };
      }
      const outcome = await hand(connection, message, bytes);
      if (outcome.kind === 'sent' || outcome.kind === 'refused') {
        open = connection;
        idle = setTimeout(close, idleBeforeLeave);
        idle.unref();
      } else {
        connection.close();
      }
      return outcome;
    },
    // A server does not tell what it took from us before we stopped.
    wasDelivered: async () => undefined,
  };
}

function connect({ host, port, isSecure, credentials }: SmtpSettings, timeout: number): Promise<SMTPConnection> {
  const connection = new SMTPConnection({
    host,
    port,
    secure: isSecure,
    requireTLS: !isSecure && credentials !== undefined,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
  });
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      connection.close();
      reject(error);
    };
    connection.once('error', fail);
    connection.connect((error) => {
      if (error) return fail(error);
      const done = () => {
        connection.removeListener('error', fail);
        // A server that leaves between two mails is noticed when the next one is handed over.
        connection.on('error', () => connection.close());
        resolve(connection);
      };
      if (credentials === undefined) return done();
      connection.login(credentials, (refusal) => (refusal ? fail(refusal) : done()));
    });
  });
}

/** The connection made ready for another mail; a new one where the server has left. */
function reuse(connection: SMTPConnection, settings: SmtpSettings, timeout: number): Promise<SMTPConnection> {
  return new Promise((resolve, reject) => {
    let isAnswered = false;
    const answer = (error?: Error | null) => {
      if (isAnswered) return;
      isAnswered = true;
      connection.removeListener('end', fail);
      if (!error) return resolve(connection);
      connection.close();
      connect(settings, timeout).then(resolve, reject);
    };
    const fail = () => answer(new Error('The server has left'));
    connection.once('end', fail);
    connection.reset(answer);
  });
}

function hand(connection: SMTPConnection, message: MailMessage, bytes: Buffer): Promise<DeliveryOutcome> {
  let isHandedOver = false;
  // The server gets the bytes only after it has agreed to take them; the end of the stream is the end of the message.
  const stream = Readable.from(
    (function* () {
      yield bytes;
      isHandedOver = true;
    })(),
    { highWaterMark: 1 },
  );
  return new Promise((resolve) => {
    let isAnswered = false;
    const answer = (outcome: DeliveryOutcome) => {
      if (isAnswered) return;
      isAnswered = true;
      connection.removeListener('error', judgeError);
      connection.removeListener('end', judgeEnd);
      resolve(outcome);
    };
    const judgeError = (error: unknown) => answer(judge(error, isHandedOver));
    const judgeEnd = () => judgeError(new Error('Connection closed'));
    connection.once('error', judgeError);
    connection.once('end', judgeEnd);
    const envelope = { from: readAddress(message.from), to: [message.to.email] };
    connection.send(envelope, stream, (error) => (error ? judgeError(error) : answer({ kind: 'sent' })));
  });
}

function judge(error: unknown, isHandedOver: boolean): DeliveryOutcome {
  const diagnosis = describe(error);
  const { responseCode, response, command, code } = readFault(error);
  if (responseCode === undefined) {
    // Our own composing found the address impossible; nothing was said to the server.
    if (code === 'EENVELOPE') return { kind: 'refused', isPermanent: true, isAddressFault: true, diagnosis };
    return isHandedOver ? { kind: 'unclear', diagnosis } : { kind: 'unreachable', diagnosis };
  }
  // 421: the server is closing down. 5.7: a rule of the server's own, not the address.
  if (responseCode === 421) return { kind: 'unreachable', diagnosis };
  const isPermanent = responseCode >= 500;
  const isAddressFault = isPermanent && command === 'RCPT TO' && !/\b5\.7\.\d/.test(response);
  return { kind: 'refused', isPermanent, isAddressFault, diagnosis };
}

interface Fault {
  readonly code: string;
  readonly command: string;
  readonly response: string;
  readonly responseCode: number | undefined;
}

function readFault(error: unknown): Fault {
  const read = (name: string): unknown =>
    typeof error === 'object' && error !== null && name in error ? Reflect.get(error, name) : undefined;
  const responseCode = read('responseCode');
  return {
    code: String(read('code') ?? ''),
    command: String(read('command') ?? ''),
    response: String(read('response') ?? ''),
    responseCode: typeof responseCode === 'number' ? responseCode : undefined,
  };
}

/** What the server said, otherwise what happened; never a password, since only replies and codes are repeated. */
function describe(error: unknown): string {
  const { response, code } = readFault(error);
  if (response !== '') return response;
  return [code, error instanceof Error ? error.message : ''].filter((part) => part !== '').join(': ');
}

function readAddress(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
}
