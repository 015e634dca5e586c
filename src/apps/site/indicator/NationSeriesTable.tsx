import type { SeriesModel } from '../../../products/chart/chartModel.ts';
import type { ReleasedColumn, ReleasedUnit } from '../../../stages/publication/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { LocalPhrase } from '../../../ui/LocalText.tsx';
import { uiTexts } from '../../../ui/language.ts';
import { isNumericColumn } from '../frame/areaView.ts';
import { Counted } from '../frame/Counted.tsx';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';

/** The same model as the chart above, so that the two cannot differ. */
export interface NationSeriesTableProps {
  readonly site: SiteContext;
  readonly column: ReleasedColumn;
  readonly model: SeriesModel;
  readonly unit: ReleasedUnit | undefined;
}

/** The values of the line, newest first, with what may be compared with the round before; then the way to the whole series. */
export function NationSeriesTable({ site, column, model, unit }: NationSeriesTableProps) {
  const words = site.texts.site.series;
  const { charts, shareHeading, valueHeading } = site.texts.indicator;
  const points = new Map(model.lines.flatMap(({ segments }) => segments.flat()).map((point) => [point.round, point]));
  const breaks = new Map(model.breaks.map(({ after, word }) => [model.rounds[model.rounds.indexOf(after) + 1], word]));
  return (
    <div>
      <DataTable
        id="serie-tabell"
        caption={
          <LocalPhrase
            language={site.language}
            texts={[column.shortName]}
            tell={(name = '') => charts.seriesCaption(name)}
          />
        }
        hasStickyColumn={false}
      >
        <thead>
          <tr>
            <th scope="col">{words.round}</th>
            <th scope="col" class="number">
              {isNumericColumn(column) ? valueHeading : <Counted site={site} column={column} tell={shareHeading} />}
            </th>
            <th scope="col">{charts.withBefore}</th>
          </tr>
        </thead>
        <tbody>
          {model.rounds.toReversed().map((round) => {
            const point = points.get(round);
            return (
              <tr key={round}>
                <th scope="row">{round}</th>
                {point === undefined ? (
                  <td class="absent">{site.texts.indicator.chartMissing}</td>
                ) : (
                  <td class="number">
                    {point.valueText}
                    {point.base !== undefined && <span class="share-base">{describeBase(site, point.base)}</span>}
                  </td>
                )}
                <td>{round === model.rounds[0] ? charts.first : (breaks.get(round) ?? describeLink(site, point))}</td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
      <p>
        <a href={buildAddress(site, `/serie/${column.series}`, { enhet: unit?.code ?? '' })}>
          {site.texts.indicator.seriesLink}
        </a>
      </p>
    </div>
  );
}

function describeBase(
  site: SiteContext,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
): string {
  return uiTexts[site.language].shares.ofAnswering(
    formatNumber(numerator, site.language),
    formatNumber(denominator, site.language),
  );
}

function describeLink(
  site: SiteContext,
  point: SeriesModel['lines'][number]['segments'][number][number] | undefined,
): string {
  return point === undefined ? '' : site.words.comparability[point.comparability];
}
