// Charts under addresses of their own: pictures to take along, and pages that others may show in a frame.

import type { Context, Hono } from 'hono';
import { drawChart } from '../../../products/chart/drawChart.ts';
import { renderPicture } from '../../../products/chart/renderPicture.ts';
import type { ReleaseReader } from '../../../stages/publication/index.ts';
import { loadMapShapes } from '../frame/loadMapShapes.ts';
import { findAreaView } from '../frame/siteCatalog.ts';
import type { SiteSender } from '../frame/siteSender.tsx';
import { buildChart, type ChartInput, type ChartKind, chartKinds } from './chartKinds.ts';
import { EmbedPage } from './EmbedPage.tsx';
import { namePictureFile } from './namePictureFile.ts';
import { buildPictureFrame } from './pictureFrame.ts';

/** 404 for a kind of chart that the indicator has no values for. Pictures may be kept for a minute. */
export function addChartRoutes(routes: Hono, releases: ReleaseReader, sender: SiteSender): void {
  routes.get('/diagram/:round{[0-9]{4}}/:area/:column/:file{[a-z]+\\.svg}', async (context) => {
    const kind = findKind(context.req.param('file').replace(/\.svg$/, ''));
    const input = kind && (await findInput(context, releases, sender));
    const model = kind && input && buildChart(kind, input);
    if (kind === undefined || input === undefined || model === undefined) {
      return sender.sendNotFound(context, ({ texts }) => texts.indicator.noChart);
    }
    const picture = renderPicture(drawChart(model), buildPictureFrame(kind, input, model));
    return context.body(picture, 200, {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': `inline; filename="${namePictureFile(input, kind)}.svg"`,
      'cache-control': 'public, max-age=60',
    });
  });

  routes.get('/infoga/:round{[0-9]{4}}/:area/:column/:kind', async (context) => {
    const kind = findKind(context.req.param('kind'));
    const input = kind && (await findInput(context, releases, sender));
    const model = kind && input && buildChart(kind, input);
    if (input === undefined || model === undefined) {
      return sender.sendNotFound(context, ({ texts }) => texts.indicator.noChart);
    }
    return sender.sendPage(context, <EmbedPage {...input} model={model} />);
  });
}

function findKind(name: string): ChartKind | undefined {
  return chartKinds.find((kind) => kind === name);
}

async function findInput(
  context: Context,
  releases: ReleaseReader,
  sender: SiteSender,
): Promise<ChartInput | undefined> {
  const { round, area, column: code } = context.req.param();
  const view = await findAreaView(releases, Number(round), area ?? '');
  const column = view?.columns.find((candidate) => candidate.code === code);
  if (view === undefined || column === undefined) return undefined;
  const unit = view.unitsByCode.get(context.req.query('enhet') ?? '');
  return { site: sender.buildContext(context), view, column, unit, shapes: await loadMapShapes(releases, view.data) };
}
