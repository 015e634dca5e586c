// Two years' forms of the same question: what has changed in it.

import type { Question } from '../model.ts';
import { buildSentence, type ComparisonFact } from './comparisonFact.ts';
import { isSameWording } from './wording.ts';

/** The years of a comparison, the earlier first. */
export interface YearPair {
  readonly earlier: number;
  readonly later: number;
}

/** A question of the earlier year with what it is in the later. */
export interface QuestionPair {
  readonly earlier: Question;
  readonly later: Question;
}

/**
 * Questions of two years, paired by their lasting id; of those left over, by their place in the list where both have
 * the same kind and options. `rest` has no counterpart.
 */
export function pairQuestions(
  earlier: readonly Question[],
  later: readonly Question[],
): {
  readonly pairs: readonly QuestionPair[];
  readonly removed: readonly Question[];
  readonly added: readonly Question[];
} {
  const byId = later.flatMap((question) => {
    const same = earlier.find(({ id }) => id === question.id);
    return same === undefined ? [] : [{ earlier: same, later: question }];
  });
  const restEarlier = earlier.filter((question) => byId.every((pair) => pair.earlier !== question));
  const restLater = later.filter((question) => byId.every((pair) => pair.later !== question));
  const byPlace: QuestionPair[] = [];
  for (const question of restLater) {
    const free = restEarlier.filter((other) => byPlace.every((pair) => pair.earlier !== other));
    const match = free.find((other) => isSameForm(other, question));
    if (match !== undefined) byPlace.push({ earlier: match, later: question });
  }
  return {
    pairs: [...byId, ...byPlace],
    removed: restEarlier.filter((question) => byPlace.every((pair) => pair.earlier !== question)),
    added: restLater.filter((question) => byPlace.every((pair) => pair.later !== question)),
  };
}

/** Questions without a common id are the same where both are main questions, or both follow-ups, with the same answers. */
function isSameForm(left: Question, right: Question): boolean {
  const list = (question: Question): string =>
    question.options
      .map(({ code }) => code)
      .toSorted()
      .join(' ');
  const isFollowUp = (question: Question): boolean => question.followUpOf !== undefined;
  return left.kind === right.kind && isFollowUp(left) === isFollowUp(right) && list(left) === list(right);
}

/** What differs between two years' forms of a question and can affect its answers. */
export function compareQuestions({ earlier, later }: QuestionPair, years: YearPair): ComparisonFact[] {
  const values = { ...years, question: later.code };
  const facts: ComparisonFact[] = [];
  if (earlier.kind !== later.kind) {
    facts.push({ kind: 'questionKind', status: 'affected', text: buildSentence('questionKind', values) });
  }
  facts.push(...compareWindows(earlier, later, values), ...compareOptions(earlier, later, values));
  if (isReworded(earlier, later)) {
    facts.push({ kind: 'wording', status: 'affected', text: buildSentence('wording', values) });
  }
  return facts;
}

type PairValues = YearPair & { readonly question: string };

function compareWindows(earlier: Question, later: Question, values: PairValues): ComparisonFact[] {
  const [before, after] = [listMonths(earlier.references), listMonths(later.references)];
  if (before === after || before === '' || after === '') return [];
  return [{ kind: 'window', status: 'affected', text: buildSentence('window', { ...values, before, after }) }];
}

/** Lengths of the windows in months, `12` or `3, 24`; '' where there is none. */
export function listMonths(references: Question['references']): string {
  const months = references.flatMap((period) => (period.kind === 'window' ? [period.months] : []));
  return [...new Set(months)].toSorted((left, right) => left - right).join(', ');
}

function compareOptions(earlier: Question, later: Question, values: PairValues): ComparisonFact[] {
  const fact = (text: ComparisonFact['text']): ComparisonFact => ({ kind: 'options', status: 'affected', text });
  const codes = new Set([...earlier.options, ...later.options].map(({ code }) => code));
  return [...codes].flatMap((code) => {
    const before = earlier.options.find((option) => option.code === code);
    const after = later.options.find((option) => option.code === code);
    if (before === undefined && after !== undefined) {
      return [fact(buildSentence('optionsAdded', { ...values, option: after.label }))];
    }
    if (before !== undefined && after === undefined) {
      return [fact(buildSentence('optionsRemoved', { ...values, option: before.label }))];
    }
    if (before === undefined || after === undefined || isSameWording(before.label.sv, after.label.sv)) return [];
    return [fact(buildSentence('optionsReworded', { ...values, before: before.label, after: after.label }))];
  });
}

/**
 * A text counts as reworded only where both years' words are known: a question that is rebuilt from its indicator has
 * words of ours, and says nothing of what was asked.
 */
function isReworded(earlier: Question, later: Question): boolean {
  const isKnown = (question: Question): boolean =>
    question.certainty === 'documented' || question.text.wording === 'official';
  return isKnown(earlier) && isKnown(later) && !isSameWording(earlier.text.sv, later.text.sv);
}
