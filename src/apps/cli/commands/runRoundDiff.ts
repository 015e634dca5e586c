import { Problem } from '../../../kernel/problem.ts';
import {
  type ChangedQuestion,
  type ComparedSeries,
  diffRounds,
  findPart,
  getRound,
  type Question,
  type Round,
  type RoundDiff,
} from '../../../stages/definition/index.ts';
import { roundCommandTexts as english } from '../../../texts/en/roundCommands.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { roundCommandTexts as swedish } from '../../../texts/sv/roundCommands.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { getDefinitions } from '../getDefinitions.ts';

/** The two years in any order: the earlier one is told first. */
export interface RoundDiffOptions {
  readonly year: number;
  readonly other: number;
  readonly json?: boolean;
}

/** Shows what changed between two rounds in questions, indicators and comparability (R-QUESTIONNAIRE-29). */
export async function runRoundDiff(options: RoundDiffOptions, effects: CommandEffects): Promise<ExitStatus> {
  const set = await getDefinitions(effects);
  if (options.year === options.other) throw new Problem('USAGE', getTexts(effects).sameYear);
  const diff = diffRounds(set, getRound(set, options.year), getRound(set, options.other));
  if (options.json === true) effects.print(JSON.stringify(buildJson(diff, effects), null, 2));
  else for (const line of renderLines(diff, effects)) effects.print(line);
  return 0;
}

function getTexts({ language }: CommandEffects) {
  return (language === 'en' ? english : swedish).diff;
}

function renderLines(diff: RoundDiff, effects: CommandEffects): string[] {
  const texts = getTexts(effects);
  const { earlier, later, series } = diff;
  const years = { earlier: earlier.year, later: later.year };
  const count = (status: string): number => series.kept.filter((entry) => entry.status === status).length;
  const values = {
    count: series.kept.length,
    direct: count('direct'),
    affected: count('affected'),
    notComparable: count('notComparable'),
  };
  const indicators = [
    ...renderList(
      fillMessage(texts.measuredNow, { ...years, count: series.added.length }),
      series.added.map(nameSeries(effects)),
    ),
    ...renderList(
      fillMessage(texts.measuredBefore, { ...years, count: series.removed.length }),
      series.removed.map(nameSeries(effects)),
    ),
    ...renderList(fillMessage(texts.unknown, { count: series.unknown.length }), []),
    ...renderChangedSeries(series.kept, effects),
  ];
  return [
    fillMessage(texts.title, years),
    ...renderQuestions(diff, effects),
    '',
    texts.indicators,
    ...(indicators.length === 0 ? [`  ${texts.none}`] : indicators),
    '',
    texts.comparability,
    `  ${series.kept.length === 0 ? texts.noneKept : fillMessage(texts.kept, values)}`,
    ...renderGroups(
      series.kept.filter(({ status }) => status !== 'direct'),
      ({ reason }) => reason[effects.language] ?? reason.sv,
    ),
  ];
}

/** A head with its lines; a head alone where nothing is listed under it, and nothing where its count is 0. */
function renderList(head: string, lines: readonly string[]): string[] {
  if (head.endsWith('(0)')) return [];
  return [`  ${head}`, ...lines.map((line) => `    ${line}`)];
}

/** What several columns have in common, told once with their codes. */
function renderGroups(entries: readonly ComparedSeries[], describe: (entry: ComparedSeries) => string): string[] {
  return [...Map.groupBy(entries, describe)].flatMap(([text, own]) => {
    const codes = own.map(({ series, earlier, later }) => (later ?? earlier)?.code ?? series);
    return [`  ${text}`, `    ${codes.join(', ')}`];
  });
}

function renderQuestions(
  { earlier, later, areQuestionsKnown, questions }: RoundDiff,
  effects: CommandEffects,
): string[] {
  const texts = getTexts(effects);
  if (!areQuestionsKnown) {
    const unknown = [earlier, later].filter((round) => !round.isQuestionnaireKnown);
    return [
      '',
      texts.questions,
      ...unknown.map(({ year }) => `  ${fillMessage(texts.questionnaireUnknown, { year })}`),
    ];
  }
  const { added, removed, changed } = questions;
  const lines = [
    ...renderList(fillMessage(texts.added, { count: added.length }), added.map(nameQuestion(effects))),
    ...renderList(fillMessage(texts.removed, { count: removed.length }), removed.map(nameQuestion(effects))),
    ...renderList(
      fillMessage(texts.changed, { count: changed.length }),
      changed.map((entry) => {
        const kinds = entry.changes.map((kind) =>
          fillMessage(texts.questionChanges[kind], nameParts(entry, earlier, later, effects)),
        );
        const reasons = entry.reasons.map((reason) => reason[effects.language] ?? reason.sv);
        return `${entry.earlier.code} → ${entry.later.code}: ${kinds.join(', ')}. ${reasons.join(' ')}`.trimEnd();
      }),
    ),
  ];
  return ['', texts.questions, ...(lines.length === 0 ? [`  ${texts.none}`] : lines)];
}

function nameParts(
  { earlier: before, later: after }: ChangedQuestion,
  earlier: Round,
  later: Round,
  { language }: CommandEffects,
): Record<'before' | 'after', string> {
  const name = (round: Round, question: Question): string => {
    const part = findPart(round, question.part)?.name;
    return part?.[language] ?? part?.sv ?? question.part;
  };
  return { before: name(earlier, before), after: name(later, after) };
}

function nameQuestion({ language }: CommandEffects): (question: Question) => string {
  return ({ code, text }) => `${code} ${text[language] ?? text.sv}`;
}

/** Column and name; the series alone where the questionnaire is not known. */
function nameSeries({ language }: CommandEffects): (entry: ComparedSeries) => string {
  return ({ series, earlier, later }) => {
    const column = later ?? earlier;
    return column === undefined ? series : `${column.code} ${column.name[language] ?? column.name.sv}`;
  };
}

function renderChangedSeries(kept: readonly ComparedSeries[], effects: CommandEffects): string[] {
  const texts = getTexts(effects);
  const changed = kept.filter(({ changes }) => changes.length > 0);
  const groups = renderGroups(changed, ({ changes }) => changes.map((kind) => texts.columnChanges[kind]).join(', '));
  return renderList(
    fillMessage(texts.changed, { count: changed.length }),
    groups.map((line) => line.slice(2)),
  );
}

function buildJson({ earlier, later, questions, series }: RoundDiff, { language }: CommandEffects) {
  const listQuestion = ({ code, id, part, text }: Question) => ({ code, id, part, text: text[language] ?? text.sv });
  const listSeries = ({ series: id, earlier: before, later: after, changes, status, reason }: ComparedSeries) => ({
    series: id,
    earlier: before?.code ?? null,
    later: after?.code ?? null,
    name: (after ?? before)?.name[language] ?? (after ?? before)?.name.sv ?? null,
    changes,
    status,
    reason: reason[language] ?? reason.sv,
  });
  return {
    earlier: { round: earlier.year, isQuestionnaireKnown: earlier.isQuestionnaireKnown },
    later: { round: later.year, isQuestionnaireKnown: later.isQuestionnaireKnown },
    questions: {
      added: questions.added.map(listQuestion),
      removed: questions.removed.map(listQuestion),
      changed: questions.changed.map(({ earlier: before, later: after, changes, reasons }) => ({
        earlier: listQuestion(before),
        later: listQuestion(after),
        changes,
        reasons: reasons.map((reason) => reason[language] ?? reason.sv),
      })),
    },
    indicators: {
      added: series.added.map(listSeries),
      removed: series.removed.map(listSeries),
      kept: series.kept.map(listSeries),
      unknown: series.unknown.map(listSeries),
    },
  };
}
