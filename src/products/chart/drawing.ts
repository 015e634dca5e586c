// A drawn chart as plain geometry: the one result of every draw function. It is shown as SVG in pages (ChartFigure, styled
// by ui/styles/chart.css) and written as a file of its own (renderSvgFile); both show the same marks.

/** What a mark is for; decides how it looks, in pages by the class `chart-<role>`. */
export const chartRoles = [
  'grid',
  'zero',
  'tick',
  'label',
  'label-own',
  'value',
  'value-own',
  'missing',
  'note',
  'bar',
  'bar-own',
  'range',
  'range-own',
  'line',
  'line-own',
  'line-affected',
  'line-affected-own',
  'point',
  'point-own',
  'break',
  'break-word',
  'reference',
  'reference-word',
  'part',
  'part-word',
  'place',
  'place-own',
  'border',
  'frame',
] as const;
/** Stands in class names of pages and in files: the style sheet has a rule for each. */
export type ChartRole = (typeof chartRoles)[number];

/**
 * What a surface tells. The three meanings, shares in five classes (1: 0–20 per cent), and what has no value. Each but
 * the classes has a pattern of its own, so that it is told apart on a grey print.
 */
export const chartFills = [
  'desired',
  'partly',
  'develop',
  'class1',
  'class2',
  'class3',
  'class4',
  'class5',
  'plain',
  'absent',
  'several',
  'outside',
] as const;
/** Never the only sign of a value: words or patterns say the same. */
export type ChartFill = (typeof chartFills)[number];

/** `tip`: what a reader who points at the mark or steps to it is told; the table beside the chart says the same. */
interface MarkBase {
  readonly role: ChartRole;
  readonly tip?: string;
}

/** Lengths in units of the drawing, from its upper left corner. */
export type Mark =
  | (MarkBase & {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill?: ChartFill;
    })
  | (MarkBase & {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    })
  | (MarkBase & { readonly kind: 'path'; readonly d: string; readonly fill?: ChartFill; readonly key?: string })
  | (MarkBase & { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number })
  | (MarkBase & {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      /** Set where the text stands on a surface. */
      readonly on?: ChartFill;
    })
  /** Marks that belong together and are read as one: a bar with its label and value, a dot with its name. */
  | (MarkBase & { readonly kind: 'group'; readonly marks: readonly Mark[] });

/** Which kind of chart it is; decides how wide it may grow in a page. */
export type ChartKind = 'bars' | 'distribution' | 'series' | 'outcomes' | 'map';

/** `width` and `height` in units of the drawing; marks lie in the order in which they are painted. */
export interface Drawing {
  readonly kind: ChartKind;
  readonly width: number;
  readonly height: number;
  /** States what is shown; the name of the picture for those who do not see it. */
  readonly title: string;
  /** The finding in a sentence. */
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** Two decimals are finer than any screen, and keep the picture short. */
export function roundLength(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Fills that a drawing uses, in their order. */
export function listFills(marks: readonly Mark[]): readonly ChartFill[] {
  const used = new Set<ChartFill>();
  const visit = (mark: Mark): void => {
    if (mark.kind === 'group') for (const inner of mark.marks) visit(inner);
    else if ((mark.kind === 'rect' || mark.kind === 'path') && mark.fill !== undefined) used.add(mark.fill);
  };
  for (const mark of marks) visit(mark);
  return chartFills.filter((fill) => used.has(fill));
}
