import { buildSeriesModel, type SeriesSourceRound } from '../../../products/chart/buildSeriesModel.ts';
import { ChartFigure } from '../../../products/chart/ChartFigure.tsx';
import { drawChart } from '../../../products/chart/drawChart.ts';
import type { SentenceFact } from '../../../products/sentence/index.ts';
import type { ReleasedUnit } from '../../../stages/publication/index.ts';
import { buildUnitName, findResult, getGroupName } from '../frame/areaView.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { listGroupColumnFacts, listUnitColumnFacts, tellFacts } from './columnFacts.ts';
import type { MeasuredEntry } from './seriesEntry.ts';

/** `measured`: rounds that have a column of the series. */
export interface SeriesChartProps {
  readonly site: SiteContext;
  /** Newest first. */
  readonly measured: readonly MeasuredEntry[];
  readonly unit: ReleasedUnit | undefined;
}

/** The nation and the unit's county through the rounds, with the unit's own answers in words; nothing for a single round. */
export function SeriesChart({ site, measured, unit }: SeriesChartProps) {
  const words = site.texts.indicator.charts;
  const rounds = listSourceRounds(measured);
  const newest = measured[0];
  if (newest === undefined || rounds.length < 2) return null;
  const nation = { level: 'nation', code: '00', label: site.words.levels.nation, isOwn: true } as const;
  const county =
    unit === undefined
      ? []
      : [
          {
            level: 'county' as const,
            code: unit.county,
            label: getGroupName(newest.view, 'county', unit.county),
            isOwn: false,
          },
        ];
  const model = buildSeriesModel({
    rounds,
    language: site.language,
    description: tellFacts(site, listSeriesFacts(site, newest, unit), seriesKinds).join(' '),
    places: [nation, ...county],
    own: unit && { unit, label: buildUnitName(unit) },
  });
  if (model === undefined || (model.lines.length === 0 && model.outcomes === undefined)) return null;
  return (
    <figure class="figure">
      <ChartFigure id="serie-diagram" drawing={drawChart(model)} />
      <figcaption class="source-line">
        {words.seriesText} {words.seriesSource(model.rounds[0] ?? newest.view.round, newest.view.round)}
      </figcaption>
    </figure>
  );
}

/** How the newest round stands to the one before, for the nation and the unit; a reason that both have once. */
export function listSeriesFacts(
  site: SiteContext,
  { view, column }: MeasuredEntry,
  unit: ReleasedUnit | undefined,
): readonly SentenceFact[] {
  const nation = { level: 'nation', code: '00', name: site.words.levels.nation } as const;
  const own = unit && view.unitsByCode.get(unit.code);
  const facts = [
    ...listGroupColumnFacts(site, view, column, nation),
    ...(own === undefined ? [] : listUnitColumnFacts(view, column, own)),
  ].filter(({ kind }) => seriesKinds.includes(kind));
  const told = new Map(facts.map((fact) => [tellFacts(site, [fact], seriesKinds).join(), fact]));
  return [...told.values()];
}

/** Facts of a series about two rounds. */
export const seriesKinds: readonly SentenceFact['kind'][] = ['change', 'noChange', 'break'];

/** Each round once: where several areas carry the series, the first of them. */
function listSourceRounds(measured: readonly MeasuredEntry[]): readonly SeriesSourceRound[] {
  const byRound = new Map(measured.toReversed().map((entry) => [entry.view.round, entry]));
  return [...byRound.values()].map(({ view, column }) => ({
    round: view.round,
    column,
    find: (level, code) => findResult(view, column.code, level, code),
  }));
}
