import type { ReleasedColumn } from '../../../stages/publication/index.ts';
import { isNumericColumn } from '../frame/areaView.ts';
import type { SiteContext } from '../frame/siteContext.ts';
import type { ChartKind } from './chartKinds.ts';

/** What a chart of an indicator shows, as its heading and in the names of its links. */
export function nameChart(site: SiteContext, kind: ChartKind, column: ReleasedColumn): string {
  const { indicator, picture } = site.texts;
  if (kind === 'lan' && isNumericColumn(column)) return picture.countyValues;
  return indicator.charts.kinds[kind] ?? '';
}
