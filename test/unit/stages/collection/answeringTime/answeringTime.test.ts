import { describe, expect, it } from 'vitest';
import {
  estimateAnsweringTime,
  findMedianTimes,
  measureAnsweringTime,
} from '../../../../../src/stages/collection/index.ts';
import { getPart } from '../../../../../src/stages/definition/index.ts';
import { loadRealRound } from '../../../../support/loadRealRound.ts';

const start = Date.parse('2024-02-05T09:00:00Z');
const save = (seconds: number, actor = 'a', origin: 'written' | 'document' = 'written') => ({
  actor,
  origin,
  savedAt: new Date(start + seconds * 1000).toISOString(),
});

describe('measured time', () => {
  it('counts pauses of ten minutes and no longer ones, and half a minute before each stretch', () => {
    expect(measureAnsweringTime([])).toBe(0);
    expect(measureAnsweringTime([save(0)])).toBe(30);
    expect(measureAnsweringTime([save(0), save(600)])).toBe(630);
    expect(measureAnsweringTime([save(0), save(601)])).toBe(60);
  });

  it('adds up people who work at the same time, whatever the order of the log', () => {
    expect(measureAnsweringTime([save(100, 'b'), save(0), save(60), save(0, 'b')])).toBe(30 + 60 + 30 + 100);
  });

  it('leaves out what came from a file', () => {
    expect(measureAnsweringTime([save(0), save(60, 'a', 'document')])).toBe(30);
  });
});

describe('estimated time', () => {
  it('is at least five minutes, in steps of five, and longer for a part with more to answer', () => {
    const { round } = loadRealRound(2018);
    const minutes = round.parts.map((part) => estimateAnsweringTime(part));
    for (const one of minutes) expect(one % 5).toBe(0);
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(5);
    expect(estimateAnsweringTime(getPart(round, 'gemensam'))).toBeGreaterThan(
      estimateAnsweringTime(getPart(round, 'lss')),
    );
  });
});

describe('median of measured time', () => {
  const measured = (unit: string, seconds: number) => ({
    key: { round: 2024, unit },
    fact: { kind: 'answeringMeasured', part: 'lss', seconds } as const,
  });

  it('is told from ten units on, each with its last measurement', () => {
    const nine = Array.from({ length: 9 }, (_, index) => measured(`unit-${index}`, 100 * (index + 1)));
    expect(findMedianTimes(nine).size).toBe(0);
    const again = [...nine, measured('unit-0', 50)];
    expect(findMedianTimes(again).size).toBe(0);
    expect(findMedianTimes([...again, measured('unit-9', 1000)]).get('lss')).toBe(550);
  });
});
