// The notice of a known fault, as readers see it: on the site, and before it is made public at the desk.

import type { ComponentChildren } from 'preact';
import { faultNotice as english } from '../texts/en/faultNotice.ts';
import { faultNotice as swedish } from '../texts/sv/faultNotice.ts';
import { formatDate } from './format.ts';
import { findTextLanguage, LocalPhrase } from './LocalText.tsx';
import { type BilingualText, type Language, readText } from './language.ts';
import { Notice } from './Notice.tsx';

/** Words about known faults, by language. */
export const faultTexts: Readonly<Record<Language, typeof swedish>> = { sv: swedish, en: english };

/** `columns`, `units`: names of what it concerns; empty: all of the area. */
export interface FaultNoticeProps {
  readonly language: Language;
  readonly id?: string | undefined;
  readonly text: BilingualText;
  /** When it was made public, ISO 8601. */
  readonly time: string;
  /** Name of the area, with its round. */
  readonly area: string;
  readonly columns: readonly BilingualText[];
  readonly units: readonly string[];
  /** True where every name is to stand; else the first ones and how many more. */
  readonly isWhole?: boolean | undefined;
  /** How it ended, where it is told of as a thing of the past; left out where the fault stands in what is shown. */
  readonly ended?: 'corrected' | 'noFault' | undefined;
  /** How it stands, and where there is more. */
  readonly children: ComponentChildren;
}

const namedInShort = 6;

/** The writer's words, what they concern, the day, and how it stands. A day is one in Sweden. */
export function FaultNotice(props: FaultNoticeProps) {
  const { language, text, columns, units } = props;
  const words = faultTexts[language];
  const most = props.isWhole === true ? Number.POSITIVE_INFINITY : namedInShort;
  const shownColumns = columns.slice(0, most);
  const listColumns = (names: readonly string[]) =>
    joinNames([...names, ...tellMore(columns.length - names.length, words.moreColumns)], language);
  const shownUnits = units.slice(0, most);
  const unitList = joinNames([...shownUnits, ...tellMore(units.length - shownUnits.length, words.moreUnits)], language);
  return (
    <Notice
      language={language}
      kind={props.ended === undefined ? 'warning' : 'information'}
      title={props.ended === undefined ? words.title : words.ended[props.ended]}
      id={props.id}
    >
      {readText(text, language)
        .split(/\s*\n\s*/)
        .map((paragraph) => (
          <p key={paragraph} lang={findTextLanguage(text, language)}>
            {paragraph}
          </p>
        ))}
      <p class="small">
        <LocalPhrase
          language={language}
          texts={shownColumns}
          tell={(...names) => words.concerns(props.area, listColumns(names), unitList)}
        />{' '}
        {words.announced(formatDate(props.time, language))} {props.children}
      </p>
    </Notice>
  );
}

function tellMore(count: number, tell: (count: number) => string): readonly string[] {
  return count > 0 ? [tell(count)] : [];
}

const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  sv: new Intl.ListFormat('sv-SE'),
  en: new Intl.ListFormat('en-GB'),
};

function joinNames(names: readonly string[], language: Language): string {
  return lists[language].format(names);
}
