// One function per kind of mail in the work around the answers. All take what the mail is about and give the mail as it is
// stored (`teamwork.record({ …, mails })`); ids of links stand in the text and become addresses when it is sent. A round
// on trial sends no mail: the caller stores none then.

import { findRoundPhase } from '../calendar/findRoundPhase.ts';
import {
  buildMail,
  getMailWords,
  greet,
  listLinks,
  type MailBasis,
  openWith,
  placeLink,
  readPartName,
  readRoundName,
  readUnitName,
  writeDate,
  writeInstant,
  writeList,
} from './mailText.ts';
import type { NewMail } from './model.ts';
import { nameDelegationReminder } from './planDelegationReminders.ts';

/** To a newly named coordinator: the link to the unit's board. `namedBy`: name, '' where it is not known. */
export function buildCoordinatorNamedMail(
  basis: MailBasis,
  { contact, namedBy, parts, link }: { contact: string; namedBy: string; parts: readonly string[]; link: string },
): NewMail {
  const words = getMailWords(basis).coordinatorNamed;
  const [round, unit] = [readRoundName(basis), readUnitName(basis)];
  const due = writeDate(findLastDay(basis), basis.language);
  return buildMail(basis, {
    kind: 'coordinatorNamed',
    occasion: `coordinatorNamed|${basis.unit.code}|${contact}`,
    reason: words.reason(unit),
    subject: words.subject(round, unit, due),
    paragraphs: [
      greet(basis),
      words.lead(namedBy, unit, round),
      due === '' ? '' : getMailWords(basis).lastDay(due),
      words.what(parts.length),
      writeList(parts.map((part) => readPartName(basis, part))),
      words.open(placeLink(link)),
      getMailWords(basis).linkIsPersonal,
      getMailWords(basis).ending,
    ],
    links: [link],
  });
}

/** What a delegation is about. `questions`: printed codes of main questions; empty: the whole part. `due`: day or ''. */
export interface DelegatedWork {
  readonly delegation: string;
  readonly part: string;
  readonly questions: readonly string[];
  readonly due: string;
}

/**
 * To the colleague who is asked to answer. `message`: what the coordinator wrote, '' for nothing; the Word questionnaire of the
 * part goes with it when the whole part is delegated.
 */
export function buildDelegationMail(
  basis: MailBasis,
  { by, message, link, ...work }: DelegatedWork & { by: string; message: string; link: string },
): NewMail {
  const { delegation: words, linkIsPersonal, quote, ending } = getMailWords(basis);
  const part = readPartName(basis, work.part);
  const due = writeDate(work.due, basis.language);
  const isWhole = work.questions.length === 0;
  return buildMail(basis, {
    kind: 'delegation',
    occasion: `delegation|${basis.unit.code}|${work.delegation}`,
    reason: words.reason(part),
    subject: words.subject(readRoundName(basis), part, due),
    paragraphs: [
      greet(basis),
      words.lead(by, nameWork(basis, work), part, readUnitName(basis), readRoundName(basis)),
      due === '' ? '' : words.due(due),
      message.trim() === '' ? '' : `${words.message(by)}\n${quote(message.trim())}`,
      words.open(placeLink(link)),
      isWhole ? words.howWhole : words.howSome,
      isWhole ? words.attached : '',
      linkIsPersonal,
      ending,
    ],
    links: [link],
    attachments: isWhole ? [{ kind: 'questionnaire', part: work.part }] : [],
  });
}

/** To a colleague whose delegation is not done, `before` or `after` its day. */
export function buildDelegationReminderMail(
  basis: MailBasis,
  { when, link, ...work }: DelegatedWork & { when: 'before' | 'after'; link: string },
): NewMail {
  const { delegationReminder: words, linkIsPersonal, ending } = getMailWords(basis);
  const part = readPartName(basis, work.part);
  const due = writeDate(work.due, basis.language);
  return buildMail(basis, {
    kind: 'delegationReminder',
    occasion: nameDelegationReminder(basis.unit.code, work.delegation, when),
    reason: words.reason[when](part, due),
    subject: words.subject[when](readRoundName(basis), part, due),
    paragraphs: [
      greet(basis),
      words.lead[when](nameWork(basis, work), part, readUnitName(basis), due),
      words.open(placeLink(link)),
      words.done,
      linkIsPersonal,
      ending,
    ],
    links: [link],
  });
}

/** To the one who delegated: it is done. `link`: a new link to the board, or undefined to use the one already had. */
export function buildDelegationDoneMail(
  basis: MailBasis,
  input: DelegatedWork & { by: string; message: string; isHandedIn: boolean; link: string | undefined },
): NewMail {
  const { delegationDone: words, quote, ending } = getMailWords(basis);
  const part = readPartName(basis, input.part);
  const { by, message } = input;
  return buildMail(basis, {
    kind: 'delegationDone',
    // A colleague may say so again after more work; then it is told again.
    occasion: `delegationDone|${basis.unit.code}|${input.delegation}|${basis.createdAt}`,
    reason: words.reason(part),
    subject: words.subject(readRoundName(basis), part, by),
    paragraphs: [
      greet(basis),
      words.lead(by, nameWork(basis, input), part, readUnitName(basis)),
      message.trim() === '' ? '' : `${words.message(by)}\n${quote(message.trim())}`,
      input.isHandedIn ? words.handedIn : words.notHandedIn,
      openWith(basis, words.open, input.link),
      ending,
    ],
    links: listLinks(input.link),
  });
}

/** To the manager who is asked to approve. */
export function buildApprovalAskedMail(
  basis: MailBasis,
  { parts, by, message, link }: { parts: readonly string[]; by: string; message: string; link: string },
): NewMail {
  const { approvalAsked: words, readLinkIsPersonal, quote, ending } = getMailWords(basis);
  const [round, unit] = [readRoundName(basis), readUnitName(basis)];
  return buildMail(basis, {
    kind: 'approvalAsked',
    occasion: `approvalAsked|${basis.unit.code}|${link}`,
    reason: words.reason,
    subject: words.subject(round, unit, parts.length),
    paragraphs: [
      greet(basis),
      words.lead(by, unit, round),
      writeList(parts.map((part) => readPartName(basis, part))),
      message.trim() === '' ? '' : `${words.message(by)}\n${quote(message.trim())}`,
      words.open(placeLink(link)),
      words.how,
      readLinkIsPersonal,
      ending,
    ],
    links: [link],
  });
}

/** Receipt of a part that is handed in. `sequence`: of the event in the chain; `receipt`: what the receipt page shows. */
export function buildReceiptMail(
  basis: MailBasis,
  input: { part: string; sequence: number; receipt: string; handedInAt: string; by: string; link: string | undefined },
): NewMail {
  const { receipt: words, ending } = getMailWords(basis);
  const part = readPartName(basis, input.part);
  const unit = readUnitName(basis);
  return buildMail(basis, {
    kind: 'receipt',
    occasion: `receipt|${basis.unit.code}|${input.part}|${input.sequence}|${basis.to}`,
    reason: words.reason(part),
    subject: words.subject(readRoundName(basis), part, unit),
    paragraphs: [
      greet(basis),
      words.lead(part, unit, input.by, writeInstant(input.handedInAt, basis.language)),
      words.number(input.receipt),
      words.attached,
      words.change,
      openWith(basis, words.open, input.link),
      ending,
    ],
    links: listLinks(input.link),
    attachments: [{ kind: 'receipt', part: input.part, sequence: input.sequence }],
  });
}

function nameWork(basis: MailBasis, { questions }: Pick<DelegatedWork, 'questions'>): string {
  const words = getMailWords(basis).delegation;
  const [first, ...rest] = questions;
  if (first === undefined) return words.wholePart;
  return rest.length === 0 ? words.oneQuestion(first) : words.someQuestions(questions.join(', '));
}

function findLastDay({ round, createdAt }: MailBasis): string | undefined {
  return findRoundPhase(round.calendar, createdAt, createdAt).lastDay;
}
