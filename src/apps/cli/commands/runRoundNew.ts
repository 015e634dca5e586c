import { Problem } from '../../../kernel/problem.ts';
import {
  buildNewRound,
  type DefinitionSet,
  getRound,
  type IndicatorDecision,
  type NewRound,
  type Round,
} from '../../../stages/definition/index.ts';
import { newRoundTexts as englishWords } from '../../../texts/en/newRound.ts';
import { roundCommandTexts as english } from '../../../texts/en/roundCommands.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { newRoundTexts as swedishWords } from '../../../texts/sv/newRound.ts';
import { roundCommandTexts as swedish } from '../../../texts/sv/roundCommands.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { getDefinitions } from '../getDefinitions.ts';

/** `year`: of the new round; `from`: a round whose questionnaire is known. */
export interface RoundNewOptions {
  readonly year: number;
  readonly from: number;
  /** Folder for the definitions with the new round; only a proposal is shown without one. */
  readonly out?: string;
  readonly json?: boolean;
}

/** Proposes a round from an earlier one, and writes the definitions with it where a folder is given (R-ROTATION-05 …). */
export async function runRoundNew(options: RoundNewOptions, effects: CommandEffects): Promise<ExitStatus> {
  const set = await getDefinitions(effects);
  const from = getSource(set, options, effects);
  const proposal = buildNewRound(await effects.readDefinitions(), set, from, options.year);
  if (options.json === true) effects.print(JSON.stringify(buildJson(proposal, effects), null, 2));
  else printProposal(proposal, effects);
  if (options.out !== undefined) await effects.writeDefinitions(options.out, proposal.files);
  const { new: texts } = getTexts(effects);
  if (options.json !== true) {
    const folder = options.out ?? '';
    effects.print('');
    effects.print(
      options.out === undefined ? texts.notWritten : fillMessage(texts.written, { year: options.year, folder }),
    );
  }
  return reportProblems(proposal, effects);
}

function getTexts({ language }: CommandEffects) {
  return language === 'en' ? english : swedish;
}

/** The round to start from. Throws Problem USAGE where it, or the new round, cannot be used. */
function getSource(set: DefinitionSet, { year, from }: RoundNewOptions, effects: CommandEffects): Round {
  const { new: texts } = getTexts(effects);
  const source = getRound(set, from);
  if (year === from) throw new Problem('USAGE', fillMessage(texts.sameYear, { from }));
  if (set.rounds.get(year)?.isQuestionnaireKnown) throw new Problem('USAGE', fillMessage(texts.known, { year }));
  if (source.isQuestionnaireKnown) return source;
  const years = [...set.rounds.values()].filter((round) => round.isQuestionnaireKnown).map((round) => round.year);
  throw new Problem('USAGE', fillMessage(texts.sourceUnknown, { from, years: years.join(', ') }));
}

const decisions: readonly IndicatorDecision[] = ['stays', 'returns', 'notThisYear', 'undecided', 'outside'];

function printProposal(proposal: NewRound, effects: CommandEffects): void {
  const { new: texts } = getTexts(effects);
  const { language } = effects;
  effects.print(fillMessage(texts.title, { year: proposal.year, from: proposal.from.year }));
  for (const decision of decisions) {
    const own = proposal.indicators.filter((proposed) => proposed.decision === decision);
    if (own.length === 0) continue;
    effects.print('');
    effects.print(fillMessage(texts.decisions[decision], { count: own.length }));
    for (const { description, reason } of own) {
      const name = description.name[language] ?? description.name.sv;
      effects.print(`  ${description.id} ${name}: ${reason[language] ?? reason.sv}`);
    }
  }
  const kinds = (language === 'en' ? englishWords : swedishWords).calendarKinds;
  effects.print('');
  effects.print(texts.calendar);
  for (const { kind, from, to, warnings } of proposal.calendar) {
    const days = from === to ? from : `${from}–${to}`;
    const told = warnings.map((warning) => warning[language] ?? warning.sv);
    effects.print(`  ${[days, kinds[kind], ...(from.length < 10 ? [texts.openMonth] : []), ...told].join('  ')}`);
  }
}

function buildJson({ year, from, indicators, calendar, problems }: NewRound, { language }: CommandEffects) {
  return {
    round: year,
    from: from.year,
    indicators: indicators.map(({ description, from: source, decision, reason }) => ({
      indicator: description.id,
      area: description.area,
      kind: description.kind,
      name: description.name[language] ?? description.name.sv,
      role: description.role ?? null,
      dimension: description.dimension ?? null,
      decision,
      from: source.year,
      reason: reason[language] ?? reason.sv,
    })),
    calendar: calendar.map(({ warnings, ...entry }) => ({
      ...entry,
      warnings: warnings.map((warning) => warning[language] ?? warning.sv),
    })),
    problems,
  };
}

function reportProblems({ problems }: NewRound, effects: CommandEffects): ExitStatus {
  if (problems.length === 0) return 0;
  effects.warn(fillMessage(getTexts(effects).new.problems, { count: problems.length }));
  for (const { file, line, column, code, message } of problems) {
    effects.warn(`${file}:${line}:${column} ${code} ${message}`);
  }
  return 1;
}
