import { describe, expect, it } from 'vitest';
import { findNextDay, listRoundDays } from '../../../../../src/stages/collection/index.ts';
import type { CalendarEntry } from '../../../../../src/stages/definition/index.ts';

function buildEntry(kind: CalendarEntry['kind'], from: string, to = from): CalendarEntry {
  return { kind, from, to, source: undefined };
}

const calendar = [
  buildEntry('mailing', '2024-01-24'),
  buildEntry('reminder', '2024-02-22'),
  buildEntry('reminder', '2024-02-29'),
  buildEntry('lastDay', '2024-03-11'),
  buildEntry('review', '2024-03-12', '2024-03-25'),
  buildEntry('close', '2024-03-26'),
  buildEntry('publication', '2024-06'),
];
const started = {
  startedAt: '2024-01-20T10:00:00.000Z',
  occasionsRun: new Map<string, string>(),
  occasionsHeld: new Map<string, string>(),
};

function listStandings(now: string, state: Partial<typeof started> = {}) {
  return listRoundDays(calendar, { ...started, ...state }, now).map(({ standing }) => standing);
}

describe('the days of a round', () => {
  it('rule nothing while the round is not started', () => {
    const days = listRoundDays(calendar, { ...started, startedAt: undefined }, '2024-02-25T10:00:00.000Z');
    expect(new Set(days.map(({ standing }) => standing))).toEqual(new Set(['trial']));
    expect(findNextDay(days)).toBeUndefined();
  });

  it('R-COLLECTION-14 tell what has been run, what waits, what is held and what comes', () => {
    const state = {
      occasionsRun: new Map([['mailing-1', '2024-01-24T07:00:00.000Z']]),
      occasionsHeld: new Map([['reminder-2', 'Strömavbrott']]),
    };
    // 29 February at 10: the second reminder is due, held back; the first should have been run.
    expect(listStandings('2024-02-29T09:00:00.000Z', state)).toEqual([
      'run',
      'waiting',
      'held',
      'coming',
      'coming',
      'coming',
      'coming',
    ]);
  });

  it('count the days to the next one in Swedish days', () => {
    const next = findNextDay(listRoundDays(calendar, started, '2024-03-08T23:30:00.000Z'));
    // Half past midnight on 9 March in Stockholm.
    expect(next).toMatchObject({ entry: { kind: 'lastDay' }, daysLeft: 2, standing: 'coming' });
  });

  it('have windows that are open for whole days', () => {
    const review = (now: string) =>
      listStandings(now, { occasionsRun: new Map([['review-1', '2024-03-12T07:00:00.000Z']]) })[4];
    expect(review('2024-03-11T22:00:00.000Z')).toBe('run');
    expect(review('2024-03-12T12:00:00.000Z')).toBe('now');
    expect(review('2024-03-25T22:59:59.000Z')).toBe('now');
    expect(review('2024-03-25T23:00:00.000Z')).toBe('run');
  });

  it('are numbered where there are several of a kind', () => {
    const days = listRoundDays(calendar, started, '2024-01-01T12:00:00.000Z');
    expect(days.map(({ entry, number }) => `${entry.kind} ${number ?? ''}`.trim())).toEqual([
      'mailing',
      'reminder 1',
      'reminder 2',
      'lastDay',
      'review',
      'close',
      'publication',
    ]);
  });

  it('warn of weekends, holidays and school breaks', () => {
    const [day] = listRoundDays([buildEntry('reminder', '2024-03-29')], started, '2024-01-01T12:00:00.000Z');
    expect(day?.warnings.map(({ sv }) => sv).join(' ')).toContain('långfredagen');
  });

  it('say nothing of days left to a month', () => {
    const days = listRoundDays(calendar, started, '2024-05-01T12:00:00.000Z');
    expect(days.at(-1)).toMatchObject({ standing: 'coming', daysLeft: undefined });
    expect(findNextDay(days)).toBeUndefined();
  });
});
