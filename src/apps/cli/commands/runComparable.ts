import { Problem } from '../../../kernel/problem.ts';
import { getRound, type Round } from '../../../stages/definition/index.ts';
import type { CommandEffects, ExitStatus } from '../effects.ts';
import { getDefinitions } from '../getDefinitions.ts';
import { renderTextTable } from '../renderTextTable.ts';

export interface ComparableOptions {
  readonly round: number;
  readonly with?: number;
  readonly json?: boolean;
}

/**
 * Without a year: the indicators that are comparable between areas, in the order of the published table.
 * With one: what each column may be compared with in that year, and why not (R-COMPARABILITY-07, -10).
 */
export async function runComparable(options: ComparableOptions, effects: CommandEffects): Promise<ExitStatus> {
  const round = getRound(await getDefinitions(effects), options.round);
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
  const rows = listYearComparability(round, options.with, effects);
  if (options.json) effects.print(JSON.stringify(rows, null, 2));
  else
    effects.print(
      renderTextTable(
        effects.texts.comparableYearHeads,
        rows.map((row) => [row.indicator, row.status, row.reason]),
      ),
    );
  return 0;
}

function listYearComparability(round: Round, year: number, effects: CommandEffects) {
  if (year >= round.year)
    throw new Problem('USAGE', effects.texts.comparableYearLater.replace('{year}', String(round.year)));
  return round.columns.map((column) => {
    const known = column.comparability.find((entry) => entry.year === year);
    if (known === undefined) {
      throw new Problem(
        'UNKNOWN_COMPARABILITY',
        effects.texts.comparableYearUnknown.replace('{round}', String(round.year)).replace('{year}', String(year)),
      );
    }
    return { indicator: column.code, status: known.status, reason: known.reason[effects.language] ?? known.reason.sv };
  });
}
