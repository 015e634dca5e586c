// How it went: a sentence, a table of the nation, counties and groups, and bars for the counties.

import { ChartFigure } from '../../../products/chart/ChartFigure.tsx';
import { calculateShareRange } from '../../../products/chart/calculateShareRange.ts';
import type { ChartBar } from '../../../products/chart/chartModel.ts';
import { drawBars } from '../../../products/chart/drawBars.ts';
import type { ReleasedColumn, ReleasedUnit } from '../../../stages/publication/index.ts';
import { compareSwedish, formatNumber, formatPercent } from '../../../ui/format.ts';
import { readText } from '../../../ui/language.ts';
import { type AreaView, findResult, isNumericColumn } from '../frame/areaView.ts';
import { describeSource } from '../frame/areaWords.ts';
import { describeCounted } from '../frame/describeCounted.ts';
import { describeNation, describeSpread } from '../frame/describeShares.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import { IndicatorTable } from './IndicatorTable.tsx';

export interface IndicatorSharesProps {
  readonly site: SiteContext;
  readonly view: AreaView;
  readonly column: ReleasedColumn;
  /** Its county is drawn in ink beside the nation. */
  readonly unit: ReleasedUnit | undefined;
}

export function IndicatorShares({ site, view, column, unit }: IndicatorSharesProps) {
  const sentence = [describeNation(site, view, column), describeSpread(site, view, column)].join(' ').trim();
  return (
    <section aria-labelledby="andelar">
      <h2 id="andelar">{site.texts.area.groupsTitle}</h2>
      <p class="measure">{sentence}</p>
      <div class="table-and-chart">
        <IndicatorTable site={site} view={view} column={column} />
        <CountyChart site={site} view={view} column={column} unit={unit} sentence={sentence} />
      </div>
    </section>
  );
}

function CountyChart({ site, view, column, unit, sentence }: IndicatorSharesProps & { readonly sentence: string }) {
  const words = site.texts.indicator;
  const isNumber = isNumericColumn(column);
  const bars = listBars(site, view, column, unit);
  const name = readText(column.shortName, site.language);
  const values = bars.flatMap((bar) => (bar.value === undefined ? [] : [bar.value]));
  if (values.length === 0) return null;
  const isPercent = !isNumber || Math.max(...values) <= 100;
  const max = isPercent ? 100 : Math.max(...values);
  const ticks = isPercent ? [0, 50, 100] : [0, max];
  return (
    <figure>
      <ChartFigure
        id="stapel"
        drawing={drawBars({
          kind: 'bars',
          title: isNumber ? words.chartTitleNumber(name) : words.chartTitle(name, describeCounted(site, column)),
          description: sentence,
          bars,
          axis: {
            max,
            ticks: ticks.map((value) => ({
              value,
              label: isNumber ? formatNumber(value, site.language) : formatPercent(value, site.language),
            })),
          },
        })}
      />
      <figcaption class="source-line">
        {isNumber ? words.chartNoteNumber : words.chartNote} {describeSource(site, view)}
      </figcaption>
    </figure>
  );
}

/** The nation first, then the counties in alphabetical order: order is no ranking. */
function listBars(
  site: SiteContext,
  view: AreaView,
  column: ReleasedColumn,
  unit: ReleasedUnit | undefined,
): readonly ChartBar[] {
  const isNumber = isNumericColumn(column);
  const counties = view.data.groups
    .filter((group) => group.level === 'county')
    .sort((a, b) => compareSwedish(a.name, b.name));
  const groups = [{ level: 'nation' as const, code: '00', name: site.words.levels.nation }, ...counties];
  return groups.flatMap(({ level, code, name }) => {
    const result = findResult(view, column.code, level, code);
    if (result === undefined) return [];
    const value = result.status === 'VALUE' && result.value !== undefined ? Number(result.value) : undefined;
    const hasRange = value !== undefined && !isNumber && result.numerator !== undefined;
    const shown = isNumber ? formatNumber(result.value ?? '', site.language) : formatPercent(value ?? 0, site.language);
    return [
      {
        label: name,
        value,
        valueText: value === undefined ? site.texts.indicator.chartMissing : shown,
        range: hasRange
          ? calculateShareRange(result.numerator, result.denominator ?? 0, result.missing ?? 0)
          : undefined,
        isOwn: level === 'nation' || code === unit?.county,
      },
    ];
  });
}
