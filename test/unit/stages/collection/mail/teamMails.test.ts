// Mails between colleagues, managers and the agency: what each says, once and in both languages; and how text becomes HTML.

import { describe, expect, it } from 'vitest';
import {
  buildApprovalAnsweredMail,
  buildApprovalAskedMail,
  buildCoordinatorNamedMail,
  buildDelegationDoneMail,
  buildDelegationMail,
  buildDelegationReminderMail,
  buildOfficeAnswerMail,
  buildOfficeQuestionMail,
  buildReceiptMail,
  buildReopeningMail,
  type MailBasis,
  type NewMail,
  renderMailHtml,
} from '../../../../../src/stages/collection/index.ts';
import { buildFrame } from '../../../../../src/stages/frame/index.ts';
import { loadRealRound } from '../../../../support/loadRealRound.ts';

const { set, round } = loadRealRound(2024);
const unit = buildFrame(round, set.classifications).unitsByCode.get('1440');
if (unit === undefined) throw new Error('No unit');
const basis: MailBasis = {
  id: 'm1',
  round,
  unit,
  to: 'p1',
  toName: 'Kim Berg',
  createdAt: '2024-02-01T09:00:00.000Z',
};
const work = { delegation: 'd1', part: 'lss', questions: [], due: '2024-02-20' };

function buildAll(changes: Partial<MailBasis> = {}): readonly NewMail[] {
  const own = { ...basis, ...changes };
  return [
    buildCoordinatorNamedMail(own, { contact: 'k1', namedBy: 'Ada Lind', parts: ['eb', 'lss'], link: 'l1' }),
    buildDelegationMail(own, { ...work, by: 'Ada Lind', message: 'Kan du ta den här?', link: 'l1' }),
    buildDelegationReminderMail(own, { ...work, when: 'before', link: 'l1' }),
    buildDelegationDoneMail(own, { ...work, by: 'Bo Ek', message: '', isHandedIn: false, link: undefined }),
    buildApprovalAskedMail(own, { parts: ['lss'], by: 'Ada Lind', message: '', link: 'l1' }),
    buildApprovalAnsweredMail(own, {
      decisions: [{ part: 'lss', outcome: 'sentBack', comment: 'Se F1.' }],
      by: 'Eva',
      link: undefined,
    }),
    buildReceiptMail(own, {
      part: 'lss',
      sequence: 3,
      receipt: 'abc-123',
      handedInAt: '2024-02-20T13:32:00.000Z',
      by: 'Kim Berg',
      link: undefined,
    }),
    buildOfficeQuestionMail(own, { question: 'q1', part: 'lss', text: 'Stämmer 14?', due: '', link: 'l1' }),
    buildOfficeAnswerMail(own, { question: 'q1', part: 'lss', outcome: 'corrected', reason: 'Skrivfel.', link: 'l1' }),
    buildReopeningMail(own, { part: 'lss', lastDay: '2024-03-20', reason: 'Ni bad om det.', link: 'l1' }),
  ];
}

describe('mails of the teamwork', () => {
  it('each have a kind and an occasion of their own, a short subject, and each of their links in the text', () => {
    const mails = buildAll();
    expect(new Set(mails.map(({ kind }) => kind)).size).toBe(mails.length);
    expect(new Set(mails.map(({ occasion }) => occasion)).size).toBe(mails.length);
    for (const { subject, text, links, reason, unit: code, to } of mails) {
      expect(subject.length).toBeLessThanOrEqual(130);
      expect(text).toMatch(/^Hej Kim Berg!\n\n/);
      for (const link of links) expect(text).toContain(`{{link:${link}}}`);
      expect(reason).not.toBe('');
      expect([code, to]).toEqual(['1440', 'p1']);
    }
  });

  it('say what to do and by when', () => {
    const [named, delegated, reminder] = buildAll();
    const part = 'Stöd och service till personer med funktionsnedsättning, LSS';
    expect(named?.subject).toBe('Öppna jämförelser 2024: ni samordnar Ale, svara senast 11 mars 2024');
    expect(delegated?.subject).toBe(`Öppna jämförelser 2024: svara på ${part} senast 20 februari 2024`);
    expect(delegated?.text).toContain('Hälsning från Ada Lind:\n”Kan du ta den här?”');
    expect(delegated?.attachments).toEqual([{ kind: 'questionnaire', part: 'lss' }]);
    expect(reminder?.text).toContain('Svara senast 20 februari 2024.');
  });

  it('name the questions when only some are handed over, and attach nothing then', () => {
    const mail = buildDelegationMail(basis, { ...work, questions: ['F1', 'F3'], by: '', message: '', link: 'l1' });
    expect(mail.text).toContain('ber er att svara på frågorna F1, F3 i delen');
    expect(mail.attachments).toEqual([]);
  });

  it('tell all that a manager decided in one go: which parts, and each comment with its part', () => {
    const mail = buildApprovalAnsweredMail(basis, {
      decisions: [
        { part: 'eb', outcome: 'approved', comment: '' },
        { part: 'lss', outcome: 'sentBack', comment: 'Se F1.' },
      ],
      by: 'Eva',
      link: 'l1',
    });
    expect(mail.subject).toBe('Öppna jämförelser 2024: 1 del är godkänd, 1 kom tillbaka');
    expect(mail.text.split('\n\n').slice(1, -2)).toEqual([
      'Eva har tagit ställning till svaren på 2 delar för Ale.',
      'Godkända:\n– Ekonomiskt bistånd',
      'Kom tillbaka med en kommentar:\n– Stöd och service till personer med funktionsnedsättning, LSS',
      'Kommentar till Stöd och service till personer med funktionsnedsättning, LSS:\n”Se F1.”',
      'Det som är godkänt är inte inlämnat förrän ni lämnar in det.',
      'Se över svaren och be om ett nytt godkännande.',
    ]);
  });

  it('put no line break of a writer into a subject', () => {
    const mail = buildDelegationDoneMail(basis, {
      ...work,
      by: 'Bo\r\nBcc: x@y.example',
      message: '',
      isHandedIn: true,
      link: undefined,
    });
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });

  it('tell the time of a receipt by the clock in Sweden', () => {
    expect(buildAll()[6]?.text).toContain('20 februari 2024 kl. 14.32');
  });

  it('are there in English too, with the same links', () => {
    const english = buildAll({ language: 'en' });
    for (const [index, mail] of buildAll().entries()) {
      expect(english[index]?.links).toEqual(mail.links);
      expect(english[index]?.text).not.toBe(mail.text);
      expect(english[index]?.text).toMatch(/^Hello Kim Berg,/);
    }
  });
});

describe('a mail as HTML', () => {
  it('has the same words, with addresses as links and lists as lists', () => {
    const html = renderMailHtml('Hej!\n\nDelar:\n– Eb: https://a.example/svara/x-_1.\n– Lss', 'sv', 'Ämne');
    const plain = html.replace(/ style="[^"]*"/g, '');
    expect(plain).toContain('<p>Hej!</p>');
    expect(plain).toContain(
      '<p>Delar:</p>\n<ul><li>Eb: <a href="https://a.example/svara/x-_1">https://a.example/svara/x-_1</a>.</li><li>Lss</li></ul>',
    );
    expect(html).toContain('<html lang="sv">');
  });

  it('lets no word of a writer become markup', () => {
    const html = renderMailHtml('<script>x</script> "a" & https://a.example/"><b>', 'sv', '</title>');
    expect(html).not.toMatch(/<script|<b>|<\/title><\/title>/);
    expect(html).toContain('&lt;script&gt;');
  });
});
