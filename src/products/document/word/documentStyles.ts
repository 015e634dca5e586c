// The paragraph styles of guides, methods and reports: their headings have room above them and nothing beside.

import { border, codeTab, colour, ink, link, muted, serif, size, space, type WordStyle } from './wordStyles.ts';

const kept = '<w:keepNext/><w:keepLines/>';
const rightTab = '<w:tabs><w:tab w:val="right" w:pos="9526"/></w:tabs>';
const right = '<w:jc w:val="right"/>';
const list = (id: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
const left = (width: number, gap: number, value: string) =>
  `<w:pBdr><w:left w:val="single" w:sz="${width}" w:space="${gap}" w:color="${value}"/></w:pBdr>`;

/** Headings carry their level, so that Word builds the contents and screen readers find their way. */
export const documentStyles: readonly WordStyle[] = [
  { id: 'Normal', name: 'Normal', paragraph: space(0, 120, 276) },
  { id: 'Overline', name: 'Overline', paragraph: `<w:keepNext/>${space(0, 40)}`, run: colour(muted) + size(18) },
  {
    id: 'Title',
    name: 'Title',
    next: 'Lead',
    paragraph: `<w:keepNext/>${space(0, 200, 240)}<w:outlineLvl w:val="9"/>`,
    run: `${serif}<w:b/>${colour(ink)}${size(48)}`,
  },
  { id: 'Lead', name: 'Lead', paragraph: space(0, 200, 283), run: size(22) },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph: `${kept}${space(380, 120, 240)}<w:outlineLvl w:val="0"/>`,
    run: `${serif}<w:b/>${colour(ink)}${size(32)}`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    paragraph: `${kept}${space(280, 90, 252)}<w:outlineLvl w:val="1"/>`,
    run: `${serif}<w:b/>${colour(ink)}${size(25)}`,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    next: 'Normal',
    paragraph: `${kept}${space(210, 70, 252)}<w:outlineLvl w:val="2"/>`,
    run: `<w:b/>${colour(ink)}${size(20)}`,
  },
  {
    id: 'Heading4',
    name: 'heading 4',
    next: 'Normal',
    paragraph: `${kept}${space(180, 50, 252)}<w:outlineLvl w:val="3"/>`,
    run: `<w:b/>${colour(muted)}${size(19)}`,
  },
  { id: 'Muted', name: 'Muted', paragraph: space(0, 100), run: colour(muted) + size(18) },
  {
    id: 'Fact',
    name: 'Fact',
    paragraph: `${codeTab(3100)}${space(0, 80)}<w:ind w:left="3100" w:hanging="3100"/>`,
    run: size(19),
  },
  { id: 'Condition', name: 'Condition', paragraph: space(0, 100), run: `<w:i/>${colour(link)}` },
  { id: 'Answer', name: 'Answer', paragraph: space(0, 100), run: '<w:b/>' },
  { id: 'Comment', name: 'Comment', paragraph: `${left(12, 8, 'D9D5CC')}${space(0, 100)}`, run: size(19) },
  { id: 'Notice', name: 'Notice', paragraph: `<w:keepLines/>${left(24, 10, link)}${space(160, 200)}` },
  {
    id: 'Step',
    name: 'Step',
    paragraph: `${list(1)}${space(0, 100)}`,
  },
  { id: 'Point', name: 'Point', paragraph: `${list(2)}${space(0, 80)}` },
  { id: 'Caption', name: 'caption', paragraph: `${kept}${space(240, 80, 252)}`, run: `<w:b/>${size(19)}` },
  { id: 'Cell', name: 'Cell', paragraph: space(30, 30, 252), run: size(17) },
  { id: 'CellNumber', name: 'Cell Number', paragraph: `${space(30, 30, 252)}${right}`, run: size(17) },
  { id: 'CellDense', name: 'Cell Dense', paragraph: space(12, 12, 240), run: size(17) },
  { id: 'CellDenseNumber', name: 'Cell Dense Number', paragraph: `${space(12, 12, 240)}${right}`, run: size(17) },
  { id: 'CellHead', name: 'Cell Head', paragraph: `<w:keepNext/>${space(30, 30, 240)}`, run: `<w:b/>${size(17)}` },
  {
    id: 'CellHeadNumber',
    name: 'Cell Head Number',
    paragraph: `<w:keepNext/>${space(30, 30, 240)}${right}`,
    run: `<w:b/>${size(17)}`,
  },
  { id: 'TableEnd', name: 'Table End', paragraph: space(0, 60, 200), run: size(12) },
  { id: 'Contents1', name: 'toc 1', paragraph: space(80, 20) },
  { id: 'Contents2', name: 'toc 2', paragraph: `${space(0, 20)}<w:ind w:left="340"/>`, run: size(18) },
  { id: 'Header', name: 'header', paragraph: `${rightTab}${space(0, 0, 240)}`, run: colour(muted) + size(17) },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `${border('top', 4, 6)}${rightTab}${space(0, 0, 240)}`,
    run: colour(muted) + size(17),
  },
];

/** Set closer and smaller, for a document that is meant for one page. */
const closeStyles: readonly WordStyle[] = [
  { id: 'Normal', name: 'Normal', paragraph: space(0, 50, 228), run: size(17) },
  { id: 'Overline', name: 'Overline', paragraph: `<w:keepNext/>${space(0, 20)}`, run: colour(muted) + size(17) },
  {
    id: 'Title',
    name: 'Title',
    next: 'Lead',
    paragraph: `<w:keepNext/>${space(0, 60, 228)}<w:outlineLvl w:val="9"/>`,
    run: `${serif}<w:b/>${colour(ink)}${size(34)}`,
  },
  { id: 'Lead', name: 'Lead', paragraph: space(0, 80, 235), run: size(18) },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph: `${kept}${space(140, 40, 228)}<w:outlineLvl w:val="0"/>`,
    run: `${serif}<w:b/>${colour(ink)}${size(24)}`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    next: 'Normal',
    paragraph: `${kept}${space(110, 30, 228)}<w:outlineLvl w:val="1"/>`,
    run: `${serif}<w:b/>${colour(ink)}${size(20)}`,
  },
  { id: 'Muted', name: 'Muted', paragraph: space(0, 40, 228), run: colour(muted) + size(16) },
  { id: 'Notice', name: 'Notice', paragraph: `<w:keepLines/>${left(24, 10, link)}${space(60, 80, 228)}` },
  { id: 'Point', name: 'Point', paragraph: `${list(2)}${space(0, 30, 228)}`, run: size(17) },
];

/** The styles of a compact document. */
export const compactStyles: readonly WordStyle[] = documentStyles.map(
  (style) => closeStyles.find(({ id }) => id === style.id) ?? style,
);
