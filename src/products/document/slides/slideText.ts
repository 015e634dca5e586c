// Words on slides: runs with their language, paragraphs by what they are, and about how much room they take.

import { breakLines, estimateWidth } from '../../chart/textWidth.ts';
import { escapeXml, officeColours } from '../../officeFile/index.ts';
import type { ForeignTexts } from '../print/printedDocument.ts';
import { buildNamePattern, type NamePattern, splitForeign } from '../print/splitForeign.ts';

/** What the words of a show have in common: tags of languages, and the names that are in another. */
export interface SlideLanguage {
  readonly tag: string;
  readonly foreign: { readonly tag: string; readonly names: NamePattern } | undefined;
}

const tags = { sv: 'sv-SE', en: 'en-GB' } as const;

/** The language of a show and of the names in it. */
export function describeLanguage(language: 'sv' | 'en', foreign: ForeignTexts | undefined): SlideLanguage {
  return {
    tag: tags[language],
    foreign: foreign && { tag: tags[foreign.language], names: buildNamePattern(foreign.texts) },
  };
}

/** What differs from the place that the words stand in: `size` in points; `colour` RRGGBB; `link`: id of a relation. */
export interface RunLook {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly colour?: string;
  readonly link?: string;
}

/**
 * Runs of a text: line feeds as breaks, each name in its language. No line begins with the dash of a name; places where a word
 * may be parted are left out, since the program knows none.
 */
export function renderRuns(text: string, look: RunLook, language: SlideLanguage): string {
  return text
    .replaceAll('\u00ad', '')
    .replaceAll(/ (?=[-–] )/gu, '\u00a0')
    .split('\n')
    .map((line) => (line === '' ? '' : renderLine(line, look, language)))
    .join(`<a:br>${renderProperties(look, language.tag)}</a:br>`);
}

function renderLine(line: string, look: RunLook, { tag, foreign }: SlideLanguage): string {
  const pieces = foreign === undefined ? [{ text: line, isForeign: false }] : splitForeign(line, foreign.names);
  return pieces
    .map(({ text, isForeign }) => {
      const properties = renderProperties(look, isForeign ? (foreign?.tag ?? tag) : tag);
      return `<a:r>${properties}<a:t>${escapeXml(text)}</a:t></a:r>`;
    })
    .join('');
}

function renderProperties({ size, isBold, colour, link }: RunLook, tag: string): string {
  const fill = colour === undefined ? '' : `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  const address = link === undefined ? '' : `<a:hlinkClick r:id="${link}"/>`;
  return `<a:rPr lang="${tag}"${size === undefined ? '' : ` sz="${Math.round(size * 100)}"`}${isBold ? ' b="1"' : ''}>${fill}${address}</a:rPr>`;
}

/** What a paragraph is: decides its size and what stands before it. */
export type SlideParagraphKind = 'body' | 'muted' | 'caption' | 'point' | 'link';

/** `label` stands in bold before the text; `address` is where a link leads. */
export interface SlideParagraph {
  readonly kind: SlideParagraphKind;
  readonly label?: string | undefined;
  readonly text: string;
  readonly address?: string;
}

/** Size beside that of the body text, and the room below, in parts of the size of the body text. */
const looks: Readonly<Record<SlideParagraphKind, { readonly size: number; readonly below: number }>> = {
  body: { size: 1, below: 0.5 },
  muted: { size: 0.8, below: 0.4 },
  caption: { size: 0.9, below: 0.1 },
  point: { size: 1, below: 0.6 },
  link: { size: 0.9, below: 0.3 },
};

/** A line of text in parts of its size. */
export const lineHeight = 1.2;
/** What a point keeps from the margin, in points. */
const hanging = 18;
/** How much wider than estimated for the face of charts the words of slides come out. */
const faceWidth = 1.04;
/** How much wider a word is that stands alone in bold than words in a row. */
const boldWidth = 1.14;

/** Width of the longest word of a text, in points, where it is set in bold. */
export function measureLongestWord(text: string, size: number): number {
  const words = text.replaceAll('\u00ad', '').split(/[\s-]+/);
  return Math.max(...words.map((word) => estimateWidth(word, size * faceWidth * boldWidth)));
}

/** Lines of a text of a size within a width, both in points; a word that is wider than the place is broken. */
export function countLines(text: string, width: number, size: number): number {
  const faceSize = size * faceWidth;
  return text
    .split('\n')
    .flatMap((line) => breakLines(line, width, faceSize))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(estimateWidth(line, faceSize) / width)), 0);
}

/** Height of paragraphs in points, for a body text of a size. */
export function estimateText(paragraphs: readonly SlideParagraph[], width: number, size: number): number {
  return paragraphs.reduce((sum, { kind, label, text }) => {
    const look = looks[kind];
    const room = kind === 'point' ? width - hanging : width;
    const said = label === undefined ? text : `${label}: ${text}`;
    return sum + size * (countLines(said, room, size * look.size) * look.size * lineHeight + look.below);
  }, 0);
}

/** A paragraph of a frame; `link` gives the id of the relation to an address. */
export function renderSlideParagraph(
  { kind, label, text, address }: SlideParagraph,
  size: number,
  language: SlideLanguage,
  link: (address: string) => string,
): string {
  const look = looks[kind];
  const run: RunLook = {
    size: size * look.size,
    ...(kind === 'muted' && { colour: officeColours.muted }),
    ...(address !== undefined && { link: link(address) }),
  };
  const before = label === undefined ? '' : renderRuns(`${label}: `, { ...run, isBold: true }, language);
  const indent = Math.round(hanging * 12_700);
  const place = kind === 'point' ? ` marL="${indent}" indent="-${indent}"` : ' marL="0" indent="0"';
  const sign = kind === 'point' ? '<a:buFont typeface="Arial"/><a:buChar char="–"/>' : '<a:buNone/>';
  const room = `<a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${Math.round(size * look.below * 100)}"/></a:spcAft>`;
  return `<a:p><a:pPr${place}>${room}${sign}</a:pPr>${before}${renderRuns(text, run, language)}</a:p>`;
}
