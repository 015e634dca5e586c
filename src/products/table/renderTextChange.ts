// A changed text of the change log in words.

import type { ReleaseTextChange } from '../../stages/publication/index.ts';
import { textChange as english } from '../../texts/en/textChange.ts';
import { vocabulary as englishVocabulary } from '../../texts/en/vocabulary.ts';
import { fillMessage } from '../../texts/fill.ts';
import { textChange as swedish } from '../../texts/sv/textChange.ts';
import { vocabulary } from '../../texts/sv/vocabulary.ts';

/** Which text it is, without its column: `Fråga G2`, `Namn (engelska)`. `language` is that of the reader. */
export function nameChangedText(
  { kind, item, language: told }: Pick<ReleaseTextChange, 'kind' | 'item' | 'language'>,
  language: 'sv' | 'en' = 'sv',
): string {
  const words = language === 'en' ? english : swedish;
  const name = item === '' ? words.kinds[kind] : fillMessage(words.withItem, { kind: words.kinds[kind], item });
  return told === 'en' ? fillMessage(words.inEnglish, { text: name }) : name;
}

/** The text before or after in words; one that was or is not there says so. */
export function readChangedText(
  change: ReleaseTextChange,
  side: 'before' | 'after',
  language: 'sv' | 'en' = 'sv',
): string {
  const words = language === 'en' ? english : swedish;
  const text = change[side];
  if (text === '') return side === 'before' ? words.notThere : words.notThereNow;
  if (change.kind === 'comparability') {
    const statuses: Readonly<Record<string, string>> = (language === 'en' ? englishVocabulary : vocabulary)
      .comparability;
    return statuses[text] ?? text;
  }
  const [answered = '', framed = ''] = text.split('/');
  return change.kind === 'response' ? fillMessage(words.response, { answered, framed }) : text;
}
