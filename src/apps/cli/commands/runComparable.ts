import { Problem } from '../../../kernel/problem.ts';
import { compareYears, type DefinitionSet, getRound, type Round } from '../../../stages/definition/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { getDefinitions } from '../getDefinitions.ts';
import { renderTextTable } from '../renderTextTable.ts';

/** The first year of open comparisons of social services (metod2024 140), and the last that a round can have. */
const firstYear = 2007;
const lastYear = 2026;

/** `with`: the other year; left out: between areas of the round. */
export interface ComparableOptions {
  readonly round: number;
  readonly with?: number;
  readonly json?: boolean;
}

/**
 * Without a year: the indicators that are comparable between areas, in the order of the published table.
 * With one: what each column of the round may be compared with in that year, and why not (R-COMPARABILITY-07, -10).
 */
export async function runComparable(options: ComparableOptions, effects: CommandEffects): Promise<ExitStatus> {
  const set = await getDefinitions(effects);
  const round = getRound(set, options.round);
  if (options.with === undefined) {
    const rows = round.areaComparability.map((row) => ({ indicator: row.name, areas: row.areas }));
    if (options.json) effects.print(JSON.stringify(rows, null, 2));
    else
      effects.print(
        renderTextTable(
          effects.texts.comparableHeads,
          rows.map((row) => [row.indicator, row.areas.join(' ')]),
        ),
      );
    return 0;
  }
  if (options.with < firstYear || options.with > lastYear) {
    const values = { value: options.with, from: firstYear, to: lastYear };
    throw new Problem('USAGE', fillMessage(effects.texts.comparableYearRange, values));
  }
  if (options.with === options.round) {
    throw new Problem('USAGE', fillMessage(effects.texts.comparableSameYear, { round: options.round }));
  }
  const rows = listYearComparability(set, round, options.with, effects);
  if (options.json) effects.print(JSON.stringify(rows, null, 2));
  else if (!round.isQuestionnaireKnown) effects.print(fillMessage(effects.texts.noColumns, { round: round.year }));
  else
    effects.print(
      renderTextTable(
        effects.texts.comparableYearHeads,
        rows.map((row) => [row.indicator, row.status, row.reason]),
      ),
    );
  return 0;
}

function listYearComparability(set: DefinitionSet, round: Round, year: number, effects: CommandEffects) {
  return round.columns.map((column) => {
    const { status, reason } = compareYears(set, column.series, round.year, year);
    return { indicator: column.code, status, reason: reason[effects.language] ?? reason.sv };
  });
}
