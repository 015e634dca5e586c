import { describe, expect, it } from 'vitest';
import { analyseRouting } from '../../../../src/kernel/expression/analyseRouting.ts';
import { buildNumber, buildQuestion, questionnaire } from './questionnaire.ts';

describe('analyseRouting', () => {
  it('finds nothing to say of sound routing', () => {
    expect(analyseRouting(questionnaire)).toEqual({ cycles: [], findings: [] });
  });

  it('finds a question that can never be asked, and does not tell its follow-ups again', () => {
    const questions = [
      buildQuestion('G1', ['JA', 'NEJ']),
      buildQuestion('G1a', ['JA', 'NEJ'], 'G1 = JA'),
      buildQuestion('G1b', ['JA', 'NEJ'], 'G1 = NEJ and G1a = JA'),
      buildQuestion('G1c', ['JA', 'NEJ'], 'G1b = JA'),
    ];
    expect(analyseRouting(questions).findings).toEqual([
      { question: 'G1b', verdict: 'never', items: [], constantParts: [] },
    ]);
  });

  it('finds a condition that always holds, and one with a part that does nothing', () => {
    const questions = [
      buildQuestion('G1', ['JA', 'NEJ']),
      buildQuestion('G1a', ['JA'], 'G1 in {JA, NEJ}'),
      buildNumber('B1'),
      buildQuestion('B1a', ['JA'], 'B1 >= 0 and G1 = JA'),
    ];
    expect(analyseRouting(questions).findings).toEqual([
      { question: 'G1a', verdict: 'always', items: [], constantParts: [] },
      {
        question: 'B1a',
        verdict: 'partly',
        items: [],
        constantParts: [{ verdict: 'always', span: { start: 0, end: 7 } }],
      },
    ]);
  });

  it('names the items of a grid for which it is so', () => {
    const items = ['eb', 'lss'];
    const questions = [
      buildQuestion('G2', ['JA', 'NEJ'], undefined, { items }),
      buildQuestion('G2a', ['JA', 'NEJ'], 'G2 = JA and G2[eb] = NEJ', { items }),
    ];
    expect(analyseRouting(questions).findings).toEqual([
      { question: 'G2a', verdict: 'never', items: ['eb'], constantParts: [] },
    ]);
  });

  it('finds each ring once, from the question that stands first', () => {
    const questions = [
      buildQuestion('G1', ['JA'], 'G1 = JA'),
      buildQuestion('G2', ['JA'], 'G4 = JA'),
      buildQuestion('G3', ['JA'], 'G2 = JA'),
      buildQuestion('G4', ['JA'], 'G3 = JA or G9 = JA'),
      buildQuestion('G5', ['JA'], 'G4 = JA'),
    ];
    expect(analyseRouting(questions)).toEqual({ cycles: [['G1'], ['G2', 'G4', 'G3']], findings: [] });
  });
});
