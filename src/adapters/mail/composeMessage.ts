import { createTransport } from 'nodemailer';
import type { MailMessage } from '../../stages/collection/index.ts';

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** The message as it travels (RFC 5322): text and HTML, and its files. The same bytes go into a file and to a server. */
export async function composeMessage(message: MailMessage): Promise<Buffer> {
  const { messageId, from, replyTo, to, subject, text, html, date, attachments } = message;
  const composed = await composer.sendMail({
    messageId,
    from,
    to: { name: to.name, address: to.email },
    ...(replyTo === undefined ? {} : { replyTo }),
    subject,
    text,
    html,
    date: new Date(date),
    // Tells mail systems not to answer it with absence notices (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'sv' },
    attachments: attachments.map(({ name, mediaType, bytes }) => ({
      filename: name,
      contentType: mediaType,
      content: Buffer.from(bytes),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const bytes: unknown = composed.message;
  if (!Buffer.isBuffer(bytes)) throw new Error('The composer was asked for a buffer');
  return bytes;
}
