// The three letters of the calendar. Each is complete by itself, also printed: who asks, for what, by when, and where.

import { addDays } from '../../../kernel/stockholmTime.ts';
import type { Round } from '../../definition/index.ts';
import { describePlan, type LetterDraft } from './letterDraft.ts';
import {
  buildMail,
  getMailWords,
  type MailBasis,
  mailRoundWords,
  placeLink,
  placeReviewLink,
  readPartName,
  readRoundName,
  readUnitName,
  writeDate,
  writeList,
} from './mailText.ts';
import type { NewMail } from './model.ts';

/**
 * The letter with a link to each part that the unit is framed for, and one to name a coordinator (R-COLLECTION-02, -03, -07,
 * -16, -19). It has what a letter of collection must have: sender, purpose, voluntary or not, basis, consultation, last day.
 */
export function buildInvitation(draft: LetterDraft): NewMail {
  const { round, planned, recipient, sender, addLink } = draft;
  const { basis, words, write } = readDraft(draft);
  const { invitation } = words;
  const unit = readUnitName(basis);
  const { due, sentence } = describeDue(draft);
  const links: string[] = [];
  const place = (id: string | undefined): string => {
    if (id === undefined) return words.linkInOriginal;
    links.push(id);
    return placeLink(id);
  };
  const own = place(addLink(recipient.role === 'coordinator' ? 'coordinator' : 'registrator'));
  const partLinks = planned.framed.map((part) => {
    const [name, link] = [readPartName(basis, part), addLink('expert', part)];
    return link === undefined ? name : invitation.partLink(name, place(link));
  });
  return write({
    kind: 'invitation',
    subject: invitation.subject(readRoundName(basis), unit, due),
    paragraphs: [
      [invitation.lead(sender.name, unit, readRoundName(basis), planned.framed.length), sentence]
        .filter(Boolean)
        .join(' '),
      recipient.role === 'coordinator' ? invitation.isCoordinator(own) : invitation.coordinator(own),
      `${invitation.parts}\n${writeList(partLinks)}`,
      invitation.attached,
      `${invitation.aboutTitle}\n${writeList(describeSurvey(draft, basis))}`,
      `${invitation.verifyTitle}\n${invitation.verify(sender.name, sender.email, `${sender.url}/`, nameCase(round, basis))}`,
      `${invitation.wrongTitle}\n${invitation.wrong}`,
    ],
    links,
    attachments: planned.framed.map((part) => ({ kind: 'questionnaire', part })),
  });
}

/** To units with parts outstanding at this moment, naming them (R-COLLECTION-04, -09). */
export function buildReminder(draft: LetterDraft): NewMail {
  const { planned, addLink } = draft;
  const { basis, words, write } = readDraft(draft);
  const { reminder } = words;
  const { framed, handedIn, outstanding, begun } = planned;
  const [round, unit] = [readRoundName(basis), readUnitName(basis)];
  const { due, isLate, sentence } = describeDue(draft);
  const hasBegun = handedIn.length > 0 || begun.length > 0;
  const link = addLink('coordinator');
  const names = outstanding.map((part) => {
    const name = readPartName(basis, part);
    return begun.includes(part) ? reminder.partBegun(name) : reminder.partNotBegun(name);
  });
  const lead = hasBegun ? reminder.begun(unit, round, handedIn.length, framed.length) : reminder.notBegun(unit, round);
  return write({
    kind: 'reminder',
    subject: reminder.subject(round, unit, outstanding.length, framed.length, due),
    paragraphs: [
      `${lead}\n${writeList(names)}`,
      isLate || due === '' ? sentence : reminder.lastDay(due),
      reminder.open(link === undefined ? words.linkInOriginal : placeLink(link)),
      reminder.decline,
    ],
    links: link === undefined ? [] : [link],
  });
}

/** The day to answer by, '' for none, and a sentence that says so; after the last day it is the last one that is open. */
function describeDue({ round, phase, language }: LetterDraft) {
  const { invitation, reminder } = mailRoundWords[language ?? 'sv'];
  const isLate = phase.kind === 'late' || phase.kind === 'review';
  const lastDay = writeDate(phase.lastDay, language);
  const due = isLate ? writeDate(findLastOpenDay(round), language) : lastDay;
  if (due === '') return { due, isLate, sentence: '' };
  return { due, isLate, sentence: isLate ? reminder.stillOpen(lastDay, due) : invitation.lastDay(due) };
}

/** To units that have handed in something: read, and correct what is not right (R-COLLECTION-11). */
export function buildReviewMailing(draft: LetterDraft): NewMail {
  const { planned, addLink } = draft;
  const { basis, words, write } = readDraft(draft);
  const { review } = words;
  const { framed, handedIn, outstanding } = planned;
  const name = (part: string) => readPartName(basis, part);
  const [round, unit] = [readRoundName(basis), readUnitName(basis)];
  const due = writeDate(draft.round.calendar.find(({ kind }) => kind === 'review')?.to, draft.language);
  const link = addLink('coordinator');
  return write({
    kind: 'review',
    subject: review.subject(round, unit, due),
    paragraphs: [
      review.lead(unit, round, handedIn.length, framed.length),
      review.due(due),
      review.open(link === undefined ? words.linkInOriginal : placeReviewLink(link)),
      `${review.handedIn}\n${writeList(handedIn.map(name))}`,
      outstanding.length === 0 ? '' : `${review.outstanding}\n${writeList(outstanding.map(name))}`,
      review.nothing,
    ],
    links: link === undefined ? [] : [link],
  });
}

/** Words, basis, and how the letter is put together: greeting first, or the line of a copy; the ending last. */
function readDraft(draft: LetterDraft) {
  const { id, round, planned, recipient, now, language } = draft;
  const toName = draft.persons.get(recipient.person)?.name ?? '';
  const basis: MailBasis = {
    id,
    round,
    unit: planned.unit,
    to: recipient.person,
    toName,
    createdAt: now,
    ...(language === undefined ? {} : { language }),
  };
  const words = mailRoundWords[language ?? 'sv'];
  const general = getMailWords(basis);
  const write = (letter: {
    readonly kind: NewMail['kind'];
    readonly subject: string;
    readonly paragraphs: readonly string[];
    readonly links: readonly string[];
    readonly attachments?: NewMail['attachments'];
  }): NewMail =>
    buildMail(basis, {
      ...letter,
      occasion: recipient.occasion,
      reason: describePlan(planned, draft),
      paragraphs: [
        general.greeting(toName),
        recipient.role === 'copy' ? words.copyOf(draft.recipientsWithLinks) : '',
        ...letter.paragraphs,
        // The letter ends with whom to turn to; the others say it in a line.
        letter.kind === 'invitation' ? '' : general.ending,
      ],
    });
  return { basis, words, write };
}

function describeSurvey({ round, language, planned }: LetterDraft, basis: MailBasis): readonly string[] {
  const { invitation } = mailRoundWords[language ?? 'sv'];
  const { legal } = round;
  const read = (text: { readonly sv: string; readonly en: string | undefined }) =>
    language === 'en' ? (text.en ?? text.sv) : text.sv;
  const compulsory = round.parts
    .filter(({ code, isCompulsory }) => isCompulsory && planned.framed.includes(code))
    .map(({ code }) => readPartName(basis, code));
  return [
    invitation.purpose(read(legal.purpose)),
    legal.isVoluntary === false ? invitation.notVoluntary : invitation.voluntary,
    compulsory.length === 0 ? '' : invitation.compulsoryParts(compulsory.join(', ')),
    invitation.basis(read(legal.basis)),
    invitation.consultation(writeDate(legal.consultation.date, language), legal.consultation.registrationNumber ?? ''),
  ].filter((line) => line !== '');
}

function nameCase({ legal }: Round, basis: MailBasis): string {
  const number = legal.consultation.registrationNumber ?? '';
  return number === '' ? readRoundName(basis) : `${readRoundName(basis)} (${number})`;
}

/** The last day on which a unit may write: the day before the round closes. */
function findLastOpenDay({ calendar }: Round): string | undefined {
  const close = calendar.find(({ kind }) => kind === 'close');
  return close === undefined ? undefined : addDays(close.from, -1);
}
