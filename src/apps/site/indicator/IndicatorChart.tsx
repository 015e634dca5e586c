// A chart of an indicator with its source, its picture to take along, and the code that shows it on another page.

import { ChartFigure } from '../../../products/chart/ChartFigure.tsx';
import { drawChart } from '../../../products/chart/drawChart.ts';
import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { readText } from '../../../ui/language.ts';
import type { AreaView } from '../frame/areaView.ts';
import { describeSource } from '../frame/areaWords.ts';
import { buildAddress, type SiteContext } from '../frame/siteContext.ts';
import { buildChart, type ChartInput, type ChartKind } from './chartKinds.ts';

export interface IndicatorChartProps extends ChartInput {
  readonly kind: ChartKind;
  /** How to read it, before its source. */
  readonly note?: string | undefined;
  /** Address of the server, for the code to embed. */
  readonly url: string | undefined;
}

/** Nothing where the indicator has nothing to draw of the kind. */
export function IndicatorChart({ kind, note, url, ...input }: IndicatorChartProps) {
  const model = buildChart(kind, input);
  if (model === undefined) return null;
  const { site, view, column } = input;
  const words = site.texts.indicator.charts;
  return (
    <figure class={`figure figure-${kind}`}>
      <p class="figure-title">{words.kinds[kind]}</p>
      <ChartFigure id={`diagram-${kind}`} drawing={drawChart(model)} />
      <figcaption>
        <p class="source-line">
          {note !== undefined && `${note} `}
          {describeSource(site, view)}
        </p>
        <div class="no-print">
          <Disclosure language={site.language} summary={words.embed}>
            <p>
              <a href={buildChartAddress(site, view, column, kind, 'picture')}>{words.download}</a>
            </p>
            <p>{words.embedText}</p>
            <pre class="code-line">
              <code>{buildEmbedCode(input, kind, url ?? '')}</code>
            </pre>
          </Disclosure>
        </div>
      </figcaption>
    </figure>
  );
}

/** Address of a chart in the version at hand: as a picture, or as a page for frames. */
function buildChartAddress(
  site: SiteContext,
  view: AreaView,
  column: ReleasedColumn,
  kind: ChartKind,
  form: 'picture' | 'frame',
): string {
  const path = `/${view.round}/${view.area}/${column.code}/${kind}`;
  return buildAddress(site, form === 'picture' ? `/diagram${path}.svg` : `/infoga${path}`, {
    version: String(view.data.version),
  });
}

function buildEmbedCode({ site, view, column }: ChartInput, kind: ChartKind, url: string): string {
  const title = site.texts.indicator.charts
    .embedTitle(readText(column.shortName, site.language))
    .replace(/"/g, '&quot;');
  const address = buildChartAddress(site, view, column, kind, 'frame').replace(/&/g, '&amp;');
  return `<iframe src="${url}${address}" title="${title}" width="100%" height="${embedHeights[kind]}" loading="lazy"></iframe>`;
}

/** Enough for the chart with its source in a column of 480 px. */
const embedHeights: Readonly<Record<ChartKind, number>> = {
  lan: 760,
  fordelning: 520,
  svar: 320,
  karta: 1000,
  lanskarta: 1000,
  serie: 480,
};
