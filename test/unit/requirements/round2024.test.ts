// What the method description of 2024 says of the round as such: calendar, errata, registers and other sources.

import { describe, expect, it } from 'vitest';
import { loadRealRound } from '../../support/loadRealRound.ts';

const { set, round } = loadRealRound(2024);

describe('the calendar of 2024', () => {
  const listDays = (kind: string) =>
    round.calendar.filter((entry) => entry.kind === kind).map(({ from, to }) => (from === to ? from : `${from}/${to}`));

  it('mails on 24 January, and the last day to answer is 11 March', () => {
    expect([listDays('mailing'), listDays('lastDay')]).toEqual([['2024-01-24'], ['2024-03-11']]);
  });

  it('has three reminders: 22 and 29 February, 6 March', () => {
    expect(listDays('reminder')).toEqual(['2024-02-22', '2024-02-29', '2024-03-06']);
  });

  it('lets the units review until 25 March, and closes on 26 March (I24-12)', () => {
    expect(listDays('review')).toEqual(['2024-03-12/2024-03-25']);
    expect([listDays('close'), listDays('publication')]).toEqual([['2024-03-26'], ['2024-06']]);
  });

  it('asks for no compulsory part, and of everyone who wants to take part', () => {
    expect(round.parts.some((part) => part.isCompulsory)).toBe(false);
    expect(round.legal).toMatchObject({ isVoluntary: true, consultation: { date: undefined } });
  });
});

describe('the errata of 2024', () => {
  const findErratum = (id: string) => round.errata.find((erratum) => erratum.id === id);

  it('tell the counted number of units, and on what base all parts are counted (I24-01, I24-02, I24-03)', () => {
    expect(findErratum('storleksgrupp-5-stadsdelsomraden')).toMatchObject({
      printed: 'Stockholms 14 stadsdelsområden',
      ours: 'Stockholms 11 stadsdelsområden',
    });
    expect(findErratum('svarat-pa-alla-delar-bas')?.ours).toBe('Av samtliga 305 är det 261 (86 procent)');
    expect(findErratum('svarat-pa-alla-delar-goteborg')?.ours).toBe('alla delar som enheten ingår i');
  });

  it('tell misprints that a reader meets (I24-04, I24-05, I24-07, I24-20)', () => {
    expect(
      ['inte-svarat-kommuner', 'storleksgrupp-granser', 'jamlik', 'landsting-region'].map(findErratum),
    ).not.toContain(undefined);
    expect(findErratum('uppgiftslamnarborda')?.ours).toBe('uppgiftslämnarbörda');
  });
});

describe('the registers and other sources of 2024', () => {
  const registers = round.registers.slice(0, 13);
  const others = round.registers.slice(13);

  it('R-REGISTER-02 are 13 registers of Socialstyrelsen and Statistiska centralbyrån', () => {
    expect(new Set(registers.map(({ kind }) => kind))).toEqual(new Set(['register']));
    const byPublisher = Map.groupBy(registers, ({ publisher }) => publisher);
    expect([...byPublisher].map(([publisher, own]) => `${publisher} ${own.length}`)).toEqual([
      'Socialstyrelsen 8',
      'Statistiska centralbyrån 5',
    ]);
  });

  it('R-REGISTER-03 have one reference day, that of RTB (I24-09)', () => {
    const dated = round.registers.filter(({ referenceDay }) => referenceDay !== undefined);
    expect(dated.map(({ id, referenceDay }) => [id, referenceDay])).toEqual([['rtb', '2022-12-31']]);
  });

  it('R-REGISTER-04 are 17 others, each with a publisher', () => {
    expect(others).toHaveLength(17);
    expect(others.every(({ title, publisher }) => title.length > 5 && publisher.length > 2)).toBe(true);
    expect(set.sources.has('metod2024')).toBe(true);
  });
});
