import { ChartFigure } from '../../../products/chart/ChartFigure.tsx';
import type { ChartModel } from '../../../products/chart/chartModel.ts';
import { nameColumn } from '../../../products/chart/chartSource.ts';
import { drawChart } from '../../../products/chart/drawChart.ts';
import { getAssetUrl } from '../../../ui/assets.ts';
import { LocalText } from '../../../ui/LocalText.tsx';
import { uiTexts } from '../../../ui/language.ts';
import { buildColumnAddress, describeSource } from '../frame/areaWords.ts';
import { FaultNotices } from '../frame/FaultNotices.tsx';
import { ToldFacts } from '../frame/ToldFact.tsx';
import { type ChartInput, findingKinds, listFindingFacts } from './chartKinds.ts';

/** `model`: the chart, built already. */
export interface EmbedPageProps extends ChartInput {
  readonly model: ChartModel;
}

/** A chart alone, for a frame on a page of others: its finding, its source, and the way to its table. */
export function EmbedPage({ site, view, column, unit, model }: EmbedPageProps) {
  const words = site.texts.indicator.charts;
  const name = nameColumn({ column, language: site.language });
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <title>{`${words.embedTitle(name)} – ${uiTexts[site.language].productName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={getAssetUrl('styles.css')} />
      </head>
      <body class="embed">
        <main>
          <h1>
            <LocalText text={column.name} language={site.language} />
          </h1>
          {view.data.isSynthetic && (
            <p class="embed-synthetic">
              <strong>{uiTexts[site.language].syntheticLabel}.</strong> {uiTexts[site.language].syntheticBanner}
            </p>
          )}
          <FaultNotices site={site} shown={[{ data: view.data, columns: [column.code] }]} />
          <p>
            <ToldFacts site={site} facts={listFindingFacts(site, view, column)} kinds={findingKinds} />
          </p>
          <figure>
            <ChartFigure id="diagram" drawing={drawChart(model)} />
            <figcaption class="source-line">
              {describeSource(site, view)}{' '}
              <a
                href={`${site.server.url ?? ''}${buildColumnAddress(site, view, column.code, unit?.code)}`}
                target="_top"
              >
                {words.embedMore}
              </a>
            </figcaption>
          </figure>
        </main>
      </body>
    </html>
  );
}
