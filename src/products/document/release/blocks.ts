// Short ways to write the blocks of a document.

import type { HeadingLevel, PrintedBlock, ResultCellBlock } from '../print/printedDocument.ts';

/** The blocks of one kind. */
export type BlockOf<Kind extends PrintedBlock['kind']> = Extract<PrintedBlock, { readonly kind: Kind }>;

/** Level 1 is below the title of the document. */
export type Heading = BlockOf<'heading'>;

/** Begins no new page and no section of the running head; for those: chapter and section. */
export function heading(level: HeadingLevel, text: string): Heading {
  return { kind: 'heading', level, text };
}

/** A section that begins on a new page and stands in the head of its pages. */
export function chapter(text: string): Heading {
  return { kind: 'heading', level: 1, text, breaksPage: true, isSection: true };
}

/** A section that begins where the one before it ends. */
export function section(text: string): Heading {
  return { kind: 'heading', level: 1, text, isSection: true };
}

/** '' gives an empty paragraph: leave it out where there is nothing to say. */
export function body(text: string): BlockOf<'paragraph'> {
  return { kind: 'paragraph', role: 'body', text };
}

/** `label` stands in bold before the text. */
export function labelled(label: string, text: string): BlockOf<'paragraph'> {
  return { kind: 'paragraph', role: 'body', label, text };
}

/** For sources and remarks under tables and figures. */
export function muted(text: string): BlockOf<'paragraph'> {
  return { kind: 'paragraph', role: 'muted', text };
}

/** A paragraph each. */
export function bodies(texts: readonly string[]): readonly BlockOf<'paragraph'>[] {
  return texts.map(body);
}

/** The order has no meaning; for what has one: steps. */
export function points(items: readonly string[]): BlockOf<'points'> {
  return { kind: 'points', items };
}

/** Blocks with headings one level lower, to stand inside another section. Nothing begins on a new page there. */
export function deepen(blocks: readonly PrintedBlock[]): readonly PrintedBlock[] {
  return blocks.map((block): PrintedBlock => {
    if (block.kind === 'landscape') return { ...block, blocks: deepen(block.blocks) };
    if (block.kind !== 'heading') return block;
    return heading(block.level === 4 ? 4 : ((block.level + 1) as HeadingLevel), block.text);
  });
}

/** The number of the table is put before the title (createTableNumbers). */
export interface TableContent {
  readonly title: string;
  readonly head: readonly string[];
  /** Shares of the width by column. */
  readonly widths: readonly number[];
  /** Columns with numbers. */
  readonly numbers?: readonly number[];
  /** Rows close together, for long tables of numbers. */
  readonly isDense?: boolean;
}

/** Tables and tables of results, numbered in the order in which they are asked for. */
export interface TableNumbers {
  readonly table: (content: TableContent, rows: readonly (readonly string[])[]) => BlockOf<'table'>;
  readonly results: (content: TableContent, rows: readonly (readonly ResultCellBlock[])[]) => BlockOf<'results'>;
}

/** `caption` puts the number before the title of a table. */
export function createTableNumbers(caption: (number: number, title: string) => string): TableNumbers {
  let count = 0;
  const number = ({ title, ...content }: TableContent) => {
    count += 1;
    return { ...content, caption: caption(count, title) };
  };
  return {
    table: (content, rows) => ({ kind: 'table', ...number(content), rows }),
    results: (content, rows) => ({ kind: 'results', ...number(content), rows }),
  };
}
