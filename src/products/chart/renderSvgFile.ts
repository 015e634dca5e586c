// A drawing alone as a file: for documents, which say beside it what it is. Needs no stylesheet.

import type { Drawing } from './drawing.ts';
import { fileFontFamily } from './fileStyles.ts';
import { escapeText, renderAttributes, renderMarks } from './renderMarks.ts';

/** SVG text; the same drawing gives the same bytes. What is to stand without words around it is a picture (renderPicture). */
export function renderSvgFile({ width, height, title, description, marks }: Drawing): string {
  const head = renderAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'title description',
    'font-family': fileFontFamily,
  });
  return [
    `<svg${head}>`,
    `<title id="title">${escapeText(title)}</title>`,
    `<desc id="description">${escapeText(description)}</desc>`,
    renderMarks(marks),
    '</svg>\n',
  ].join('');
}
