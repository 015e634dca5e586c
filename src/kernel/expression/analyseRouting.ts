// What routing does: cycles, questions that can never be asked, conditions that do nothing.

import { analyseRules, type ConstantPart } from './analyseRules.ts';
import { listQuestions } from './listReferences.ts';
import type { RuleQuestion } from './ruleQuestion.ts';

/** A question whose condition is the same whatever the answers. */
export interface RoutingFinding {
  readonly question: string;
  /** `never`: it can never be asked. `always`: its condition does nothing. `partly`: a part of it does nothing. */
  readonly verdict: 'always' | 'never' | 'partly';
  /** Items for which it is so; empty where the question has none. */
  readonly items: readonly string[];
  /** The parts of the condition that never or always hold, for `partly`. */
  readonly constantParts: readonly ConstantPart[];
}

/** A questionnaire without faults has empty lists. */
export interface RoutingAnalysis {
  /** Each ring of questions that wait for each other, from the one that stands first. */
  readonly cycles: readonly (readonly string[])[];
  readonly findings: readonly RoutingFinding[];
}

/**
 * Analyses the conditions of a questionnaire. A question that is never asked because one it depends on is never
 * asked is not told again; one that depends on a cycle, or on a question that is not there, is left out.
 */
export function analyseRouting(questions: readonly RuleQuestion[]): RoutingAnalysis {
  const findings = questions.flatMap((question) => findForQuestion(question, questions));
  const never = new Set(findings.filter(({ verdict }) => verdict === 'never').map(({ question }) => question));
  const dependsOnNever = (code: string): boolean => {
    const condition = questions.find((question) => question.code === code)?.askedWhen;
    return condition !== undefined && listQuestions(condition).some((other) => other !== code && never.has(other));
  };
  return {
    cycles: listCycles(questions),
    findings: findings.filter(({ verdict, question }) => verdict !== 'never' || !dependsOnNever(question)),
  };
}

function findForQuestion(question: RuleQuestion, questions: readonly RuleQuestion[]): readonly RoutingFinding[] {
  const { code, askedWhen } = question;
  if (askedWhen === undefined) return [];
  const byKind = new Map<string, RoutingFinding>();
  for (const item of question.items.length > 0 ? question.items : ['']) {
    const analysis = analyseRules([{ name: code, expression: askedWhen }], true, questions, item);
    const rule = analysis.kind === 'analysed' ? analysis.rules[0] : undefined;
    if (rule === undefined || rule.verdict === 'undecided') continue;
    if (rule.verdict === 'sometimes' && rule.constantParts.length === 0) continue;
    const verdict = rule.verdict === 'sometimes' ? 'partly' : rule.verdict;
    const key = `${verdict} ${rule.constantParts.map(({ span }) => span.start).join(' ')}`;
    const items = [...(byKind.get(key)?.items ?? []), ...(item === '' ? [] : [item])];
    byKind.set(key, { question: code, verdict, items, constantParts: rule.constantParts });
  }
  return [...byKind.values()];
}

function listCycles(questions: readonly RuleQuestion[]): readonly (readonly string[])[] {
  const order = questions.map((question) => question.code);
  const edges = new Map(
    questions.map(({ code, askedWhen }) => [code, askedWhen === undefined ? [] : listQuestions(askedWhen)]),
  );
  const finished = new Set<string>();
  const cycles = new Map<string, readonly string[]>();
  const visit = (code: string, path: readonly string[]): void => {
    if (path.includes(code)) {
      const ring = startWithFirst(path.slice(path.indexOf(code)), order);
      cycles.set(ring.join(' '), ring);
      return;
    }
    if (finished.has(code)) return;
    for (const next of edges.get(code) ?? []) visit(next, [...path, code]);
    finished.add(code);
  };
  for (const code of order) visit(code, []);
  return [...cycles.values()];
}

function startWithFirst(ring: readonly string[], order: readonly string[]): readonly string[] {
  const first = order.find((code) => ring.includes(code));
  const index = first === undefined ? 0 : ring.indexOf(first);
  return [...ring.slice(index), ...ring.slice(0, index)];
}
