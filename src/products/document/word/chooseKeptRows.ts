// Where a table may be parted between pages: not where it fits a third of one, and not before a low last row.

/** Lines of a table that is kept whole, and of two last rows that are kept together. */
const mostLines = { table: 22, end: 8 } as const;
/** Signs of a line as wide as the text between the margins. */
const signsOfLine = 95;

/** Of each row whether it stays with the next. `widths`: shares of the width by column. */
export function chooseKeptRows(
  rows: readonly (readonly { readonly text: string }[])[],
  widths: readonly number[],
): readonly boolean[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const lines = rows.map((row) =>
    Math.max(1, ...row.map(({ text }, column) => countLines(text, (widths[column] ?? 1) / total))),
  );
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const isWhole = sum(lines) <= mostLines.table;
  const hasLowEnd = sum(lines.slice(-2)) <= mostLines.end;
  return rows.map((_, place) => place < rows.length - 1 && (isWhole || (hasLowEnd && place === rows.length - 2)));
}

function countLines(text: string, share: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (signsOfLine * share))), 0);
}
