import { workbookTexts as texts } from '../../texts/sv/workbook.ts';

/** `a`, `a och b`, `a, b och c` */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${texts.and} ${last}`;
}
