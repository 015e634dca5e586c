// Answers that differ much from those of the year before (J9). What a question's change makes incomparable is left out.

import { type Answers, cannotProvide, parseCellKey } from '../../../kernel/answer.ts';
import { defaultReviewLimits, type Part, type Question, type ReviewLimits } from '../../definition/index.ts';
import type { EarlierAnswer, EarlierAnswers, LargeChange } from '../model.ts';
import { parseNumber } from './parseNumber.ts';

/** Decimals that numbers are compared with: those that the system counts exactly. */
const precision = 1_000_000;

/** Large changes of a part in the order of the form. */
export function findLargeChanges(
  part: Part,
  answers: Answers,
  earlier: EarlierAnswers,
  limits: ReviewLimits = defaultReviewLimits,
): readonly LargeChange[] {
  const questions = new Map(part.questions.map((question, place) => [question.code, { question, place }]));
  return [...earlier.cells]
    .flatMap(([key, before]) => {
      const now = answers.get(key);
      const { question: code, item } = parseCellKey(key);
      const asked = questions.get(code);
      if (now === undefined || asked === undefined || !before.isUnchanged) return [];
      const change = findChange(asked.question, item, before, now, limits);
      if (change === undefined) return [];
      const found = { key, question: code, item, ...change, before: before.answer, now, year: before.year };
      return [{ place: asked.place, found }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ found }) => found);
}

function findChange(
  question: Question,
  item: string,
  before: EarlierAnswer,
  now: string,
  limits: ReviewLimits,
): Pick<LargeChange, 'kind' | 'strength'> | undefined {
  if (before.answer === '' || now === '' || before.answer === now) return undefined;
  if (question.kind === 'number') return findNumberChange(before.answer, now, limits.largeChange);
  // The written answer of an option is words, not a choice.
  if (question.kind !== 'single' || (item !== '' && item === question.writtenAnswer?.option)) return undefined;
  const [from, to] = [findStance(before.answer), findStance(now)];
  return from !== undefined && to !== undefined && from !== to
    ? { kind: 'choice', strength: 'information' }
    : undefined;
}

function findNumberChange(
  before: string,
  now: string,
  { percent, least }: ReviewLimits['largeChange'],
): Pick<LargeChange, 'kind' | 'strength'> | undefined {
  if (before === cannotProvide || now === cannotProvide) return { kind: 'provided', strength: 'information' };
  const [from, to] = [readMillionths(before), readMillionths(now)];
  if (from === undefined || to === undefined) return undefined;
  const difference = Math.abs(to - from);
  const isLarge = difference >= least * precision && difference * 100 > Math.abs(from) * percent;
  return isLarge ? { kind: 'number', strength: 'warning' } : undefined;
}

/** In millionths; undefined for what is no number. */
function readMillionths(answer: string): number | undefined {
  const value = parseNumber(answer);
  return value === undefined ? undefined : Math.round(value * precision);
}

/** Codes of options say yes or no by their first word (definitions/shared/options.yaml). */
function findStance(code: string): 'yes' | 'no' | undefined {
  if (/^JA(_|$)/.test(code)) return 'yes';
  return /^NEJ(_|$)/.test(code) ? 'no' : undefined;
}
