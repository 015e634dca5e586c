// The review of one unit as the office sees it: the same as in the review of the whole round, without reading the round.

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  type HandedInResponse,
  loadRoundReview,
  type ResponseEvent,
  type ReviewWorld,
  type UnitEntry,
} from '../../../../../src/stages/collection/index.ts';
import { buildFrame } from '../../../../../src/stages/frame/index.ts';
import { loadRealRound } from '../../../../support/loadRealRound.ts';
import { simulateOnce } from '../../../../support/simulateOnce.ts';

const { set, round } = loadRealRound(2024);
const frame = buildFrame(round, set.classifications);
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** Late units, and one whose number is far from all others. */
const responses = simulateOnce(round, frame, 1)
  .filter(({ part }) => part === 'lss' || part === 'barn')
  .map(({ unit, part, answers }, index): HandedInResponse => {
    const changed = new Map(answers);
    if (unit === '0114' && answers.has('B1')) changed.set('B1', '99999');
    const at = index % 3 === 0 ? '2024-03-12T09:00:00.000Z' : '2024-03-01T09:00:00.000Z';
    const key = { round: 2024, unit, part };
    return { key, answers: changed, comments: new Map(), submittedAt: at, receipt: `${unit}-${part}` };
  });

const started: UnitEntry = {
  ...{ key: { round: 2024, unit: '' }, sequence: 1, at: '2024-01-20T09:00:00.000Z', actor: 'office', link: undefined },
  ...{ definitionHash: '', fact: { kind: 'roundStarted' }, digests: {}, previousHash: '', hash: '', texts: {} },
};

/** The chain of a response, as far as lateness asks for it. */
function listEvents(unit: string, part: string): readonly ResponseEvent[] {
  const found = responses.find(({ key }) => key.unit === unit && key.part === part);
  return found === undefined ? [] : [{ kind: 'submitted', at: found.submittedAt } as ResponseEvent];
}

/** Stores in memory that note of how many responses they were asked. */
function createWorld() {
  const read: number[] = [];
  const world: ReviewWorld = {
    store: {
      findHandedIn: async () => undefined,
      loadHandedIn: async (year, { units, parts } = {}) => {
        const found = responses.filter(
          ({ key }) => key.round === year && units?.includes(key.unit) !== false && parts?.includes(key.part) !== false,
        );
        read.push(found.length);
        return found;
      },
      loadFirstSubmissions: async () =>
        new Map(responses.map(({ key, submittedAt }) => [`${key.unit}|${key.part}`, submittedAt])),
      loadEvents: async ({ unit, part }) => listEvents(unit, part),
    },
    teamwork: {
      loadUnitEntries: async ({ unit }) => (unit === '' ? [started] : []),
      loadRoundEntries: async () => [started],
    },
    digest,
  };
  return { world, read };
}

describe('the review of one unit', () => {
  it('finds what the review of the round finds, late answers and numbers far from those of others among it', async () => {
    const whole = await loadRoundReview(createWorld().world, set, round, frame);
    for (const unit of new Set(responses.slice(0, 9).map(({ key }) => key.unit))) {
      const { world, read } = createWorld();
      const { parts } = await loadRoundReview(world, set, round, frame, { unit });
      expect(parts.length).toBeGreaterThan(0);
      expect(Math.max(...read)).toBeLessThan(responses.length / 2);
      expect(parts).toEqual(whole.parts.filter(({ response }) => response.key.unit === unit));
    }
    const kinds = whole.parts.flatMap(({ items }) => items.map(({ kind, flag }) => flag?.kind ?? kind));
    expect(kinds).toContain('lateAnswer');
    expect(kinds).toContain('outlier');
  });
});
