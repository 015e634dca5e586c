// Mails of the review from the office to a unit; used as those of buildTeamMails.

import {
  buildMail,
  getMailWords,
  greet,
  listLinks,
  type MailBasis,
  openReviewWith,
  openWith,
  readPartName,
  readRoundName,
  readUnitName,
  writeDate,
} from './mailText.ts';
import type { NewMail } from './model.ts';

/** To the unit: the office asks about its answers. `question`: key of the question; `text`: its words; `due`: day or ''. */
export function buildOfficeQuestionMail(
  basis: MailBasis,
  input: { question: string; part: string; text: string; due: string; link: string | undefined },
): NewMail {
  const { officeQuestion: words, quote, ending } = getMailWords(basis);
  const part = readPartName(basis, input.part);
  const [unit, due] = [readUnitName(basis), writeDate(input.due, basis.language)];
  return buildMail(basis, {
    kind: 'officeQuestion',
    occasion: `officeQuestion|${basis.unit.code}|${input.question}|${basis.to}`,
    reason: words.reason(part),
    subject: words.subject(readRoundName(basis), part, unit, due),
    paragraphs: [
      greet(basis),
      words.lead(part, unit),
      quote(input.text.trim()),
      due === '' ? '' : words.due(due),
      openReviewWith(basis, words.open, input.link),
      words.how,
      ending,
    ],
    links: listLinks(input.link),
  });
}

/** To the unit: the office has corrected an answer, or closed its question without a change. */
export function buildOfficeAnswerMail(
  basis: MailBasis,
  input: {
    /** Key of the question, or of the correction where nothing was asked. */
    question: string;
    part: string;
    outcome: 'corrected' | 'unchanged';
    reason: string;
    link: string | undefined;
  },
): NewMail {
  const { officeAnswer: words, quote, ending } = getMailWords(basis);
  const part = readPartName(basis, input.part);
  const { outcome, reason } = input;
  return buildMail(basis, {
    kind: 'officeAnswer',
    occasion: `officeAnswer|${basis.unit.code}|${input.question}|${outcome}|${basis.to}`,
    reason: words.reason[outcome](part),
    subject: words.subject[outcome](readRoundName(basis), part),
    paragraphs: [
      greet(basis),
      words.lead[outcome](part, readUnitName(basis)),
      reason.trim() === '' ? '' : `${words.why}\n${quote(reason.trim())}`,
      openReviewWith(basis, words.open, input.link),
      outcome === 'corrected' ? words.object : '',
      ending,
    ],
    links: listLinks(input.link),
  });
}

/** To the unit: a part is open again through a day (YYYY-MM-DD, inclusive). */
export function buildReopeningMail(
  basis: MailBasis,
  input: { part: string; lastDay: string; reason: string; link: string | undefined },
): NewMail {
  const { reopening: words, quote, ending } = getMailWords(basis);
  const part = readPartName(basis, input.part);
  const until = writeDate(input.lastDay, basis.language);
  const { reason } = input;
  return buildMail(basis, {
    kind: 'reopening',
    occasion: `reopening|${basis.unit.code}|${input.part}|${basis.createdAt}|${basis.to}`,
    reason: words.reason(part),
    subject: words.subject(readRoundName(basis), part, until),
    paragraphs: [
      greet(basis),
      words.lead(part, readUnitName(basis), until),
      reason.trim() === '' ? '' : `${words.why}\n${quote(reason.trim())}`,
      words.handIn,
      openWith(basis, words.open, input.link),
      ending,
    ],
    links: listLinks(input.link),
  });
}
