// What ordered rules can give, found by trying every admissible combination of finished answers.

import { type AnswerSpace, buildAnswerSpace } from './answerSpace.ts';
import { type CompiledTruth, compileTruth } from './compileExpression.ts';
import { buildCombination, type Combination, combinationLimit, visitCombinations } from './enumerateCombinations.ts';
import type { AnswerLookup, Expression, Span } from './model.ts';
import type { RuleQuestion } from './ruleQuestion.ts';

/** The name is whatever the caller knows the rule by, e.g. its outcome; it comes back in the analysis. */
export interface NamedRule {
  readonly name: string;
  readonly expression: Expression;
}

/**
 * `always` and `never` are proved: they are said only where every case is tried. `undecided`: only examples were
 * tried (a rule calculates; listAnswers.ts), and all of them fell out alike. `sometimes` is shown by examples.
 */
export type RuleVerdict = 'always' | 'never' | 'sometimes' | 'undecided';

/** A part of a rule that is the same whatever the answers: a condition that does nothing. */
export interface ConstantPart {
  readonly span: Span;
  readonly verdict: 'always' | 'never';
}

/** `always` and `never` hold for every combination tried; they are certain only where the analysis is exact. */
export interface AnalysedRule {
  readonly name: string;
  /** Does the rule hold, taken alone? */
  readonly verdict: RuleVerdict;
  /** Is it the first rule that holds? `never` with another verdict: the rules before it leave it nothing. */
  readonly decides: RuleVerdict;
  /** The outermost parts within the rule that always or never hold; none where the rule itself is such. */
  readonly constantParts: readonly ConstantPart[];
}

/** Two rules that hold for the same answers: the earlier one decides. */
export interface RuleOverlap {
  readonly first: string;
  readonly second: string;
  readonly example: Combination;
}

/** Not analysed where there are too many combinations or an answer has no end: nothing is claimed then. */
export type RuleAnalysis =
  | {
      readonly kind: 'analysed';
      /** Number of combinations tried. */
      readonly combinations: number;
      readonly isExact: boolean;
      readonly rules: readonly AnalysedRule[];
      /** Does no rule hold? With an otherwise `never` means that it cannot occur. */
      readonly noRule: RuleVerdict;
      readonly overlaps: readonly RuleOverlap[];
      /** Examples (at most three) of finished answers without an outcome; empty when there is an otherwise. */
      readonly withoutOutcome: readonly Combination[];
    }
  | { readonly kind: 'tooMany'; readonly limit: number }
  | Exclude<AnswerSpace, { kind: 'space' }>;

const exampleLimit = 3;

/** A rule, or a part of one that has a truth, and how often it held. */
interface Part {
  readonly span: Span;
  readonly holds: CompiledTruth;
  readonly inner: readonly Part[];
  count: number;
}

/** Counts over the combinations; `decided` by rule. */
interface Tally {
  combinations: number;
  withoutRule: number;
  readonly decided: number[];
  readonly overlaps: Map<string, RuleOverlap>;
  readonly examples: Combination[];
}

type Judge = (count: number) => RuleVerdict;

/** Analyses checked rules bound to one item ('' for none). `questions`: all that the rules can reach. */
export function analyseRules(
  rules: readonly NamedRule[],
  hasOtherwise: boolean,
  questions: readonly RuleQuestion[],
  item: string,
): RuleAnalysis {
  const expressions = rules.map((rule) => rule.expression);
  const space = buildAnswerSpace(expressions, questions, item, 'distinct');
  if (space.kind !== 'space') return space;
  const parts = expressions.map(buildPart);
  const tally: Tally = {
    combinations: 0,
    withoutRule: 0,
    decided: rules.map(() => 0),
    overlaps: new Map(),
    examples: [],
  };
  const isWhole = visitCombinations(space.cells, 'finished', (states, lookup) => {
    const holding = rules.filter((_, index) => countPart(parts[index], lookup, item));
    countHolding(rules, holding, () => buildCombination(space.cells, states), tally);
  });
  if (!isWhole) return { kind: 'tooMany', limit: combinationLimit };
  const judge: Judge = (count) => judgeCount(count, tally.combinations, space.isExact);
  return {
    kind: 'analysed',
    combinations: tally.combinations,
    isExact: space.isExact,
    rules: rules.map(({ name }, index) => describeRule(name, parts[index], tally.decided[index] ?? 0, judge)),
    noRule: judge(tally.withoutRule),
    overlaps: [...tally.overlaps.values()],
    withoutOutcome: hasOtherwise ? [] : tally.examples,
  };
}

function buildPart(expression: Expression): Part {
  const inner =
    expression.kind === 'and' || expression.kind === 'or'
      ? expression.operands
      : expression.kind === 'not'
        ? [expression.operand]
        : [];
  return { span: expression.span, holds: compileTruth(expression), inner: inner.map(buildPart), count: 0 };
}

/** Counts a part and the parts within it; tells whether it holds. */
function countPart(part: Part | undefined, lookup: AnswerLookup, item: string): boolean {
  if (part === undefined) return false;
  for (const inner of part.inner) countPart(inner, lookup, item);
  const holds = part.holds(lookup, item) === true;
  if (holds) part.count += 1;
  return holds;
}

function countHolding(
  rules: readonly NamedRule[],
  holding: readonly NamedRule[],
  copy: () => Combination,
  tally: Tally,
): void {
  tally.combinations += 1;
  const [first, ...later] = holding;
  if (first === undefined) {
    tally.withoutRule += 1;
    if (tally.examples.length < exampleLimit) tally.examples.push(copy());
    return;
  }
  const index = rules.indexOf(first);
  tally.decided[index] = (tally.decided[index] ?? 0) + 1;
  for (const second of later) {
    const key = `${first.name}|${second.name}`;
    if (!tally.overlaps.has(key)) {
      tally.overlaps.set(key, { first: first.name, second: second.name, example: copy() });
    }
  }
}

function judgeCount(count: number, total: number, isExact: boolean): RuleVerdict {
  if (count > 0 && count < total) return 'sometimes';
  if (!isExact || total === 0) return 'undecided';
  return count === 0 ? 'never' : 'always';
}

function describeRule(name: string, part: Part | undefined, decided: number, judge: Judge): AnalysedRule {
  const verdict = judge(part?.count ?? 0);
  const isConstant = verdict === 'always' || verdict === 'never';
  const constantParts = part === undefined || isConstant ? [] : listConstantParts(part, judge);
  return { name, verdict, decides: judge(decided), constantParts };
}

function listConstantParts(part: Part, judge: Judge): readonly ConstantPart[] {
  return part.inner.flatMap((inner) => {
    const verdict = judge(inner.count);
    if (verdict === 'always' || verdict === 'never') return [{ span: inner.span, verdict }];
    return listConstantParts(inner, judge);
  });
}
