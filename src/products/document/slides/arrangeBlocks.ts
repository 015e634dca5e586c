// Blocks of a slide from top to bottom, in the largest size at which they have room.

import type { Drawing } from '../../chart/drawing.ts';
import type { CellMeaning } from '../print/printedDocument.ts';
import { type Box, places } from './slideGeometry.ts';
import type { SlideBlock } from './slideShow.ts';
import { countLines, estimateText, lineHeight, measureLongestWord, type SlideParagraph } from './slideText.ts';

/** A cell of a table on a slide. */
export interface SlideCell {
  readonly text: string;
  readonly meaning?: CellMeaning;
}

/** `widths` and `heights` in points; the head is the first of the rows; `numbers`: columns set to the right. */
export interface SlideTable {
  readonly name: string;
  readonly rows: readonly (readonly SlideCell[])[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly numbers: ReadonlySet<number>;
}

/** What stands in a place of a slide; `size` of its text in points. */
export type SlideFrame =
  | { readonly kind: 'text'; readonly box: Box; readonly size: number; readonly paragraphs: readonly SlideParagraph[] }
  | { readonly kind: 'table'; readonly box: Box; readonly size: number; readonly table: SlideTable }
  | { readonly kind: 'drawing'; readonly box: Box; readonly drawing: Drawing; readonly alt: string };

interface Sizes {
  readonly text: number;
  readonly table: number;
}

/** From large to small; the last is taken where none has room. */
const steps: readonly [Sizes, ...Sizes[]] = [
  { text: 20, table: 16 },
  { text: 18, table: 15 },
  { text: 16, table: 14 },
  { text: 15, table: 13 },
  { text: 14, table: 12 },
  { text: 13, table: 11 },
  { text: 12, table: 10.5 },
];
const gap = 12;
/** Between the edges of a cell and its words. */
export const cellRoom = { side: 6, edge: 4 } as const;
/** Points for a unit of a drawing: its words are about as large as those of a table. */
const drawingScale = { least: 1, most: 1.45 } as const;

type Piece =
  | { readonly kind: 'text'; readonly paragraphs: readonly SlideParagraph[] }
  | { readonly kind: 'table'; readonly block: Extract<SlideBlock, { readonly kind: 'table' | 'results' }> }
  | Extract<SlideBlock, { readonly kind: 'drawing' }>;

/** Frames in the order of the blocks; what has no room in the smallest size goes on below the content's place. */
export function arrangeBlocks(blocks: readonly SlideBlock[]): readonly SlideFrame[] {
  const pieces = joinText(blocks);
  const fitting = steps.find((sizes) => measure(pieces, sizes) <= places.content.height) ?? steps.at(-1) ?? steps[0];
  const { left, width, height } = places.content;
  let top: number = places.content.top;
  let free = height - measure(pieces, fitting);
  return pieces.map((piece): SlideFrame => {
    if (piece.kind === 'drawing') {
      const { drawing, alt } = piece;
      // A drawing takes what the others leave.
      const least = drawing.height * fitScale(drawing, drawingScale.least);
      const scale = fitScale(drawing, Math.min(drawingScale.most, (least + Math.max(0, free)) / drawing.height));
      const box = { left, top, width: drawing.width * scale, height: drawing.height * scale };
      free -= box.height - least;
      top += box.height + gap;
      return { kind: 'drawing', box, drawing, alt };
    }
    if (piece.kind === 'text') {
      const box = { left, top, width, height: estimateText(piece.paragraphs, width, fitting.text) };
      top += box.height + gap;
      return { kind: 'text', box, size: fitting.text, paragraphs: piece.paragraphs };
    }
    const table = buildTable(piece.block, width, fitting.table);
    const box = { left, top, width, height: sum(table.heights) };
    top += box.height + gap;
    return { kind: 'table', box, size: fitting.table, table };
  });
}

/** Height of all pieces, with drawings as small as they may be. */
function measure(pieces: readonly Piece[], sizes: Sizes): number {
  const { width } = places.content;
  const heights = pieces.map((piece) => {
    if (piece.kind === 'drawing') return piece.drawing.height * fitScale(piece.drawing, drawingScale.least);
    if (piece.kind === 'text') return estimateText(piece.paragraphs, width, sizes.text);
    return sum(buildTable(piece.block, width, sizes.table).heights);
  });
  return sum(heights) + gap * (pieces.length - 1);
}

function fitScale({ width, height }: Drawing, wanted: number): number {
  return Math.min(wanted, places.content.width / width, places.content.height / height);
}

/** Text that stands together is one frame; the title of a table stands above it. */
function joinText(blocks: readonly SlideBlock[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const say = (paragraphs: readonly SlideParagraph[]) => {
    const last = pieces.at(-1);
    if (last?.kind === 'text') pieces[pieces.length - 1] = { ...last, paragraphs: [...last.paragraphs, ...paragraphs] };
    else pieces.push({ kind: 'text', paragraphs });
  };
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
        say([{ kind: block.role === 'muted' ? 'muted' : 'body', label: block.label, text: block.text }]);
        break;
      case 'points':
        say(block.items.map((text) => ({ kind: 'point', text })));
        break;
      case 'link':
        say([{ kind: 'link', text: block.text, address: block.address }]);
        break;
      case 'drawing':
        pieces.push(block);
        break;
      default:
        if (block.caption !== undefined) say([{ kind: 'caption', text: block.caption }]);
        pieces.push({ kind: 'table', block });
    }
  }
  return pieces;
}

function buildTable(
  block: Extract<SlideBlock, { readonly kind: 'table' | 'results' }>,
  width: number,
  size: number,
): SlideTable {
  const body: readonly (readonly SlideCell[])[] =
    block.kind === 'results' ? block.rows : block.rows.map((row) => row.map((text) => ({ text })));
  const rows = [block.head.map((text): SlideCell => ({ text })), ...body];
  const widths = fitWidths(rows, block.widths, width, size);
  const heights = rows.map((row) => {
    const lines = row.map(({ text }, column) => countLines(text, (widths[column] ?? 0) - 2 * cellRoom.side, size));
    return Math.max(1, ...lines) * size * lineHeight + 2 * cellRoom.edge;
  });
  return {
    name: block.caption ?? block.head.join(', '),
    rows,
    widths,
    heights,
    numbers: new Set(block.numbers ?? []),
  };
}

/** Widths by their shares, but none narrower than the longest word in it: no word is parted. The widest column gives the room. */
function fitWidths(
  rows: readonly (readonly SlideCell[])[],
  shares: readonly number[],
  width: number,
  size: number,
): readonly number[] {
  const total = sum(shares);
  const wanted = shares.map((share) => (width * share) / total);
  const least = wanted.map(
    (_, column) =>
      Math.max(...rows.map((row) => measureLongestWord(row[column]?.text ?? '', size))) + 2 * cellRoom.side,
  );
  const widths = wanted.map((own, column) => Math.max(own, least[column] ?? 0));
  const widest = wanted.indexOf(Math.max(...wanted));
  const excess = sum(widths) - width;
  return widths.map((own, column) => (column === widest ? Math.max(own - excess, width / 4) : own));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
