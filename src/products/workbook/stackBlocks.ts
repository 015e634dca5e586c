// Tabs that are read from top to bottom: blocks of text and small tables under headings.

import { fillMessage } from '../../texts/fill.ts';
import { workbookTexts as texts } from '../../texts/sv/workbook.ts';
import { buildRow, type SheetCell, type SheetTable } from './sheet.ts';

/** A heading with text, or with a table where there are heads. */
export interface SheetBlock {
  readonly title: string;
  readonly heads?: readonly string[];
  readonly body: readonly (readonly SheetCell[])[];
  /** Which name the table has. */
  readonly table?: keyof typeof texts.tableNames;
  readonly hasFilter?: boolean;
}

/** Ranges of `tables` are those of `rows`. */
export interface StackedBlocks {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly tables: readonly SheetTable[];
}

/** Stacks blocks below the rows that a tab begins with; blocks without content are left out. */
export function stackBlocks(
  start: readonly (readonly SheetCell[])[],
  blocks: readonly SheetBlock[],
  year: number,
): StackedBlocks {
  const rows = [...start];
  const tables: SheetTable[] = [];
  for (const { title, heads, body, table, hasFilter = false } of blocks) {
    if (body.length === 0) continue;
    rows.push(buildRow('section', [title]));
    if (heads !== undefined) {
      if (table !== undefined) {
        const lines = { firstRow: rows.length, lastRow: rows.length + body.length };
        tables.push({
          name: fillMessage(texts.tableNames[table], { year }),
          summary: title,
          range: { ...lines, firstColumn: 0, lastColumn: heads.length - 1 },
          hasFilter,
        });
      }
      rows.push(buildHeads(heads, body[0]));
    }
    rows.push(...body);
  }
  return { rows, tables };
}

/** Heads stand as the values below them do. */
function buildHeads(heads: readonly string[], first: readonly SheetCell[] | undefined): SheetCell[] {
  return heads.map((value, column) => {
    return { value, style: typeof first?.[column]?.value === 'number' ? 'numberHead' : 'head' };
  });
}
