// What the reports and slides of a bundled round are made of: every area that it publishes, with synthetic answers.

import { buildReportSource, type ReportSource } from '../../src/products/unitReport/index.ts';
import { packCells } from '../../src/stages/publication/index.ts';
import { buildBundledRelease } from './buildBundledRelease.ts';
import { loadRealRound } from './loadRealRound.ts';

/** `earlierYear`: a round whose cells changes are told from, in the areas that it has. */
export function buildRoundSource(year: number, earlierYear?: number): ReportSource {
  const listAreas = (of: number) => loadRealRound(of).round.areas.map(({ code }) => code);
  const earlier = new Set(earlierYear === undefined ? [] : listAreas(earlierYear));
  return buildReportSource(
    { round: year, hash: '0123456789ab', time: `${year}-06-18T06:00:00Z`, moment: { kind: 'newest' } },
    listAreas(year).map((area) => ({
      data: buildBundledRelease(area, 1, year),
      earlier:
        earlierYear === undefined || !earlier.has(area) ? [] : [packCells(buildBundledRelease(area, 2, earlierYear))],
    })),
  );
}
