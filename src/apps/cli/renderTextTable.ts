/** A table for the terminal: columns padded to their widest cell, a rule under the heads. */
export function renderTextTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)));
  const renderRow = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [renderRow(heads), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(renderRow)].join('\n');
}
