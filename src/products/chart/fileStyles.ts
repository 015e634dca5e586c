// How marks look in a file of its own, on white paper: what ui/styles/chart.css says for pages, as attributes.

import type { ChartFill, ChartRole } from './drawing.ts';

const ink = '#1d1c1a';
const muted = '#5b5850';
const rule = '#d9d5cc';
const grey = '#a49f92';

/**
 * Faces of a file, the next where one is not installed. A name with a digit of its own is read in quotes only: without them the
 * whole list is left out, and words stand in the reader's serif.
 */
export const fileFontFamily =
  "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif";

type Attributes = Readonly<Record<string, string | number>>;

const text = (fill: string, size: number, more: Attributes = {}): Attributes => ({ fill, 'font-size': size, ...more });
const stroke = (colour: string, width: number, more: Attributes = {}): Attributes => ({
  stroke: colour,
  'stroke-width': width,
  fill: 'none',
  ...more,
});
const bold: Attributes = { 'font-weight': 600 };

/** What a paragraph around the chart of a picture is. */
export type ParagraphRole = 'name' | 'about' | 'finding' | 'heading' | 'note';

/** Lengths in units of the drawing. */
interface ParagraphStyle {
  readonly size: number;
  readonly lineHeight: number;
  /** What it keeps from the paragraph above. */
  readonly gap: number;
  /** How much wider than estimated its words may come out: the reader's face may be a wide one. */
  readonly room: number;
  readonly attributes: Attributes;
}

function paragraph(
  colour: string,
  size: number,
  lineHeight: number,
  gap: number,
  more: Attributes = {},
): ParagraphStyle {
  const room = more === bold ? 1.14 : 1.04;
  return { size, lineHeight, gap, room, attributes: text(colour, size, more) };
}

/** Words around the chart of a picture. */
export const paragraphStyles: Readonly<Record<ParagraphRole, ParagraphStyle>> = {
  name: paragraph(ink, 16, 20, 0, bold),
  about: paragraph(muted, 11.5, 15, 4),
  finding: paragraph(ink, 12.5, 16.5, 8),
  heading: paragraph(ink, 12.5, 16.5, 14, bold),
  note: paragraph(muted, 11, 14, 4),
};

/** The light pages' paper: a picture on a dark slide keeps its own ground. */
export const filePaper = '#fffdf8';

/** The strip that says that answers are invented. */
export const fileStrip = { ground: '#f4d98a', text: text('#4a3300', 12.5, bold) } as const;

/** Fixed colours with enough contrast on white; own colours of a reader's page do not reach a file. */
export const roleAttributes: Readonly<Record<ChartRole, Attributes>> = {
  grid: stroke(rule, 0.6),
  zero: stroke(ink, 1),
  tick: text(muted, 11.5),
  label: text(ink, 12.5),
  'label-own': text(ink, 12.5, bold),
  value: text(ink, 12.5),
  'value-own': text(ink, 12.5, bold),
  missing: text(muted, 11.5),
  note: text(muted, 12),
  bar: { fill: grey },
  'bar-own': { fill: ink },
  range: stroke(ink, 1),
  'range-own': stroke(ink, 1),
  line: stroke(grey, 1.6),
  'line-own': stroke(ink, 2),
  'line-affected': stroke(grey, 1.6, { 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' }),
  'line-affected-own': stroke(ink, 2, { 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' }),
  point: { fill: grey },
  'point-own': { fill: ink },
  break: stroke('#8c887e', 1, { 'stroke-dasharray': '4 3' }),
  'break-word': text(muted, 11.5, { 'font-style': 'italic' }),
  reference: stroke(ink, 1),
  'reference-word': text(ink, 11.5, bold),
  part: { stroke: '#ffffff', 'stroke-width': 0.8 },
  'part-word': { 'font-size': 12.5, 'font-weight': 600 },
  place: { stroke: '#ffffff', 'stroke-width': 0.35, 'stroke-linejoin': 'round' },
  'place-own': stroke(ink, 1.8, { 'stroke-linejoin': 'round' }),
  border: stroke(muted, 0.6, { 'stroke-linejoin': 'round' }),
  frame: stroke('#8c887e', 0.6),
};

/** Colour of a surface, of the marks of its pattern, and of text on it; as the tokens of the light pages. */
export const fillColours: Readonly<
  Record<ChartFill, { readonly base: string; readonly mark: string; readonly on: string }>
> = {
  desired: { base: '#1f7a70', mark: '#1f7a70', on: '#ffffff' },
  partly: { base: '#f4d98a', mark: '#a87408', on: '#4a3300' },
  develop: { base: '#e39479', mark: '#b8492c', on: '#3d0d03' },
  class1: { base: '#e4ebf1', mark: '#e4ebf1', on: ink },
  class2: { base: '#b9cbda', mark: '#b9cbda', on: ink },
  class3: { base: '#86a5bf', mark: '#86a5bf', on: ink },
  class4: { base: '#4c7699', mark: '#4c7699', on: '#ffffff' },
  class5: { base: '#1b4468', mark: '#1b4468', on: '#ffffff' },
  plain: { base: '#f7f4ec', mark: '#f7f4ec', on: ink },
  absent: { base: '#f1efea', mark: '#b5b0a4', on: ink },
  several: { base: '#f1efea', mark: '#5b5850', on: ink },
  outside: { base: '#e9e6de', mark: '#e9e6de', on: ink },
};
