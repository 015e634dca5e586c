// The paragraph styles of the questionnaire: a question's code hangs before its words, and what is filled in is grey.

import { border, codeTab, colour, ink, link, muted, serif, size, space, type WordStyle } from '../word/wordStyles.ts';

/** Lengths in twentieths of a point. */
export const questionnaireStyles: readonly WordStyle[] = [
  { id: 'Normal', name: 'Normal', paragraph: space(0, 80) },
  { id: 'Overline', name: 'Overline', paragraph: `<w:keepNext/>${space(0, 40)}`, run: colour(muted) + size(18) },
  {
    id: 'Title',
    name: 'Title',
    next: 'Lead',
    paragraph: `<w:keepNext/>${space(0, 160, 240)}`,
    run: `${serif}<w:b/>${colour(ink)}${size(48)}`,
  },
  { id: 'Lead', name: 'Lead', paragraph: space(0, 160, 276), run: size(21) },
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
  { id: 'Muted', name: 'Muted', paragraph: space(0, 80), run: colour(muted) + size(18) },
  {
    id: 'Fact',
    name: 'Fact',
    paragraph: `${codeTab(2600)}${space(0, 70)}<w:ind w:left="2600" w:hanging="2600"/>`,
    run: size(19),
  },
  { id: 'Note', name: 'Note', paragraph: space(80, 0), run: colour(muted) + size(18) },
  { id: 'Condition', name: 'Condition', paragraph: space(0, 100), run: `<w:i/>${colour(link)}` },
  { id: 'Term', name: 'Term', paragraph: space(0, 80), run: size(18) },
  {
    id: 'Option',
    name: 'Option',
    paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>${space(0, 120)}<w:contextualSpacing/>`,
    run: size(18),
  },
  { id: 'Earlier', name: 'Earlier', paragraph: space(60, 80), run: `<w:i/>${colour(muted)}${size(18)}` },
  { id: 'Field', name: 'Field', paragraph: `<w:keepLines/>${space(100, 60)}` },
  { id: 'CommentField', name: 'Comment Field', paragraph: space(140, 120), run: colour(muted) + size(18) },
  {
    id: 'Step',
    name: 'Step',
    paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${space(0, 60)}`,
  },
  { id: 'Cell', name: 'Cell', paragraph: space(30, 30, 252), run: size(18) },
  { id: 'CellHead', name: 'Cell Head', paragraph: `<w:keepNext/>${space(30, 30, 240)}`, run: `<w:b/>${size(17)}` },
  {
    id: 'Header',
    name: 'header',
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="9526"/></w:tabs>${space(0, 0, 240)}`,
    run: colour(muted) + size(17),
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `${border('top', 4, 6)}<w:tabs><w:tab w:val="right" w:pos="9526"/></w:tabs>${space(0, 0, 240)}`,
    run: colour(muted) + size(17),
  },
];
