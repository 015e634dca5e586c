import { describe, expect, it } from 'vitest';
import { Problem } from '../../../../src/kernel/problem.ts';
import {
  findColumn,
  findPart,
  findQuestion,
  getColumn,
  getPart,
  getQuestion,
  getRound,
} from '../../../../src/stages/definition/index.ts';
import { definitionTexts as english } from '../../../../src/texts/en/definition.ts';
import { loadTestSet } from '../../../definitions/loadTestRound.ts';

const set = loadTestSet('sub-questions');
const round = getRound(set, 2018);

function catchProblem(action: () => unknown): Pick<Problem, 'code' | 'message'> {
  try {
    action();
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('No problem was thrown');
}

describe('finding things in a round', () => {
  it('gets what is there', () => {
    expect(getPart(round, 'lss').code).toBe('lss');
    expect(getQuestion(round, 'L12B').id).toBe('metod-droger');
    expect(getColumn(round, 'LSS-02.1').series).toBe('rutin-lss-barn');
  });

  it('finds nothing where nothing is', () => {
    expect(findPart(round, 'eb')).toBeUndefined();
    expect(findQuestion(round, 'L2')).toBeUndefined();
    expect(findColumn(round, 'LSS-2')).toBeUndefined();
  });

  it('says what there is, and the nearest name', () => {
    expect(catchProblem(() => getRound(set, 2017))).toEqual({
      code: 'UNKNOWN_ROUND',
      message: 'Omgång 2017 finns inte. Det finns 2018.',
    });
    expect(catchProblem(() => getPart(round, 'lsss')).message).toContain('Menade ni lss?');
    expect(catchProblem(() => getQuestion(round, 'L12C')).message).toContain('Menade ni L12A?');
    expect(catchProblem(() => getColumn(round, 'LSS-2.1'))).toEqual({
      code: 'UNKNOWN_COLUMN',
      message: 'Indikatorn "LSS-2.1" finns inte i omgång 2018. Menade ni LSS-02.1?',
    });
  });

  it('says it in English where asked to', () => {
    expect(catchProblem(() => getColumn(round, 'X', english)).message).toBe('There is no indicator "X" in round 2018.');
  });
});
