// What rules can give, tried over every admissible combination of answers: rules that say nothing, outcomes that
// cannot occur or overlap, answers without an outcome.

import {
  type AnalysedRule,
  analyseRules,
  type NamedRule,
  type RuleAnalysis,
} from '../../../kernel/expression/analyseRules.ts';
import type { Combination } from '../../../kernel/expression/enumerateCombinations.ts';
import type { AnswerState } from '../../../kernel/expression/model.ts';
import { listBoundItems } from './checkPartRouting.ts';
import { type DescriptionDraft, listColumns } from './expandDescriptions.ts';
import type { RoundSetting } from './expandParts.ts';
import { buildRuleQuestion, type RuleDraft } from './ruleReader.ts';

/** Reports a check that never or always fails, for the first item that it is tested for. */
export function analyseCheck(setting: RoundSetting, rule: RuleDraft): void {
  const analysed = analyseOne(setting, rule, listBoundItems(setting, rule)[0] ?? '');
  if (analysed !== undefined) reportVerdict(setting, analysed, rule);
}

/** Analyses one rule by itself; undefined when it cannot be, which is reported. */
function analyseOne(setting: RoundSetting, rule: RuleDraft, item: string): AnalysedRule | undefined {
  if (!isClear(setting, [rule])) return undefined;
  const analysis = analyse(setting, [{ name: '', expression: rule.rule.expression }], true, item);
  if (analysis.kind === 'analysed') return analysis.rules[0];
  if (analysis.kind === 'tooMany') reportTooMany(setting, rule, analysis.limit);
  return undefined;
}

/** True when every question that the rules read, also by routing, is known. */
function isClear({ index }: RoundSetting, rules: readonly RuleDraft[]): boolean {
  return rules.every(({ references }) =>
    references.every(({ question }) => index.byCode.has(question) && !index.unclear.has(question)),
  );
}

function reportTooMany({ context }: RoundSetting, rule: RuleDraft, limit: number): void {
  context.problems.report(rule.placeAt(0), 'RULE_TOO_COMPLEX', { limit });
}

/** Reports a rule, or the parts of it, that hold whatever the answers. */
function reportVerdict({ context: { problems } }: RoundSetting, analysed: AnalysedRule, rule: RuleDraft): boolean {
  const { verdict, constantParts } = analysed;
  if (verdict === 'always' || verdict === 'never') {
    problems.report(rule.placeAt(0), verdict === 'always' ? 'RULE_ALWAYS_HOLDS' : 'RULE_NEVER_HOLDS', {
      rule: rule.rule.text,
    });
    return true;
  }
  const [part] = constantParts;
  if (part === undefined) return false;
  const text = rule.rule.text.slice(part.span.start, part.span.end);
  const code = part.verdict === 'always' ? 'RULE_ALWAYS_HOLDS' : 'RULE_NEVER_HOLDS';
  problems.report(rule.placeAt(part.span.start), code, { rule: text });
  return true;
}

/** Analyses the rules of a description together, bound to the item of its first column. */
export function analyseDescription(setting: RoundSetting, draft: DescriptionDraft): void {
  const item = listColumns(draft.source)[0]?.item ?? '';
  if (draft.illogicalWhen !== undefined) {
    const analysed = analyseOne(setting, draft.illogicalWhen, item);
    if (analysed !== undefined) reportVerdict(setting, analysed, draft.illogicalWhen);
  }
  const rules = draft.outcomeRules.map(({ rule }) => rule);
  if (rules.length === 0 || !isClear(setting, rules)) return;
  const named = draft.outcomeRules.map(({ outcome, rule }) => ({ name: outcome, expression: rule.rule.expression }));
  const hasOtherwise = draft.source.outcomes?.otherwise !== undefined;
  const analysis = analyse(setting, named, hasOtherwise, item);
  if (analysis.kind === 'analysed') reportAnalysis(setting, draft, analysis);
  else if (analysis.kind === 'tooMany' && rules[0] !== undefined) reportTooMany(setting, rules[0], analysis.limit);
}

function reportAnalysis(
  setting: RoundSetting,
  draft: DescriptionDraft,
  analysis: Extract<RuleAnalysis, { kind: 'analysed' }>,
): void {
  const { problems } = setting.context;
  let isExplained = false;
  analysis.rules.forEach((analysed, index) => {
    const rule = draft.outcomeRules[index]?.rule;
    if (rule === undefined || analysis.rules.slice(0, index).some(({ verdict }) => verdict === 'always')) return;
    if (reportVerdict(setting, analysed, rule)) isExplained = true;
    else if (analysed.decides === 'never') {
      isExplained = true;
      problems.report(draft.placeOfKey('outcomes', analysed.name), 'OUTCOME_CANNOT_OCCUR', { outcome: analysed.name });
    }
  });
  if (isExplained) return;
  for (const { first, second, example } of analysis.overlaps) {
    const values = { first, second, combination: describeCombination(example) };
    problems.report(draft.placeOfKey('outcomes', second), 'OVERLAPPING_OUTCOMES', values);
  }
  if (analysis.noRule === 'never' && draft.source.outcomes?.otherwise !== undefined) {
    const outcome = draft.source.outcomes.otherwise;
    problems.report(draft.place('outcomes', 'otherwise'), 'OUTCOME_CANNOT_OCCUR', { outcome });
  }
}

/** `G1 = JA, G1a = NEJ`: the answers of an example, in the order of the questions. */
function describeCombination({ answers }: Combination): string {
  return [...answers].map(([key, state]) => `${key} = ${describeState(state)}`).join(', ');
}

function describeState(state: AnswerState): string {
  if (state.state !== 'answered') return '–';
  return typeof state.value === 'object' ? state.value.join(';') : String(state.value);
}

function analyse(
  setting: RoundSetting,
  rules: readonly NamedRule[],
  hasOtherwise: boolean,
  item: string,
): RuleAnalysis {
  const questions = [...setting.index.byCode.values()].map(({ question }) => buildRuleQuestion(question));
  return analyseRules(rules, hasOtherwise, questions, item);
}
