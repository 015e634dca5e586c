// One question of a part file in its whole form: shared things looked up, follow-ups inherit from their main
// question, and the fields agree with the kind.

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { AnswerOption, Item, Question, ReferencePeriod, Term } from '../model.ts';
import type { FollowUpSource, PartFile, QuestionSource } from '../schemas/partSchema.ts';
import type { Text } from '../texts.ts';
import { type Catalogue, checkSource, resolve } from './catalogue.ts';
import { fillSharedText, type RoundNames } from './composing/placeholderScope.ts';
import {
  expandOptionalText,
  expandText,
  type LoadingContext,
  parseSourceReference,
  type YamlFile,
} from './loadingContext.ts';
import { expandItem, type Shared } from './loadShared.ts';
import type { Place } from './problemCollector.ts';
import { type QuestionDraft, type RuleDraft, readRule } from './ruleReader.ts';
import type { YamlPath } from './yamlSource.ts';

type PeriodCatalogue = Catalogue<ReferencePeriod>;

/** `main` is undefined for main questions; what a follow-up inherits comes from there. */
export interface QuestionSetting {
  readonly context: LoadingContext;
  readonly shared: Shared;
  readonly periods: PeriodCatalogue;
  readonly names: RoundNames;
  readonly file: YamlFile<PartFile>;
  /** Path of the question in its file. */
  readonly path: YamlPath;
  /** Main question of a follow-up. */
  readonly main: Question | undefined;
}

/** The condition is read but not yet typed: that takes every question of the round. */
export interface ExpandedQuestion {
  readonly draft: QuestionDraft;
  readonly condition: RuleDraft | undefined;
  /** False when options, items or the condition are not known for faults. */
  readonly isClear: boolean;
}

/**
 * Always gives a question, with what is wrong left empty: faults are reported (MISSING_KEY, OUT_OF_RANGE and those of
 * what it refers to).
 */
export function expandQuestion(setting: QuestionSetting, source: QuestionSource | FollowUpSource): ExpandedQuestion {
  const { context, shared, file, path, main } = setting;
  const { problems } = context;
  const place = (...inner: YamlPath): Place => file.at(...path, ...inner);
  const options = expandOptions(setting, source);
  const items = expandItems(setting, source);
  const condition =
    source.askedWhen === undefined ? undefined : readRule(context, file, [...path, 'askedWhen'], source.askedWhen);
  checkKind(setting, source);
  const isRepeated = checkRepeats(setting, source);
  if (source.source !== undefined) checkSource(context, shared.sources, source.source, place('source'));
  const certainty = source.certainty ?? main?.certainty ?? 'documented';
  const sourceReference = source.source === undefined ? main?.source : parseSourceReference(source.source);
  if (sourceReference === undefined && certainty !== 'open') problems.report(place(), 'MISSING_KEY', { key: 'source' });
  const { number } = source;
  if (number?.max !== undefined && number.max < number.min) {
    problems.report(place('number', 'max'), 'OUT_OF_RANGE', { value: number.max, form: `${number.min}–` });
  }
  const question: Question = {
    code: source.code,
    id: source.id,
    part: file.value.part,
    kind: source.kind,
    text: expandText(source.text),
    instructions: expandOptionalText(source.instructions),
    terms: expandTerms(setting, source),
    options: options ?? [],
    items: items ?? [],
    followUpOf: main?.code,
    askedWhen: condition?.rule,
    writtenAnswer: expandWrittenAnswer(setting, source, options),
    number: number === undefined ? undefined : { ...number, max: number.max, unit: expandText(number.unit) },
    references: (source.references ?? []).flatMap(
      (id, index) => resolve(context, setting.periods, id, place('references', index)) ?? [],
    ),
    certainty,
    source: sourceReference,
  };
  const isConditionClear = source.askedWhen === undefined || condition !== undefined;
  return {
    draft: { question, placeOf: place },
    condition,
    isClear: options !== undefined && items !== undefined && isConditionClear && !isRepeated,
  };
}

function expandTerms({ context, shared, file, path, names }: QuestionSetting, source: QuestionSource): Term[] {
  return (source.terms ?? []).flatMap((id, index): Term[] => {
    const term = resolve(context, shared.terms, id, file.at(...path, 'terms', index));
    if (term === undefined) return [];
    const fill = (text: Text): Text => fillSharedText(context, names, text, shared.terms.placeOf(id));
    return [{ ...term, name: fill(term.name), explanation: fill(term.explanation) }];
  });
}

/** Undefined when the options are not known. */
function expandOptions(setting: QuestionSetting, source: QuestionSource): readonly AnswerOption[] | undefined {
  const { context, shared, file, path } = setting;
  if (source.options === undefined) return source.kind === 'single' || source.kind === 'multiple' ? undefined : [];
  const set = resolve(context, shared.optionSets, source.options, file.at(...path, 'options'));
  if (set === undefined || !set.isKnown) return undefined;
  const { options } = set;
  const hidden = new Set(source.notOffered ?? []);
  source.notOffered?.forEach((code, index) => {
    if (options.some((option) => option.code === code)) return;
    reportUnknownOption(setting, ['notOffered', index], code, options);
  });
  const entry = shared.optionSets.placeOf(source.options);
  return options.map((option) => ({
    ...option,
    label: fillSharedText(context, setting.names, option.label, entry),
    isOffered: !hidden.has(option.code),
  }));
}

function reportUnknownOption(
  { context, file, path }: QuestionSetting,
  inner: YamlPath,
  code: string,
  set: readonly AnswerOption[],
): void {
  const codes = set.map((option) => option.code);
  const values = { name: code, file: codes.join(', '), nearest: findNearestName(code, codes) ?? '' };
  context.problems.report(file.at(...path, ...inner), 'UNKNOWN_OPTION', values);
}

/** A follow-up of a grid has the items of its main question, or some of them. Undefined when they are not known. */
function expandItems(setting: QuestionSetting, source: QuestionSource): readonly Item[] | undefined {
  const { context, shared, file, path, main } = setting;
  if (source.items === undefined) return main?.items ?? [];
  const items = source.items.map((id, index) => {
    const place = file.at(...path, 'items', index);
    const item = expandItem(context, shared.items, id, place);
    if (item !== undefined && main !== undefined && main.items.length > 0 && !main.items.some((own) => own.id === id)) {
      context.problems.report(place, 'UNKNOWN_ITEM', { name: id, file: main.code });
    }
    const [first = id] = id.split('+');
    return item && { id, label: fillSharedText(context, setting.names, item.label, shared.items.placeOf(first)) };
  });
  return items.every((item) => item !== undefined) ? items : undefined;
}

function expandWrittenAnswer(
  setting: QuestionSetting,
  source: QuestionSource,
  options: readonly AnswerOption[] | undefined,
): Question['writtenAnswer'] {
  const { context, file, path, main } = setting;
  if (source.writtenAnswer === undefined) return undefined;
  const { option, text } = source.writtenAnswer;
  if (source.items !== undefined || (main?.items.length ?? 0) > 0) {
    const place = file.atKey(...path, 'writtenAnswer');
    context.problems.report(place, 'KIND_MISMATCH', { key: 'writtenAnswer', kind: 'grid' });
  } else if (options !== undefined && options.length > 0 && !options.some(({ code }) => code === option)) {
    reportUnknownOption(setting, ['writtenAnswer', 'option'], option, options);
  }
  return { option, text: expandText(text) };
}

/** Choices have options, numbers have limits, and nothing has what its kind cannot use. */
function checkKind({ context, file, path }: QuestionSetting, source: QuestionSource): void {
  const { kind } = source;
  const isChoice = kind === 'single' || kind === 'multiple';
  const needed = isChoice ? 'options' : kind === 'number' ? 'number' : undefined;
  const surplus = (['options', 'notOffered', 'writtenAnswer', 'number'] as const).find(
    (key) => source[key] !== undefined && (key === 'number') === isChoice,
  );
  const wrong = surplus ?? (kind === 'text' && source.number !== undefined ? 'number' : undefined);
  // With the fields of another kind it is the kind that is wrong: what this kind needs is not told as missing.
  if (wrong !== undefined) {
    context.problems.report(file.atKey(...path, wrong), 'KIND_MISMATCH', { key: wrong, kind });
  } else if (needed !== undefined && source[needed] === undefined) {
    context.problems.report(file.at(...path), 'MISSING_KEY', { key: needed });
  }
}

/** True when a list holds the same id twice, which is reported. */
function checkRepeats({ context, file, path }: QuestionSetting, source: QuestionSource): boolean {
  let isRepeated = false;
  for (const key of ['items', 'terms', 'references', 'notOffered'] as const) {
    const ids = source[key] ?? [];
    ids.forEach((id, index) => {
      if (ids.indexOf(id) === index) return;
      isRepeated = true;
      const place = file.at(...path, key, index);
      const first = file.at(...path, key, ids.indexOf(id)).position;
      context.problems.report(place, 'DUPLICATE_ID', { id, first: `${file.file}:${first.line}:${first.column}` });
    });
  }
  return isRepeated;
}
