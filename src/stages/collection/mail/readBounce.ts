// Reading a message that came back: a report of RFC 3464 (delivery status). Only what tells which mail it was, and why.

/** What a report says of one of our mails. */
export interface BounceReport {
  /** Our Message-ID, with its angle brackets; undefined where the report does not repeat it. */
  readonly messageId: string | undefined;
  readonly recipient: string | undefined;
  /** `failed` is final; `delayed` and the others are not. */
  readonly action: string;
  /** Enhanced status code, `5.1.1`; '' where there is none. */
  readonly status: string;
  readonly diagnosis: string;
}

interface MimePart {
  readonly type: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** The report in a message (each byte a character); undefined when it holds none. */
export function readBounce(message: string): BounceReport | undefined {
  const parts = listParts(message.replace(/\r\n/g, '\n'), 0);
  const status = parts.find(isStatus);
  if (status === undefined) return undefined;
  // Groups of fields parted by empty lines: of the message, then of each recipient. Ours have one recipient.
  const fields = status.body
    .split(/\n{2,}/)
    .map(readHeaders)
    .find((group) => group.has('action'));
  if (fields === undefined) return undefined;
  return {
    messageId: findMessageId(parts),
    recipient: readTyped(fields.get('original-recipient')) ?? readTyped(fields.get('final-recipient')),
    action: (fields.get('action') ?? '').trim().toLowerCase(),
    status: /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get('status') ?? '')?.[0] ?? '',
    diagnosis: readTyped(fields.get('diagnostic-code')) ?? '',
  };
}

/** `empty`: there is nothing. `noStatus`: no part is a report. `noAction`: the report does not say what became of the mail. */
export type NoReport = 'empty' | 'noStatus' | 'noAction';

/** What a message without a report lacks. */
export function findReportFault(message: string): NoReport {
  if (message.trim() === '') return 'empty';
  return listParts(message.replace(/\r\n/g, '\n'), 0).some(isStatus) ? 'noAction' : 'noStatus';
}

function isStatus({ type }: MimePart): boolean {
  return type.startsWith('message/delivery-status');
}

/** The key of our mail in its Message-ID; undefined for another's. */
export function readMailId(messageId: string | undefined): string | undefined {
  return /^<([\w-]{1,100})@[^<>@\s]+>$/.exec(messageId ?? '')?.[1];
}

/** The Message-ID of the message that is returned, whole or as headers only. */
function findMessageId(parts: readonly MimePart[]): string | undefined {
  const returned = parts.find(
    ({ type }) => type.startsWith('message/rfc822') || type.startsWith('text/rfc822-headers'),
  );
  return /<[^<>\s]+>/.exec(readHeaders(returned?.body ?? '').get('message-id') ?? '')?.[0];
}

/** The value after its type: `rfc822; anna@kommun.example`. */
function readTyped(field: string | undefined): string | undefined {
  if (field === undefined) return undefined;
  const value = field.slice(field.indexOf(';') + 1).trim();
  return value === '' ? undefined : value.replace(/^<(.*)>$/, '$1');
}

const deepest = 4;

/** The parts of a message, those of parts within it too; a message without parts is its own. */
function listParts(message: string, depth: number): readonly MimePart[] {
  const cut = message.indexOf('\n\n');
  const headers = readHeaders(cut === -1 ? message : message.slice(0, cut));
  const type = (headers.get('content-type') ?? 'text/plain').trim();
  const body = decode(cut === -1 ? '' : message.slice(cut + 2), headers.get('content-transfer-encoding'));
  const boundary = /boundary="?([^";\n]+)"?/i.exec(type)?.[1];
  const own: MimePart = { type: type.toLowerCase(), headers, body };
  if (!own.type.startsWith('multipart/') || boundary === undefined || depth === deepest) return [own];
  const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => listParts(piece.replace(/^[ \t]*\n/, ''), depth + 1));
}

/** Header fields by name in lower case, folded lines joined; the first of each name up to an empty line. */
function readHeaders(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const end = text.indexOf('\n\n');
  for (const line of (end === -1 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

function decode(body: string, encoding: string | undefined): string {
  switch (encoding?.trim().toLowerCase()) {
    case 'base64':
      return decodeBase64(body.replace(/[^A-Za-z0-9+/=]/g, ''));
    case 'quoted-printable':
      return body
        .replace(/=\n/g, '')
        .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    default:
      return body;
  }
}

function decodeBase64(text: string): string {
  try {
    return atob(text).replace(/\r\n/g, '\n');
  } catch {
    // Not base64 after all: a report that cannot be read is no report.
    return '';
  }
}
