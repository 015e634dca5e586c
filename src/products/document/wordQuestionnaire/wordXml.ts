// Paragraphs, runs and tables of WordprocessingML (ECMA-376). Styles are named in wordStyles.ts.

import { escapeXml } from '../../officeFile/index.ts';

export type ParagraphStyle =
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Overline'
  | 'Lead'
  | 'Normal'
  | 'Muted'
  | 'Fact'
  | 'Note'
  | 'Condition'
  | 'FollowUpText'
  | 'Term'
  | 'Option'
  | 'Earlier'
  | 'Field'
  | 'CommentField'
  | 'Step'
  | 'Cell'
  | 'CellHead';

export interface ParagraphSettings {
  /** Stays on the page of the paragraph that follows. */
  readonly keepsWithNext?: boolean | undefined;
  /** Begins on a new page. */
  readonly breaksPage?: boolean | undefined;
  /** Indented as part of a follow-up. */
  readonly isIndented?: boolean | undefined;
}

/** Tables that stand inside a follow-up begin where its text does. In twentieths of a point. */
const followUpIndent = 340;

const hangings: Readonly<Partial<Record<ParagraphStyle, { readonly left: number; readonly hanging: number }>>> = {
  Option: { left: 340, hanging: 340 },
};

/** Width between the margins, in twentieths of a point. */
const textWidth = 9526;

export function renderParagraph(
  style: ParagraphStyle,
  content: string,
  { keepsWithNext, isIndented, breaksPage }: ParagraphSettings = {},
): string {
  const keep = (keepsWithNext ? '<w:keepNext/>' : '') + (breaksPage ? '<w:pageBreakBefore/>' : '');
  // A list keeps its marks hanging where it is indented.
  const own = hangings[style] ?? { left: 0, hanging: 0 };
  const indent = isIndented
    ? `<w:ind w:left="${followUpIndent + own.left}"${own.hanging > 0 ? ` w:hanging="${own.hanging}"` : ''}/>`
    : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep}${indent}</w:pPr>${content}</w:p>`;
}

/** A run of text: line feeds as breaks, tabs as tabs, every other white space kept. */
export function renderRun(text: string, characterStyle?: 'Strong' | 'Code' | 'PlaceholderText'): string {
  const properties = characterStyle === undefined ? '' : `<w:rPr><w:rStyle w:val="${characterStyle}"/></w:rPr>`;
  const pieces = text.split(/(\n|\t)/).map((piece) => {
    if (piece === '\n') return '<w:br/>';
    if (piece === '\t') return '<w:tab/>';
    return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
  });
  return `<w:r>${properties}${pieces.join('')}</w:r>`;
}

export interface WordTable {
  readonly caption: string;
  readonly description: string;
  /** Shares of the width. */
  readonly widths: readonly number[];
  readonly head: readonly string[];
  /** Content of the cells, as paragraphs. */
  readonly rows: readonly (readonly string[])[];
  readonly isIndented: boolean;
}

/**
 * A table whose first row is its head, repeated on every page; no row is parted between pages. A paragraph has to follow it:
 * two tables would become one.
 */
export function renderTable(table: WordTable): string {
  const indent = table.isIndented ? followUpIndent : 0;
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const widths = table.widths.map((width) => Math.round(((textWidth - indent) * width) / total));
  const cell = (content: string, column: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  const head = table.head.map((text, column) => cell(renderParagraph('CellHead', renderRun(text)), column));
  const rows = table.rows.map((cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map(cell).join('')}</w:tr>`);
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="AnswerTable"/>',
    `<w:tblW w:w="${textWidth - indent}" w:type="dxa"/><w:tblInd w:w="${indent}" w:type="dxa"/>`,
    '<w:tblLayout w:type="fixed"/>',
    '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>',
    `<w:tblCaption w:val="${escapeXml(table.caption)}"/><w:tblDescription w:val="${escapeXml(table.description)}"/>`,
    `</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`,
    ...rows,
    '</w:tbl>',
  ].join('');
}
