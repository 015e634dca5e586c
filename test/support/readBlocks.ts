// What a printed document says, for tests: its headings, its words and its tables.

import type { PrintedBlock, PrintedDocument } from '../../src/products/document/index.ts';

/** Every block, those on lying pages among the others. */
export function listBlocks({ blocks }: Pick<PrintedDocument, 'blocks'>): readonly PrintedBlock[] {
  return blocks.flatMap((block) => (block.kind === 'landscape' ? listBlocks(block) : [block]));
}

/** `1 Inledning`: level and text of each heading. */
export function listHeadings(document: PrintedDocument): readonly string[] {
  return listBlocks(document).flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));
}

/** Everything that is said, a line each: paragraphs, points, facts, cells. */
export function readWords(document: PrintedDocument): string {
  return listBlocks(document).flatMap(listWords).join('\n');
}

function listWords(block: PrintedBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'notice':
      return [block.title, block.text];
    case 'points':
    case 'steps':
      return block.items;
    case 'facts':
      return block.rows.map(({ term, text }) => `${term}: ${text}`);
    case 'figure':
      return [block.caption, ...(block.values?.rows.flat() ?? []), block.source ?? ''];
    case 'table':
      return [block.caption ?? '', ...block.rows.flat()];
    case 'results':
      return [block.caption, ...block.rows.flat().map(({ text }) => text)];
    default:
      return [];
  }
}

/** Head and rows of the table with this title, whatever its number. Throws Error when there is none. */
export function getTable(
  document: PrintedDocument,
  title: string,
): { head: readonly string[]; rows: readonly (readonly string[])[] } {
  for (const block of listBlocks(document)) {
    if (block.kind === 'table' && block.caption?.endsWith(`. ${title}`)) return block;
  }
  throw new Error(`No table ${title}`);
}
