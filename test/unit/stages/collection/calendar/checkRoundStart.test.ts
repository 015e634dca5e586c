import { describe, expect, it } from 'vitest';
import {
  type BoardRow,
  buildBoard,
  checkRoundStart,
  mayStartRound,
  type StartSources,
} from '../../../../../src/stages/collection/index.ts';
import { buildFrame } from '../../../../../src/stages/frame/index.ts';
import { loadRealRound } from '../../../../support/loadRealRound.ts';
import { loadStartableRound } from '../../../../support/loadStartableRound.ts';

const { set, round } = loadStartableRound(2024);
const frame = buildFrame(round, set.classifications);
const board: readonly BoardRow[] = buildBoard({
  frame,
  progress: [],
  firstSubmissions: new Map(),
  contactFacts: new Map(),
  lastDay: undefined,
}).map((row) => ({ ...row, address: 'inOrder' }));
const ready: StartSources = { round, definitionFaults: 0, board, progress: [], now: '2024-01-10T09:00:00.000Z' };

function list(sources: Partial<StartSources>, outcome: string) {
  return checkRoundStart({ ...ready, ...sources })
    .points.filter((point) => point.outcome === outcome)
    .map(({ code, count }) => `${code} ${count}`);
}

describe('starting a round', () => {
  it('is stopped by what is missing of the legal basis, named field by field', () => {
    const bundled = loadRealRound(2024).round;
    expect(list({ round: bundled }, 'error')).toEqual(['LEGAL_COMPLETE 2']);
    expect(checkRoundStart({ ...ready, round: bundled }).legalFaults).toEqual([
      'consultationDate',
      'consultationNumber',
    ]);
  });

  it('is stopped by faults, parts without questions and units without an address', () => {
    const first = board.map((row, index): BoardRow => (index < 3 ? { ...row, address: 'none' } : row));
    const empty = { ...round, parts: round.parts.map((part) => ({ ...part, questions: [] })) };
    expect(list({ definitionFaults: 2, board: first, round: empty }, 'error')).toEqual([
      'DEFINITIONS_CLEAN 2',
      'QUESTIONS_KNOWN 10',
      'ADDRESSES_COMPLETE 3',
    ]);
  });

  it('asks for a word about answers from the trial, bounces, and days that have passed or suit badly', () => {
    const key = { round: 2024, unit: '0114', part: 'eb' };
    const progress = [{ key, state: 'draft', lastSavedAt: undefined, submittedAt: undefined } as const];
    const bounced = board.map((row, index): BoardRow => (index === 0 ? { ...row, address: 'bounced' } : row));
    const sources = { progress, board: bounced, now: '2024-03-01T09:00:00.000Z' };
    expect(list(sources, 'error')).toEqual([]);
    // The mailing and two reminders have passed. The reminders fall in weeks of sportlov, review and closing before Easter.
    expect(list(sources, 'warning')).toEqual(['NO_TRIAL_ANSWERS 1', 'NO_BOUNCES 1', 'DAYS_AHEAD 3', 'DAYS_SUIT 5']);
  });

  it('may be done when nothing stops it and each warning has its word', () => {
    const { points } = checkRoundStart(ready);
    expect(points.filter(({ outcome }) => outcome === 'warning').map(({ code }) => code)).toEqual(['DAYS_SUIT']);
    expect(mayStartRound(points, {})).toBe(false);
    expect(mayStartRound(points, { DAYS_SUIT: 'Dagarna är förankrade hos SKR.' })).toBe(true);
    const stopped = checkRoundStart({ ...ready, definitionFaults: 1 }).points;
    expect(mayStartRound(stopped, { DAYS_SUIT: 'Ja', DEFINITIONS_CLEAN: 'Ja' })).toBe(false);
  });
});
