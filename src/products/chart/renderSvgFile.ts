// A drawing as a file of its own: for documents, downloads and pages of others. Needs no stylesheet.

import { type ChartFill, type Drawing, listFills, type Mark } from './drawing.ts';
import { fillColours, roleAttributes } from './fileStyles.ts';
import { fillPatterns, listGeometry } from './markGeometry.ts';

const fontFamily = 'Source Sans 3, Segoe UI, Arial, sans-serif';

/** SVG text; the same drawing gives the same bytes. */
export function renderSvgFile({ width, height, title, description, marks }: Drawing): string {
  const head = renderAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'title description',
    'font-family': fontFamily,
  });
  return [
    `<svg${head}>`,
    `<title id="title">${escapeText(title)}</title>`,
    `<desc id="description">${escapeText(description)}</desc>`,
    renderPatterns(listFills(marks)),
    ...marks.map(renderMark),
    '</svg>\n',
  ].join('');
}

function renderPatterns(fills: readonly ChartFill[]): string {
  const patterns = fills.flatMap((fill) => {
    const pattern = fillPatterns[fill];
    if (pattern === undefined) return [];
    const { size, d, rotate, strokeWidth } = pattern;
    const { mark } = fillColours[fill];
    const tile = renderAttributes({
      id: fill,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      ...(rotate !== 0 && { patternTransform: `rotate(${rotate})` }),
    });
    const lines = renderAttributes({ d, stroke: mark, 'stroke-width': strokeWidth, 'stroke-linecap': 'round' });
    return [`<pattern${tile}><path${lines}/></pattern>`];
  });
  return patterns.length === 0 ? '' : `<defs>${patterns.join('')}</defs>`;
}

function renderMark(mark: Mark): string {
  const tip = mark.tip === undefined ? '' : `<title>${escapeText(mark.tip)}</title>`;
  if (mark.kind === 'group') return `<g>${tip}${mark.marks.map(renderMark).join('')}</g>`;
  if (mark.kind === 'text') return renderElement(mark, chooseInk(mark.on), escapeText(mark.text));
  const fill = mark.kind === 'rect' || mark.kind === 'path' ? mark.fill : undefined;
  if (fill === undefined) return renderElement(mark, {}, tip);
  const surface = { fill: fillColours[fill].base };
  if (fillPatterns[fill] === undefined) return renderElement(mark, surface, tip);
  // The surface lies below its pattern, since printers and readers of PDF leave seams between tiles.
  return `${renderElement(mark, surface, '')}${renderElement(mark, { fill: `url(#${fill})` }, tip)}`;
}

function renderElement(
  mark: Exclude<Mark, { kind: 'group' }>,
  colours: Readonly<Record<string, string>>,
  content: string,
): string {
  const attributes = renderAttributes({ ...listGeometry(mark), ...roleAttributes[mark.role], ...colours });
  return content === '' ? `<${mark.kind}${attributes}/>` : `<${mark.kind}${attributes}>${content}</${mark.kind}>`;
}

/** Words on a pattern keep their own ground. */
function chooseInk(on: ChartFill | undefined): Readonly<Record<string, string>> {
  if (on === undefined) return {};
  const { base, on: ink } = fillColours[on];
  if (fillPatterns[on] === undefined) return { fill: ink };
  return { fill: ink, stroke: base, 'stroke-width': '3', 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
}

function renderAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`)
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
