// Routing and checks of a part, when every question of the round is known: types, the part, the order, no rings.

import { listReferences } from '../../../kernel/expression/listReferences.ts';
import type { ReferenceNode } from '../../../kernel/expression/model.ts';
import type { PartDraft, RoundSetting } from './expandParts.ts';
import { checkRule, type RuleDraft } from './ruleReader.ts';

/** Checks the conditions and checks of one part. Questions with a faulty condition are marked as unclear. */
export function checkPartRules(setting: RoundSetting, part: PartDraft): void {
  const ring = findRing(part);
  for (const { question, placeOf } of part.questions) {
    const condition = part.conditions.get(question.code);
    if (condition === undefined) {
      const isMissing = question.followUpOf !== undefined && question.askedWhen === undefined;
      if (isMissing && !setting.index.unclear.has(question.code)) {
        setting.context.problems.report(placeOf(), 'CONDITION_MISSING', { code: question.code });
        setting.index.unclear.add(question.code);
      }
      continue;
    }
    const items = question.items.map((item) => item.id);
    const isRight =
      checkOrder(setting, part, question.code, condition, ring) &&
      checkRule(setting.context, setting.index, condition, { expected: 'truth', items });
    if (!isRight) setting.index.unclear.add(question.code);
  }
  for (const { rule } of part.checks) {
    if (rule === undefined || !checkPart(setting, part, rule)) continue;
    checkRule(setting.context, setting.index, rule, { expected: 'truth', items: listBoundItems(setting, rule) });
  }
}

/** Items that a check is tested for: those of the first grid that it names without an item. */
function listBoundItems({ index }: RoundSetting, rule: RuleDraft): readonly string[] {
  const grids = rule.references
    .filter((reference) => reference.item === undefined)
    .map((reference) => index.byCode.get(reference.question)?.question.items.map((item) => item.id) ?? []);
  return grids.find((items) => items.length > 0) ?? [];
}

/** A condition builds on earlier questions of its own part; a follow-up's on its main question or its sisters. */
function checkOrder(
  setting: RoundSetting,
  part: PartDraft,
  code: string,
  condition: RuleDraft,
  ring: readonly string[],
): boolean {
  if (!checkPart(setting, part, condition)) return false;
  const { problems } = setting.context;
  const order = part.questions.map(({ question }) => question.code);
  const own = part.questions.find(({ question }) => question.code === code)?.question;
  const later = condition.references.find((reference) => order.indexOf(reference.question) >= order.indexOf(code));
  if (ring.includes(code)) {
    // A ring is one fault: told at its first question.
    if (ring[0] === code) {
      const inRing = condition.references.find((reference) => ring.includes(reference.question));
      problems.report(condition.placeAt(inRing?.span.start ?? 0), 'CYCLE', { ring: [...ring, code].join(' → ') });
    }
    return false;
  }
  if (later !== undefined) {
    problems.report(condition.placeAt(later.span.start), 'LATER_QUESTION', { code, later: later.question });
    return false;
  }
  if (own?.followUpOf === undefined) return true;
  const { followUpOf } = own;
  const family = part.questions.filter(({ question }) => question.followUpOf === followUpOf);
  const names = new Set([followUpOf, ...family.map(({ question }) => question.code)]);
  if (condition.references.some((reference) => names.has(reference.question))) return true;
  if (condition.references.some((reference) => !order.includes(reference.question))) return true;
  problems.report(condition.placeAt(0), 'FOREIGN_CONDITION', { code, main: followUpOf });
  return false;
}

/** Questions of another part are not known when a part is answered. */
function checkPart({ context, index }: RoundSetting, part: PartDraft, rule: RuleDraft): boolean {
  const foreign = rule.references.find((reference) => isForeign(index.byCode.get(reference.question), part));
  if (foreign === undefined) return true;
  const other = index.byCode.get(foreign.question)?.question.part ?? '';
  const values = { question: foreign.question, other, part: part.file.value.part };
  context.problems.report(rule.placeAt(foreign.span.start), 'OTHER_PART', values);
  return false;
}

function isForeign(draft: PartDraft['questions'][number] | undefined, part: PartDraft): boolean {
  return draft !== undefined && draft.question.part !== part.file.value.part;
}

/** Codes of the first ring of conditions in the part, in the order they ask for each other; [] for none. */
function findRing(part: PartDraft): readonly string[] {
  const done = new Set<string>();
  const visit = (code: string, way: readonly string[]): readonly string[] => {
    const start = way.indexOf(code);
    if (start >= 0) return way.slice(start);
    if (done.has(code)) return [];
    for (const next of listConditionReferences(part, code)) {
      const ring = visit(next.question, [...way, code]);
      if (ring.length > 0) return ring;
    }
    done.add(code);
    return [];
  };
  for (const { question } of part.questions) {
    const ring = visit(question.code, []);
    if (ring.length > 0) return ring;
  }
  return [];
}

function listConditionReferences(part: PartDraft, code: string): readonly ReferenceNode[] {
  const rule = part.conditions.get(code)?.rule;
  return rule === undefined ? [] : listReferences(rule.expression);
}
