// What a format of the data is: the pipeline, the API's negotiation and the lists of downloads go by it.

import type { ReleaseTable } from '../../../stages/publication/index.ts';

/** Stands in addresses and manifests: it never changes its meaning. */
export type DataFormatId =
  | 'csv'
  | 'csvExcel'
  | 'json'
  | 'parquet'
  | 'jsonstatShares'
  | 'jsonstatOutcomes'
  | 'pxShares'
  | 'pxOutcomes';

/** `language` is Swedish unless said; formats without words take no notice of it. */
export interface DataFormat {
  readonly id: DataFormatId;
  /** What follows the base of a file's name: `.csv`, `_andelar.px`. */
  readonly ending: string;
  readonly mediaType: string;
  /** Which of the cells it can hold; those of the other kind are left out. */
  readonly holds: 'all' | 'groups' | 'units';
  /** The file of the table's cells. The same table gives the same bytes. */
  readonly render: (table: ReleaseTable, language?: 'sv' | 'en') => Uint8Array;
}
