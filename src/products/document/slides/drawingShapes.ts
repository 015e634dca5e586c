// A drawing as shapes of the program, so that it can be changed there: the same marks as on pages and in files. One group, with
// what it shows in words.

import type { ChartFill, Drawing, Mark } from '../../chart/drawing.ts';
import { fillColours, roleAttributes } from '../../chart/fileStyles.ts';
import { escapeXml } from '../../officeFile/index.ts';
import { type Box, renderExtent, toUnits } from './slideGeometry.ts';
import { type NumberShape, renderSolid } from './slideShapes.ts';
import { renderRuns, type SlideLanguage } from './slideText.ts';

/** Patterns of the program that come closest to ours: those tell the fills apart on a grey print. */
const patterns: Partial<Readonly<Record<ChartFill, string>>> = {
  partly: 'pct10',
  develop: 'ltUpDiag',
  absent: 'ltDnDiag',
  several: 'openDmnd',
};

interface Scale {
  readonly box: Box;
  /** Points for a unit of the drawing. */
  readonly scale: number;
  readonly number: NumberShape;
  readonly language: SlideLanguage;
}

type Shape<Kind extends Mark['kind']> = Extract<Mark, { readonly kind: Kind }>;

/** Throws Error for a mark with a path: maps and series have no shapes. */
export function renderDrawing(
  number: NumberShape,
  drawing: Drawing,
  { box, alt, language }: { readonly box: Box; readonly alt: string; readonly language: SlideLanguage },
): string {
  const scale: Scale = { box, scale: box.width / drawing.width, number, language };
  const extent = renderExtent(box);
  return [
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${number()}" name="${escapeXml(drawing.title)}" descr="${escapeXml(alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`,
    // What is in the group is placed as on the slide itself.
    `<p:grpSpPr><a:xfrm>${extent}${extent.replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt')}</a:xfrm></p:grpSpPr>`,
    ...drawing.marks.map((mark) => renderMark(mark, scale)),
    '</p:grpSp>',
  ].join('');
}

function renderMark(mark: Mark, scale: Scale): string {
  switch (mark.kind) {
    case 'group':
      return mark.marks.map((inner) => renderMark(inner, scale)).join('');
    case 'rect':
      return renderForm('rect', place(mark, scale), `${renderFill(mark)}${renderLine(mark, scale)}`, scale);
    case 'circle': {
      const [x, y, side] = [mark.x - mark.radius, mark.y - mark.radius, 2 * mark.radius];
      const box = place({ x, y, width: side, height: side }, scale);
      return renderForm('ellipse', box, `${renderFill(mark)}${renderLine(mark, scale)}`, scale);
    }
    case 'line': {
      const [x, y] = [Math.min(mark.x1, mark.x2), Math.min(mark.y1, mark.y2)];
      const [width, height] = [Math.abs(mark.x2 - mark.x1), Math.abs(mark.y2 - mark.y1)];
      return renderForm('line', place({ x, y, width, height }, scale), renderLine(mark, scale), scale);
    }
    case 'text':
      return renderWords(mark, scale);
    case 'path':
      throw new Error(`A slide has no shape for a path (${mark.role})`);
  }
}

function place(
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  { box, scale }: Scale,
): Box {
  return { left: box.left + x * scale, top: box.top + y * scale, width: width * scale, height: height * scale };
}

function renderForm(form: 'rect' | 'ellipse' | 'line', box: Box, look: string, { number }: Scale): string {
  const id = number();
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${form} ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr><a:xfrm>${renderExtent(box)}</a:xfrm><a:prstGeom prst="${form}"><a:avLst/></a:prstGeom>${look}</p:spPr></p:sp>`,
  ].join('');
}

function renderFill({ role, ...mark }: Shape<'rect'> | Shape<'circle'>): string {
  const fill = 'fill' in mark ? mark.fill : undefined;
  if (fill === undefined) {
    const colour = roleAttributes[role].fill;
    return typeof colour === 'string' && colour !== 'none' ? renderSolid(bare(colour)) : '<a:noFill/>';
  }
  const { base, mark: sign } = fillColours[fill];
  const pattern = patterns[fill];
  if (pattern === undefined) return renderSolid(bare(base));
  const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${bare(value)}"/></a:${name}>`;
  return `<a:pattFill prst="${pattern}">${colour('fgClr', sign)}${colour('bgClr', base)}</a:pattFill>`;
}

function renderLine(mark: Mark, { scale }: Scale): string {
  // Paper on paper has an edge to be seen by.
  const role = 'fill' in mark && mark.fill === 'plain' ? 'frame' : mark.role;
  const { stroke, 'stroke-width': width = 1 } = roleAttributes[role];
  if (typeof stroke !== 'string') return '<a:ln><a:noFill/></a:ln>';
  return `<a:ln w="${toUnits(Number(width) * scale)}">${renderSolid(bare(stroke))}</a:ln>`;
}

/** Room for words about three times as wide as they are: none is broken, whatever face the reader has. */
function renderWords(mark: Shape<'text'>, { box, scale, number, language }: Scale): string {
  const look = roleAttributes[mark.role];
  const units = Number(look['font-size'] ?? 12);
  const size = units * scale;
  const width = Math.max(mark.text.length, 2) * size * (mark.on === undefined ? 1.5 : 0.62);
  const [x, y] = [box.left + mark.x * scale, box.top + mark.y * scale];
  const left = { start: x, middle: x - width / 2, end: x - width }[mark.anchor];
  const aligned = { start: 'l', middle: 'ctr', end: 'r' }[mark.anchor];
  // The letters stand on the line that the mark names.
  const words: Box = { left, top: y - size * 0.96, width, height: size * 1.22 };
  const ink = mark.on === undefined ? (look.fill ?? '#000000') : fillColours[mark.on].on;
  // Words on a pattern keep their own ground.
  const ground =
    mark.on === undefined || patterns[mark.on] === undefined
      ? '<a:noFill/>'
      : renderSolid(bare(fillColours[mark.on].base));
  const isBold = Number(look['font-weight'] ?? 400) >= 600;
  const runs = renderRuns(mark.text, { size, isBold, colour: bare(String(ink)) }, language);
  const id = number();
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="text ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>`,
    `<p:spPr><a:xfrm>${renderExtent(words)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${ground}</p:spPr>`,
    '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>',
    `<a:p><a:pPr algn="${aligned}"/>${runs}</a:p></p:txBody></p:sp>`,
  ].join('');
}

/** `#1d1c1a` as RRGGBB. */
function bare(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
