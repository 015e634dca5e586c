// The round of 2018 as data: calendar, what was not published, titles.

import { describe, expect, it } from 'vitest';
import { loadRealRound } from '../../support/loadRealRound.ts';

const { round } = loadRealRound(2018);
const listDays = (kind: string) =>
  round.calendar.filter((entry) => entry.kind === kind).map(({ from, to }) => [from, to]);

describe('the calendar', () => {
  it('R-COLLECTION-01 is one for all parts: the survey of a year is collected at one occasion', () => {
    expect(round.parts).toHaveLength(8);
    expect(listDays('mailing')).toHaveLength(1);
    expect(listDays('close')).toHaveLength(1);
  });

  it('R-COLLECTION-14 has mailing, reminders, closing and the window for corrections on the days of the guide', () => {
    expect(listDays('mailing')).toEqual([['2018-01-24', '2018-01-24']]);
    expect(listDays('reminder').map(([from]) => from)).toEqual(['2018-02-26', '2018-03-07', '2018-03-15']);
    expect(listDays('close').map(([from]) => from)).toEqual(['2018-03-21']);
    expect(listDays('reopen')).toEqual([['2018-04-03', '2018-04-12']]);
    expect(round.calendar.map(({ from }) => from)).toEqual(round.calendar.map(({ from }) => from).toSorted());
  });

  it('R-COLLECTION-20 R-PUBLICATION-19 publication follows in June of the same year', () => {
    expect(listDays('publication').map(([from]) => from)).toEqual(['2018-06']);
  });
});

describe('what was collected and not published', () => {
  it('R-REVIEW-07 R-REVIEW-08 is listed with its reason, and has no published column', () => {
    const withheld = round.changes.filter(({ kind }) => kind === 'notPublished');
    expect(withheld.map(({ questions }) => questions)).toEqual([['G26'], [], []]);
    expect(withheld[0]?.text.sv).toContain('i hög grad uppfattats olika');
    expect(withheld[1]?.text.sv).toContain('enkätfrågorna för mätperioden var felaktiga');
    const published = round.columns.filter((column) => column.withdrawn === undefined);
    expect(published.filter(({ description }) => description.questions.includes('G26'))).toEqual([]);
  });

  it('R-DOCUMENTATION-09 the list of changes has what was removed, adjusted, added and not published', () => {
    const kinds = Map.groupBy(round.changes, ({ kind }) => kind);
    expect([...kinds].map(([kind, changes]) => `${kind} ${changes.length}`)).toEqual([
      'removed 1',
      'adjusted 7',
      'added 6',
      'notPublished 3',
    ]);
    for (const { text, source } of round.changes)
      expect([text.sv.length > 20, source?.document]).toEqual([true, 'guide2018']);
  });
});

describe('names', () => {
  it('R-PUBLICATION-03 the workbook of LSS has the published title', () => {
    expect(round.areas.find(({ code }) => code === 'lss')?.workbookTitle).toMatchObject({
      sv: 'Öppna jämförelser 2018. Stöd till personer med funktionsnedsättning-LSS. Resultat (kommuner, län och riket).',
      wording: 'official',
    });
  });

  it('R-COMPARABILITY-07 every column says how it compares with the year before', () => {
    for (const { code, comparability } of round.columns) {
      expect(comparability.filter(({ year }) => year === 2017).length, code).toBe(1);
    }
  });
});
