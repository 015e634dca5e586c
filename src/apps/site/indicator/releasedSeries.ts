// A series as the release itself tells it: its own round, and the rounds before it that were published then.

import { buildSeriesModel, type SeriesSourceRound } from '../../../products/chart/buildSeriesModel.ts';
import type { SeriesModel } from '../../../products/chart/chartModel.ts';
import { type ReleaseCells, type ReleasedColumn, unpackColumn } from '../../../stages/publication/index.ts';
import { type AreaView, findResult } from '../frame/areaView.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { listGroupColumnFacts, tellFacts } from './columnFacts.ts';

/** The nation through the rounds; undefined where fewer than two of them measured the series. */
export function buildReleasedSeries(
  site: SiteContext,
  view: AreaView,
  column: ReleasedColumn,
): SeriesModel | undefined {
  const earlier = view.data.earlier.flatMap((cells) => readRound(cells, column));
  if (earlier.length === 0) return undefined;
  const nation = { level: 'nation', code: '00', name: site.words.levels.nation } as const;
  const facts = listGroupColumnFacts(site, view, column, nation);
  const model = buildSeriesModel({
    rounds: [
      ...earlier,
      { round: view.round, column, find: (level, code) => findResult(view, column.code, level, code) },
    ],
    language: site.language,
    description: tellFacts(site, facts, ['change', 'noChange', 'break']).join(' '),
    places: [{ level: 'nation', code: '00', label: site.words.levels.nation, isOwn: true }],
    own: undefined,
  });
  return model !== undefined && model.lines.length > 0 ? model : undefined;
}

/** A round before, with what its cells say of their own comparability with the round before them. */
function readRound(cells: ReleaseCells, column: ReleasedColumn): readonly SeriesSourceRound[] {
  const found = cells.columns.find(({ series }) => series === column.series);
  if (found === undefined) return [];
  const results = new Map(unpackColumn(cells, found).map((result) => [`${result.level} ${result.code}`, result]));
  const { with: compared, status } = found.comparability;
  const isKnown = compared !== undefined && status !== 'none';
  return [
    {
      round: cells.round,
      column: {
        ...column,
        unit: found.unit,
        scale: cells.scales[found.scale] ?? column.scale,
        comparability: isKnown ? [{ year: compared, status, reason: { sv: '', en: '', wording: 'ours' } }] : [],
      },
      find: (level, code) => results.get(`${level} ${code}`),
    },
  ];
}
