// What the names in braces stand for in a round: its reference periods, its year, and what a use says with `with:`.

import { findNearestName } from '../../../../kernel/expression/findNearestName.ts';
import type { ReferencePeriod } from '../../model.ts';
import type { Text } from '../../texts.ts';
import type { Catalogue } from '../catalogue.ts';
import type { LoadingContext } from '../loadingContext.ts';
import type { Place } from '../problemCollector.ts';
import type { FillScope, TextLanguage } from './fillPiece.ts';
import { renderPeriod } from './periodTexts.ts';
import { findPlace, type Piece } from './piece.ts';

/** Names that hold for every text of a round. */
export interface RoundNames {
  readonly find: (name: string, language: TextLanguage) => string | undefined;
  readonly names: readonly string[];
}

/** The year as `round`; periods by id, with a point before a field: `uppfoljning.from`. */
export function buildRoundNames(year: number, periods: Catalogue<ReferencePeriod>): RoundNames {
  return {
    names: ['round', ...periods.entries.keys()],
    find: (name, language) => {
      if (name === 'round') return String(year);
      const [id = '', field = ''] = name.split('.', 2);
      const period = periods.entries.get(id);
      const text = period === undefined ? undefined : renderPeriod(period, field, language);
      if (text !== undefined) periods.used.add(id);
      return text;
    },
  };
}

/** What a use says with `with:`; `used` gathers the names that its texts and rules ask for. */
export interface UseNames {
  readonly values: ReadonlyMap<string, Piece>;
  readonly used: Set<string>;
}

/** A scope for one entry: the names of its use, then those of the round. `codes`: words of rules, as `Qa`. */
export function buildScope(
  context: LoadingContext,
  round: RoundNames,
  use: UseNames | undefined,
  codes: ReadonlyMap<string, Piece>,
): FillScope {
  const findCode = (word: string): { code: string; place: Place } | undefined => {
    const found = /^(Q\d?)([a-z]?)$/u.exec(word);
    const [, main = '', suffix = ''] = found ?? [];
    if (found === null) return undefined;
    const whole = codes.get(word);
    const stem = codes.get(main);
    if (whole === undefined && stem === undefined) return undefined;
    use?.used.add(main);
    const piece = whole ?? stem;
    const code = whole === undefined ? `${stem?.value}${suffix}` : String(whole.value);
    return piece && { code, place: findPlace(piece.origin) };
  };
  const findText = (name: string, language: TextLanguage): string | undefined => {
    const given = use?.values.get(name);
    if (given !== undefined && codes.get(name) === undefined) {
      use?.used.add(name);
      return readGiven(given, round, language);
    }
    return findCode(name)?.code ?? round.find(name, language);
  };
  const known = [...(use?.values.keys() ?? []), ...codes.keys(), ...round.names];
  return {
    findCode,
    findText,
    reportUnknown: (name, place) => {
      const [id = ''] = name.split('.');
      const nearest = known.includes(id) ? '' : (findNearestName(name, known) ?? '');
      context.problems.report(place, 'UNKNOWN_PLACEHOLDER', { name: `{${name}}`, nearest });
    },
  };
}

/** The value of a name may itself name what the round knows. */
function readGiven({ value }: Piece, round: RoundNames, language: TextLanguage): string {
  const text =
    typeof value === 'object' && value !== null
      ? String((value as Readonly<Record<TextLanguage, string>>)[language])
      : String(value);
  return text.replace(/\{([^{}]*)\}/gu, (whole, name: string) => round.find(name, language) ?? whole);
}

/** A text of a shared catalogue (option, term, item) in a round. Unknown names are told at its entry. */
export function fillSharedText(context: LoadingContext, round: RoundNames, text: Text, place: Place): Text {
  if (!text.sv.includes('{') && text.en?.includes('{') !== true) return text;
  const { findText, reportUnknown } = buildScope(context, round, undefined, new Map());
  const fill = (sentence: string, language: TextLanguage): string =>
    sentence.replace(/\{([^{}]*)\}/gu, (whole, name: string) => {
      const found = findText(name, language);
      if (found === undefined) reportUnknown(name, place);
      return found ?? whole;
    });
  return { ...text, sv: fill(text.sv, 'sv'), en: text.en === undefined ? undefined : fill(text.en, 'en') };
}
