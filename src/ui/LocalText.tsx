// Texts of a release in a page: what exists in Swedish only is marked as Swedish on an English page (WCAG 3.1.2).

import type { VNode } from 'preact';
import { type BilingualText, type Language, readText } from './language.ts';

/** A text of a release in the page's language; marked as Swedish on an English page where no English form exists. */
export function LocalText({ text, language }: { readonly text: BilingualText; readonly language: Language }) {
  const lang = findTextLanguage(text, language);
  const words = readText(text, language);
  return lang === undefined ? words : <span lang={lang}>{words}</span>;
}

/** A text of a release as a heading: no line of it begins with the dash of a name. */
export function LocalHeading({ text, language }: { readonly text: BilingualText; readonly language: Language }) {
  return <LocalText text={{ sv: keepDashes(text.sv), en: text.en && keepDashes(text.en) }} language={language} />;
}

function keepDashes(text: string): string {
  return text.replaceAll(/ (?=[-–] )/gu, '\u00a0');
}

/** For the attribute `lang`: `sv` where the page is in English and the text is not. */
export function findTextLanguage(text: BilingualText, language: Language): 'sv' | undefined {
  return text.en === undefined ? findSwedish(language) : undefined;
}

/** For the attribute `lang` of what has no other form than the Swedish: names of dimensions, groups, rules in words. */
export function findSwedish(language: Language): 'sv' | undefined {
  return language === 'en' ? 'sv' : undefined;
}

/** A text of which the release has no other form than the Swedish. */
export function SwedishText({ text, language }: { readonly text: string; readonly language: Language }) {
  return <LocalText text={{ sv: text, en: undefined }} language={language} />;
}

/** A sentence of ours with texts of a release in it. */
export interface LocalPhraseProps {
  readonly language: Language;
  readonly texts: readonly BilingualText[];
  /** The sentence in the language of the page; `texts` come in their order, to stand where they are put. */
  readonly tell: (...texts: readonly string[]) => string;
}

/** A sentence of the page around texts of a release, each in the language that it exists in. */
export function LocalPhrase(props: LocalPhraseProps): VNode {
  return (
    <>
      {splitPhrase(props).map(({ text, lang }, index) =>
        lang === undefined ? (
          text
        ) : (
          <span key={index} lang={lang}>
            {text}
          </span>
        ),
      )}
    </>
  );
}

/** The sentence in pieces: those that exist in Swedish only, and what stands between them. */
export function splitPhrase({
  language,
  texts,
  tell,
}: LocalPhraseProps): readonly { readonly text: string; readonly lang: 'sv' | undefined }[] {
  if (texts.every((text) => findTextLanguage(text, language) === undefined)) {
    return [{ text: tell(...texts.map((text) => readText(text, language))), lang: undefined }];
  }
  // Signs that no text has hold the places, so that the sentence may put them in any order.
  const places = texts.map((_, index) => String.fromCharCode(firstPlace + index));
  return tell(...places)
    .split(/([\ue000-\uf8ff])/)
    .map((piece) => {
      const text = texts[places.indexOf(piece)];
      if (text === undefined) return { text: piece, lang: undefined };
      return { text: readText(text, language), lang: findTextLanguage(text, language) };
    });
}

const firstPlace = 0xe000;
