// May a measure be compared between two years, and why not: the one place that answers. What the definitions declare
// and what follows from them count alike; over several rounds the worst on the way decides.

import type { Column, ComparabilityStatus, DefinitionSet, Round, SeriesStatus } from '../model.ts';
import type { Text } from '../texts.ts';
import { compareColumns, type RoundColumn } from './compareColumns.ts';
import type { YearPair } from './compareQuestions.ts';
import {
  buildSentence,
  type ComparisonFact,
  findWorstStatus,
  joinTexts,
  type SentenceValue,
} from './comparisonFact.ts';

/** The answer, with everything that it rests on; no facts where nothing speaks against the comparison. */
export interface YearComparison {
  readonly status: ComparabilityStatus;
  readonly reason: Text;
  readonly facts: readonly ComparisonFact[];
}

type Rounds = Pick<DefinitionSet, 'rounds'>;

/**
 * Compares a series between two years, in whatever order they are given: `new` and `removed` always tell what happened
 * from the earlier to the later. Years without a round, and before the first one, are answered too.
 */
export function compareYears(set: Rounds, series: string, year: number, otherYear: number): YearComparison {
  const years = { earlier: Math.min(year, otherYear), later: Math.max(year, otherYear) };
  if (years.earlier === years.later) return { status: 'direct', reason: buildSentence('sameYear'), facts: [] };
  const breaks = findBreaks(set, years);
  if (breaks.length > 0) return summarise(breaks, years);
  const absences = findAbsences(set, series, years);
  if (absences.length > 0) return summarise(absences, years);
  const declared = listDeclared(set, series, years);
  const facts = [
    ...declared.flatMap(({ fact }) => fact ?? []),
    ...listDerived(set, series, years),
    ...findUnknownQuestionnaires(set, series, years),
  ];
  const exact = declared.find((entry) => entry.from === years.earlier && entry.to === years.later);
  return summarise(facts, years, exact?.reason);
}

function summarise(facts: readonly ComparisonFact[], years: YearPair, directReason?: Text): YearComparison {
  const unique = [...new Map(facts.map((fact) => [fact.text.sv, fact])).values()];
  if (unique.length === 0) {
    return { status: 'direct', reason: directReason ?? buildSentence('direct', { ...years }), facts: [] };
  }
  const reason = joinTexts(
    unique.map(({ text }) => text),
    ' ',
  );
  return { status: findWorstStatus(unique.map(({ status }) => status)), reason, facts: unique };
}

/** Breaks between the years: nothing before one can be compared with anything after it (R-COMPARABILITY-02). */
function findBreaks({ rounds }: Rounds, { earlier, later }: YearPair): ComparisonFact[] {
  return [...rounds.values()].flatMap(({ year, break: found }) => {
    if (found === undefined || year <= earlier || year > later) return [];
    return [{ kind: 'break', status: 'notComparable', text: buildSentence('break', { year, text: found.text }) }];
  });
}

/** Whether a series is measured in a year; undefined where the set has no such round. */
export function findSeriesStatus({ rounds }: Rounds, series: string, year: number): SeriesStatus | undefined {
  const round = rounds.get(year);
  if (round === undefined) return undefined;
  if (round.isQuestionnaireKnown) return findSeriesColumn(round, series) === undefined ? 'notMeasured' : 'measured';
  return round.seriesStatus.get(series) ?? 'unknown';
}

/** The column of a series in a round. */
export function findSeriesColumn(round: Round | undefined, series: string): Column | undefined {
  return round?.columns.find((column) => column.series === series);
}

/** What makes a year have nothing to compare: no round, not measured, or nobody knows. */
function findAbsences(set: Rounds, series: string, years: YearPair): ComparisonFact[] {
  const { earlier, later } = years;
  const declared = listDeclared(set, series, years);
  const isDeclaredNew = declared.some(({ from, to, status }) => from === earlier && to === later && status === 'new');
  const reason = declared.find(({ from, to }) => from === earlier && to === later)?.reason;
  if (isDeclaredNew) return [{ kind: 'new', status: 'new', text: reason ?? buildSentence('new', { ...years }) }];
  const before = readStatus(set, series, years, earlier);
  const after = readStatus(set, series, years, later);
  const absent = (kind: ComparisonFact['kind'], status: ComparabilityStatus, text: Text): ComparisonFact => ({
    kind,
    status,
    text,
  });
  const unclear = [[earlier, before] as const, [later, after] as const].flatMap(([year, status]) => {
    if (status === undefined) return [absent('noRound', 'notComparable', buildSentence('noRound', { year }))];
    if (status !== 'unknown') return [];
    return [absent('measuredUnknown', 'notComparable', buildSentence('measuredUnknown', { year }))];
  });
  if (unclear.length > 0) return unclear;
  if (before === 'notMeasured' && after === 'notMeasured') {
    return [absent('notMeasured', 'notComparable', buildSentence('measuredNeither', { ...years }))];
  }
  if (before === 'notMeasured') {
    return [describeAbsence(years, findMeasuredYear(set, series, earlier, -1), 'new', 'notMeasuredEarlier')];
  }
  if (after === 'notMeasured') {
    return [describeAbsence(years, findMeasuredYear(set, series, later, 1), 'removed', 'notMeasuredLater')];
  }
  return [];
}

/** A year off is no end and no beginning: the measure then has a year further away to compare with (R-ROTATION-10). */
function describeAbsence(
  years: YearPair,
  other: number | undefined,
  end: 'new' | 'removed',
  gap: 'notMeasuredEarlier' | 'notMeasuredLater',
): ComparisonFact {
  const values: Readonly<Record<string, SentenceValue>> = { ...years };
  if (other === undefined) return { kind: end, status: end, text: buildSentence(end, values) };
  return { kind: 'notMeasured', status: 'notComparable', text: buildSentence(gap, { ...values, other }) };
}

/** What later rounds say of a year counts before what the year's own round says. */
function readStatus(set: Rounds, series: string, years: YearPair, year: number): SeriesStatus | undefined {
  const isNamed = listDeclared(set, series, years).some(
    ({ from, status }) => from === year && (status === 'direct' || status === 'affected'),
  );
  return isNamed ? 'measured' : findSeriesStatus(set, series, year);
}

/** The nearest year before (-1) or after (1) in which the series was measured. */
function findMeasuredYear(set: Rounds, series: string, year: number, direction: -1 | 1): number | undefined {
  return [...set.rounds.keys()]
    .filter((other) => (other - year) * direction > 0 && findSeriesStatus(set, series, other) === 'measured')
    .toSorted((left, right) => (left - right) * direction)[0];
}

/** What a round declares of an earlier year, where both lie between the years compared. */
interface DeclaredPair {
  readonly from: number;
  readonly to: number;
  readonly status: ComparabilityStatus;
  readonly reason: Text;
  readonly fact: ComparisonFact | undefined;
}

function listDeclared({ rounds }: Rounds, series: string, { earlier, later }: YearPair): DeclaredPair[] {
  return [...rounds.values()].flatMap((round) => {
    if (round.year <= earlier || round.year > later) return [];
    const entries = findSeriesColumn(round, series)?.comparability ?? [];
    return entries.flatMap(({ year, status, reason }): DeclaredPair[] => {
      if (year < earlier) return [];
      const isAgainst = status === 'affected' || status === 'notComparable';
      const fact: ComparisonFact | undefined = isAgainst ? { kind: 'declared', status, text: reason } : undefined;
      return [{ from: year, to: round.year, status, reason, fact }];
    });
  });
}

/** What changed in the definitions from round to round, of those with a known questionnaire that measure the series. */
function listDerived(set: Rounds, series: string, { earlier, later }: YearPair): ComparisonFact[] {
  const known = listKnownColumns(set, series).filter(({ round }) => round.year >= earlier && round.year <= later);
  return known.flatMap((column, index) => {
    const next = known[index + 1];
    return next === undefined ? [] : compareColumns(column, next);
  });
}

function listKnownColumns({ rounds }: Rounds, series: string): RoundColumn[] {
  return [...rounds.values()]
    .toSorted((left, right) => left.year - right.year)
    .flatMap((round) => {
      const column = findSeriesColumn(round, series);
      return column === undefined ? [] : [{ round, column }];
    });
}

/** A year whose questionnaire is not known is vouched for by a later round that declares what it is to that year. */
function findUnknownQuestionnaires(set: Rounds, series: string, years: YearPair): ComparisonFact[] {
  const vouched = new Set(listDeclared(set, series, years).map(({ from }) => from));
  const unknown = [years.earlier, years.later].filter(
    (year) => findSeriesColumn(set.rounds.get(year), series) === undefined && !vouched.has(year),
  );
  if (unknown.length === 0) return [];
  const text = buildSentence(unknown.length === 1 ? 'questionnaireUnknown' : 'questionnairesUnknown', {});
  return [{ kind: 'questionnaireUnknown', status: 'affected', text }];
}
