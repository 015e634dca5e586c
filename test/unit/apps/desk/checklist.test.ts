// What the desk's checklist knows beside the release itself: whether the round is closed.

import { describe, expect, it } from 'vitest';
import { buildChecklist, type ChecklistDependencies, describePoint } from '../../../../src/apps/desk/checklist.ts';
import { buildReleaseFixture } from '../../../support/buildReleaseFixture.ts';
import { buildTestRound } from '../../../support/buildTestRound.ts';

const source = undefined;
const calendar = [
  { kind: 'mailing', from: '2018-01-24', to: '2018-01-24', source },
  { kind: 'close', from: '2018-03-21', to: '2018-03-21', source },
  { kind: 'reopen', from: '2018-04-03', to: '2018-04-12', source },
] as const;

/** The point about closing, for a round started at the time given, or not here. */
async function findClosing(now: string, startedAt: string | undefined) {
  const store = { checkChains: async () => [], loadProgress: async () => [] };
  const deps = {
    ...{ store, definitionFaults: 0, language: 'sv', now: () => new Date(now) },
    findRoundState: async () => ({ startedAt }),
  } as unknown as ChecklistDependencies;
  const prepared = { data: buildReleaseFixture(), problems: [], replaces: undefined, proposedClass: undefined };
  const origin = { definitionHash: 'a', inputs: [], replaces: undefined };
  const points = await buildChecklist(deps, buildTestRound([], [], { calendar }), {
    ...prepared,
    origin,
    map: undefined,
  });
  return points.find(({ code }) => code === 'ROUND_CLOSED');
}

const started = '2018-01-20T08:00:00.000Z';

describe('the checklist on a round', () => {
  it.each(['2018-01-23T12:00:00Z', '2018-03-20T22:59:59Z', '2018-04-03T12:00:00Z'])(
    'blocks a release while answers can come in or change: %s',
    async (now) => {
      const point = await findClosing(now, started);
      expect(point?.outcome).toBe('error');
      expect(point && describePoint(point, 'sv')).toContain('Kalendern visar när den stänger.');
    },
  );

  it.each(['2018-03-20T23:00:00Z', '2018-04-13T12:00:00Z'])('has nothing to say once it is closed: %s', async (now) => {
    expect((await findClosing(now, started))?.outcome).toBe('ok');
  });

  it('asks for a word where the round is not started here', async () => {
    const point = await findClosing('2018-06-01T12:00:00Z', undefined);
    expect(point?.outcome).toBe('warning');
    expect(point && describePoint(point, 'en')).toContain('write how');
  });
});
