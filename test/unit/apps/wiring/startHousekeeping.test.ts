import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdDefinitions } from '../../../../src/apps/wiring/definitionsInUse.ts';
import { startHousekeeping } from '../../../../src/apps/wiring/startHousekeeping.ts';
import { loadRealRound } from '../../../support/loadRealRound.ts';

const hour = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('every hour the rules of retention run by the server’s clock, and replaced rows are cleaned up', async () => {
  const { set } = loadRealRound(2018);
  const done: string[] = [];
  const stop = startHousekeeping({
    teamwork: { record: async () => [] },
    desk: { appendLog: async ({ action, details }) => void done.push(`${action} ${details.retentionClass}`) },
    retention: {
      eraseOlder: async (retentionClass, before) => {
        done.push(`${retentionClass} before ${before.slice(0, 10)}`);
        return retentionClass === 'signIns' ? 1 : 0;
      },
      eraseRound: async () => 0,
      loadMailFates: async () => new Map(),
    },
    mailFiles: {
      list: async () => [
        { mail: 'old', writtenAt: '2018-04-30T10:00:00.000Z' },
        { mail: 'new', writtenAt: '2018-05-02T10:00:00.000Z' },
      ],
      remove: async (mail) => void done.push(`file of ${mail}`),
      listUnread: async () => [
        { name: 'gammal.eml', cameAt: '2018-04-30T10:00:00.000Z' },
        { name: 'ny.eml', cameAt: '2018-05-02T10:00:00.000Z' },
      ],
      removeUnread: async (name) => void done.push(`unread ${name}`),
    },
    definitions: holdDefinitions(set),
    database: { vacuum: async () => void done.push('vacuum') },
    now: () => new Date('2018-05-31T10:00:00Z'),
  });
  await vi.advanceTimersByTimeAsync(hour - 1);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual([
    'linkAddresses before 2018-05-01',
    'linkAccesses before 2017-04-26',
    'signIns before 2018-05-30',
    'erased signIns',
    'file of old',
    'erased mailFiles',
    'unread gammal.eml',
    'erased unreadBounces',
    'vacuum',
  ]);
  stop();
  await vi.advanceTimersByTimeAsync(hour);
  expect(done).toHaveLength(9);
});
