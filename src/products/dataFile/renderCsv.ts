// Writes CSV as the contract says: UTF-8, LF, comma, RFC 4180 quoting, a header line.

/** A cell: text as it is, a number with dot, nothing where undefined. */
export type CsvCell = string | number | undefined;

/** CSV text of records, a line each; quotes only where they are needed. `parseCsv` gives the same fields back. */
export function renderCsv(records: Iterable<readonly CsvCell[]>): string {
  const lines: string[] = [];
  for (const record of records) lines.push(renderRecord(record));
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function renderRecord(record: readonly CsvCell[]): string {
  const fields = record.map((cell) => quoteField(cell === undefined ? '' : String(cell)));
  // An empty line would be no record at all.
  return fields.length === 1 && fields[0] === '' ? '""' : fields.join(',');
}

function quoteField(text: string): string {
  return /[",\n\r]|^\uFEFF/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
