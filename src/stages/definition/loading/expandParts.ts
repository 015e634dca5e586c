// rounds/<year>/parts/: the parts of a round with all questions in the order of the form. Conditions and checks
// are typed when every question of the round is known (checkPartRules).

import { findNearestName } from '../../../kernel/expression/findNearestName.ts';
import type { Check, Part, Question, ReferencePeriod } from '../model.ts';
import type { PartFile } from '../schemas/partSchema.ts';
import type { RoundFile } from '../schemas/roundSchema.ts';
import { type Catalogue, checkSource } from './catalogue.ts';
import { composePart } from './composing/composePart.ts';
import type { RoundComposing } from './composing/composingSetting.ts';
import type { RoundNames } from './composing/placeholderScope.ts';
import { type ExpandedQuestion, expandQuestion } from './expandQuestion.ts';
import {
  expandOpen,
  expandOptionalText,
  expandText,
  type LoadingContext,
  parseSourceReference,
  type YamlFile,
} from './loadingContext.ts';
import type { Shared } from './loadShared.ts';
import type { Place } from './problemCollector.ts';
import { type QuestionDraft, type QuestionIndex, type RuleDraft, readRule } from './ruleReader.ts';
import type { YamlPath } from './yamlSource.ts';

interface CheckDraft {
  readonly id: string;
  readonly place: Place;
  readonly rule: RuleDraft | undefined;
  readonly source: NonNullable<PartFile['checks']>[number];
}

/** A part whose rules are still to be typed. */
export interface PartDraft {
  readonly file: YamlFile<PartFile>;
  readonly questions: readonly QuestionDraft[];
  readonly conditions: ReadonlyMap<string, RuleDraft>;
  readonly checks: readonly CheckDraft[];
  readonly entry: RoundFile['parts'][number];
}

/** What the loading of one round's parts and descriptions goes by. */
export interface RoundSetting {
  /** Year of the round's folder. */
  readonly year: number;
  readonly context: LoadingContext;
  readonly shared: Shared;
  readonly round: YamlFile<RoundFile>;
  readonly periods: Catalogue<ReferencePeriod>;
  readonly index: QuestionIndex;
  /** What placeholders stand for in the texts of the round. */
  readonly names: RoundNames;
}

/** What a file of the round is put together with. */
export function buildComposingSetting({ context, shared, names, year }: RoundSetting, file: string): RoundComposing {
  return { context, sharedForms: shared.forms, names, year, file };
}

/** Reads the part files that the round lists, in its order. */
export function readParts(setting: RoundSetting): PartDraft[] {
  const { context, round, index } = setting;
  const folder = round.file.replace(/round\.yaml$/u, 'parts/');
  const codes = round.value.parts.map(({ code }) => code);
  // The unlisted file is told as unexpected; what its questions are named for elsewhere is not known.
  for (const code of listUnlistedParts(setting)) {
    context.incomplete.add(`${folder}${code}.yaml`);
    index.isComplete = false;
  }
  return round.value.parts.flatMap((entry, number): PartDraft[] => {
    const path = `${folder}${entry.code}.yaml`;
    if (codes.indexOf(entry.code) < number || isMisspelt(setting, folder, codes, number)) return [];
    const file = composePart(buildComposingSetting(setting, path));
    if (context.incomplete.has(path)) index.isComplete = false;
    return file === undefined ? [] : [readPart(setting, file, entry)];
  });
}

/** Codes of the part files that the round does not list. */
export function listUnlistedParts({ context, round }: RoundSetting): string[] {
  const folder = round.file.replace(/round\.yaml$/u, 'parts/');
  const listed = new Set(round.value.parts.map(({ code }) => code));
  return [...context.files.keys()]
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length).replace(/\.yaml$/u, ''))
    .filter((name) => !listed.has(name));
}

/** A part without a file, where a file of nearly that name belongs to no part: its code is misspelt. */
function isMisspelt(setting: RoundSetting, folder: string, codes: readonly string[], number: number): boolean {
  const { context, round, index } = setting;
  const code = codes[number] ?? '';
  if (context.files.has(`${folder}${code}.yaml`)) return false;
  const nearest = findNearestName(code, listUnlistedParts(setting));
  if (nearest === undefined) return false;
  context.read.add(`${folder}${nearest}.yaml`);
  index.isComplete = false;
  context.incomplete.add(round.file);
  context.problems.report(round.at('parts', number, 'code'), 'UNKNOWN_PART', { name: code, nearest });
  return true;
}

function readPart(setting: RoundSetting, file: YamlFile<PartFile>, entry: PartDraft['entry']): PartDraft {
  const { context, shared } = setting;
  if (file.value.part !== entry.code) {
    context.problems.report(file.at('part'), 'FILE_NAME', { value: file.value.part, file: file.file });
  }
  const questions: QuestionDraft[] = [];
  const conditions = new Map<string, RuleDraft>();
  const add = ({ draft, condition, isClear }: ExpandedQuestion): void => {
    const { code } = draft.question;
    questions.push(draft);
    if (condition !== undefined) conditions.set(code, condition);
    if (!isClear) setting.index.unclear.add(code);
    addToIndex(setting, draft);
  };
  file.value.questions.forEach((source, number) => {
    const path: YamlPath = ['questions', number];
    const main = expandQuestion({ ...setting, file, path, main: undefined }, source);
    add(main);
    source.followUps?.forEach((followUp, place) => {
      const inner: YamlPath = [...path, 'followUps', place];
      const expanded = expandQuestion({ ...setting, file, path: inner, main: main.draft.question }, followUp);
      add(main.isClear ? expanded : { ...expanded, isClear: false });
    });
  });
  const checks = (file.value.checks ?? []).map((source, number): CheckDraft => {
    if (source.source !== undefined) {
      checkSource(context, shared.sources, source.source, file.at('checks', number, 'source'));
    }
    const rule = readRule(context, file, ['checks', number, 'failsWhen'], source.failsWhen);
    return { id: source.id, place: file.at('checks', number, 'id'), rule, source };
  });
  return { file, questions, conditions, checks, entry };
}

/** A code that stands twice in a round means nothing: reported once, and no rule about it is read further. */
function addToIndex({ context, index }: RoundSetting, draft: QuestionDraft): void {
  const { code } = draft.question;
  const first = index.byCode.get(code);
  if (first === undefined) {
    index.byCode.set(code, draft);
    return;
  }
  const { file, position } = first.placeOf('code');
  context.problems.report(draft.placeOf('code'), 'DUPLICATE_ID', { id: code, first: `${file}:${position.line}` });
  index.unclear.add(code);
  // One of the two was meant to be another question.
  index.isComplete = false;
}

/** The parts as other stages see them. */
export function buildPart({ file, questions, checks, entry }: PartDraft): Part {
  return {
    code: file.value.part,
    name: expandText(file.value.name, 'official'),
    letter: file.value.letter,
    isCompulsory: entry.compulsory,
    introduction: expandOptionalText(file.value.introduction),
    questions: questions.map(({ question }): Question => question),
    checks: checks.flatMap(({ id, rule, source }): Check[] => {
      if (rule === undefined) return [];
      const { strength, message } = source;
      const sourceReference = source.source === undefined ? undefined : parseSourceReference(source.source);
      return [{ id, strength, failsWhen: rule.rule, message: expandText(message), source: sourceReference }];
    }),
    published: {
      answered: expandOpen(entry.answered),
      percent: expandOpen(entry.percent),
      previousPercent: expandOpen(entry.previousPercent),
    },
  };
}
