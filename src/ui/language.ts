// The language of a page, and how texts that may lack an English form are read.

import { ui as english } from '../texts/en/ui.ts';
import { vocabulary as englishVocabulary } from '../texts/en/vocabulary.ts';
import { ui as swedish } from '../texts/sv/ui.ts';
import { vocabulary as swedishVocabulary } from '../texts/sv/vocabulary.ts';

/** In the order of display; Swedish is the language of an address without one. */
export const languages = ['sv', 'en'] as const;
/** Tag as in `lang` of a page. */
export type Language = (typeof languages)[number];

/** A text of a definition or release: Swedish always, English where it has been written. */
export interface BilingualText {
  readonly sv: string;
  readonly en: string | undefined;
}

/** Words of the frame and the controls: no area or round stands in them. */
export const uiTexts: Readonly<Record<Language, typeof swedish>> = { sv: swedish, en: english };
/** Words for outcomes, reasons and colours: the same on every page, in files and documents. */
export const vocabularies: Readonly<Record<Language, typeof swedishVocabulary>> = {
  sv: swedishVocabulary,
  en: englishVocabulary,
};

/** The text in the language of the page; Swedish where no English form exists. */
export function readText(text: BilingualText, language: Language): string {
  return language === 'en' ? (text.en ?? text.sv) : text.sv;
}
