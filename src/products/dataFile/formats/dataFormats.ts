// One row per format of the data; a new format is one row here and its file beside.

import type { DataFormat } from './dataFormat.ts';
import { renderDataCsv, renderExcelCsv } from './renderDataCsv.ts';
import { renderDataJson } from './renderDataJson.ts';
import { renderOutcomesJsonStat, renderSharesJsonStat } from './renderJsonStat.ts';
import { renderParquet } from './renderParquet.ts';
import { renderOutcomesPx, renderSharesPx } from './renderPx.ts';

/** Every format, in the order of lists. */
export const dataFormats: readonly DataFormat[] = [
  { id: 'csv', ending: '.csv', mediaType: 'text/csv; charset=utf-8', holds: 'all', render: renderDataCsv },
  { id: 'csvExcel', ending: '_excel.csv', mediaType: 'text/csv; charset=utf-8', holds: 'all', render: renderExcelCsv },
  { id: 'json', ending: '.json', mediaType: 'application/json', holds: 'all', render: renderDataJson },
  {
    id: 'parquet',
    ending: '.parquet',
    mediaType: 'application/vnd.apache.parquet',
    holds: 'all',
    render: renderParquet,
  },
  {
    id: 'jsonstatShares',
    ending: '_andelar.jsonstat.json',
    mediaType: 'application/vnd.json-stat.dataset+json',
    holds: 'groups',
    render: renderSharesJsonStat,
  },
  {
    id: 'jsonstatOutcomes',
    ending: '_utfall.jsonstat.json',
    mediaType: 'application/vnd.json-stat.dataset+json',
    holds: 'units',
    render: renderOutcomesJsonStat,
  },
  {
    id: 'pxShares',
    ending: '_andelar.px',
    mediaType: 'text/x-pcaxis; charset=utf-8',
    holds: 'groups',
    render: renderSharesPx,
  },
  {
    id: 'pxOutcomes',
    ending: '_utfall.px',
    mediaType: 'text/x-pcaxis; charset=utf-8',
    holds: 'units',
    render: renderOutcomesPx,
  },
];

/** The file of a format, as `oj-2018-lss_v1_andelar.px`. */
export function buildDataFileName(
  data: { readonly round: number; readonly area: string; readonly version: number },
  { ending }: Pick<DataFormat, 'ending'>,
): string {
  return `oj-${data.round}-${data.area}_v${data.version}${ending}`;
}
