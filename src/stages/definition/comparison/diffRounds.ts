// What changed between two rounds: questions, indicators and what may be compared (R-QUESTIONNAIRE-29, -32). Rounds
// whose questionnaire is not known take part as far as anything is known of them.

import type { Column, ComparabilityStatus, DefinitionSet, Question, Round } from '../model.ts';
import type { Text } from '../texts.ts';
import { renderCanonicalResult } from './canonicalRule.ts';
import { compareQuestions, pairQuestions } from './compareQuestions.ts';
import { compareYears, findSeriesColumn, findSeriesStatus } from './compareYears.ts';
import { isSameWording } from './wording.ts';

/**
 * `moved`: to another part. `window`: other reference periods. `condition`: a follow-up became a main question, or the
 * other way.
 */
export type QuestionChangeKind = 'moved' | 'reworded' | 'options' | 'window' | 'items' | 'kind' | 'condition';

/** Two questions with the same lasting id that differ in something; those without any difference are not told. */
export interface ChangedQuestion {
  readonly earlier: Question;
  readonly later: Question;
  readonly changes: readonly QuestionChangeKind[];
  /** What differs, in words; empty for what the kinds alone say. */
  readonly reasons: readonly Text[];
}

/** How a series that both rounds measure is measured otherwise. */
export type IndicatorChangeKind = 'rule' | 'scale' | 'name' | 'part';

/** A series as it is in the two rounds; a column is undefined where the questionnaire is not known. */
export interface ComparedSeries {
  readonly series: string;
  readonly earlier: Column | undefined;
  readonly later: Column | undefined;
  readonly changes: readonly IndicatorChangeKind[];
  readonly status: ComparabilityStatus;
  readonly reason: Text;
}

/** `earlier` and `later` by year, in whichever order they were asked for. */
export interface RoundDiff {
  readonly earlier: Round;
  readonly later: Round;
  /** False: one of the questionnaires is not known, and no questions are compared. */
  readonly areQuestionsKnown: boolean;
  readonly questions: {
    readonly added: readonly Question[];
    readonly removed: readonly Question[];
    readonly changed: readonly ChangedQuestion[];
  };
  /** Series measured in one of the rounds only, and in both. */
  readonly series: {
    readonly added: readonly ComparedSeries[];
    readonly removed: readonly ComparedSeries[];
    readonly kept: readonly ComparedSeries[];
    /** Series of which it is not known whether one of the rounds measured them. */
    readonly unknown: readonly ComparedSeries[];
  };
}

/** Compares two rounds, whichever is named first; what is told is what happened from the earlier to the later. */
export function diffRounds(set: Pick<DefinitionSet, 'rounds'>, one: Round, other: Round): RoundDiff {
  const [earlier, later] = one.year <= other.year ? [one, other] : [other, one];
  const areQuestionsKnown = earlier.isQuestionnaireKnown && later.isQuestionnaireKnown;
  const questions = areQuestionsKnown ? diffQuestions(earlier, later) : { added: [], removed: [], changed: [] };
  return { earlier, later, areQuestionsKnown, questions, series: diffSeries(set, earlier, later) };
}

function diffQuestions(earlier: Round, later: Round): RoundDiff['questions'] {
  const list = (round: Round): readonly Question[] => round.parts.flatMap((part) => part.questions);
  const before = new Map(list(earlier).map((question) => [question.id, question]));
  const after = new Map(list(later).map((question) => [question.id, question]));
  const years = { earlier: earlier.year, later: later.year };
  const changed = list(later).flatMap((question): ChangedQuestion[] => {
    const old = before.get(question.id);
    if (old === undefined) return [];
    const facts = compareQuestions({ earlier: old, later: question }, years);
    const changes = listQuestionChanges(old, question);
    return changes.length === 0
      ? []
      : [{ earlier: old, later: question, changes, reasons: facts.map(({ text }) => text) }];
  });
  return {
    added: list(later).filter(({ id }) => !before.has(id)),
    removed: list(earlier).filter(({ id }) => !after.has(id)),
    changed,
  };
}

/** Every kind of change; here a text counts as reworded also where its words are ours. */
function listQuestionChanges(earlier: Question, later: Question): QuestionChangeKind[] {
  const facts = new Set(compareQuestions({ earlier, later }, { earlier: 0, later: 1 }).map(({ kind }) => kind));
  const items = ({ items: list }: Question): string => list.map(({ id }) => id).join(' ');
  const changes: Readonly<Record<QuestionChangeKind, boolean>> = {
    moved: earlier.part !== later.part,
    reworded: !isSameWording(earlier.text.sv, later.text.sv),
    options: facts.has('options'),
    window: facts.has('window'),
    items: items(earlier) !== items(later),
    kind: facts.has('questionKind'),
    condition: isConditionChanged(earlier, later),
  };
  return (Object.keys(changes) as QuestionChangeKind[]).filter((kind) => changes[kind]);
}

/** A follow-up that became a main question, or the other way. What its condition says is told by the questions. */
function isConditionChanged(earlier: Question, later: Question): boolean {
  return (earlier.askedWhen === undefined) !== (later.askedWhen === undefined);
}

function diffSeries(set: Pick<DefinitionSet, 'rounds'>, earlier: Round, later: Round): RoundDiff['series'] {
  const names = new Set([...later.columns, ...earlier.columns].map(({ series }) => series));
  for (const round of [later, earlier]) for (const series of round.seriesStatus.keys()) names.add(series);
  const entries = [...names].map((series) => {
    const before = findSeriesStatus(set, series, earlier.year) ?? 'unknown';
    const after = findSeriesStatus(set, series, later.year) ?? 'unknown';
    return { before, after, compared: compareSeries(set, series, earlier, later) };
  });
  const select = (isWanted: (entry: (typeof entries)[number]) => boolean): ComparedSeries[] =>
    entries.filter(isWanted).map(({ compared }) => compared);
  const isSure = ({ before, after }: (typeof entries)[number]): boolean => before !== 'unknown' && after !== 'unknown';
  const isMeasured = (status: string): boolean => status === 'measured';
  return {
    added: select((entry) => isSure(entry) && !isMeasured(entry.before) && isMeasured(entry.after)),
    removed: select((entry) => isSure(entry) && isMeasured(entry.before) && !isMeasured(entry.after)),
    kept: select((entry) => isMeasured(entry.before) && isMeasured(entry.after)),
    // Of a series that neither round has anything to say of, nothing is told.
    unknown: select((entry) => !isSure(entry) && (isMeasured(entry.before) || isMeasured(entry.after))),
  };
}

function compareSeries(
  set: Pick<DefinitionSet, 'rounds'>,
  series: string,
  earlier: Round,
  later: Round,
): ComparedSeries {
  const before = findSeriesColumn(earlier, series);
  const after = findSeriesColumn(later, series);
  const { status, reason } = compareYears(set, series, earlier.year, later.year);
  const changes = before === undefined || after === undefined ? [] : listColumnChanges(earlier, before, later, after);
  return { series, earlier: before, later: after, changes, status, reason };
}

function listColumnChanges(earlier: Round, before: Column, later: Round, after: Column): IndicatorChangeKind[] {
  const select = (round: Round, column: Column): readonly Question[] => {
    const named = new Set(column.description.questions);
    return round.parts.flatMap((part) => part.questions).filter(({ code }) => named.has(code));
  };
  const { pairs } = pairQuestions(select(earlier, before), select(later, after));
  const name = (side: 'earlier' | 'later') => new Map(pairs.map((pair, index) => [pair[side].code, `#${index}`]));
  const scale = ({ description: { outcomes, scale: steps } }: Column): string =>
    steps
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map(({ outcome, label, share }) => `${outcome} ${label.sv} ${share}`)
      .join();
  const changes: Readonly<Record<IndicatorChangeKind, boolean>> = {
    rule: renderCanonicalResult(before, name('earlier')) !== renderCanonicalResult(after, name('later')),
    scale: scale(before) !== scale(after),
    name: !isSameWording(before.name.sv, after.name.sv),
    part: before.part !== after.part,
  };
  return (Object.keys(changes) as IndicatorChangeKind[]).filter((kind) => changes[kind]);
}
