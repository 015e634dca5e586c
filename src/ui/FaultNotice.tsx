// The notice of a known fault, as readers see it: on the site, and before it is made public at the desk.

import type { ComponentChildren } from 'preact';
import { nameUnit } from '../products/table/nameUnit.ts';
import { faultNotice as english } from '../texts/en/faultNotice.ts';
import { faultNotice as swedish } from '../texts/sv/faultNotice.ts';
import { formatDate } from './format.ts';
import { findTextLanguage, LocalPhrase } from './LocalText.tsx';
import { type BilingualText, type Language, readText } from './language.ts';
import { Notice } from './Notice.tsx';

/** Words about known faults, by language. */
export const faultTexts: Readonly<Record<Language, typeof swedish>> = { sv: swedish, en: english };

/** What a notice says, and the codes of what it concerns; none: all of the area. */
interface ToldFault {
  readonly text: BilingualText;
  /** When it was made public, ISO 8601. */
  readonly time: string;
  readonly columns: readonly string[];
  readonly units: readonly string[];
}

/** Names of the columns and units of an area: a code without one stands for itself. */
interface AreaNames {
  readonly columns: readonly { readonly code: string; readonly shortName: BilingualText }[];
  readonly units: readonly (Parameters<typeof nameUnit>[0] & { readonly code: string })[];
}

/** `names` undefined: nothing is known of the area any longer. */
export interface FaultNoticeProps {
  readonly language: Language;
  readonly id?: string | undefined;
  readonly fault: ToldFault;
  /** Name of the area, with its round. */
  readonly area: string;
  readonly names: AreaNames | undefined;
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
  const { language, fault, names } = props;
  const { text, columns, units } = fault;
  const words = faultTexts[language];
  const most = props.isWhole === true ? Number.POSITIVE_INFINITY : namedInShort;
  const listColumns = (shown: readonly string[]) =>
    joinNames([...shown, ...tellMore(columns.length - shown.length, words.moreColumns)], language);
  const shownUnits = units.slice(0, most).map((code) => findUnitName(names, code));
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
          texts={columns.slice(0, most).map((code) => readColumnName(names, code))}
          tell={(...shown) => words.concerns(props.area, listColumns(shown), unitList)}
        />{' '}
        {words.announced(formatDate(fault.time, language))} {props.children}
      </p>
    </Notice>
  );
}

function readColumnName(names: AreaNames | undefined, code: string): BilingualText {
  const name = names?.columns.find((column) => column.code === code)?.shortName;
  if (name === undefined) return { sv: code, en: code };
  return { sv: `${code} ${name.sv}`, en: name.en && `${code} ${name.en}` };
}

function findUnitName(names: AreaNames | undefined, code: string): string {
  const unit = names?.units.find((candidate) => candidate.code === code);
  return unit === undefined ? code : nameUnit(unit);
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
