// Settings of mail: whom it comes from, and the server that takes it. Without a server mail is written to files.

import type { SmtpSettings } from '../../adapters/mail/index.ts';
import { Problem } from '../../kernel/problem.ts';
import { fillMessage } from '../../texts/fill.ts';
import { cliTexts } from '../../texts/sv/cli.ts';

/** `from` stands in every mail; `replyTo` undefined: answers go to `from`. */
export interface MailSettings {
  readonly from: { readonly name: string; readonly email: string };
  readonly replyTo: string | undefined;
  /** Undefined: mail is written to files. */
  readonly smtp: SmtpSettings | undefined;
}

const defaultName = 'Öppna jämförelser';
const defaultAddress = 'oppna-jamforelser@localhost';
const smtpPorts: Readonly<Record<string, number>> = { 'smtps:': 465, 'smtp:': 587 };

/**
 * `JAMFOR_MAIL_FROM` (`Name <address>`), `JAMFOR_MAIL_REPLY_TO`, `JAMFOR_SMTP` (`smtps://user:password@host:465`). Throws Problem USAGE; a
 * faulty server setting is not repeated, since it may hold a password. A server needs a sender of its own.
 */
export function readMailSettings(env: Readonly<Record<string, string | undefined>>): MailSettings {
  const from = readSender(env.JAMFOR_MAIL_FROM);
  const smtp = readServer(env.JAMFOR_SMTP);
  if (smtp !== undefined && !env.JAMFOR_MAIL_FROM) throw buildProblem('JAMFOR_MAIL_FROM', '');
  const replyTo = env.JAMFOR_MAIL_REPLY_TO || undefined;
  if (replyTo !== undefined && !isAddress(replyTo)) throw buildProblem('JAMFOR_MAIL_REPLY_TO', replyTo);
  return { from, replyTo, smtp };
}

function readSender(text: string | undefined): MailSettings['from'] {
  if (text === undefined || text === '') return { name: defaultName, email: defaultAddress };
  const named = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*$/.exec(text);
  const [name, email] = named === null ? ['', text.trim()] : [named[1] ?? '', (named[2] ?? '').trim()];
  if (!isAddress(email)) throw buildProblem('JAMFOR_MAIL_FROM', text);
  return { name: name === '' ? defaultName : name, email };
}

function readServer(text: string | undefined): SmtpSettings | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const standardPort = smtpPorts[url?.protocol ?? ''];
  if (url === undefined || standardPort === undefined || url.hostname === '') throw buildProblem('JAMFOR_SMTP', '…');
  const user = decodeURIComponent(url.username);
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? standardPort : Number(url.port),
    isSecure: url.protocol === 'smtps:',
    credentials: user === '' ? undefined : { user, pass: decodeURIComponent(url.password) },
  };
}

function isAddress(text: string): boolean {
  return /^[^\s<>@"(),;:]+@[^\s<>@"(),;:]+$/.test(text);
}

function buildProblem(name: string, value: string): Problem {
  return new Problem('USAGE', fillMessage(cliTexts.notSetting, { name, value: value.slice(0, 60) }));
}
