// Where a description comes from, in words: the same on screen and in files.

import type { ReleasedColumn } from '../../stages/publication/index.ts';
import { fillMessage } from '../../texts/fill.ts';

/** Patterns with {document} and {places}: lines of a document, and measures of a list. */
export interface SourceWords {
  readonly lines: string;
  readonly measures: string;
}

/** Titles of the documents with their lines or measures, separated by semicolons; the title alone where none are given. */
export function renderSourceText({ source }: Pick<ReleasedColumn, 'source'>, words: SourceWords): string {
  return [source, ...(source.further ?? [])]
    .map(({ document, title, lines }) => {
      const values = { document: title ?? document, places: lines };
      if (lines === '') return values.document;
      const isLines = /^\d/u.test(lines);
      return isLines
        ? fillMessage(words.lines, { ...values, places: setRanges(lines) })
        : fillMessage(words.measures, values);
    })
    .join('; ');
}

/** `157,289-292` as it is set: `157, 289–292`. */
function setRanges(lines: string): string {
  return lines.replaceAll(/(?<=\d)-(?=\d)/gu, '–').replaceAll(/,(?=\S)/gu, ', ');
}
