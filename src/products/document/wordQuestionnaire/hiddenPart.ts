// The hidden part of the file: which round, part, unit and definitions it was made from, which field each bookmark is, and
// a short sum of every paragraph, so that what is written beside the fields is seen.

import { escapeXml } from '../../officeFile/index.ts';
import type { WordMark } from './controls.ts';

/** Tells our part from others; the number is the version of its form. */
export const hiddenNamespace = 'urn:jamfor:questionnaire:1';

/** What the file was made from. `unit` '': for anybody. */
export interface WordOrigin {
  readonly round: string;
  readonly part: string;
  readonly unit: string;
  readonly definitions: string;
}

/** Names of the document's own properties that say the same: they outlive programs that drop the hidden part. */
export const originProperties: Readonly<Record<keyof WordOrigin, string>> = {
  round: 'JamforRound',
  part: 'JamforPart',
  unit: 'JamforUnit',
  definitions: 'JamforDefinitions',
};

/** What the file says of itself when it comes back; it holds no link and no name. */
export interface WordMemory extends WordOrigin {
  readonly marks: readonly WordMark[];
  /** Sums of the paragraphs that were printed. */
  readonly paragraphs: readonly string[];
  /** What was filled in from the start, by name of the cell's or comment's field in the form on the page. */
  readonly original: ReadonlyMap<string, string>;
}

/** XML without declaration; every value is escaped. */
export function renderHiddenPart(memory: WordMemory): string {
  const { round, part, unit, definitions } = memory;
  const marks = memory.marks.map(
    ({ bookmark, kind, name }) => `<${kind} mark="${escapeXml(bookmark)}" name="${escapeXml(name)}"/>`,
  );
  const origin = Object.entries({ round, part, unit, definitions }).map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`,
  );
  return [
    `<questionnaire xmlns="${hiddenNamespace}"${origin.join('')}>`,
    ...marks,
    ...memory.paragraphs.map((sum) => `<paragraph sum="${sum}"/>`),
    // As JSON: an attribute keeps no line feeds.
    ...[...memory.original].map(
      ([name, value]) => `<original name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"/>`,
    ),
    '</questionnaire>',
  ].join('');
}

/** Sum of a paragraph's words (FNV-1a, 32 bits, hex). White space does not count. */
export function sumParagraph(text: string): string {
  let sum = 0x811c9dc5;
  for (const character of text.replace(/[\s\u00a0]+/g, '')) {
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return sum.toString(16).padStart(8, '0');
}

/** The id only has to be one and the same. */
export function renderHiddenProperties(): string {
  return `<ds:datastoreItem ds:itemID="{6A616D66-0000-4A46-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${hiddenNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
}
