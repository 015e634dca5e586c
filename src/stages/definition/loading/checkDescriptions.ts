// Descriptions against the questions, the guidance and each other: codes in order, columns that exist once,
// outcomes that are declared, rules of the right type within one part.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { ColumnSource } from '../schemas/indicatorSchemas.ts';
import { type DescriptionDraft, listColumns } from './expandDescriptions.ts';
import type { RoundSetting } from './expandParts.ts';
import { sharedFiles } from './loadShared.ts';
import type { Place } from './problemCollector.ts';
import { checkRule, type RuleDraft, type RuleUse } from './ruleReader.ts';
import type { YamlPath } from './yamlSource.ts';

/** Checks one description by itself. True when its rules are typed and may be analysed. */
export function checkDescription(setting: RoundSetting, draft: DescriptionDraft): boolean {
  checkFields(setting, draft);
  checkGuidance(setting, draft);
  checkDeclaredOutcomes(setting, draft);
  checkColumnCodes(setting, draft);
  const areQuestionsRight = checkQuestions(setting, draft);
  const items = checkColumnItems(setting, draft);
  if (!areQuestionsRight || items === undefined) return false;
  const rules = draft.outcomeRules.map(({ rule }) => rule);
  const registerMeasures = (setting.round.value.registerMeasures ?? []).map(({ id }) => id);
  const check = (rule: RuleDraft, use: RuleUse): boolean => checkRule(setting.context, setting.index, rule, use);
  const checks = [
    ...rules.map((rule) => check(rule, { expected: 'truth', items })),
    ...draft.numbers.map((rule) => check(rule, { expected: 'number', items, registerMeasures })),
    ...[draft.illogicalWhen ?? []].flat().map((rule) => check(rule, { expected: 'truth', items, registerMeasures })),
  ];
  return checks.every((isRight) => isRight) && draft.description !== undefined;
}

/** Fields that belong together: outcomes or a value, a column or columns, what an indicator must say. */
function checkFields({ context: { problems } }: RoundSetting, { source, place, placeOfKey }: DescriptionDraft): void {
  const report = (key: string): void => problems.report(place(), 'MISSING_KEY', { key });
  if (source.outcomes === undefined && source.value === undefined) report('outcomes');
  if (source.outcomes !== undefined && source.value !== undefined) {
    problems.report(placeOfKey('value'), 'KIND_MISMATCH', { key: 'value', kind: 'outcomes' });
  }
  if (source.value !== undefined && source.reportedAs !== undefined) {
    problems.report(placeOfKey('reportedAs'), 'KIND_MISMATCH', { key: 'reportedAs', kind: 'value' });
  }
  if (source.value !== undefined && source.scale !== undefined) {
    problems.report(placeOfKey('scale'), 'KIND_MISMATCH', { key: 'scale', kind: 'value' });
  }
  if (source.outcomes !== undefined && source.reportedAs === undefined) report('reportedAs');
  if (source.columns === undefined && source.series === undefined) report('series');
  for (const key of ['series', 'item'] as const) {
    if (source.columns === undefined || source[key] === undefined) continue;
    problems.report(placeOfKey(key), 'KIND_MISMATCH', { key, kind: 'columns' });
  }
  if (source.kind === 'background') return;
  for (const key of ['measure', 'target', 'dimension', 'type'] as const) {
    if (source[key] === undefined) report(key);
  }
}

/**
 * The dimension and the quality area are those of shared/guidance.yaml, and belong together. Where no source gives the
 * dimension (`open`), and in a dimension without quality areas, an indicator has none (I18-48).
 */
function checkGuidance({ context, shared }: RoundSetting, { source, place, placeOfKey }: DescriptionDraft): void {
  if (shared.guidance === undefined || context.incomplete.has(sharedFiles.guidance)) return;
  const { dimensions, qualityAreas } = shared.guidance.value;
  const dimension = dimensions.find(({ name }) => name === source.dimension);
  const report = (key: 'dimension' | 'qualityArea', name: string, names: readonly string[]): void => {
    const nearest = findNearestName(name, names) ?? '';
    context.problems.report(place(key), 'UNKNOWN_GUIDANCE', { name, file: sharedFiles.guidance, nearest });
  };
  if (source.dimension !== undefined && source.dimension !== 'open' && dimension === undefined) {
    report(
      'dimension',
      source.dimension,
      dimensions.map(({ name }) => name),
    );
    return;
  }
  if (source.dimension === 'open' && source.qualityArea !== undefined) {
    context.problems.report(placeOfKey('qualityArea'), 'KIND_MISMATCH', {
      key: 'qualityArea',
      kind: 'dimension: open',
    });
    return;
  }
  if (source.qualityArea === undefined) {
    const isRequired = source.kind === 'indicator' && (dimension?.qualityAreas.length ?? 0) > 0;
    if (isRequired) context.problems.report(place(), 'MISSING_KEY', { key: 'qualityArea' });
    return;
  }
  const known = dimension?.qualityAreas ?? qualityAreas.map(({ name }) => name);
  if (!known.includes(source.qualityArea)) report('qualityArea', source.qualityArea, known);
}

/** Every outcome of the rules and of the list is a step of the scale. False when one is not, or no scale is known. */
function checkScale(
  problems: RoundSetting['context']['problems'],
  { source, scale, place, placeOfKey }: DescriptionDraft,
): boolean {
  if (scale === undefined) return false;
  const allowed = scale.map(({ outcome }) => outcome);
  const isStep = (value: string): boolean => allowed.includes(value);
  const nearest = (value: string): string => findNearestName(value, allowed) ?? '';
  const { otherwise, ...rules } = source.outcomes ?? {};
  const keys = Object.keys(rules).filter((key) => !isStep(key));
  for (const key of keys) {
    const values = { key, known: [...allowed, 'otherwise'].join(', '), nearest: nearest(key) };
    problems.report(placeOfKey('outcomes', key), 'UNKNOWN_KEY', values);
  }
  const strange = (value: string, at: Place): void =>
    problems.report(at, 'INVALID_VALUE', { value, allowed: allowed.join(', '), nearest: nearest(value) });
  const isOtherwiseRight = otherwise === undefined || isStep(otherwise);
  if (!isOtherwiseRight) strange(otherwise, place('outcomes', 'otherwise'));
  const reported = source.reportedAs ?? [];
  reported.forEach((outcome, index) => {
    if (!isStep(outcome)) strange(outcome, place('reportedAs', index));
  });
  return keys.length === 0 && isOtherwiseRight && reported.every(isStep);
}

/** What is reported is what the rules can give, told at the rule or at the list. */
function checkDeclaredOutcomes({ context: { problems } }: RoundSetting, draft: DescriptionDraft): void {
  const { source, place, placeOfKey } = draft;
  if (source.outcomes === undefined || !checkScale(problems, draft)) return;
  const { otherwise } = source.outcomes;
  const keys = Object.keys(source.outcomes);
  if (otherwise === undefined) {
    problems.report(place('outcomes'), 'NO_OUTCOME', { combination: 'otherwise' });
  } else if (keys.at(-1) !== 'otherwise') {
    problems.report(placeOfKey('outcomes', 'otherwise'), 'OTHERWISE_NOT_LAST');
  }
  if (source.reportedAs === undefined) return;
  const declared: readonly string[] = source.reportedAs;
  let areAllDeclared = true;
  for (const key of keys) {
    const outcome = key === 'otherwise' ? otherwise : key;
    if (outcome === undefined || declared.includes(outcome)) continue;
    areAllDeclared = false;
    const at = key === 'otherwise' ? place('outcomes', key) : placeOfKey('outcomes', key);
    problems.report(at, 'UNDECLARED_OUTCOME', { outcome });
  }
  declared.forEach((outcome, index) => {
    if (declared.indexOf(outcome) < index) {
      problems.report(place('reportedAs', index), 'DUPLICATE_ID', { id: outcome, first: source.id });
    } else if (areAllDeclared && !keys.includes(outcome) && outcome !== otherwise && otherwise !== undefined) {
      problems.report(place('reportedAs', index), 'OUTCOME_CANNOT_OCCUR', { outcome });
    }
  });
}

/** Columns are numbered `<id>.1`, `<id>.2` …; a description with one column without an item is the column. */
function checkColumnCodes({ context: { problems } }: RoundSetting, { source, place }: DescriptionDraft): void {
  source.columns?.forEach((column, index) => {
    const expected = `${source.id}.${index + 1}`;
    const isRight = column.code === expected || (source.columns?.length === 1 && column.code === source.id);
    if (!isRight) problems.report(place('columns', index, 'code'), 'NUMBERING', { value: column.code, expected });
    for (const key of ['name', 'shortName'] as const) {
      const isMissing = column[key] === undefined && (source.columns?.length ?? 0) > 1;
      if (isMissing) problems.report(place('columns', index), 'MISSING_KEY', { key });
    }
  });
}

/**
 * Questions named by a description: known, in one part, all that the rules use, and otherwise only follow-ups
 * beside them. False when the rules cannot be typed for that.
 */
function checkQuestions({ context: { problems }, index }: RoundSetting, draft: DescriptionDraft): boolean {
  const { source, place } = draft;
  const codes = [...index.byCode.keys()];
  let isRight = true;
  source.questions.forEach((code, at) => {
    if (index.byCode.has(code)) return;
    isRight = false;
    const nearest = findNearestName(code, codes) ?? '';
    if (index.isComplete) problems.report(place('questions', at), 'UNKNOWN_QUESTION', { name: code, nearest });
  });
  const references = listRules(draft).flatMap((rule) => rule.references.map((reference) => ({ rule, reference })));
  if (!isRight || references.some(({ reference }) => !index.byCode.has(reference.question))) return true;
  const part = index.byCode.get(source.questions[0] ?? '')?.question.part;
  const foreign = source.questions.findIndex((code) => index.byCode.get(code)?.question.part !== part);
  if (foreign >= 0) {
    const question = source.questions[foreign] ?? '';
    const other = index.byCode.get(question)?.question.part ?? '';
    problems.report(place('questions', foreign), 'OTHER_PART', { question, other, part: part ?? '' });
    return false;
  }
  for (const { rule, reference } of references) {
    const other = index.byCode.get(reference.question)?.question.part ?? '';
    const at = rule.placeAt(reference.span.start);
    if (other !== part) {
      problems.report(at, 'OTHER_PART', { question: reference.question, other, part: part ?? '' });
      return false;
    }
    if (source.questions.includes(reference.question)) continue;
    problems.report(at, 'QUESTION_NOT_LISTED', {
      question: reference.question,
      questions: source.questions.join(', '),
    });
    return false;
  }
  return checkUnusedQuestions(
    draft,
    index,
    problems,
    references.map(({ reference }) => reference.question),
  );
}

function checkUnusedQuestions(
  { source, place }: DescriptionDraft,
  index: RoundSetting['index'],
  problems: RoundSetting['context']['problems'],
  used: readonly string[],
): boolean {
  const mainOf = (code: string): string => index.byCode.get(code)?.question.followUpOf ?? code;
  const mains = new Set(used.map(mainOf));
  source.questions.forEach((code, at) => {
    if (source.questions.indexOf(code) < at) {
      problems.report(place('questions', at), 'DUPLICATE_ID', { id: code, first: source.id });
    } else if (used.length > 0 && !mains.has(mainOf(code))) {
      problems.report(place('questions', at), 'QUESTION_NOT_USED', { question: code });
    }
  });
  return true;
}

function listRules(draft: DescriptionDraft): RuleDraft[] {
  const rules = [...draft.outcomeRules.map(({ rule }) => rule), ...draft.numbers];
  return draft.illogicalWhen === undefined ? rules : [...rules, draft.illogicalWhen];
}

/**
 * Items that the columns bind the rules to; those that no grid of the rules has are reported here. Undefined when
 * no item is left to type the rules with.
 */
function checkColumnItems(
  { context: { problems }, index }: RoundSetting,
  draft: DescriptionDraft,
): readonly string[] | undefined {
  const { source, place } = draft;
  const grids = listRules(draft)
    .flatMap((rule) => rule.references.filter((reference) => reference.item === undefined))
    .map(({ question }) => index.byCode.get(question)?.question)
    .filter((question) => question !== undefined && question.items.length > 0);
  const references = listRules(draft).flatMap((rule) => rule.references.map(({ question }) => question));
  const isUnclear = references.some((question) => index.unclear.has(question));
  if (isUnclear) return undefined;
  const columns: readonly ColumnSource[] = listColumns(source);
  const placeOf = (at: number, ...inner: YamlPath): Place =>
    source.columns === undefined ? place(...inner) : place('columns', at, ...inner);
  // The unknown question was perhaps the grid.
  if (grids.length === 0 && references.some((question) => !index.byCode.has(question))) return [];
  const items = columns.flatMap((column, at) => {
    if (column.item === undefined) {
      if (grids.length > 0) problems.report(placeOf(at), 'MISSING_KEY', { key: 'item' });
      return [];
    }
    const first = columns.findIndex(({ item }) => item === column.item);
    const lacking = grids.find((question) => !question?.items.some(({ id }) => id === column.item));
    if (grids.length === 0) {
      problems.report(placeOf(at, 'item'), 'KIND_MISMATCH', { key: 'item', kind: 'noGrid' });
    } else if (lacking !== undefined) {
      const items = lacking.items.map(({ id }) => id);
      const values = { name: column.item, file: lacking.code, nearest: findNearestName(column.item, items) ?? '' };
      problems.report(placeOf(at, 'item'), 'UNKNOWN_ITEM', values);
    } else if (first < at) {
      problems.report(placeOf(at, 'item'), 'DUPLICATE_ID', {
        id: column.item,
        first: columns[first]?.code ?? '',
      });
    } else {
      return [column.item];
    }
    return [];
  });
  return grids.length > 0 && items.length === 0 ? undefined : items;
}
