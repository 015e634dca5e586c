// styles.xml: how each of our cell styles looks, and the fills of the meanings. Colours as on the site.

import type { SheetFill, SheetStyle } from '../sheet.ts';

interface LookOfStyle {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isUnderlined?: boolean;
  readonly colour?: string;
  readonly border?: 'rule' | 'head' | 'box';
  readonly numberFormat?: number;
  readonly isWrapped?: boolean;
  readonly alignment?: 'left' | 'right';
  readonly fill?: 'grey' | 'tint';
  /** May be changed in a protected sheet. */
  readonly isUnlocked?: boolean;
  /** At the foot of its row. */
  readonly isLow?: boolean;
  /** Index of the built-in style that assistive technology and menus know it by. */
  readonly builtIn?: number;
}

/** A face that every machine has, or has another of the same widths for, so that columns and pages come out alike. */
const face = 'Arial';
const ink = 'FF1D1C1A';
const muted = 'FF5B5850';
const link = 'FF1F4E79';
const rule = 'FFD9D5CC';
const plainFills = { grey: 'FFF3F1EC', tint: 'FFFFFBE6' };

// Number formats: below 164 they are built into the format.
const textFormat = 49;
const integerFormat = 3;
const twoDecimalsFormat = 4;
const percentFormat = 164;
const oneDecimalFormat = 165;
const percentOneDecimalFormat = 166;
/** Three decimals and more, in order. */
const manyDecimalsFormat = 167;
/** In the order of the file. */
const borders = ['rule', 'head', 'box'];
const builtIns = { normal: 0, title: 1, heading: 2, link: 3 };

const looks: Readonly<Record<SheetStyle, LookOfStyle>> = {
  title: { size: 15, isBold: true, builtIn: builtIns.title },
  section: { size: 12, isBold: true, isLow: true, builtIn: builtIns.heading },
  text: { alignment: 'left' },
  wrapped: { isWrapped: true },
  head: { isBold: true, border: 'head', isWrapped: true },
  numberHead: { isBold: true, border: 'head', isWrapped: true, alignment: 'right' },
  margin: { size: 8, colour: muted, isWrapped: true },
  cell: { border: 'rule', numberFormat: textFormat, isWrapped: true },
  code: { border: 'rule', numberFormat: textFormat },
  integer: { border: 'rule', numberFormat: integerFormat, alignment: 'right' },
  oneDecimal: { border: 'rule', numberFormat: oneDecimalFormat, alignment: 'right' },
  twoDecimals: { border: 'rule', numberFormat: twoDecimalsFormat, alignment: 'right' },
  threeDecimals: { border: 'rule', numberFormat: manyDecimalsFormat, alignment: 'right' },
  fourDecimals: { border: 'rule', numberFormat: manyDecimalsFormat + 1, alignment: 'right' },
  fiveDecimals: { border: 'rule', numberFormat: manyDecimalsFormat + 2, alignment: 'right' },
  sixDecimals: { border: 'rule', numberFormat: manyDecimalsFormat + 3, alignment: 'right' },
  percent: { border: 'rule', numberFormat: percentFormat, alignment: 'right' },
  percentOneDecimal: { border: 'rule', numberFormat: percentOneDecimalFormat, alignment: 'right' },
  link: { colour: link, isUnderlined: true, builtIn: builtIns.link },
  fixed: { border: 'box', numberFormat: textFormat, isWrapped: true, fill: 'grey', colour: muted },
  fixedLink: { border: 'box', isWrapped: true, fill: 'grey', colour: link, isUnderlined: true },
  editable: { border: 'box', numberFormat: textFormat, isWrapped: true, fill: 'tint', isUnlocked: true },
};
const styleNames = Object.keys(looks) as SheetStyle[];

/** Fills of the meanings. A value that is not there is hatched and in italics, so that grey print shows it too. */
const fills: Readonly<Record<SheetFill['meaning'], string>> = {
  green: renderSolidFill('FFA9DCD3', 'FF08332E'),
  yellow: renderSolidFill('FFFDEAB0', 'FF4A3300'),
  red: renderSolidFill('FFE9A08C', 'FF4D1104'),
  absent:
    '<dxf><font><i/><color rgb="FF4D4A44"/></font><fill><patternFill patternType="lightUp">' +
    '<fgColor rgb="FFD9D5CC"/><bgColor rgb="FFF6F4EF"/></patternFill></fill></dxf>',
};
const meanings = Object.keys(fills) as SheetFill['meaning'][];

/** Number of a style in the file. */
export function getStyleNumber(style: SheetStyle): number {
  return styleNames.indexOf(style) + 1;
}

/** Number of the fill of a meaning in the file. */
export function getFillNumber(meaning: SheetFill['meaning']): number {
  return meanings.indexOf(meaning);
}

/** The place of a look in the list is its number in cells: both come from `styleNames`. */
export function renderStyles(): string {
  const all = styleNames.map((name) => looks[name]);
  const fonts = [{}, ...all].map(renderFont);
  const formats = all.map((look, index) => renderFormat(look, index + 1));
  const base = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  const bases = [base, ...['title', 'section', 'link'].map((name) => renderBase(name as SheetStyle))];
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<numFmts count="7">',
    `<numFmt numFmtId="${percentFormat}" formatCode="0&quot; %&quot;"/>`,
    `<numFmt numFmtId="${oneDecimalFormat}" formatCode="#,##0.0"/>`,
    `<numFmt numFmtId="${percentOneDecimalFormat}" formatCode="0.0&quot; %&quot;"/>`,
    ...[3, 4, 5, 6].map(
      (decimals, index) =>
        `<numFmt numFmtId="${manyDecimalsFormat + index}" formatCode="#,##0.${'0'.repeat(decimals)}"/>`,
    ),
    '</numFmts>',
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`,
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    ...Object.values(plainFills).map(
      (colour) => `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`,
    ),
    '</fills>',
    `<borders count="4">${renderBorder('')}${renderBorder(renderLine('thin', rule))}${renderBorder(renderLine('medium', ink))}${renderBox()}</borders>`,
    `<cellStyleXfs count="${bases.length}">${bases.join('')}</cellStyleXfs>`,
    `<cellXfs count="${formats.length + 1}">${base.replace('/>', ' xfId="0"/>')}${formats.join('')}</cellXfs>`,
    '<cellStyles count="4"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Title" xfId="1" builtinId="15"/>',
    '<cellStyle name="Heading 1" xfId="2" builtinId="16"/><cellStyle name="Hyperlink" xfId="3" builtinId="8"/></cellStyles>',
    `<dxfs count="${meanings.length}">${meanings.map((meaning) => fills[meaning]).join('')}</dxfs>`,
    '</styleSheet>',
  ].join('');
}

function renderFont({ size = 10, isBold, isUnderlined, colour = ink }: LookOfStyle): string {
  const marks = `${isBold ? '<b/>' : ''}${isUnderlined ? '<u/>' : ''}`;
  return `<font>${marks}<sz val="${size}"/><color rgb="${colour}"/><name val="${face}"/><family val="2"/></font>`;
}

function renderFormat(look: LookOfStyle, font: number): string {
  const { border, numberFormat = 0, isWrapped, alignment, isLow, fill, isUnlocked, builtIn = builtIns.normal } = look;
  const borderNumber = border === undefined ? 0 : borders.indexOf(border) + 1;
  const across =
    alignment === undefined ? '' : ` horizontal="${alignment}"${alignment === 'right' ? ' indent="1"' : ''}`;
  const place = `<alignment${across} vertical="${isLow ? 'bottom' : 'top'}"${isWrapped ? ' wrapText="1"' : ''}/>`;
  const fillNumber = fill === undefined ? 0 : fill === 'grey' ? 2 : 3;
  const lock = isUnlocked ? '<protection locked="0"/>' : '';
  const applied = `${fill ? ' applyFill="1"' : ''}${isUnlocked ? ' applyProtection="1"' : ''}`;
  return (
    `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fillNumber}" borderId="${borderNumber}" xfId="${builtIn}" ` +
    `applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"${applied}>${place}${lock}</xf>`
  );
}

function renderBase(style: SheetStyle): string {
  return `<xf numFmtId="0" fontId="${getStyleNumber(style)}" fillId="0" borderId="0" applyFont="1"/>`;
}

function renderBorder(bottom: string): string {
  return `<border><left/><right/><top/>${bottom === '' ? '<bottom/>' : bottom}<diagonal/></border>`;
}

/** Lines on both sides and below. */
function renderBox(): string {
  const side = (name: string): string => `<${name} style="thin"><color rgb="${rule}"/></${name}>`;
  return `<border>${side('left')}${side('right')}<top/>${side('bottom')}<diagonal/></border>`;
}

function renderLine(style: string, colour: string): string {
  return `<bottom style="${style}"><color rgb="${colour}"/></bottom>`;
}

/** In a conditional fill the background colour is the one that shows. */
function renderSolidFill(background: string, text: string): string {
  return (
    `<dxf><font><color rgb="${text}"/></font><fill><patternFill patternType="solid">` +
    `<fgColor rgb="${background}"/><bgColor rgb="${background}"/></patternFill></fill></dxf>`
  );
}
