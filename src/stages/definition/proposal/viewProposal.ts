// What the desk shows of a proposal: what it says now, what was edited, and what differs from the round it is made from.

import { diffRounds, type RoundDiff } from '../comparison/diffRounds.ts';
import type { EditableDefinitions } from '../editingFiles/readEditableFiles.ts';
import { renderPeriod } from '../loading/composing/periodTexts.ts';
import { calculateDefinitionHash } from '../loading/loadDefinitions.ts';
import type { CalendarEntry, DefinitionSet, Question, ReferencePeriod, Round } from '../model.ts';
import { type AuthoredMap, readAuthored } from '../newRound/authoredEntries.ts';
import { listWarnings } from '../newRound/proposeCalendar.ts';
import { proposeIndicators } from '../newRound/proposeIndicators.ts';
import { findWrittenQuestion, type LoadedProposal, readSwedish } from './editProposal.ts';
import type {
  ChangedCalendarDay,
  ChangedQuestionLine,
  ComparedColumnLine,
  ProposalView,
  ProposedQuestion,
  ProposedRoundView,
} from './model.ts';

/** A proposal with the set as it was when the proposal was made, and that set's files. */
export interface ViewedProposal extends LoadedProposal {
  readonly initial: { readonly files: ReadonlyMap<string, string>; readonly set: DefinitionSet };
}

/** The view of a proposal; only its faults while it has any. */
export function viewProposal(proposal: ViewedProposal): ProposalView {
  const { definitions, files } = proposal;
  const hash = calculateDefinitionHash({ folder: '', files });
  const { set } = definitions;
  if (set === undefined) return { hash, problems: definitions.problems, round: undefined };
  return { hash, problems: [], round: viewRound(proposal, definitions, set) };
}

function viewRound(proposal: ViewedProposal, definitions: EditableDefinitions, set: DefinitionSet): ProposedRoundView {
  const { setting, files, initial } = proposal;
  const round = getYear(set, setting.year);
  const before = getYear(initial.set, setting.year);
  const path = `rounds/${setting.year}/round.yaml`;
  const written = readAuthored(files, path);
  const from = getYear(set, setting.from);
  return {
    name: round.name,
    calendar: viewCalendar(round, written),
    legal: viewLegal(round, setting.kind === 'completion'),
    openFields: set.openFields.filter(({ file }) => file.startsWith(`rounds/${setting.year}/`)),
    periods: listPeriods(written),
    parts: round.parts.map(({ code, name }) => ({ code, name })),
    areas: round.areas.map(({ code, name }) => ({ code, name })),
    questions: viewQuestions({ ...proposal, definitions }, round),
    indicators:
      setting.kind === 'completion'
        ? []
        : proposeIndicators(withoutRound(set, setting.year), from, setting.year).map(
            ({ description, decision, reason }) => ({
              ...{ id: description.id, area: description.area, name: description.name },
              ...{ decision, reason },
            }),
          ),
    edited: listEdits(proposal, { before, after: round, set, from }),
    sinceFrom: viewDifferences(setting.kind === 'completion' ? undefined : diffRounds(set, from, round)),
  };
}

function withoutRound(set: DefinitionSet, year: number): DefinitionSet {
  return { ...set, rounds: new Map([...set.rounds].filter(([key]) => key !== year)) };
}

function getYear(set: DefinitionSet, year: number): Round {
  const round = set.rounds.get(year);
  if (round === undefined) throw new Error(`The set has no round ${year}`);
  return round;
}

function viewCalendar(round: Round, written: AuthoredMap): ProposedRoundView['calendar'] {
  const entries = (written.calendar ?? []) as readonly AuthoredMap[];
  return round.calendar.map(({ kind, from, to }, index) => {
    return { kind, from, to, isOpen: entries[index]?.source === undefined, warnings: listWarnings(from, to) };
  });
}

function viewLegal({ legal }: Round, isSourced: boolean): ProposedRoundView['legal'] {
  const { basis, purpose, isVoluntary, consultation } = legal;
  return {
    ...{ basis: basis.sv, purpose: purpose.sv, voluntary: isVoluntary, isSourced },
    consultationDate: consultation.date ?? '',
    registrationNumber: consultation.registrationNumber ?? '',
  };
}

function listPeriods(written: AuthoredMap): ProposedRoundView['periods'] {
  const references = (written.references ?? {}) as Readonly<Record<string, AuthoredMap>>;
  return Object.entries(references).map(([id, { date, from, to, months }]) => {
    const period: ReferencePeriod =
      date === undefined
        ? { kind: 'window', from: String(from), to: String(to), months: Number(months) }
        : { kind: 'date', date: String(date) };
    return { id, text: renderPeriod(period, '', 'sv') ?? id };
  });
}

function viewQuestions(proposal: LoadedProposal, round: Round): readonly ProposedQuestion[] {
  const columns = Map.groupBy(
    round.columns.flatMap((column) => column.description.questions.map((code) => ({ code, column: column.code }))),
    ({ code }) => code,
  );
  return round.parts.flatMap(({ questions }) =>
    questions.map((question): ProposedQuestion => {
      const written = findWrittenQuestion(proposal, question);
      return {
        ...{ code: question.code, part: question.part, isFollowUp: question.followUpOf !== undefined },
        text: question.text,
        writtenText: readSwedish(written.text).replaceAll(/\s+/gu, ' '),
        periods: written.references,
        columns: (columns.get(question.code) ?? []).map(({ column }) => column),
      };
    }),
  );
}

interface EditedRounds {
  readonly before: Round;
  readonly after: Round;
  readonly set: DefinitionSet;
  readonly from: Round;
}

/** What differs between the proposal as it was made and as it is now. */
function listEdits(
  { files, initial, setting }: ViewedProposal,
  { before, after, set, from }: EditedRounds,
): ProposedRoundView['edited'] {
  const legalBefore = listLegal(before);
  const legal = listLegal(after).flatMap(([field, value], index) => {
    const old = legalBefore[index]?.[1] ?? '';
    return old === value ? [] : [{ field, before: old, after: value }];
  });
  const own = diffRounds({ rounds: new Map() }, before, after);
  const names = new Set([...files.keys(), ...initial.files.keys()]);
  return {
    calendar: listChangedDays(before.calendar, after.calendar),
    legal,
    questions: own.questions.changed.map(viewChanged),
    columns: setting.kind === 'completion' ? [] : listChangedColumns(initial.set, set, from, after),
    files: [...names].filter((name) => files.get(name) !== initial.files.get(name)).toSorted(),
  };
}

/** Days of a kind that stand on both sides are the same entry; of the others the first was changed to the first, and so on. */
function listChangedDays(before: Round['calendar'], after: Round['calendar']): readonly ChangedCalendarDay[] {
  const span = ({ from, to }: CalendarEntry): string => (from === to ? from : `${from}–${to}`);
  return [...new Set([...after, ...before].map(({ kind }) => kind))].flatMap((kind) => {
    const [old, now] = [before, after].map((calendar) => calendar.filter((entry) => entry.kind === kind).map(span));
    const gone = (old ?? []).filter((days) => !now?.includes(days));
    const come = (now ?? []).filter((days) => !old?.includes(days));
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
      return { kind, before: gone[index] ?? '', after: come[index] ?? '' };
    });
  });
}

function listLegal({ legal }: Round): readonly (readonly [string, string])[] {
  const { basis, purpose, isVoluntary, consultation } = legal;
  return [
    ['basis', basis.sv],
    ['purpose', purpose.sv],
    ['voluntary', isVoluntary === undefined ? '' : String(isVoluntary)],
    ['consultationDate', consultation.date ?? ''],
    ['registrationNumber', consultation.registrationNumber ?? ''],
  ];
}

/** Columns whose comparability with the round it is made from is not what it was, with what it is now. */
function listChangedColumns(
  initial: DefinitionSet,
  set: DefinitionSet,
  from: Round,
  after: Round,
): readonly ComparedColumnLine[] {
  const read = (one: DefinitionSet) => {
    const { kept } = diffRounds(one, getYear(one, from.year), getYear(one, after.year)).series;
    return new Map(kept.map((entry) => [entry.series, entry]));
  };
  const old = read(initial);
  return [...read(set).values()]
    .filter(({ series, status, reason }) => {
      const earlier = old.get(series);
      return earlier?.status !== status || earlier.reason.sv !== reason.sv;
    })
    .map(viewCompared);
}

function viewDifferences(diff: RoundDiff | undefined): ProposedRoundView['sinceFrom'] {
  if (diff === undefined) return { added: [], removed: [], changed: [], columns: [], kept: 0 };
  const name = ({ code, text }: Question) => ({ code, text });
  return {
    added: diff.questions.added.map(name),
    removed: diff.questions.removed.map(name),
    changed: diff.questions.changed.map(viewChanged),
    columns: diff.series.kept.filter(({ status }) => status !== 'direct').map(viewCompared),
    kept: diff.series.kept.length,
  };
}

function viewChanged({ later, changes, reasons }: RoundDiff['questions']['changed'][number]): ChangedQuestionLine {
  return { code: later.code, text: later.text, changes, reasons };
}

function viewCompared({
  series,
  earlier,
  later,
  status,
  reason,
}: RoundDiff['series']['kept'][number]): ComparedColumnLine {
  const column = later ?? earlier;
  const name = column?.name ?? { sv: series, en: undefined, wording: 'ours' };
  return { code: column?.code ?? series, name, status, reason };
}
