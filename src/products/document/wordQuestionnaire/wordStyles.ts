// The look of the Word file: ink on white, rules instead of boxes, grey only where something is filled in. Georgia and Calibri
// stand in for Source Serif and Source Sans, which few offices have installed.

const ink = '1D1C1A';
const muted = '5B5850';
const link = '1F4E79';
const rule = 'D9D5CC';
const field = '6B675E';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly paragraph?: string;
  readonly run?: string;
  readonly next?: string;
}

const serif = '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>';
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const colour = (value: string) => `<w:color w:val="${value}"/>`;
const space = (before: number, after: number, line = 264) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const border = (side: 'top' | 'left', width: number, gap: number) =>
  `<w:pBdr><w:${side} w:val="single" w:sz="${width}" w:space="${gap}" w:color="${rule}"/></w:pBdr>`;
const codeTab = (place: number) => `<w:tabs><w:tab w:val="left" w:pos="${place}"/></w:tabs>`;

const paragraphStyles: readonly Style[] = [
  { id: 'Normal', name: 'Normal', paragraph: space(0, 80) },
  { id: 'Overline', name: 'Overline', paragraph: `<w:keepNext/>${space(0, 40)}`, run: colour(muted) + size(20) },
  {
    id: 'Title',
    name: 'Title',
    next: 'Lead',
    paragraph: `<w:keepNext/>${space(0, 160, 240)}`,
    run: `${serif}<w:b/>${colour(ink)}${size(48)}`,
  },
  { id: 'Lead', name: 'Lead', paragraph: space(0, 160, 276), run: size(23) },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${space(360, 120, 240)}<w:outlineLvl w:val="0"/>`,
    run: `${serif}<w:b/>${colour(ink)}${size(32)}`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${border('top', 6, 10)}${codeTab(850)}${space(480, 120, 252)}<w:ind w:left="850" w:hanging="850"/><w:outlineLvl w:val="1"/>`,
    run: `${serif}<w:b/>${colour(ink)}${size(25)}`,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${codeTab(1190)}${space(280, 100, 252)}<w:ind w:left="1190" w:hanging="850"/><w:outlineLvl w:val="2"/>`,
    run: `${serif}<w:b/>${colour(ink)}${size(22)}`,
  },
  { id: 'Muted', name: 'Muted', paragraph: space(0, 80), run: colour(muted) + size(20) },
  {
    id: 'Fact',
    name: 'Fact',
    paragraph: `${codeTab(2600)}${space(0, 70)}<w:ind w:left="2600" w:hanging="2600"/>`,
    run: size(21),
  },
  { id: 'Note', name: 'Note', paragraph: space(80, 0), run: colour(muted) + size(20) },
  { id: 'Condition', name: 'Condition', paragraph: space(0, 100), run: `<w:i/>${colour(link)}` },
  { id: 'Term', name: 'Term', paragraph: space(0, 80), run: size(20) },
  {
    id: 'Option',
    name: 'Option',
    paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>${space(0, 120)}<w:contextualSpacing/>`,
    run: size(20),
  },
  { id: 'Earlier', name: 'Earlier', paragraph: space(60, 80), run: `<w:i/>${colour(muted)}${size(20)}` },
  { id: 'Field', name: 'Field', paragraph: `<w:keepLines/>${space(100, 60)}` },
  { id: 'CommentField', name: 'Comment Field', paragraph: space(140, 120), run: colour(muted) + size(20) },
  {
    id: 'Step',
    name: 'Step',
    paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${space(0, 60)}`,
  },
  { id: 'Cell', name: 'Cell', paragraph: space(30, 30, 252), run: size(20) },
  { id: 'CellHead', name: 'Cell Head', paragraph: `<w:keepNext/>${space(30, 30, 240)}`, run: `<w:b/>${size(19)}` },
  {
    id: 'Header',
    name: 'header',
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="9526"/></w:tabs>${space(0, 0, 240)}`,
    run: colour(muted) + size(18),
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="9526"/></w:tabs>${border('top', 4, 6)}${space(0, 0, 240)}`,
    run: colour(muted) + size(18),
  },
];

const characterStyles: readonly Style[] = [
  { id: 'Strong', name: 'Strong', run: `<w:b/>${colour(ink)}` },
  {
    id: 'Code',
    name: 'Code',
    run: `<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:b/>${colour(link)}`,
  },
  {
    id: 'PlaceholderText',
    name: 'Placeholder Text',
    run: `${colour(field)}<w:shd w:val="clear" w:color="auto" w:fill="EFEDE8"/>`,
  },
];

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** word/styles.xml. `languageTag`: of the text, `sv-SE`. */
export function renderWordStyles(languageTag: string): string {
  return [
    `<w:styles xmlns:w="${namespace}"><w:docDefaults><w:rPrDefault><w:rPr>`,
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>',
    `${colour(ink)}${size(22)}<w:lang w:val="${languageTag}" w:eastAsia="${languageTag}" w:bidi="ar-SA"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    ...paragraphStyles.map((style) => renderStyle(style, 'paragraph')),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
    ...characterStyles.map((style) => renderStyle(style, 'character')),
    renderTableStyles(),
    '</w:styles>',
  ].join('');
}

function renderStyle({ id, name, basedOn, paragraph, run, next }: Style, type: 'paragraph' | 'character'): string {
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
