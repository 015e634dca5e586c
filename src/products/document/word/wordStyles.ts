// What all our Word files look like: ink on white, rules instead of boxes, grey only where something is filled in. Georgia and
// Arial stand in for Source Serif and Source Sans, which few offices have installed: every office program has Arial or a face as
// wide, so that pages are the same in all. Which styles a file has is said by
// questionnaireStyles.ts and documentStyles.ts.

import { officeColours } from '../../officeFile/index.ts';

/** Colours, as RRGGBB: of text, of secondary text, of links. */
export const { ink, muted, link } = officeColours;
const { rule } = officeColours;
const field = '6B675E';

/** A style of paragraphs or signs; `paragraph` and `run` are the XML of their properties. */
export interface WordStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly paragraph?: string;
  readonly run?: string;
  readonly next?: string;
}

/** Pieces of style properties: sizes in half points, room in twentieths of a point. */
export const serif = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>';
/** In half points: 22 is 11 points. */
export const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
/** RRGGBB. */
export const colour = (value: string) => `<w:color w:val="${value}"/>`;
/** Twentieths of a point before and after; `line` in 240ths of a line. */
export const space = (before: number, after: number, line = 264) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
/** A rule at one side: `width` in eighths of a point, `gap` in points. */
export const border = (side: 'top' | 'left', width: number, gap: number) =>
  `<w:pBdr><w:${side} w:val="single" w:sz="${width}" w:space="${gap}" w:color="${rule}"/></w:pBdr>`;
/** Where the words after a question's code begin, in twentieths of a point. */
export const codeTab = (place: number) => `<w:tabs><w:tab w:val="left" w:pos="${place}"/></w:tabs>`;

const characterStyles: readonly WordStyle[] = [
  { id: 'Strong', name: 'Strong', run: `<w:b/>${colour(ink)}` },
  {
    id: 'Code',
    name: 'Code',
    run: `<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:b/>${colour(link)}`,
  },
  {
    id: 'PlaceholderText',
    name: 'Placeholder Text',
    run: `${colour(field)}<w:shd w:val="clear" w:color="auto" w:fill="EFEDE8"/>`,
  },
];

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** word/styles.xml. `languageTag`: of the text, `sv-SE`. */
export function renderWordStyles(languageTag: string, paragraphStyles: readonly WordStyle[]): string {
  return [
    `<w:styles xmlns:w="${namespace}"><w:docDefaults><w:rPrDefault><w:rPr>`,
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>',
    `${colour(ink)}${size(20)}<w:lang w:val="${languageTag}" w:eastAsia="${languageTag}" w:bidi="ar-SA"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    ...paragraphStyles.map((style) => renderStyle(style, 'paragraph')),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
    ...characterStyles.map((style) => renderStyle(style, 'character')),
    renderTableStyles(),
    '</w:styles>',
  ].join('');
}

function renderStyle({ id, name, basedOn, paragraph, run, next }: WordStyle, type: 'paragraph' | 'character'): string {
  const isDefault = id === 'Normal' ? ' w:default="1"' : '';
  const base = basedOn ?? (type === 'character' ? 'DefaultParagraphFont' : id === 'Normal' ? undefined : 'Normal');
  return [
    `<w:style w:type="${type}"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/>`,
    base === undefined ? '' : `<w:basedOn w:val="${base}"/>`,
    next === undefined ? '' : `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? '' : `<w:rPr>${run}</w:rPr>`,
    '</w:style>',
  ].join('');
}

function renderTableStyles(): string {
  const line = (side: string, width: number, value: string) =>
    `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${value}"/>`;
  return [
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="table" w:styleId="AnswerTable"><w:name w:val="Answer Table"/><w:basedOn w:val="TableNormal"/>',
    `<w:tblPr><w:tblBorders>${line('top', 8, ink)}${line('bottom', 8, ink)}${line('insideH', 4, rule)}</w:tblBorders></w:tblPr>`,
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${line('bottom', 8, ink)}</w:tcBorders></w:tcPr></w:tblStylePr>`,
    '</w:style>',
  ].join('');
}
