// Where things stand on a slide, in points from its upper left corner; a slide is as wide as today's screens.

/** A rectangle in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** 16:9. */
export const slideSize = { width: 960, height: 540 } as const;

const margin = 48;
const textWidth = slideSize.width - 2 * margin;

/** The mark stands above the title; titles rest on the line where the content begins. */
export const places = {
  mark: { left: slideSize.width - margin - 220, top: 14, width: 220, height: 24 },
  title: { left: margin, top: 40, width: textWidth, height: 74 },
  content: { left: margin, top: 126, width: textWidth, height: 330 },
  source: { left: margin, top: 464, width: textWidth, height: 36 },
  foot: { left: margin, top: 506, width: textWidth - 80, height: 20 },
  number: { left: slideSize.width - margin - 70, top: 506, width: 70, height: 20 },
  firstOverline: { left: margin, top: 112, width: textWidth, height: 28 },
  firstTitle: { left: margin, top: 142, width: textWidth, height: 110 },
  firstLead: { left: margin, top: 268, width: textWidth * 0.8, height: 200 },
} as const satisfies Readonly<Record<string, Box>>;

const perPoint = 12_700;

/** Points in the format's own unit. */
export function toUnits(points: number): number {
  return Math.round(points * perPoint);
}

/** `<a:off/><a:ext/>` of a box. */
export function renderExtent({ left, top, width, height }: Box): string {
  return `<a:off x="${toUnits(left)}" y="${toUnits(top)}"/><a:ext cx="${toUnits(width)}" cy="${toUnits(height)}"/>`;
}
