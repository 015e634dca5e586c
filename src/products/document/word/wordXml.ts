// Paragraphs, runs and tables of WordprocessingML (ECMA-376). Styles are those of questionnaireStyles.ts and documentStyles.ts.

import { escapeXml } from '../../officeFile/index.ts';

/** Id of a style; one that the file does not define looks like `Normal`. */
export type ParagraphStyle =
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
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
  | 'CellHead'
  | 'Answer'
  | 'Comment'
  | 'Notice'
  | 'Point'
  | 'Caption'
  | 'CellNumber'
  | 'CellDense'
  | 'CellDenseNumber'
  | 'CellHeadNumber'
  | 'TableEnd'
  | 'Contents1'
  | 'Contents2';

/** What one paragraph has beside its style. */
export interface ParagraphSettings {
  /** Stays on the page of the paragraph that follows. */
  readonly keepsWithNext?: boolean | undefined;
  /** Begins on a new page. */
  readonly breaksPage?: boolean | undefined;
  /** Indented as part of a follow-up. */
  readonly isIndented?: boolean | undefined;
  /** Number of the list that the paragraph is a step of, where it is not the one of its style. */
  readonly list?: number | undefined;
}

/** Tables that stand inside a follow-up begin where its text does. In twentieths of a point. */
const followUpIndent = 340;

const hangings: Readonly<Partial<Record<ParagraphStyle, { readonly left: number; readonly hanging: number }>>> = {
  Option: { left: 340, hanging: 340 },
};

/** Width between the margins of a standing page, in twentieths of a point. */
const textWidth = 9526;

/** `content`: runs as XML, escaped already (renderRun). */
export function renderParagraph(
  style: ParagraphStyle,
  content: string,
  { keepsWithNext, isIndented, breaksPage, list }: ParagraphSettings = {},
): string {
  const keep = (keepsWithNext ? '<w:keepNext/>' : '') + (breaksPage ? '<w:pageBreakBefore/>' : '');
  const numbered = list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  // A list keeps its marks hanging where it is indented.
  const own = hangings[style] ?? { left: 0, hanging: 0 };
  const indent = isIndented
    ? `<w:ind w:left="${followUpIndent + own.left}"${own.hanging > 0 ? ` w:hanging="${own.hanging}"` : ''}/>`
    : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep}${numbered}${indent}</w:pPr>${content}</w:p>`;
}

/** A run of text: line feeds as breaks, tabs as tabs, places where a word may be parted as such; every other white space kept. */
export function renderRun(text: string, characterStyle?: 'Strong' | 'Code' | 'PlaceholderText'): string {
  const properties = characterStyle === undefined ? '' : `<w:rPr><w:rStyle w:val="${characterStyle}"/></w:rPr>`;
  const pieces = text.split(/(\n|\t|\u00ad)/).map((piece) => {
    if (piece === '\n') return '<w:br/>';
    if (piece === '\u00ad') return '<w:softHyphen/>';
    if (piece === '\t') return '<w:tab/>';
    return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
  });
  return `<w:r>${properties}${pieces.join('')}</w:r>`;
}

/** `caption` and `description` are read out by screen readers; the head is repeated on every page. */
export interface WordTable {
  readonly caption: string;
  readonly description: string;
  /** Shares of the width. */
  readonly widths: readonly number[];
  readonly head: readonly string[];
  /** Content of the cells, as paragraphs. */
  readonly rows: readonly (readonly string[])[];
  readonly isIndented: boolean;
  /** Width between the margins where the page does not stand. */
  readonly textWidth?: number;
  /** Style of the head of each column; left out for the common one. */
  readonly headStyles?: readonly ParagraphStyle[];
  /** Fills of the cells, RRGGBB; undefined for none. */
  readonly fills?: readonly (readonly (string | undefined)[])[];
}

/**
 * A table whose first row is its head, repeated on every page; no row is parted between pages. A paragraph has to follow it:
 * two tables would become one.
 */
export function renderTable(table: WordTable): string {
  const indent = table.isIndented ? followUpIndent : 0;
  const width = (table.textWidth ?? textWidth) - indent;
  const total = table.widths.reduce((sum, share) => sum + share, 0);
  const widths = table.widths.map((share) => Math.round((width * share) / total));
  const cell = (content: string, column: number, fill?: string) => {
    const shade = fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`;
  };
  const head = table.head.map((text, column) =>
    cell(renderParagraph(table.headStyles?.[column] ?? 'CellHead', renderRun(text)), column),
  );
  const rows = table.rows.map((cells, row) => {
    const filled = cells.map((content, column) => cell(content, column, table.fills?.[row]?.[column]));
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${filled.join('')}</w:tr>`;
  });
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="AnswerTable"/>',
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="${indent}" w:type="dxa"/>`,
    '<w:tblLayout w:type="fixed"/>',
    '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>',
    `<w:tblCaption w:val="${escapeXml(table.caption)}"/><w:tblDescription w:val="${escapeXml(table.description)}"/>`,
    `</w:tblPr><w:tblGrid>${widths.map((own) => `<w:gridCol w:w="${own}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`,
    ...rows,
    '</w:tbl>',
  ].join('');
}
