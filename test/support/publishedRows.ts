// What is published, read back from its CSV files: the rows that a sentence is judged by. Knows nothing of how sentences are made.

import { parseCsv, renderResultsCsv, renderUnitsCsv } from '../../src/products/dataFile/index.ts';
import type { ReleaseData, ReleasedColumn } from '../../src/stages/publication/index.ts';

export type Row = Readonly<Record<string, string>>;

/** A published round of an area. */
export interface PublishedRows {
  readonly round: number;
  readonly columns: readonly ReleasedColumn[];
  readonly results: ReadonlyMap<string, Row>;
  readonly units: readonly Row[];
  readonly find: (column: string, level: string, code: string) => Row | undefined;
}

export function readPublishedRows(data: ReleaseData): PublishedRows {
  const rows = readTable(renderResultsCsv(data.results));
  const results = new Map(rows.map((row) => [`${row.indicator} ${row.level} ${row.code}`, row]));
  return {
    round: data.round,
    columns: data.columns,
    results,
    units: readTable(renderUnitsCsv(data)),
    find: (column, level, code) => results.get(`${column} ${level} ${code}`),
  };
}

function readTable(text: string): readonly Row[] {
  const [head, ...lines] = parseCsv(new TextEncoder().encode(text)).records;
  return lines.map(({ fields }) =>
    Object.fromEntries((head?.fields ?? []).map((name, index) => [name, fields[index] ?? ''])),
  );
}
