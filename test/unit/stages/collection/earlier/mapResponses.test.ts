import { describe, expect, it } from 'vitest';
import { mapResponses } from '../../../../../src/stages/collection/index.ts';
import type { Round } from '../../../../../src/stages/definition/index.ts';
import { buildFrame } from '../../../../../src/stages/frame/index.ts';
import { loadRealRound } from '../../../../support/loadRealRound.ts';
import { simulateOnce } from '../../../../support/simulateOnce.ts';

const { set, round } = loadRealRound(2018);
const frame = buildFrame(round, set.classifications);
const responses = simulateOnce(round, frame, 1).slice(0, 40);
const cells = responses.reduce((sum, { answers }) => sum + answers.size, 0);

function editQuestions(edit: (question: Round['parts'][number]['questions'][number]) => object): Round {
  return {
    ...round,
    parts: round.parts.map((part) => ({
      ...part,
      questions: part.questions.map((question) => ({ ...question, ...edit(question) })),
    })),
  };
}

describe('answers of an earlier round as those of a later one', () => {
  it('are the same where the rounds are the same', () => {
    const mapped = mapResponses(round, round, frame, responses);
    expect([mapped.mapped, mapped.leftOut]).toEqual([cells, 0]);
    const sorted = (list: readonly (typeof responses)[number][]) =>
      list.map(({ unit, part, answers }) => [unit, part, [...answers].toSorted()]);
    expect(sorted(mapped.responses)).toEqual(sorted(responses));
  });

  it('follow a question’s lasting id to its new code', () => {
    const renamed = editQuestions(({ code }) => ({ code: code === 'L7' ? 'L70' : code }));
    const mapped = mapResponses(round, renamed, frame, responses);
    expect(mapped.leftOut).toBe(0);
    const before = responses.filter(({ answers }) => answers.has('L7')).map(({ answers }) => answers.get('L7'));
    expect(mapped.responses.flatMap(({ answers }) => answers.get('L70') ?? [])).toEqual(before);
  });

  it('are left out where the question, the item, the option or the unit is gone', () => {
    const gone = editQuestions(({ id }) => ({ id: `${id}-annan` }));
    expect(mapResponses(round, gone, frame, responses)).toMatchObject({ responses: [], mapped: 0, leftOut: cells });
    const withoutOptions = editQuestions(({ code, options }) =>
      code === 'L7' ? { options: options.slice(0, 0) } : {},
    );
    const answered = responses.filter(({ answers }) => answers.has('L7')).length;
    expect(answered).toBeGreaterThan(0);
    expect(mapResponses(round, withoutOptions, frame, responses).leftOut).toBe(answered);
    const nobody = { partsByUnit: new Map<string, readonly string[]>() };
    expect(mapResponses(round, round, nobody, responses).mapped).toBe(0);
  });
});
