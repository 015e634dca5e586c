// The overview's tables as files.

import { renderCsv } from '../../products/dataFile/index.ts';
import type { ResponseRate } from '../../stages/calculation/index.ts';
import type { BoardRow, ProgressCount, RoundProgress } from '../../stages/collection/index.ts';
import type { Round } from '../../stages/definition/index.ts';

/** The lines of response.csv as they stand now: a line per part, then `any` and `all`. */
export function listResponseRates(round: Round, progress: RoundProgress): readonly ResponseRate[] {
  const build = (part: string, count: ProgressCount | undefined, previousPercent: number | undefined) => ({
    round: round.year,
    part,
    framed: count?.framed ?? 0,
    answered: count?.answered ?? 0,
    percent: count?.percent,
    previousPercent,
  });
  return [
    ...round.parts.map(({ code, published }) => build(code, progress.byPart.get(code), published.previousPercent)),
    build('any', progress.any, round.published.previousPercentAny),
    build('all', progress.all, round.published.previousPercentAll),
  ];
}

/** A line per unit and framed part, in the order of the rows. */
export function renderBoardCsv(rows: readonly BoardRow[]): string {
  const header = ['unit', 'name', 'county', 'part', 'state', 'late', 'address', 'last_activity'];
  const lines = rows.flatMap(({ unit, cells, address, lastActivityAt }) =>
    [...cells].map(([part, { state, isLate }]) => [
      unit.code,
      unit.name,
      unit.county,
      part,
      state,
      isLate ? 1 : 0,
      address,
      lastActivityAt,
    ]),
  );
  return renderCsv([header, ...lines]);
}
