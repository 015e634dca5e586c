// Rules of definitions: parsed, typed against the questions of the round, faults at their sign in the file.

import { checkExpression } from '../../../kernel/expression/checkExpression.ts';
import { describeExpressionProblem } from '../../../kernel/expression/describeExpressionProblem.ts';
import { listReferences } from '../../../kernel/expression/listReferences.ts';
import type { ExpressionProblem, QuestionSignature, ReferenceNode } from '../../../kernel/expression/model.ts';
import { parseExpression } from '../../../kernel/expression/parseExpression.ts';
import type { RuleQuestion } from '../../../kernel/expression/ruleQuestion.ts';
import type { Question, Rule } from '../model.ts';
import type { LoadingContext, YamlFile } from './loadingContext.ts';
import { optionsFile } from './loadOptions.ts';
import type { Place } from './problemCollector.ts';
import type { YamlPath } from './yamlSource.ts';

/** A question with its place in its file. */
export interface QuestionDraft {
  readonly question: Question;
  readonly placeOf: (...path: YamlPath) => Place;
}

/** All questions of a round by code, and how far they can be trusted. */
export interface QuestionIndex {
  readonly byCode: Map<string, QuestionDraft>;
  /** Questions whose options, items or condition are not known for other faults. */
  readonly unclear: Set<string>;
  /** False when a part has lost questions to faults: an unknown question may be one of them. */
  isComplete: boolean;
}

/** A rule with its place in its file. */
export interface RuleDraft {
  readonly rule: Rule;
  readonly references: readonly ReferenceNode[];
  readonly placeAt: (offset: number) => Place;
}

/** What a rule must give and where it is bound. */
export interface RuleUse {
  readonly expected: 'truth' | 'number';
  /** Items that the rule is bound for; [] for none. */
  readonly items: readonly string[];
  /** Register measures that the rule may read; undefined where it may read none. */
  readonly registerMeasures?: readonly string[];
}

/** Parses a rule; a fault in its writing is reported. */
export function readRule<T>(
  context: LoadingContext,
  file: YamlFile<T>,
  path: YamlPath,
  text: string,
): RuleDraft | undefined {
  const placeAt = (offset: number): Place => file.inText(path, offset);
  const { expression, problems } = parseExpression(text);
  for (const problem of problems) reportExpressionProblem(context, problem, placeAt);
  if (expression === undefined) return undefined;
  return { rule: { text, expression }, references: listReferences(expression), placeAt };
}

/** Checks a rule against the questions; false when it has faults, or builds on a question that has. */
export function checkRule(context: LoadingContext, index: QuestionIndex, draft: RuleDraft, use: RuleUse): boolean {
  if (draft.references.some((reference) => index.unclear.has(reference.question))) return false;
  const scope = (code: string): QuestionSignature | undefined => {
    const draft = index.byCode.get(code);
    return draft && buildSignature(draft.question);
  };
  const codes = [...index.byCode.keys()];
  const problems = checkExpression(draft.rule.expression, scope, use.expected, use.items, codes, use.registerMeasures);
  for (const problem of problems) {
    if (problem.code === 'UNKNOWN_QUESTION' && !index.isComplete) continue;
    // Where round.yaml has lost entries, the measure may be one of them.
    if (problem.code === 'UNKNOWN_MEASURE' && [...context.incomplete].some(isRoundFile)) continue;
    if (problem.code === 'UNKNOWN_OPTION' && context.incomplete.has(optionsFile)) continue;
    reportExpressionProblem(context, problem, draft.placeAt);
  }
  return problems.length === 0;
}

function isRoundFile(file: string): boolean {
  return file.endsWith('/round.yaml');
}

/** What rules need to know about a question. */
function buildSignature(question: Question): QuestionSignature {
  return {
    kind: question.kind,
    options: question.options.map((option) => option.code),
    items: question.items.map((item) => item.id),
    cannotProvide: question.number?.cannotProvide ?? false,
  };
}

const ruleQuestions = new WeakMap<Question, RuleQuestion>();

/** What the analysis of rules needs to know about a question. */
export function buildRuleQuestion(question: Question): RuleQuestion {
  const known = ruleQuestions.get(question);
  if (known !== undefined) return known;
  const { code, number, askedWhen } = question;
  const range = number === undefined ? undefined : { min: number.min, max: number.max, decimals: number.decimals };
  const built = { ...buildSignature(question), code, askedWhen: askedWhen?.expression, range };
  ruleQuestions.set(question, built);
  return built;
}

function reportExpressionProblem(
  context: LoadingContext,
  problem: ExpressionProblem,
  placeAt: (offset: number) => Place,
): void {
  const message = describeExpressionProblem(problem, context.expressionWords);
  context.problems.report(placeAt(problem.span.start), problem.code, { message });
}
