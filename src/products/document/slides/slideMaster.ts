// What all slides of ours look like: theme, master, the two layouts, and the page of notes. Georgia and Arial, as in Word files.

import { officeColours } from '../../officeFile/index.ts';
import { type Box, places, slideSize, toUnits } from './slideGeometry.ts';
import { type NumberShape, type Placeholder, renderPlaceholder, renderSolid } from './slideShapes.ts';

const { ink, muted, link, rule, paper } = officeColours;

/** Names that the root of every part of a show declares. */
export const slideNamespaces = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
].join(' ');

/** Numbers of the places that a layout has, for the shapes that fill them. */
export const placeholders = {
  firstTitle: { type: 'ctrTitle' },
  firstLead: { type: 'subTitle', index: 1 },
  firstOverline: { type: 'body', index: 13 },
  title: { type: 'title' },
  content: { type: 'body', index: 1 },
  source: { type: 'body', index: 13 },
  foot: { type: 'ftr', index: 11 },
  number: { type: 'sldNum', index: 12 },
} as const satisfies Readonly<Record<string, Placeholder>>;

/** A fresh count of shapes for a slide or layout. */
export function createShapeNumbers(): NumberShape {
  let count = 1;
  return () => ++count;
}

/** The shapes of a slide, layout or master as a tree. */
export function renderShapeTree(shapes: readonly string[]): string {
  return [
    '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>',
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>',
    ...shapes,
    '</p:spTree>',
  ].join('');
}

interface PlaceLook {
  readonly name: string;
  readonly box: Box;
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  readonly isSerif?: boolean;
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly align?: 'l' | 'r';
  /** What stands there until it is filled; a field for numbers. */
  readonly prompt?: string;
}

const looks = {
  firstTitle: {
    name: 'Title',
    box: places.firstTitle,
    size: 44,
    colour: ink,
    isBold: true,
    isSerif: true,
    anchor: 't',
  },
  firstLead: { name: 'Lead', box: places.firstLead, size: 18, colour: ink },
  firstOverline: { name: 'Overline', box: places.firstOverline, size: 18, colour: muted, anchor: 'b' },
  title: { name: 'Title', box: places.title, size: 28, colour: ink, isBold: true, isSerif: true, anchor: 'b' },
  content: { name: 'Content', box: places.content, size: 20, colour: ink },
  source: { name: 'Source', box: places.source, size: 11, colour: muted, anchor: 'b' },
  foot: { name: 'Footer', box: places.foot, size: 10.5, colour: muted, anchor: 'ctr' },
  number: { name: 'Slide number', box: places.number, size: 10.5, colour: muted, anchor: 'ctr', align: 'r' },
} as const satisfies Readonly<Record<keyof typeof placeholders, PlaceLook>>;

/** A field that shows the number of the slide. */
export function renderNumberField(tag: string): string {
  const look = `<a:rPr lang="${tag}" sz="1050">${renderSolid(muted)}</a:rPr>`;
  return `<a:p><a:pPr algn="r"/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${look}<a:t>‹#›</a:t></a:fld></a:p>`;
}

function renderPlace(name: keyof typeof placeholders, number: NumberShape, tag: string): string {
  const look: PlaceLook = looks[name];
  const { box, anchor = 't', align = 'l' } = look;
  const face = look.isSerif ? '<a:latin typeface="+mj-lt"/>' : '<a:latin typeface="+mn-lt"/>';
  const own = `<a:defRPr sz="${look.size * 100}" b="${look.isBold ? 1 : 0}">${renderSolid(look.colour)}${face}</a:defRPr>`;
  const level = `<a:lvl1pPr marL="0" indent="0" algn="${align}"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:buNone/>${own}</a:lvl1pPr>`;
  const words =
    name === 'number' ? renderNumberField(tag) : `<a:p><a:r><a:rPr lang="${tag}"/><a:t>${look.name}</a:t></a:r></a:p>`;
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${number()}" name="${look.name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${renderPlaceholder(placeholders[name])}</p:nvPr></p:nvSpPr>`,
    `<p:spPr><a:xfrm><a:off x="${toUnits(box.left)}" y="${toUnits(box.top)}"/><a:ext cx="${toUnits(box.width)}" cy="${toUnits(box.height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`,
    `<p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${level}</a:lstStyle>${words}</p:txBody></p:sp>`,
  ].join('');
}

/** A line across the text, below the content or above the first title. */
function renderRuleShape(number: NumberShape, top: number, width: number, colour: string, weight: number): string {
  const id = number();
  return [
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="Line ${id}"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr>`,
    `<p:spPr><a:xfrm><a:off x="${toUnits(places.content.left)}" y="${toUnits(top)}"/><a:ext cx="${toUnits(width)}" cy="0"/></a:xfrm>`,
    `<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${toUnits(weight)}">${renderSolid(colour)}</a:ln></p:spPr></p:cxnSp>`,
  ].join('');
}

/** ppt/slideLayouts/slideLayout1.xml: the first slide. */
export function renderFirstLayout(tag: string): string {
  const number = createShapeNumbers();
  const shapes = (['firstOverline', 'firstTitle', 'firstLead'] as const).map((name) => renderPlace(name, number, tag));
  return renderLayout('title', 'Title', [...shapes, renderRuleShape(number, 96, 96, ink, 3)]);
}

/** ppt/slideLayouts/slideLayout2.xml: all others. */
export function renderContentLayout(tag: string): string {
  const number = createShapeNumbers();
  const shapes = (['title', 'content', 'source', 'foot', 'number'] as const).map((name) =>
    renderPlace(name, number, tag),
  );
  return renderLayout('obj', 'Content', [...shapes, renderRuleShape(number, 503, places.content.width, rule, 0.75)]);
}

function renderLayout(type: 'title' | 'obj', name: string, shapes: readonly string[]): string {
  return [
    `<p:sldLayout ${slideNamespaces} type="${type}" preserve="1" userDrawn="1">`,
    `<p:cSld name="${name}">${renderShapeTree(shapes)}</p:cSld>`,
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>',
  ].join('');
}

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const ground = `<p:bg><p:bgPr>${renderSolid(paper)}<a:effectLst/></p:bgPr></p:bg>`;

/** ppt/slideMasters/slideMaster1.xml; its relations are the two layouts and the theme, in that order. */
export function renderMaster(tag: string): string {
  const number = createShapeNumbers();
  const shapes = (['title', 'content', 'foot', 'number'] as const).map((name) => renderPlace(name, number, tag));
  const style = (face: string, size: number, isBold: boolean) =>
    `<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="${size * 100}" b="${isBold ? 1 : 0}">${renderSolid(ink)}<a:latin typeface="${face}"/></a:defRPr></a:lvl1pPr>`;
  return [
    `<p:sldMaster ${slideNamespaces}><p:cSld>${ground}${renderShapeTree(shapes)}</p:cSld>${colourMap}`,
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>',
    `<p:txStyles><p:titleStyle>${style('+mj-lt', 28, true)}</p:titleStyle><p:bodyStyle>${style('+mn-lt', 20, false)}</p:bodyStyle><p:otherStyle>${style('+mn-lt', 18, false)}</p:otherStyle></p:txStyles>`,
    '</p:sldMaster>',
  ].join('');
}

/** Places of a page of notes, in units of the format: the slide above, the notes below. */
const notesPlaces = { image: { x: 685_800, y: 1_143_000, cx: 5_486_400, cy: 3_086_100 } } as const;
const notesBody = { x: 685_800, y: 4_400_550, cx: 5_486_400, cy: 3_600_450 } as const;
type NotesPlace = Readonly<Record<'x' | 'y' | 'cx' | 'cy', number>>;

/** ppt/notesMasters/notesMaster1.xml; its relation is a theme of its own. */
export function renderNotesMaster(tag: string): string {
  const extent = ({ x, y, cx, cy }: NotesPlace) =>
    `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${extent(notesPlaces.image)}</p:spPr></p:sp>`;
  const body = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${extent(notesBody)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="${tag}"/><a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp>`;
  return [
    `<p:notesMaster ${slideNamespaces}><p:cSld><p:bg><p:bgPr>${renderSolid('FFFFFF')}<a:effectLst/></p:bgPr></p:bg>${renderShapeTree([image, body])}</p:cSld>${colourMap}`,
    `<p:notesStyle><a:lvl1pPr marL="0" indent="0"><a:spcAft><a:spcPts val="600"/></a:spcAft><a:defRPr sz="1200">${renderSolid(ink)}<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle>`,
    '</p:notesMaster>',
  ].join('');
}

/** ppt/theme/theme1.xml: colours and faces that whoever goes on working in the file finds in its menus. */
export function renderTheme(): string {
  const colours = [
    ...[['dk1', ink] as const, ['lt1', 'FFFFFF'] as const, ['dk2', muted] as const, ['lt2', paper] as const],
    ...['1F7A70', 'F4D98A', 'E39479', '4C7699', 'A49F92', '1B4468'].map((value, index) => [
      `accent${index + 1}`,
      value,
    ]),
    ...[['hlink', link] as const, ['folHlink', link] as const],
  ].map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`);
  const face = (name: string) => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const thrice = (one: string) => one.repeat(3);
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  return [
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Jämför"><a:themeElements>',
    `<a:clrScheme name="Jämför">${colours.join('')}</a:clrScheme>`,
    `<a:fontScheme name="Jämför"><a:majorFont>${face('Georgia')}</a:majorFont><a:minorFont>${face('Arial')}</a:minorFont></a:fontScheme>`,
    `<a:fmtScheme name="Jämför"><a:fillStyleLst>${thrice(fill)}</a:fillStyleLst><a:lnStyleLst>${thrice(`<a:ln w="9525">${fill}</a:ln>`)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${thrice('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${thrice(fill)}</a:bgFillStyleLst></a:fmtScheme>`,
    '</a:themeElements></a:theme>',
  ].join('');
}

/** Width and height for `presentation.xml`. */
export const slideUnits = { width: toUnits(slideSize.width), height: toUnits(slideSize.height) } as const;
