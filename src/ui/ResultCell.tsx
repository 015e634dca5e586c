// How one result looks: word, shape and fill for an outcome; hatch and words for a value that is not there.

import type { Absence, Colour, ObservationStatus, Outcome } from '../kernel/observation.ts';
import { describeCell } from '../products/table/index.ts';
import { formatNumber, formatPercent } from './format.ts';
import { findTextLanguage } from './LocalText.tsx';
import { type BilingualText, type Language, readText, uiTexts, vocabularies } from './language.ts';

/** What is needed of a result to show it; a `Result` of the calculation fits. */
export interface ShownResult {
  readonly outcome: Outcome | undefined;
  readonly value: string | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly status: ObservationStatus;
  readonly colour: Colour | undefined;
}

/** What is needed of a column to name its outcomes: the steps of its scale. */
export interface ShownColumn {
  readonly scale: readonly { readonly outcome: Outcome; readonly label: BilingualText }[];
}

/** Class of a cell by its meaning; undefined for plain paper. */
function findMeaningClass(result: ShownResult): string | undefined {
  if (result.status !== 'VALUE') return 'absent';
  return result.colour === undefined ? undefined : `meaning-${result.colour}`;
}

/** The words of a unit's result: the outcome as its scale tells it, the number, or the reason that there is none. */
export function describeResult(result: ShownResult, { scale }: ShownColumn, language: Language): string {
  return describeCell({ ...result, level: 'unit', notes: [] }, { scale, unit: undefined }, language).text;
}

/** For the attribute `lang` of a unit's result: `sv` where its scale has no word in English for it. */
export function findResultLanguage(result: ShownResult, { scale }: ShownColumn, language: Language): 'sv' | undefined {
  if (language === 'sv' || result.status !== 'VALUE') return undefined;
  const step = scale.find(({ outcome }) => outcome === result.outcome);
  return step && findTextLanguage(step.label, language);
}

/** The words of an outcome; its code where the scale lacks it, so that no colour stands without a word. */
export function describeOutcome({ scale }: ShownColumn, outcome: Outcome, language: Language): string {
  const step = scale.find((candidate) => candidate.outcome === outcome);
  return step === undefined ? outcome : readText(step.label, language);
}

/** The words of a value that is not there, as the vocabulary has them. */
export function describeAbsence(absence: Absence, language: Language): string {
  return vocabularies[language].absences[absence].word;
}

/** The column says which words and scale its outcomes have. */
export interface ResultProps {
  readonly result: ShownResult;
  readonly column: ShownColumn;
  readonly language: Language;
}

/** A unit's result as a table cell. */
export function ResultCell({ result, column, language }: ResultProps) {
  const isNumber = result.status === 'VALUE' && result.outcome === undefined;
  return (
    <td class={isNumber ? 'number' : findMeaningClass(result)} lang={findResultLanguage(result, column, language)}>
      {describeResult(result, column, language)}
    </td>
  );
}

/** A unit's result in running text. */
export function ResultMark({ result, column, language }: ResultProps) {
  return (
    <span class={findMeaningClass(result)} lang={findResultLanguage(result, column, language)}>
      {describeResult(result, column, language)}
    </span>
  );
}

/** `result` undefined: the place was not asked. */
export interface ShareCellProps {
  readonly result: ShownResult | undefined;
  readonly language: Language;
  /** True for numeric measures, whose value is no percentage of units. */
  readonly isNumber?: boolean | undefined;
}

/** A share with its base, or the reason that there is none; shares have no colour. */
export function ShareCell({ result, language, isNumber }: ShareCellProps) {
  if (result === undefined) return <td class="absent">{describeAbsence('NOT_IN_FRAME', language)}</td>;
  if (result.status !== 'VALUE' || result.value === undefined) {
    return (
      <td class="absent">{describeAbsence(result.status === 'VALUE' ? 'NOT_AVAILABLE' : result.status, language)}</td>
    );
  }
  const shown = isNumber === true ? formatNumber(result.value, language) : formatPercent(result.value, language);
  return (
    <td class="share">
      {shown}
      {result.denominator !== undefined && (
        <span class="share-base">
          {isNumber === true || result.numerator === undefined
            ? uiTexts[language].shares.base(formatNumber(result.denominator, language))
            : uiTexts[language].shares.ofAnswering(
                formatNumber(result.numerator, language),
                formatNumber(result.denominator, language),
              )}
        </span>
      )}
    </td>
  );
}
