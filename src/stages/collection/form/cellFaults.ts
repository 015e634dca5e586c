// What is missing or wrong in one cell of a form, as a value: the page puts it into words beside the field.

import { cannotProvide } from '../../../kernel/answer.ts';
import type { Question } from '../../definition/index.ts';
import { isWrittenAnswerItem } from './draftChanges.ts';

/**
 * `min` and `max` are the limits of the question, both allowed; `written` is what stands in the field, as it was
 * written.
 */
export type CellFault =
  | { readonly kind: 'missing'; readonly of: 'choice' | 'choices' | 'text' | 'written' | 'number' }
  | { readonly kind: 'notANumber'; readonly written: string }
  | { readonly kind: 'tooManyDecimals'; readonly decimals: number }
  | { readonly kind: 'below'; readonly min: number }
  | { readonly kind: 'above'; readonly max: number }
  | { readonly kind: 'unknownOption' };

/** The fault of a cell that routing asks for; undefined when its answer can be handed in. */
export function findCellFault(question: Question, item: string, answer: string): CellFault | undefined {
  if (isWrittenAnswerItem(question, item)) return answer.trim() === '' ? { kind: 'missing', of: 'written' } : undefined;
  return faultFinders[question.kind](question, answer);
}

const faultFinders: Readonly<Record<Question['kind'], (question: Question, answer: string) => CellFault | undefined>> =
  {
    single: (question, answer) => findChoiceFault(question, answer === '' ? [] : [answer], 'choice'),
    multiple: (question, answer) => findChoiceFault(question, answer === '' ? [] : answer.split(';'), 'choices'),
    text: (_, answer) => (answer.trim() === '' ? { kind: 'missing', of: 'text' } : undefined),
    number: findNumberFault,
  };

function findChoiceFault(
  question: Question,
  codes: readonly string[],
  of: 'choice' | 'choices',
): CellFault | undefined {
  if (codes.length === 0) return { kind: 'missing', of };
  const known = new Set(question.options.map((option) => option.code));
  return codes.every((code) => known.has(code)) ? undefined : { kind: 'unknownOption' };
}

function findNumberFault(question: Question, answer: string): CellFault | undefined {
  if (answer === '') return { kind: 'missing', of: 'number' };
  const limits = question.number;
  if (answer === cannotProvide && limits?.cannotProvide) return undefined;
  // One way to write each whole number: neither `007` nor `-0`.
  const match = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d*)(?:\.(\d+))?$/.exec(answer);
  if (!match) return { kind: 'notANumber', written: answer };
  if (!limits) return undefined;
  if ((match[1] ?? '').length > limits.decimals) return { kind: 'tooManyDecimals', decimals: limits.decimals };
  if (Number(answer) < limits.min) return { kind: 'below', min: limits.min };
  return limits.max !== undefined && Number(answer) > limits.max ? { kind: 'above', max: limits.max } : undefined;
}
