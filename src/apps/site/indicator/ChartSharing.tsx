// The charts of the page to take along: each as a picture, and as the code that shows it on another page.

import { nameColumn } from '../../../products/chart/chartSource.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { buildAddress } from '../frame/siteContext.ts';
import { buildChart, type ChartInput, type ChartKind, chartKinds } from './chartKinds.ts';
import { nameChart } from './nameChart.ts';
import { namePictureFile } from './namePictureFile.ts';

/** Only charts that the indicator has values for. Where the address of the server is not known, the code has none. */
export function ChartSharing(input: ChartInput) {
  const words = input.site.texts.indicator.charts;
  const kinds = chartKinds.filter((kind) => buildChart(kind, input) !== undefined);
  if (kinds.length === 0) return null;
  return (
    <>
      <p class="measure">{words.embedText}</p>
      <ul class="index-list">
        {kinds.map((kind) => (
          <li key={kind}>
            <span>{nameChart(input.site, kind, input.column)}</span>
            <span class="links">
              <PictureLink {...input} kind={kind} />
            </span>
            <div class="index-more">
              <Disclosure language={input.site.language} summary={words.embed}>
                <pre class="code-line">
                  <code>{buildEmbedCode(input, kind)}</code>
                </pre>
              </Disclosure>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** `kind`: of the chart. */
interface PictureLinkProps extends ChartInput {
  readonly kind: ChartKind;
}

/** What apps/browser/pictures.ts needs to put the same picture as PNG beside it stands with the link. */
function PictureLink({ kind, ...input }: PictureLinkProps) {
  const { charts } = input.site.texts.indicator;
  const { png, link } = input.site.texts.picture;
  const chart = nameChart(input.site, kind, input.column);
  return (
    <a
      href={buildChartAddress(input, kind, 'picture')}
      aria-label={link(charts.download, chart)}
      data-png={png}
      data-png-label={link(png, chart)}
      data-png-file={`${namePictureFile(input, kind)}.png`}
    >
      {charts.download}
    </a>
  );
}

/** Address of a chart in the version at hand, with the unit that is marked: as a picture, or as a page for frames. */
function buildChartAddress(
  { site, view, column, unit }: ChartInput,
  kind: ChartKind,
  form: 'picture' | 'frame',
): string {
  const path = `/${view.round}/${view.area}/${column.code}/${kind}`;
  return buildAddress(site, form === 'picture' ? `/diagram${path}.svg` : `/infoga${path}`, {
    version: String(view.data.version),
    enhet: unit?.code ?? '',
  });
}

function buildEmbedCode(input: ChartInput, kind: ChartKind): string {
  const { site, column } = input;
  const title = site.texts.indicator.charts
    .embedTitle(nameColumn({ column, language: site.language }))
    .replace(/"/g, '&quot;');
  const address = buildChartAddress(input, kind, 'frame').replace(/&/g, '&amp;');
  return `<iframe src="${input.site.server.url ?? ''}${address}" title="${title}" width="100%" height="${embedHeights[kind]}" loading="lazy"></iframe>`;
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
