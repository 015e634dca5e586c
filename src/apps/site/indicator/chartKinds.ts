// The charts of an indicator, each under an address of its own as a picture and as a page to embed.

import { buildDistributionModel, buildOutcomesModel } from '../../../products/chart/buildGroupModels.ts';
import { buildCountyMap, buildMunicipalityMap } from '../../../products/chart/buildMapModel.ts';
import { buildValueAxis } from '../../../products/chart/buildValueAxis.ts';
import { calculateShareRange } from '../../../products/chart/calculateShareRange.ts';
import type { BarsModel, ChartBar, ChartModel, MapShapes } from '../../../products/chart/chartModel.ts';
import {
  type ChartSource,
  isPercentColumn,
  nameColumn,
  readNumber,
  tellCell,
  tellValue,
} from '../../../products/chart/chartSource.ts';
import type { SentenceFact } from '../../../products/sentence/index.ts';
import type { ReleasedColumn, ReleasedUnit } from '../../../stages/publication/index.ts';
import { compareSwedish } from '../../../ui/format.ts';
import { type AreaView, findResult, isNumericColumn } from '../frame/areaView.ts';
import { describeCounted } from '../frame/describeCounted.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { listGroupColumnFacts, tellFacts } from './columnFacts.ts';
import { buildReleasedSeries } from './releasedSeries.ts';

/** Names in addresses; lasting. */
export const chartKinds = ['lan', 'fordelning', 'svar', 'karta', 'lanskarta', 'serie'] as const;
/** Stands in addresses of pictures and embedded pages. */
export type ChartKind = (typeof chartKinds)[number];

/** What the charts of an indicator are drawn from; the same for pages, pictures and embedded pages. */
export interface ChartInput {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
  /** It and its county are drawn in ink. */
  readonly unit: ReleasedUnit | undefined;
  /** The map of the release; undefined where it has none. */
  readonly shapes: MapShapes | undefined;
}

/** What is drawn; undefined where the indicator has nothing to draw of the kind. */
export function buildChart(kind: ChartKind, input: ChartInput): ChartModel | undefined {
  const { column, shapes, view, site } = input;
  const source = buildSource(input);
  switch (kind) {
    case 'lan':
      return orNothing(buildCountyBars(source, site), (model) => model.bars.some(({ value }) => value !== undefined));
    case 'fordelning':
      return orNothing(buildDistributionModel(source), ({ rows }) => rows.length > 0);
    case 'svar':
      return isNumericColumn(column)
        ? undefined
        : orNothing(buildOutcomesModel(source), ({ rows }) =>
            rows.some(({ parts }) => parts.some((part) => part.count > 0)),
          );
    case 'karta':
      return shapes && orNothing(buildMunicipalityMap(source, shapes), ({ fills }) => fills.size > 0);
    case 'lanskarta':
      return shapes && orNothing(buildCountyMap(source, shapes), ({ fills }) => fills.size > 0);
    case 'serie':
      return buildReleasedSeries(site, view, column);
  }
}

function orNothing<Model>(model: Model | undefined, holds: (model: Model) => boolean): Model | undefined {
  return model !== undefined && holds(model) ? model : undefined;
}

/** What the finding about the nation is made of, as it stands before every chart of the indicator. */
export function listFindingFacts(site: SiteContext, view: AreaView, column: ReleasedColumn): readonly SentenceFact[] {
  const nation = { level: 'nation', code: '00', name: site.words.levels.nation } as const;
  return listGroupColumnFacts(site, view, column, nation);
}

/** Those of the facts that tell of the round itself. */
export const findingKinds: readonly SentenceFact['kind'][] = ['level', 'missing', 'range', 'spread'];

function buildSource({ site, view, column, unit }: ChartInput): ChartSource {
  return {
    round: view.round,
    column,
    units: view.data.units,
    groups: view.data.groups,
    find: (level, code) => findResult(view, column.code, level, code),
    language: site.language,
    description: tellFacts(site, listFindingFacts(site, view, column), findingKinds).join(' '),
    own: unit,
  };
}

/** The nation first, then the counties in alphabetical order: order is no ranking. */
function buildCountyBars(source: ChartSource, site: SiteContext): BarsModel {
  const { column, groups, own } = source;
  const words = site.texts.indicator;
  const counties = groups.filter(({ level }) => level === 'county').toSorted((a, b) => compareSwedish(a.name, b.name));
  const places = [{ level: 'nation' as const, code: '00', name: site.words.levels.nation }, ...counties];
  const bars = places.flatMap(({ level, code, name }): ChartBar[] => {
    const cell = source.find(level, code);
    if (cell === undefined) return [];
    const value = readNumber(cell);
    const isShare = value !== undefined && column.unit === undefined && cell.numerator !== undefined;
    return [
      {
        label: name,
        value,
        valueText: value === undefined ? words.chartMissing : tellCell(source, cell),
        range: isShare ? calculateShareRange(cell.numerator, cell.denominator ?? 0, cell.missing ?? 0) : undefined,
        isOwn: level === 'nation' || code === own?.county,
      },
    ];
  });
  const values = bars.flatMap(({ value }) => value ?? []);
  const name = nameColumn(source);
  return {
    kind: 'bars',
    title:
      column.unit === undefined ? words.chartTitle(name, describeCounted(site, column)) : words.chartTitleNumber(name),
    description: source.description,
    bars,
    axis: buildValueAxis(values, isPercentColumn(column, values), (value) => tellValue(source, value)),
  };
}
