// Routing of a part, when every question of the round is known: conditions of the right type, on earlier
// questions of the part, without rings, and neither always nor never true.

import { analyseRouting, type RoutingFinding } from '../../../kernel/expression/analyseRouting.ts';
import type { PartDraft, RoundSetting } from './expandParts.ts';
import { buildRuleQuestion, checkRule, type QuestionDraft, type RuleDraft } from './ruleReader.ts';

/** Checks the conditions of one part. Questions with a faulty condition are marked as unclear. */
export function checkPartRouting(setting: RoundSetting, part: PartDraft): void {
  const { unclear } = setting.index;
  for (const draft of part.questions) {
    const { code } = draft.question;
    if (!unclear.has(code) && !checkCondition(setting, part, draft)) unclear.add(code);
  }
  const questions = part.questions.filter(({ question }) => !unclear.has(question.code));
  const { cycles, findings } = analyseRouting(questions.map(({ question }) => buildRuleQuestion(question)));
  for (const ring of cycles) reportRing(setting, part, ring);
  for (const { question } of questions) if (!unclear.has(question.code)) checkOrder(setting, part, question.code);
  for (const finding of findings) if (!unclear.has(finding.question)) reportFinding(setting, part, finding);
}

/** Checks what the part's own checks name; those that are right may be analysed. */
export function findSoundChecks(setting: RoundSetting, part: PartDraft): RuleDraft[] {
  return part.checks.flatMap(({ rule }) => {
    if (rule === undefined || !checkPart(setting, part, rule)) return [];
    const use = { expected: 'truth', items: listBoundItems(setting, rule) } as const;
    return checkRule(setting.context, setting.index, rule, use) ? [rule] : [];
  });
}

/** Items that a rule outside a grid is tested for: those of the first grid that it names without an item. */
export function listBoundItems({ index }: RoundSetting, rule: RuleDraft): readonly string[] {
  const grids = rule.references
    .filter((reference) => reference.item === undefined)
    .map((reference) => index.byCode.get(reference.question)?.question.items.map((item) => item.id) ?? []);
  return grids.find((items) => items.length > 0) ?? [];
}

function checkCondition(setting: RoundSetting, part: PartDraft, { question, placeOf }: QuestionDraft): boolean {
  const condition = part.conditions.get(question.code);
  if (condition === undefined) {
    if (question.followUpOf === undefined) return true;
    setting.context.problems.report(placeOf(), 'CONDITION_MISSING', { code: question.code });
    return false;
  }
  if (!checkPart(setting, part, condition)) return false;
  const items = question.items.map((item) => item.id);
  if (!checkRule(setting.context, setting.index, condition, { expected: 'truth', items })) return false;
  return checkFamily(setting, part, question.code, question.followUpOf, condition);
}

/** A follow-up is asked by its main question or by a sister. */
function checkFamily(
  { context }: RoundSetting,
  part: PartDraft,
  code: string,
  main: string | undefined,
  condition: RuleDraft,
): boolean {
  if (main === undefined) return true;
  const sisters = part.questions.filter(({ question }) => question.followUpOf === main);
  const family = new Set([main, ...sisters.map(({ question }) => question.code)]);
  if (condition.references.some((reference) => family.has(reference.question))) return true;
  context.problems.report(condition.placeAt(0), 'FOREIGN_CONDITION', { code, main });
  return false;
}

/** Questions of another part are not known when a part is answered. */
function checkPart({ context, index }: RoundSetting, part: PartDraft, rule: RuleDraft): boolean {
  const own = part.file.value.part;
  for (const { question, span } of rule.references) {
    const other = index.byCode.get(question)?.question.part ?? own;
    if (other === own) continue;
    context.problems.report(rule.placeAt(span.start), 'OTHER_PART', { question, other, part: own });
    return false;
  }
  return true;
}

/** A ring is one fault: told where its first question asks for the next. */
function reportRing({ context, index }: RoundSetting, part: PartDraft, ring: readonly string[]): void {
  const [first = ''] = ring;
  const condition = part.conditions.get(first);
  const next = condition?.references.find((reference) => ring.includes(reference.question));
  for (const code of ring) index.unclear.add(code);
  if (condition === undefined) return;
  context.problems.report(condition.placeAt(next?.span.start ?? 0), 'CYCLE', { ring: [...ring, first].join(' → ') });
}

/** Conditions build on earlier questions: the form is answered from the top. */
function checkOrder({ context, index }: RoundSetting, part: PartDraft, code: string): void {
  const order = part.questions.map(({ question }) => question.code);
  const condition = part.conditions.get(code);
  const later = condition?.references.find((reference) => order.indexOf(reference.question) >= order.indexOf(code));
  if (condition === undefined || later === undefined) return;
  index.unclear.add(code);
  context.problems.report(condition.placeAt(later.span.start), 'LATER_QUESTION', { code, later: later.question });
}

function reportFinding({ context, index }: RoundSetting, part: PartDraft, finding: RoutingFinding): void {
  const { question, verdict, constantParts } = finding;
  const condition = part.conditions.get(question);
  if (condition === undefined) return;
  if (verdict === 'never') {
    // What builds on a question that is never asked is not told again.
    index.unclear.add(question);
    context.problems.report(condition.placeAt(0), 'UNREACHABLE_QUESTION', { question });
    return;
  }
  const [constant] = constantParts;
  const span = verdict === 'always' ? { start: 0, end: condition.rule.text.length } : constant?.span;
  if (span === undefined) return;
  const isAlways = verdict === 'always' || constant?.verdict === 'always';
  const code = isAlways ? 'RULE_ALWAYS_HOLDS' : 'RULE_NEVER_HOLDS';
  context.problems.report(condition.placeAt(span.start), code, {
    rule: condition.rule.text.slice(span.start, span.end),
  });
}
