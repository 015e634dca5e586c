// A series in two rounds with known questionnaires: everything in the definitions that can affect the comparison.

import { comparisonTexts as english } from '../../../texts/en/comparison.ts';
import { comparisonTexts as swedish } from '../../../texts/sv/comparison.ts';
import { findPart } from '../getRound.ts';
import type { Column, IndicatorDescription, Question, Round } from '../model.ts';
import type { Text } from '../texts.ts';
import { type QuestionNames, renderCanonicalResult } from './canonicalRule.ts';
import { compareQuestions, listMonths, pairQuestions, type QuestionPair, type YearPair } from './compareQuestions.ts';
import { buildSentence, type ComparisonFact, joinTexts } from './comparisonFact.ts';
import { isSameWording } from './wording.ts';

/** A column in its round. */
export interface RoundColumn {
  readonly round: Round;
  readonly column: Column;
}

/** Facts about two years of a series, the earlier first; none where everything is alike. */
export function compareColumns(earlier: RoundColumn, later: RoundColumn): ComparisonFact[] {
  const years = { earlier: earlier.round.year, later: later.round.year };
  const [before, after] = [earlier.column.description, later.column.description];
  if (before.result.kind !== after.result.kind) return [compareResultKinds(before, after, years)];
  const paired = pairQuestions(listQuestions(earlier), listQuestions(later));
  const questionFacts = paired.pairs.flatMap((pair) => compareQuestions(pair, years));
  const hasWindowFact = questionFacts.some(({ kind }) => kind === 'window');
  const affected = (kind: ComparisonFact['kind'], text: Text): ComparisonFact => ({ kind, status: 'affected', text });
  return [
    ...compareScales(before, after, years),
    ...compareUnits(before, after, years),
    ...questionFacts,
    ...(hasWindowFact ? [] : compareDescribedWindows(before, after, years)),
    ...paired.added.map(({ code }) =>
      affected('questions', buildSentence('questionsAdded', { ...years, question: code })),
    ),
    ...paired.removed.map(({ code }) =>
      affected('questions', buildSentence('questionsRemoved', { ...years, question: code })),
    ),
    ...compareRules(earlier, later, paired.pairs),
    ...compareItems(earlier, later),
    ...compareParts(earlier, later),
  ];
}

/** The questions that a column's description names, in the order of the form. */
function listQuestions({ round, column }: RoundColumn): readonly Question[] {
  const named = new Set(column.description.questions);
  return round.parts.flatMap((part) => part.questions).filter(({ code }) => named.has(code));
}

function compareResultKinds(
  before: IndicatorDescription,
  after: IndicatorDescription,
  years: YearPair,
): ComparisonFact {
  const name = ({ result: { kind } }: IndicatorDescription): Text => ({
    sv: swedish.resultKinds[kind],
    en: english.resultKinds[kind],
    wording: 'ours',
  });
  const values = { ...years, before: name(before), after: name(after) };
  return { kind: 'resultKind', status: 'notComparable', text: buildSentence('resultKind', values) };
}

/** The outcomes that can be reported, in words, and how each is counted in shares. */
function compareScales(before: IndicatorDescription, after: IndicatorDescription, years: YearPair): ComparisonFact[] {
  const [told, tells] = [nameOutcomes(before), nameOutcomes(after)];
  if (!isSameWording(told.sv, tells.sv)) {
    const text = buildSentence('scale', { ...years, before: told, after: tells });
    return [{ kind: 'scale', status: 'affected', text }];
  }
  if (listShares(before) === listShares(after)) return [];
  return [{ kind: 'share', status: 'affected', text: buildSentence('share', { ...years }) }];
}

/** `Ja/Delvis/Nej`: the outcomes that a description reports, in the order of its scale. */
function nameOutcomes({ outcomes, scale }: IndicatorDescription): Text {
  const steps = scale.filter(({ outcome }) => outcomes.includes(outcome));
  return joinTexts(
    steps.map(({ label }) => label),
    '/',
  );
}

function listShares({ outcomes, scale }: IndicatorDescription): string {
  const steps = scale.filter(({ outcome }) => outcomes.includes(outcome));
  return steps.map(({ outcome, share }) => `${outcome} ${share}`).join(', ');
}

function compareUnits(
  { result: before }: IndicatorDescription,
  { result: after }: IndicatorDescription,
  years: YearPair,
) {
  if (before.kind !== 'number' || after.kind !== 'number') return [];
  if (before.scale === after.scale && isSameWording(before.unit.sv, after.unit.sv)) return [];
  const text = buildSentence('unit', { ...years, before: before.unit, after: after.unit });
  return [{ kind: 'unit', status: 'affected', text } satisfies ComparisonFact];
}

/** Windows that the description names although its questions do not. */
function compareDescribedWindows(earlier: IndicatorDescription, later: IndicatorDescription, years: YearPair) {
  const [before, after] = [listMonths(earlier.references), listMonths(later.references)];
  if (before === after || before === '' || after === '') return [];
  const text = buildSentence('measureWindow', { ...years, before, after });
  return [{ kind: 'window', status: 'affected', text } satisfies ComparisonFact];
}

function compareRules(earlier: RoundColumn, later: RoundColumn, pairs: readonly QuestionPair[]): ComparisonFact[] {
  const earlierNames: QuestionNames = new Map(pairs.map((pair, index) => [pair.earlier.code, `#${index}`]));
  const laterNames: QuestionNames = new Map(pairs.map((pair, index) => [pair.later.code, `#${index}`]));
  const before = renderCanonicalResult(earlier.column, earlierNames);
  const after = renderCanonicalResult(later.column, laterNames);
  if (before === after) return [];
  const years = { earlier: earlier.round.year, later: later.round.year };
  return [{ kind: 'rule', status: 'affected', text: buildSentence('rule', years) }];
}

/** The cell of a grid is another where its label has changed; a grid may also have become a question of its own. */
function compareItems(earlier: RoundColumn, later: RoundColumn): ComparisonFact[] {
  const [before, after] = [findItemLabel(earlier), findItemLabel(later)];
  if (before === undefined || after === undefined || isSameWording(before.sv, after.sv)) return [];
  const values = { earlier: earlier.round.year, later: later.round.year, before, after };
  return [{ kind: 'item', status: 'affected', text: buildSentence('itemReworded', values) }];
}

function findItemLabel({ round, column }: RoundColumn): Text | undefined {
  const questions = listQuestions({ round, column });
  return questions.flatMap(({ items }) => items).find(({ id }) => id === column.item)?.label;
}

/** A question that moves to another part is answered by others, and in another setting (R-COMPARABILITY-08). */
function compareParts(earlier: RoundColumn, later: RoundColumn): ComparisonFact[] {
  if (earlier.column.part === later.column.part) return [];
  const name = ({ round, column }: RoundColumn): Text | string => findPart(round, column.part)?.name ?? column.part;
  const values = {
    earlier: earlier.round.year,
    later: later.round.year,
    before: name(earlier),
    after: name(later),
  };
  return [{ kind: 'moved', status: 'affected', text: buildSentence('moved', values) }];
}
