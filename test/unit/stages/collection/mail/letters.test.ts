// The letters of the calendar: what they must say, whom they link, and that they fit a printed page.

import { describe, expect, it } from 'vitest';
import {
  buildOccasionMails,
  findRoundPhase,
  listOccasions,
  type MailingUnit,
  type OccasionWork,
  planOccasion,
  type ResponseState,
} from '../../../../../src/stages/collection/index.ts';
import { buildFrame } from '../../../../../src/stages/frame/index.ts';
import { loadStartableRound, testRegistrationNumber } from '../../../../support/loadStartableRound.ts';

const { set, round } = loadStartableRound(2024);
const frame = buildFrame(round, set.classifications);
const startedAt = '2024-01-15T09:00:00.000Z';

const contact = { role: 'registrator', since: startedAt, bouncedAt: undefined } as const;
const persons = new Map([
  ['p1', { actor: 'p1', name: '', email: 'kommun@ale.example' }],
  ['p2', { actor: 'p2', name: 'Kim Berg', email: 'kim@ale.example' }],
]);

function build(
  id: string,
  states: Readonly<Record<string, ResponseState>> = {},
  options: { unit?: string; contacts?: MailingUnit['contacts']; at?: string; language?: 'sv' | 'en' } = {},
) {
  const occasion = listOccasions(round.calendar).find((candidate) => candidate.id === id);
  const unit = frame.unitsByCode.get(options.unit ?? '1440');
  if (occasion === undefined || unit === undefined) throw new Error('No such occasion or unit');
  const now = options.at ?? occasion.dueAt;
  const phase = findRoundPhase(round.calendar, startedAt, now);
  const contacts = options.contacts ?? [{ ...contact, id: 'k1', person: 'p1' }];
  const framed = frame.partsByUnit.get(unit.code) ?? [];
  const [planned] = planOccasion({ round, occasion, phase, isHeld: false, stored: new Set() }, [
    { unit, framed, states: new Map(Object.entries(states)), contacts },
  ]);
  if (planned === undefined) throw new Error('Nothing planned');
  let keys = 0;
  const work: OccasionWork = {
    round,
    occasion,
    phase,
    persons,
    sender: { name: 'Myndigheten', email: 'oj@myndigheten.example', url: 'https://jamfor.example' },
    now,
    drawKey: () => `nyckel-${++keys}`,
    ...(options.language === undefined ? {} : { language: options.language }),
  };
  return buildOccasionMails(work, planned);
}

describe('the letter', () => {
  it('R-COLLECTION-03 R-COLLECTION-16 R-COLLECTION-19 has a link to each framed part, one to name a coordinator, and the questions in Word', () => {
    const { mails, links } = build('mailing-1');
    const [mail] = mails;
    const parts = round.parts.map(({ code }) => code);
    expect(links.map(({ role, part }) => part ?? role)).toEqual(['registrator', ...parts]);
    expect(mail?.links).toEqual(links.map(({ id }) => id));
    for (const { id } of links) expect(mail?.text).toContain(`{{link:${id}}}`);
    expect(mail?.attachments).toEqual(parts.map((part) => ({ kind: 'questionnaire', part })));
    expect(mail?.text).toContain('Utse en samordnare. Det rekommenderar vi alla');
  });

  it('R-COLLECTION-16 links an administration of Göteborg to its own parts only', () => {
    const { links } = build('mailing-1', {}, { unit: '1480-avo' });
    expect(links.filter(({ role }) => role === 'expert').map(({ part }) => part)).toEqual(
      frame.partsByUnit.get('1480-avo'),
    );
  });

  it('R-COLLECTION-08 says by when in its subject, and who asks, why, on what basis and after which consultation', () => {
    const [mail] = build('mailing-1').mails;
    expect(mail?.subject).toBe('Öppna jämförelser 2024: enkäten till Ale, svara senast 11 mars 2024');
    for (const words of [
      'Myndigheten, oj@myndigheten.example',
      'alla länkar i brevet börjar med https://jamfor.example/',
      round.legal.purpose.sv,
      round.legal.basis.sv,
      'det är frivilligt att svara',
      `2 oktober 2023, diarienummer ${testRegistrationNumber}`,
      'Skriv vem som ska ha det',
    ]) {
      expect(mail?.text).toContain(words);
    }
  });

  it('fits a printed page', () => {
    // An A4 page in 11 points holds about 54 lines of 95 signs; an address of a link has 66.
    const text = (build('mailing-1').mails[0]?.text ?? '').replace(/\{\{link:[^}]+\}\}/g, 'x'.repeat(66));
    const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 95)));
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(54);
  });

  it('gives a copy no link, and says who has them', () => {
    const contacts = [
      { ...contact, id: 'k1', person: 'p1' },
      { ...contact, id: 'k2', role: 'copy' as const, person: 'p2' },
    ];
    const { mails, links } = build('mailing-1', {}, { contacts });
    expect(mails[1]).toMatchObject({ to: 'p2', links: [], occasion: 'mailing-1|1440|k2' });
    expect(mails[1]?.text).toContain('Hej Kim Berg!');
    expect(mails[1]?.text).toContain('Brevet med länkar har gått till kommun@ale.example');
    expect(mails[1]?.text).not.toContain('{{link');
    expect(new Set(links.map(({ id }) => id))).toEqual(new Set(mails[0]?.links));
  });

  it('gives a coordinator who is named already the board instead', () => {
    const contacts = [{ ...contact, id: 'k2', role: 'coordinator' as const, person: 'p2' }];
    const { mails, links } = build('mailing-1', {}, { contacts });
    expect(links[0]).toMatchObject({ role: 'coordinator', part: undefined, actor: 'p2' });
    expect(mails[0]?.text).toContain('Ni är samordnare.');
  });

  it('closes its links fourteen days after the round has closed', () => {
    expect(build('mailing-1').links[0]?.expiresAt).toBe('2024-04-09T22:00:00.000Z');
  });
});

describe('a reminder', () => {
  it('R-COLLECTION-09 names each part that is outstanding and none else', () => {
    const states = { eb: 'submitted', lss: 'draft', khsv: 'declined', vald: 'reopened' } as const;
    const [mail] = build('reminder-2', states).mails;
    expect(mail?.subject).toBe(
      'Påminnelse: 7 av 10 delar saknas från Ale, svara senast 11 mars 2024 (Öppna jämförelser 2024)',
    );
    expect(mail?.text).toContain('Ale har lämnat in 2 av 10 delar');
    expect(mail?.text).toContain('– Stöd och service till personer med funktionsnedsättning, LSS (påbörjad)');
    expect(mail?.text).toContain('– Äldreomsorgen (inte påbörjad)');
    for (const name of ['Ekonomiskt bistånd', 'Kommunal hälso- och sjukvård', 'Våld i nära relationer']) {
      expect(mail?.text).not.toContain(name);
    }
    expect(mail?.reason).toMatch(/^7 av 10 delar saknas: Gemensam del; /);
  });

  it('speaks otherwise to those who have not begun, and to those who have', () => {
    expect(build('reminder-1').mails[0]?.text).toContain('Vi har inte fått några svar från Ale');
    expect(build('reminder-1', { lss: 'draft' }).mails[0]?.text).toContain('Ale har börjat svara');
  });

  it('carries one link to all of the unit', () => {
    const { links } = build('reminder-1');
    expect(links.map(({ role, part }) => [role, part])).toEqual([['coordinator', undefined]]);
  });

  it('says that the surveys are still open when the last day is past', () => {
    const [mail] = build('reminder-3', {}, { at: '2024-03-13T09:00:00.000Z' }).mails;
    expect(mail?.subject).toContain('svara senast 25 mars 2024');
    expect(mail?.text).toContain('Sista dag var 11 mars 2024, men enkäten är öppen till och med 25 mars 2024.');
  });
});

describe('the mailing of the review', () => {
  it('R-COLLECTION-11 R-COLLECTION-12 asks to review what is handed in through 25 March, and says what is missing', () => {
    const [mail] = build('review-1', { eb: 'submitted', lss: 'draft' }).mails;
    expect(mail?.subject).toBe('Granska svaren från Ale senast 25 mars 2024 (Öppna jämförelser 2024)');
    expect(mail?.text).toContain('Inlämnat:\n– Ekonomiskt bistånd\n');
    expect(mail?.text).toContain('Det här saknas. Ni kan fortfarande svara:\n– Gemensam del');
    expect(mail?.text).toMatch(/\{\{link:nyckel-\d+\}\}/);
  });
});

describe('in English', () => {
  it('has the same links and no Swedish sentence', () => {
    const { mails, links } = build('reminder-1', {}, { language: 'en' });
    expect(mails[0]?.text).toContain('Please answer by 11 March 2024.');
    expect(mails[0]?.text).toContain(`{{link:${links[0]?.id}}}`);
    expect(mails[0]?.text).not.toMatch(/Svara|enkäten/);
  });
});
