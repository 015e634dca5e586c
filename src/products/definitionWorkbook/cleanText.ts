// Signs that cells gather without anybody wanting them: hard spaces from web pages, line breaks, spaces at the ends.

import type { ImportTexts } from './importResult.ts';

const hardSpaces = /[\u00A0\u2007\u202F]/gu;
// Zero-width signs, soft hyphens and byte order marks.
const invisible = /\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF|[^\P{Cc}\n\t]/gu;

/** Told to whoever reads the workbook in: the text is taken, cleaned. */
export type Remark = keyof ImportTexts['remarks'];

/** Hard spaces, invisible signs and paragraphs stay where the text had such before. */
export interface CleanText {
  readonly text: string;
  /** What was done to the text. */
  readonly remarks: readonly Remark[];
}

/** A text as it is to be written. Hard spaces, paragraphs and invisible signs stay where the earlier text had such. */
export function cleanText(text: string, earlier: string): CleanText {
  const remarks: Remark[] = [];
  const replace = (value: string, pattern: RegExp, by: string, remark: Remark): string => {
    const replaced = value.replace(pattern, by);
    if (replaced !== value) remarks.push(remark);
    return replaced;
  };
  let clean = text.normalize('NFC').replace(/\r\n?/gu, '\n').replaceAll('\t', ' ');
  if (earlier.search(invisible) < 0) clean = replace(clean, invisible, '', 'invisible');
  if (earlier.search(hardSpaces) < 0) clean = replace(clean, hardSpaces, ' ', 'hardSpaces');
  clean = replace(clean, / *\n[\n ]*$|^[\n ]*\n */gu, '', 'spaces');
  if (!earlier.trimEnd().includes('\n')) clean = replace(clean, / *\n[\n ]*/gu, ' ', 'lineBreaks');
  else clean = clean.replace(/ *\n[\n ]*/gu, '\n');
  clean = replace(clean, /^ +| +$| +(?= )/gu, '', 'spaces');
  return { text: clean, remarks: [...new Set(remarks)] };
}

/** True when two texts say the same, whatever spaces, line breaks and invisible signs they have. */
export function saysTheSame(left: string, right: string): boolean {
  return flatten(left) === flatten(right);
}

function flatten(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(/\s+/gu, ' ').trim();
}
