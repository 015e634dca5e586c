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
    const { base, mark } = fillColours[fill];
    const tile = renderAttributes({
      id: fill,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      ...(rotate !== 0 && { patternTransform: `rotate(${rotate})` }),
    });
    const lines = renderAttributes({ d, stroke: mark, 'stroke-width': strokeWidth, 'stroke-linecap': 'round' });
    return [`<pattern${tile}><rect width="${size}" height="${size}" fill="${base}"/><path${lines}/></pattern>`];
  });
  return patterns.length === 0 ? '' : `<defs>${patterns.join('')}</defs>`;
}

function renderMark(mark: Mark): string {
  const tip = mark.tip === undefined ? '' : `<title>${escapeText(mark.tip)}</title>`;
  if (mark.kind === 'group') return `<g>${tip}${mark.marks.map(renderMark).join('')}</g>`;
  const attributes = renderAttributes({ ...listGeometry(mark), ...roleAttributes[mark.role], ...chooseFill(mark) });
  const content = mark.kind === 'text' ? escapeText(mark.text) : tip;
  return content === '' ? `<${mark.kind}${attributes}/>` : `<${mark.kind}${attributes}>${content}</${mark.kind}>`;
}

function chooseFill(mark: Exclude<Mark, { kind: 'group' }>): Readonly<Record<string, string>> {
  if (mark.kind === 'text') return mark.on === undefined ? {} : { fill: fillColours[mark.on].on };
  if ((mark.kind !== 'rect' && mark.kind !== 'path') || mark.fill === undefined) return {};
  return { fill: fillPatterns[mark.fill] === undefined ? fillColours[mark.fill].base : `url(#${mark.fill})` };
}

function renderAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`)
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
