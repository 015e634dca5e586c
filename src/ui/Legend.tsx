// What words, shapes and fills mean. Stands with every table of outcomes; the reasons open in place.

import type { Absence } from '../kernel/observation.ts';
import { type ColourWords, listColourWords } from '../products/table/index.ts';
import { Disclosure } from './Disclosure.tsx';
import { findTextLanguage } from './LocalText.tsx';
import { type Language, readText, uiTexts, vocabularies } from './language.ts';

/** What the legend leaves out when the page does not show it. */
export interface LegendProps {
  readonly language: Language;
  /** Columns of the page, whose words stand in the legend; without them the words of the standard scale. */
  readonly columns?: Parameters<typeof listColourWords>[0] | undefined;
  /** Reasons to explain; those that occur on the page. */
  readonly absences: readonly Absence[];
  /** True where the page uses short marks. */
  readonly hasMarks?: boolean | undefined;
}

const standardWords: readonly ColourWords[] = (
  [
    ['green', 'JA'],
    ['yellow', 'DELVIS'],
    ['red', 'NEJ'],
  ] as const
).map(([colour, outcome]) => ({
  colour,
  labels: [{ sv: vocabularies.sv.outcomes[outcome], en: vocabularies.en.outcomes[outcome] }],
}));

/**
 * For every reader of outcomes: colour is never without a word, and each reason for a missing value is explained where
 * it is met.
 */
export function Legend({ language, columns, absences, hasMarks }: LegendProps) {
  const texts = uiTexts[language].legend;
  const words = vocabularies[language];
  return (
    <div class="legend">
      <ul class="legend-row">
        {(columns === undefined ? standardWords : listColourWords(columns)).map(({ colour, labels }) => (
          <li key={colour}>
            {labels.map((label) => (
              <span key={label.sv} class={`meaning-${colour}`} lang={findTextLanguage(label, language)}>
                {readText(label, language)}
              </span>
            ))}{' '}
            {words.colours[colour]}
          </li>
        ))}
      </ul>
      {absences.length > 0 && (
        <Disclosure language={language} summary={texts.more}>
          <p>{texts.plain}</p>
          <p>{texts.absences}</p>
          <dl class="legend-absences">
            {absences.map((absence) => (
              <div key={absence}>
                <dt>
                  <span class="absent">{words.absences[absence].word}</span>
                  {hasMarks === true && ` (${words.absences[absence].mark})`}
                </dt>
                <dd>{words.absences[absence].explanation}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </div>
  );
}
