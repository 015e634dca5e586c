// What every mail has in common: words by language, dates in words, paragraphs, and the place of a link.

import { mail as english } from '../../../texts/en/mail.ts';
import { mailRound as englishRound } from '../../../texts/en/mailRound.ts';
import { mail as swedish } from '../../../texts/sv/mail.ts';
import { mailRound as swedishRound } from '../../../texts/sv/mailRound.ts';
import type { Round } from '../../definition/index.ts';
import type { Unit } from '../../frame/index.ts';
import { nameUnit } from '../../frame/index.ts';
import type { NewMail } from './model.ts';

/** The language of the greeting and of our sentences; what the definitions have in Swedish only stays Swedish. */
export type MailLanguage = 'sv' | 'en';

const mailWords: Readonly<Record<MailLanguage, typeof swedish>> = { sv: swedish, en: english };

/** Words of the round's mailings by language. */
export const mailRoundWords: Readonly<Record<MailLanguage, typeof swedishRound>> = {
  sv: swedishRound,
  en: englishRound,
};

const locales: Readonly<Record<MailLanguage, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** What every mail is built from. */
export interface MailBasis {
  /** Random key of the mail; stands in the Message-ID and must not be guessable. */
  readonly id: string;
  readonly round: Round;
  readonly unit: Unit;
  /** Actor key of the recipient, and the name to greet; '' for none. */
  readonly to: string;
  readonly toName: string;
  readonly createdAt: string;
  /** Not before this time; `createdAt` unless said. */
  readonly sendAfter?: string;
  /** Swedish unless said. */
  readonly language?: MailLanguage;
}

/** What a kind of mail says, before it is put together. */
export interface MailContent {
  readonly kind: NewMail['kind'];
  /** The second half of the occasion: what it is about, once; see NewMail. */
  readonly occasion: string;
  readonly reason: string;
  readonly subject: string;
  /** Empty ones are left out. */
  readonly paragraphs: readonly string[];
  readonly links: readonly string[];
  readonly attachments?: NewMail['attachments'];
}

/** The mail as it is stored. */
export function buildMail(basis: MailBasis, content: MailContent): NewMail {
  const { id, round, unit, to, createdAt } = basis;
  const { kind, occasion, reason, links } = content;
  return {
    id,
    round: round.year,
    unit: unit.code,
    kind,
    occasion,
    to,
    reason,
    // A line break in a subject would begin another header.
    subject: content.subject.replace(/\s+/g, ' ').trim(),
    text: content.paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
    links,
    attachments: content.attachments ?? [],
    createdAt,
    sendAfter: basis.sendAfter ?? createdAt,
  };
}

/** The place of a link in a mail's text. */
export function placeLink(id: string): string {
  return `{{link:${id}}}`;
}

/** Swedish where the mail names no language. */
export function getMailWords(basis: Pick<MailBasis, 'language'>): typeof swedish {
  return mailWords[basis.language ?? 'sv'];
}

/** Swedish where the round has no English name. */
export function readRoundName({ round, language }: Pick<MailBasis, 'round' | 'language'>): string {
  return language === 'en' ? (round.name.en ?? round.name.sv) : round.name.sv;
}

/** As people say it: a district with its municipality before it. */
export function readUnitName({ unit }: Pick<MailBasis, 'unit'>): string {
  return nameUnit(unit);
}

/** Name of a part by its code; the code where the round has no such part. */
export function readPartName({ round, language }: Pick<MailBasis, 'round' | 'language'>, code: string): string {
  const name = round.parts.find((part) => part.code === code)?.name;
  if (name === undefined) return code;
  return language === 'en' ? (name.en ?? name.sv) : name.sv;
}

/** `11 mars 2024`; the date is YYYY-MM-DD, '' stays ''. */
export function writeDate(date: string | undefined, language: MailLanguage = 'sv'): string {
  if (date === undefined || date === '') return '';
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }).format(new Date(`${date}T12:00:00Z`));
}

/** `11 mars 2024 kl. 14.32` of an instant, by the clock in Sweden. */
export function writeInstant(instant: string, language: MailLanguage = 'sv'): string {
  const date = new Intl.DateTimeFormat(locales[language], { timeZone: 'Europe/Stockholm', dateStyle: 'long' });
  const clock = new Intl.DateTimeFormat(locales[language], { timeZone: 'Europe/Stockholm', timeStyle: 'short' });
  const time = new Date(instant);
  return language === 'sv'
    ? `${date.format(time)} kl. ${clock.format(time).replace(':', '.')}`
    : `${date.format(time)} at ${clock.format(time)}`;
}

/** Each on a line of its own, with a dash before. */
export function writeList(lines: readonly string[]): string {
  return lines.map((line) => `– ${line}`).join('\n');
}

/** The first line; without a name where the person's name is erased or not known. */
export function greet(basis: MailBasis): string {
  return getMailWords(basis).greeting(basis.toName);
}

/** The sentence with the link; where the mail carries none, the one that points to the link already had. */
export function openWith(basis: MailBasis, write: (link: string) => string, link: string | undefined): string {
  return link === undefined ? getMailWords(basis).useKnownLink : write(placeLink(link));
}

/** The unit's review page (R-COLLECTION-11), behind a link of the mail. */
export function placeReviewLink(id: string): string {
  return `${placeLink(id)}/granskning`;
}

/** As `openWith`, to the unit's review page. */
export function openReviewWith(basis: MailBasis, write: (link: string) => string, link: string | undefined): string {
  return link === undefined ? getMailWords(basis).useKnownLink : write(placeReviewLink(link));
}

/** The link ids of a mail: none or one. */
export function listLinks(link: string | undefined): readonly string[] {
  return link === undefined ? [] : [link];
}
