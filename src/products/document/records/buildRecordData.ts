// The same records as data, for programs: chains with their hashes, so that whoever gets them can recount.

import { strToU8 } from 'fflate';
import type { Mail } from '../../../stages/collection/index.ts';
import { hideLinks } from './hideLinks.ts';
import type { RecordContent, RecordFile } from './recordContent.ts';

/** The data files. `answersCsv`: the handed-in answers as answers.csv. */
export function buildRecordData(content: RecordContent, answersCsv: string): readonly RecordFile[] {
  const { names } = content.texts;
  const { parts, entries, mails, persons, hasContacts, texts } = content;
  const files: readonly (readonly [string, string])[] = [
    [names.answersCsv, answersCsv],
    [names.events, renderJson(parts.map(({ part, events, freeTexts }) => ({ part: part.code, events, freeTexts })))],
    [names.log, renderJson(entries)],
    [names.mailsData, renderJson(mails.map((mail) => describeMail(mail, content, texts.link)))],
    ...(hasContacts ? [[names.persons, renderJson([...persons.values()])] as const] : []),
  ];
  return files.map(([path, text]) => ({ path, bytes: strToU8(text) }));
}

function describeMail(mail: Mail, { persons }: RecordContent, link: string) {
  const { id, kind, subject, state, createdAt, sentAt, reason, attachments } = mail;
  const { name = '', email = '' } = persons.get(mail.to) ?? {};
  const to = { actor: mail.to, name, email };
  return { id, kind, to, subject, text: hideLinks(mail.text, link), state, createdAt, sentAt, reason, attachments };
}

function renderJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
