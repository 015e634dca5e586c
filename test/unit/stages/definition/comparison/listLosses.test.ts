import { describe, expect, it } from 'vitest';
import { listLosses, type Round } from '../../../../../src/stages/definition/index.ts';
import { loadRealRound } from '../../../../support/loadRealRound.ts';

const { set, round } = loadRealRound(2018);

function change(rounds: readonly Round[]) {
  return { rounds: new Map(rounds.map((one) => [one.year, one])) };
}

describe('what a set would lose of answers that may be stored', () => {
  const known = [...set.rounds.values()].filter((one) => one.isQuestionnaireKnown);
  const others = known.filter(({ year }) => year !== 2018);

  it('is nothing where the sets are the same, or one has more', () => {
    expect(listLosses(set, set)).toEqual([]);
    expect(listLosses(change(others), set)).toEqual([]);
  });

  it('names a round, a part, a question, an item and an option that are gone', () => {
    expect(listLosses(set, change(others))).toEqual([{ round: 2018, kind: 'round', code: '' }]);
    const withoutPart = { ...round, parts: round.parts.filter(({ code }) => code !== 'lss') };
    expect(listLosses(set, change([...others, withoutPart]))).toEqual([{ round: 2018, kind: 'part', code: 'lss' }]);
    const questions = (code: string, edit: (question: Round['parts'][number]['questions'][number]) => unknown) => ({
      ...round,
      parts: round.parts.map((part) => ({
        ...part,
        questions: part.questions.flatMap((question) => {
          const edited = question.code === code ? edit(question) : question;
          return edited === undefined ? [] : [edited as typeof question];
        }),
      })),
    });
    const lost = (next: Round) => listLosses(set, change([...others, next])).map(({ kind, code }) => `${kind} ${code}`);
    expect(lost(questions('L7', () => undefined))).toEqual(['question L7']);
    expect(lost(questions('L7', (question) => ({ ...question, id: 'annan' })))).toEqual(['question L7']);
    expect(lost(questions('L7', (question) => ({ ...question, options: question.options.slice(1) })))).toEqual([
      'option L7 JA',
    ]);
    expect(lost(questions('G8', (question) => ({ ...question, items: question.items.slice(1) })))).toEqual([
      'item G8[eb]',
    ]);
  });
});
