// The shapes of a slide as PresentationML (ECMA-376, part 1, sections 19 and 20): placeholders, text, tables.

import { escapeXml, meaningFills, officeColours } from '../../officeFile/index.ts';
import { cellRoom, type SlideTable } from './arrangeBlocks.ts';
import { type Box, renderExtent, toUnits } from './slideGeometry.ts';
import { type RunLook, renderRuns, type SlideLanguage } from './slideText.ts';

/** Gives each shape of a slide a number of its own; 1 is the slide itself. */
export type NumberShape = () => number;

/** A place of the layout that a shape fills: its kind and number there. */
export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum' | 'sldImg';
  readonly index?: number;
}

/** `paragraphs` as XML; `box` is left out where it is that of the layout; `fill` RRGGBB. */
export interface TextShape {
  readonly name: string;
  readonly paragraphs: string;
  readonly box?: Box;
  readonly placeholder?: Placeholder;
  readonly fill?: string;
  readonly anchor?: 'ctr';
}

/** A frame with text; in a placeholder it stands in the outline of the show. */
export function renderTextShape(number: NumberShape, shape: TextShape): string {
  const { name, paragraphs, box, placeholder, fill, anchor } = shape;
  const kind = placeholder === undefined ? '<p:cNvSpPr txBox="1"/>' : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>';
  const form = placeholder === undefined ? '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' : '';
  const ground = fill === undefined ? '' : renderSolid(fill);
  const room = fill === undefined && placeholder === undefined ? ' lIns="0" tIns="0" rIns="0" bIns="0"' : '';
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${number()}" name="${escapeXml(name)}"/>${kind}`,
    `<p:nvPr>${placeholder === undefined ? '' : renderPlaceholder(placeholder)}</p:nvPr></p:nvSpPr>`,
    `<p:spPr>${box === undefined ? '' : `<a:xfrm>${renderExtent(box)}</a:xfrm>`}${form}${ground}</p:spPr>`,
    `<p:txBody><a:bodyPr${placeholder === undefined ? ` wrap="square"${room}` : ''}${anchor === undefined ? '' : ` anchor="${anchor}"`}><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`,
  ].join('');
}

/** `<p:ph/>`: which place of the layout it is. */
export function renderPlaceholder({ type, index }: Placeholder): string {
  return `<p:ph type="${type}"${index === undefined ? '' : ` idx="${index}"`}/>`;
}

/** RRGGBB as a fill. */
export function renderSolid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** A table whose first row is marked as its head, for screen readers. */
export function renderTableShape(
  number: NumberShape,
  table: SlideTable,
  { box, size, language }: { readonly box: Box; readonly size: number; readonly language: SlideLanguage },
): string {
  const rows = table.rows.map((row, index) => {
    const isHead = index === 0;
    const isLast = index === table.rows.length - 1;
    const cells = row.map(({ text, meaning }, column) => {
      const isNumber = table.numbers.has(column);
      const runs = renderCellText(text, { size, isBold: isHead }, language);
      return [
        `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr${isNumber ? ' algn="r"' : ''}/>${runs}</a:p></a:txBody>`,
        `<a:tcPr${renderCellRoom()} anchor="${isHead ? 'b' : 't'}">`,
        '<a:lnL w="0"><a:noFill/></a:lnL><a:lnR w="0"><a:noFill/></a:lnR>',
        renderRule('lnT', isHead),
        renderRule('lnB', isHead || isLast),
        meaning === undefined ? '<a:noFill/>' : renderSolid(meaningFills[meaning]),
        '</a:tcPr></a:tc>',
      ].join('');
    });
    return `<a:tr h="${toUnits(table.heights[index] ?? 0)}">${cells.join('')}</a:tr>`;
  });
  const grid = table.widths.map((width) => `<a:gridCol w="${toUnits(width)}"/>`).join('');
  return [
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${number()}" name="${escapeXml(table.name)}" descr="${escapeXml(table.name)}"/>`,
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>',
    `<p:xfrm>${renderExtent(box)}</p:xfrm>`,
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">',
    `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${rows.join('')}</a:tbl>`,
    '</a:graphicData></a:graphic></p:graphicFrame>',
  ].join('');
}

/** What a cell is comes first; where it belongs, on the lines below, is quieter. */
function renderCellText(text: string, look: RunLook, language: SlideLanguage): string {
  const [first = '', ...rest] = text.split('\n');
  if (look.isBold || rest.length === 0) return renderRuns(text, look, language);
  const quiet = renderRuns(`\n${rest.join('\n')}`, { ...look, colour: officeColours.muted }, language);
  return `${renderRuns(first, look, language)}${quiet}`;
}

function renderCellRoom(): string {
  const [side, edge] = [toUnits(cellRoom.side), toUnits(cellRoom.edge)];
  return ` marL="${side}" marR="${side}" marT="${edge}" marB="${edge}"`;
}

/** Ink above and below the head and below the table, a thin line between its rows. */
function renderRule(side: 'lnT' | 'lnB', isStrong: boolean): string {
  const { ink, rule } = officeColours;
  return `<a:${side} w="${toUnits(isStrong ? 1 : 0.5)}">${renderSolid(isStrong ? ink : rule)}</a:${side}>`;
}
