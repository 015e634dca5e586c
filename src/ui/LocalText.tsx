import { type BilingualText, type Language, readText } from './language.ts';

/** A text of a release in the page's language; marked as Swedish on an English page where no English form exists. */
export function LocalText({ text, language }: { readonly text: BilingualText; readonly language: Language }) {
  const words = readText(text, language);
  return <span lang={language === 'en' && text.en === undefined ? 'sv' : undefined}>{words}</span>;
}
