// Marks as SVG text with their looks as attributes: what files of charts are made of.

import { type ChartFill, listFills, type Mark } from './drawing.ts';
import { fillColours, roleAttributes } from './fileStyles.ts';
import { fillPatterns, listGeometry } from './markGeometry.ts';

/** The marks in their order, after the patterns that they are filled with. */
export function renderMarks(marks: readonly Mark[]): string {
  return renderPatterns(listFills(marks)) + marks.map(renderMark).join('');
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

/** ` name="value"` for each, in the order given. */
export function renderAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`)
    .join('');
}

/** Text between two tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
