// How one result looks: word, shape and fill for an outcome; hatch and words for a value that is not there.

import type { Absence, Colour, ObservationStatus, Outcome } from '../kernel/observation.ts';
import { formatNumber, formatPercent } from './format.ts';
import { type Language, uiTexts, vocabularies } from './language.ts';

/** What is needed of a result to show it; a `Result` of the calculation fits. */
export interface ShownResult {
  readonly outcome: Outcome | undefined;
  readonly value: string | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly status: ObservationStatus;
  readonly colour: Colour | undefined;
}

/** Class of a cell by its meaning; undefined for plain paper. */
export function findMeaningClass(result: ShownResult): string | undefined {
  if (result.status !== 'VALUE') return 'absent';
  return result.colour === undefined ? undefined : `meaning-${result.colour}`;
}

/** The words of a unit's result: the outcome, the number, or the reason that there is none. */
export function describeResult(result: ShownResult, language: Language): string {
  if (result.status !== 'VALUE') return describeAbsence(result.status, language);
  if (result.outcome !== undefined) return vocabularies[language].outcomes[result.outcome];
  return formatNumber(result.value ?? '', language);
}

/** The words of a value that is not there, as the vocabulary has them. */
export function describeAbsence(absence: Absence, language: Language): string {
  return vocabularies[language].absences[absence].word;
}

/** A unit's result as a table cell. */
export function ResultCell({ result, language }: { readonly result: ShownResult; readonly language: Language }) {
  return <td class={findMeaningClass(result)}>{describeResult(result, language)}</td>;
}

/** A unit's result in running text. */
export function ResultMark({ result, language }: { readonly result: ShownResult; readonly language: Language }) {
  return <span class={findMeaningClass(result)}>{describeResult(result, language)}</span>;
}

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
    return <td class="absent">{describeResult(result, language)}</td>;
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
