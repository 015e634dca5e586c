// A chart as a picture to take along: it goes where no page stands around it, so it says itself what it shows, of what year, where
// the figures come from, and whether anybody has answered at all.

import { breakRuns, type TextRun } from './breakRuns.ts';
import { type Drawing, roundLength } from './drawing.ts';
import { fileFontFamily, filePaper, fileStrip, type ParagraphRole, paragraphStyles } from './fileStyles.ts';
import { escapeText, renderAttributes, renderMarks } from './renderMarks.ts';

/** A paragraph in the language of its picture, but for runs that say theirs. */
export interface PictureParagraph {
  readonly role: ParagraphRole;
  readonly runs: readonly TextRun[];
}

/** The words around a chart. */
export interface PictureFrame {
  readonly language: 'sv' | 'en';
  /** Stands on a strip above all where the answers are invented; undefined where they are not. */
  readonly warning: string | undefined;
  readonly above: readonly PictureParagraph[];
  readonly below: readonly PictureParagraph[];
}

const margin = 18;
const stripHeight = 26;

/** SVG text on its own paper; the same drawing and words give the same bytes. */
export function renderPicture(drawing: Drawing, { language, warning, above, below }: PictureFrame): string {
  const width = drawing.width + 2 * margin;
  const strip = warning === undefined ? '' : renderStrip(warning, width);
  const head = renderParagraphs(above, (warning === undefined ? 0 : stripHeight) + 14, drawing.width);
  const top = roundLength(head.bottom + 10);
  const foot = renderParagraphs(below, top + drawing.height + 10, drawing.width);
  const height = Math.ceil(foot.bottom + 14);
  const attributes = renderAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    lang: language,
    'xml:lang': language,
    'aria-labelledby': 'title description',
    'font-family': fileFontFamily,
  });
  const description = [...(warning === undefined ? [] : [`${warning}.`]), drawing.description].join(' ');
  return [
    `<svg${attributes}>`,
    `<title id="title">${escapeText(drawing.title)}</title>`,
    `<desc id="description">${escapeText(description)}</desc>`,
    `<rect${renderAttributes({ width, height, fill: filePaper })}/>`,
    strip,
    head.svg,
    `<g${renderAttributes({ transform: `translate(${margin} ${top})` })}>${renderMarks(drawing.marks)}</g>`,
    foot.svg,
    '</svg>\n',
  ].join('');
}

function renderStrip(words: string, width: number): string {
  const ground = renderAttributes({ width, height: stripHeight, fill: fileStrip.ground });
  const place = renderAttributes({ x: margin, y: 17.5, ...fileStrip.text });
  return `<rect${ground}/><text${place}>${escapeText(words)}</text>`;
}

/** Paragraphs below each other from `top`, in lines of `width`. */
function renderParagraphs(
  paragraphs: readonly PictureParagraph[],
  top: number,
  width: number,
): { readonly svg: string; readonly bottom: number } {
  let bottom = top;
  const lines = paragraphs.flatMap(({ role, runs }, index) => {
    const { size, lineHeight, gap, room, attributes } = paragraphStyles[role];
    if (index > 0) bottom += gap;
    return breakRuns(runs, width, size * room).map((line) => {
      bottom += lineHeight;
      const place = renderAttributes({ x: margin, y: roundLength(bottom - lineHeight * 0.28), ...attributes });
      return `<text${place}>${line.map(renderRun).join('')}</text>`;
    });
  });
  return { svg: lines.join(''), bottom };
}

function renderRun({ text, lang }: TextRun): string {
  if (lang === undefined) return escapeText(text);
  return `<tspan${renderAttributes({ lang, 'xml:lang': lang })}>${escapeText(text)}</tspan>`;
}
